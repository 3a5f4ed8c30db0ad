#include "ui/plan/NoticeForm.h"

#include "core/import/DateRule.h"
#include "ui/plan/FormRoom.h"
#include "ui/plan/OptionalDateEdit.h"
#include "ui/plan/RecordLists.h"
#include "ui/plan/RowStack.h"
#include "ui/plan/TargetLine.h"
#include "ui/text/Words.h"
#include "ui/widgets/ScrollingBody.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int textHeight = 92;
constexpr int formWidth = 680;

std::optional<QString> textOf(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

QList<Target> targetsOf(const NoticeRow &row)
{
    QList<Target> targets;
    for (const NoticeRow::NoticeTarget &target : row.targets)
        targets.append(target.record);
    return targets;
}

} // namespace

NoticeForm::NoticeForm(const NoticeRow &row, const QList<InspectionRow> &inspections,
                       const QList<Indicator> &indicators, QWidget *parent)
    : QDialog(parent),
      m_before(row),
      m_indicators(indicators),
      m_body(new QWidget(this)),
      m_inspection(new QComboBox(this)),
      m_issued(new QDateEdit(this)),
      m_issuedBy(new QLineEdit(this)),
      m_lifted(new OptionalDateEdit(tr("Lifted on"), this)),
      m_targets(new RowStack(tr("Add target"), this)),
      m_points(new QPlainTextEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_problem(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Improvement notice"));
    layOut(inspections);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT editAccepted(edited());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_points, &QPlainTextEdit::textChanged, this, &NoticeForm::judge);
    connect(m_issued, &QDateEdit::dateChanged, this, &NoticeForm::judge);
    connect(m_lifted, &OptionalDateEdit::changed, this, &NoticeForm::judge);
    connect(m_targets, &RowStack::removed, this, &NoticeForm::judge);
    connect(m_targets, &RowStack::addAsked, this, [this] {
        Target target;
        target.id = TargetId::create();
        target.kind = Target::Kind::ImprovementNotice;
        target.notice = m_before.notice.id;
        addTarget(target);
        judge();
    });
    fill();
    judge();
    fitForm(*this, *m_body, formWidth);
}

void NoticeForm::layOut(const QList<InspectionRow> &inspections)
{
    m_issued->setCalendarPopup(true);
    m_issued->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_points->setPlaceholderText(tr("One a line: 6 Aug 2025: progress, the notice stays"));
    m_inspection->addItem(tr("None"));
    for (const InspectionRow &inspection : inspections)
        m_inspection->addItem(inspection.inspection.body + QLatin1Char(' ')
                                  + screenDate(inspection.inspection.visitedOn),
                              inspection.inspection.id.toString());
    for (QPlainTextEdit *edit : {m_points, m_note}) {
        edit->setFixedHeight(textHeight);
        edit->setTabChangesFocus(true);
    }
    auto *const form = new QFormLayout(m_body);
    form->addRow(tr("Follows &inspection"), m_inspection);
    form->addRow(tr("Issued &on"), m_issued);
    form->addRow(tr("Issued &by"), m_issuedBy);
    form->addRow(tr("Lifted on"), m_lifted);
    form->addRow(tr("Targets"), m_targets);
    form->addRow(tr("&Review points"), m_points);
    form->addRow(tr("&Note"), m_note);
    m_problem->setWordWrap(true);
    auto *const rows = new QVBoxLayout(this);
    rows->addWidget(scrolling(m_body, this), 1);
    rows->addWidget(m_problem);
    rows->addWidget(m_buttons);
}

void NoticeForm::fill()
{
    const ImprovementNotice &notice = m_before.notice;
    m_inspection->setCurrentIndex(notice.inspection ? m_inspection->findData(notice.inspection->toString()) : 0);
    m_issued->setDate(notice.issuedOn);
    m_issuedBy->setText(notice.issuedBy.value_or(QString()));
    m_lifted->setDate(notice.liftedOn);
    m_note->setPlainText(notice.note.value_or(QString()));
    QStringList lines;
    for (const NoticeReviewPoint &point : m_before.reviewPoints)
        lines.append(point.outcome ? screenDate(point.due) + QStringLiteral(": ") + *point.outcome
                                   : screenDate(point.due));
    m_points->setPlainText(lines.join(QLatin1Char('\n')));
    for (const NoticeRow::NoticeTarget &target : m_before.targets)
        addTarget(target.record);
}

void NoticeForm::addTarget(const Target &target)
{
    auto *const line = new TargetLine(target, m_indicators, m_targets);
    connect(line, &TargetLine::changed, this, &NoticeForm::judge);
    m_targets->append(line, tr("Remove target"));
}

QString NoticeForm::problem() const
{
    if (m_lifted->date() && *m_lifted->date() < m_issued->date())
        return tr("The notice is lifted before it was issued. Change one of the two dates.");
    for (const QString &line : m_points->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!wholeDate(line.section(QLatin1Char(':'), 0, 0).trimmed()))
            return tr("'%1' begins with no date. Write it as '6 Aug 2025: the notice stays'.").arg(line);
    for (const NoticeRow::NoticeTarget &target : targets())
        if (target.record.indicator.isNull())
            return tr("A target names no indicator. Choose one, or remove the line.");
    return {};
}

void NoticeForm::judge()
{
    const QString said = problem();
    m_problem->setText(said);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(said.isEmpty());
}

QList<NoticeRow::NoticeTarget> NoticeForm::targets() const
{
    QList<NoticeRow::NoticeTarget> targets;
    for (const QWidget *const line : m_targets->lines()) {
        Target target = static_cast<const TargetLine *>(line)->target();
        if (!target.validFrom.isValid())
            target.validFrom = m_issued->date();
        targets.append({.indicator = {}, .low = target.low, .high = target.high, .record = target});
    }
    return targets;
}

QList<NoticeReviewPoint> NoticeForm::reviewPoints() const
{
    QList<NoticeReviewPoint> points;
    for (const QString &line : m_points->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto date = wholeDate(line.section(QLatin1Char(':'), 0, 0).trimmed());
        if (!date)
            continue;
        NoticeReviewPoint point{NoticeReviewPointId::create(), m_before.notice.id, date->date,
                                textOf(line.section(QLatin1Char(':'), 1))};
        for (const NoticeReviewPoint &before : m_before.reviewPoints)
            if (before.due == point.due)
                point.id = before.id;
        points.append(point);
    }
    return points;
}

NoticeRow NoticeForm::edited() const
{
    NoticeRow row = m_before;
    row.notice.inspection = InspectionId::fromString(m_inspection->currentData().toString());
    row.notice.issuedOn = m_issued->date();
    row.notice.issuedBy = textOf(m_issuedBy->text());
    row.notice.liftedOn = m_lifted->date();
    row.notice.note = textOf(m_note->toPlainText());
    row.reviewPoints = reviewPoints();
    row.targets = targets();
    return row;
}

ChangeSet noticeRemoval(const NoticeRow &row)
{
    ChangeSet changes(NoticeForm::tr("Remove improvement notice"));
    for (const Target &target : targetsOf(row))
        changes.remove(target);
    for (const NoticeReviewPoint &point : row.reviewPoints)
        changes.remove(point);
    return changes.remove(row.notice);
}

ChangeSet noticeChanges(const std::optional<NoticeRow> &before, const NoticeRow &after)
{
    ChangeSet changes(before ? NoticeForm::tr("Change improvement notice") : NoticeForm::tr("Add improvement notice"));
    if (!before)
        changes.add(after.notice);
    else if (!(before->notice == after.notice))
        changes.edit(before->notice, after.notice);
    changeRecords(changes, before ? before->reviewPoints : QList<NoticeReviewPoint>(), after.reviewPoints);
    changeRecords(changes, before ? targetsOf(*before) : QList<Target>(), targetsOf(after));
    return changes;
}
