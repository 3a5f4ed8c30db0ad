#include "ui/plan/InspectionForm.h"

#include "ui/plan/FindingLines.h"
#include "ui/plan/OptionalDateEdit.h"
#include "ui/plan/RecordLists.h"
#include "ui/text/PlanWords.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int textHeight = 92;
constexpr int formWidth = 560;

std::optional<QString> textOf(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

std::optional<InspectionGrade> gradeNamed(const QString &word)
{
    for (const auto &[grade, ignored] : Words<InspectionGrade>::all)
        if (screenWord(grade).compare(word.trimmed(), Qt::CaseInsensitive) == 0)
            return grade;
    return std::nullopt;
}

} // namespace

InspectionForm::InspectionForm(const InspectionRow &row, QWidget *parent)
    : QDialog(parent),
      m_before(row),
      m_body(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_visited(new OptionalDateEdit(tr("Visited on"), this)),
      m_published(new OptionalDateEdit(tr("Published on"), this)),
      m_judgement(new QComboBox(this)),
      m_areas(new QPlainTextEdit(this)),
      m_findings(new QPlainTextEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_problem(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(row.inspection.body.isEmpty() ? tr("Add inspection") : tr("Inspection"));
    for (const auto &[kind, word] : Words<Inspection::Kind>::all)
        m_kind->addItem(screenWord(kind), int(kind));
    m_judgement->addItem(tr("None"));
    for (const auto &[grade, word] : Words<InspectionGrade>::all)
        m_judgement->addItem(screenWord(grade), int(grade));
    layOut();
    fill();
    connect(m_body, &QLineEdit::textChanged, this, &InspectionForm::judge);
    connect(m_areas, &QPlainTextEdit::textChanged, this, &InspectionForm::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT editAccepted(edited());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QString InspectionForm::problem() const
{
    if (m_body->text().trimmed().isEmpty())
        return tr("Nobody is named who inspected. Write the body, such as Ofsted.");
    for (const QString &line : m_areas->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.contains(QLatin1Char(':')) || !gradeNamed(line.section(QLatin1Char(':'), -1)))
            return tr("'%1' names no judgement. Write it as 'Help and protection: inadequate'.").arg(line);
    return {};
}

void InspectionForm::judge()
{
    m_problem->setText(problem());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_problem->text().isEmpty());
}

void InspectionForm::layOut()
{
    m_areas->setPlaceholderText(tr("One a line: Help and protection: inadequate"));
    m_findings->setPlaceholderText(tr("One a line. Begin a priority action with ! and a strength with +"));
    for (QPlainTextEdit *edit : {m_areas, m_findings, m_note}) {
        edit->setFixedHeight(textHeight);
        edit->setTabChangesFocus(true);
    }
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&Body"), m_body);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&What was inspected"), m_title);
    form->addRow(tr("Visited on"), m_visited);
    form->addRow(tr("Published on"), m_published);
    form->addRow(tr("Overall &judgement"), m_judgement);
    form->addRow(tr("Judgements by &area"), m_areas);
    form->addRow(tr("&Findings"), m_findings);
    form->addRow(tr("&Note or evaluation"), m_note);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    resize(formWidth, sizeHint().height());
}

void InspectionForm::fill()
{
    const Inspection &inspection = m_before.inspection;
    m_body->setText(inspection.body);
    m_kind->setCurrentIndex(m_kind->findData(int(inspection.kind)));
    m_title->setText(inspection.title.value_or(QString()));
    m_visited->setDate(inspection.visitedOn);
    m_published->setDate(inspection.publishedOn);
    m_judgement->setCurrentIndex(inspection.judgement ? m_judgement->findData(int(*inspection.judgement)) : 0);
    m_note->setPlainText(inspection.note.value_or(QString()));
    QStringList lines;
    for (const InspectionFinding &finding : m_before.findings)
        lines.append(lineOf(finding));
    m_findings->setPlainText(lines.join(QLatin1Char('\n')));
    lines.clear();
    for (const InspectionJudgement &judgement : m_before.judgements)
        lines.append(judgement.area + QStringLiteral(": ") + screenWord(judgement.judgement));
    m_areas->setPlainText(lines.join(QLatin1Char('\n')));
}

QList<InspectionJudgement> InspectionForm::judgements() const
{
    QList<InspectionJudgement> judgements;
    for (const QString &line : m_areas->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString area = line.section(QLatin1Char(':'), 0, -2).trimmed();
        const auto grade = gradeNamed(line.section(QLatin1Char(':'), -1));
        if (area.isEmpty() || !grade)
            continue;
        InspectionJudgement judgement{InspectionJudgementId::create(), m_before.inspection.id, area, *grade};
        for (const InspectionJudgement &before : m_before.judgements)
            if (before.area == area)
                judgement.id = before.id;
        judgements.append(judgement);
    }
    return judgements;
}

InspectionRow InspectionForm::edited() const
{
    InspectionRow row = m_before;
    Inspection &inspection = row.inspection;
    inspection.body = m_body->text().trimmed();
    inspection.kind = Inspection::Kind(m_kind->currentData().toInt());
    inspection.title = textOf(m_title->text());
    inspection.visitedOn = m_visited->date();
    inspection.publishedOn = m_published->date();
    const QVariant grade = m_judgement->currentData();
    inspection.judgement = grade.isValid() ? std::optional(InspectionGrade(grade.toInt())) : std::nullopt;
    inspection.note = textOf(m_note->toPlainText());
    row.findings = findingsIn(m_findings->toPlainText(), inspection.id, m_before.findings);
    row.judgements = judgements();
    return row;
}

ChangeSet inspectionChanges(const std::optional<InspectionRow> &before, const InspectionRow &after)
{
    ChangeSet changes(before ? InspectionForm::tr("Change inspection of %1").arg(after.inspection.body)
                             : InspectionForm::tr("Add inspection of %1").arg(after.inspection.body));
    if (!before)
        changes.add(after.inspection);
    else if (!(before->inspection == after.inspection))
        changes.edit(before->inspection, after.inspection);
    changeRecords(changes, before ? before->judgements : QList<InspectionJudgement>(), after.judgements);
    changeRecords(changes, before ? before->findings : QList<InspectionFinding>(), after.findings);
    return changes;
}

ChangeSet inspectionRemoval(const InspectionRow &row)
{
    ChangeSet changes(InspectionForm::tr("Remove inspection of %1").arg(row.inspection.body));
    for (const InspectionJudgement &judgement : row.judgements)
        changes.remove(judgement);
    for (const InspectionFinding &finding : row.findings)
        changes.remove(finding);
    return changes.remove(row.inspection);
}
