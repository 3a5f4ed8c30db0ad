#include "ui/plan/NoticeForm.h"

#include "core/import/DateRule.h"
#include "ui/plan/OptionalDateEdit.h"
#include "ui/plan/RecordLists.h"
#include "ui/text/Words.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int textHeight = 92;
constexpr int formWidth = 520;

std::optional<QString> textOf(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

} // namespace

NoticeForm::NoticeForm(const NoticeRow &row, const QList<InspectionRow> &inspections, QWidget *parent)
    : QDialog(parent),
      m_before(row),
      m_inspection(new QComboBox(this)),
      m_issued(new QDateEdit(this)),
      m_issuedBy(new QLineEdit(this)),
      m_lifted(new OptionalDateEdit(tr("Lifted on"), this)),
      m_points(new QPlainTextEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_problem(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Improvement notice"));
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
    auto *const form = new QFormLayout(this);
    form->addRow(tr("Follows &inspection"), m_inspection);
    form->addRow(tr("Issued &on"), m_issued);
    form->addRow(tr("Issued &by"), m_issuedBy);
    form->addRow(tr("Lifted on"), m_lifted);
    form->addRow(tr("&Review points"), m_points);
    form->addRow(tr("&Note"), m_note);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT editAccepted(edited());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_points, &QPlainTextEdit::textChanged, this, &NoticeForm::judge);
    fill();
    resize(formWidth, sizeHint().height());
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
}

void NoticeForm::judge()
{
    QString problem;
    for (const QString &line : m_points->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!wholeDate(line.section(QLatin1Char(':'), 0, 0).trimmed()))
            problem = tr("'%1' begins with no date. Write it as '6 Aug 2025: the notice stays'.").arg(line);
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
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
    return row;
}

ChangeSet noticeChanges(const std::optional<NoticeRow> &before, const NoticeRow &after)
{
    ChangeSet changes(before ? NoticeForm::tr("Change improvement notice") : NoticeForm::tr("Add improvement notice"));
    if (!before)
        changes.add(after.notice);
    else if (!(before->notice == after.notice))
        changes.edit(before->notice, after.notice);
    changeRecords(changes, before ? before->reviewPoints : QList<NoticeReviewPoint>(), after.reviewPoints);
    return changes;
}
