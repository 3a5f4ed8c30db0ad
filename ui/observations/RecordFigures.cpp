#include "ui/observations/RecordFigures.h"

#include "ui/observations/FigureChoiceForm.h"
#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace {

using Kind = StatedOutcome::Kind;

constexpr QSize comfortable{980, 640};
constexpr int outcomeColumn = 4;
constexpr int indicatorColumn = 2;
constexpr int nameWidth = 300;

} // namespace

RecordFigures::RecordFigures(Workspace &workspace, const StatedFigures &stated, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_stated(stated),
      m_choices(suggestedChoices(stated)),
      m_model(statedColumns())
{
    setWindowTitle(tr("Record figures of %1").arg(stated.report.reference));
    createTable();
    layOut();
    connect(m_form, &FigureChoiceForm::choiceChanged, this, &RecordFigures::takeChoice);
    connect(m_record, &QPushButton::clicked, this, &RecordFigures::recordNow);
    resize(comfortable);
    check();
    m_table->selectRow(0);
    m_table->setFocus();
}

void RecordFigures::createTable()
{
    m_message = new MessageBar(this);
    m_message->dismiss();
    m_form = new FigureChoiceForm(m_stated, this);
    m_table = new TableView(tr("Figures of the report"), this);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(outcomeColumn, new ChipDelegate(m_table));
    m_table->setStretchColumn(indicatorColumn);
    m_table->setColumnWidth(0, nameWidth);
    m_table->setEmptyState(tr("The report states no figures."), QString());
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_current = index.row();
        showCurrent();
    });
}

void RecordFigures::layOut()
{
    auto *const title = new TextLabel(TextLabel::Role::Section, m_stated.report.title, this);
    title->setWordWrap(true);
    auto *const about = new TextLabel(TextLabel::Role::Muted,
                                      tr("Each figure keeps its paragraph as its source. Nothing is saved before you "
                                         "press Record, and Undo takes it back whole."),
                                      this);
    about->setWordWrap(true);
    m_summary = new TextLabel(TextLabel::Role::Body, QString(), this);
    m_record = new PrimaryButton(tr("Record"), this);
    m_record->setDefault(true);
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &RecordFigures::reject);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_record);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageTop);
    rows->setSpacing(Measures::spaceMedium);
    for (QWidget *const part : std::initializer_list<QWidget *>{title, about, m_message})
        rows->addWidget(part);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_form);
    rows->addLayout(foot);
}

void RecordFigures::takeChoice(const FigureChoice &choice)
{
    if (m_current >= m_choices.size())
        return;
    m_choices[m_current] = choice;
    check();
}

void RecordFigures::check()
{
    const auto outcomes = checkChoices(m_workspace.database(), m_stated, m_choices);
    if (!outcomes)
        return m_message->showMessage(MessageBar::Severity::Failure, outcomes.error().message);
    m_message->dismiss();
    showOutcomes(*outcomes);
}

void RecordFigures::showOutcomes(const QList<StatedOutcome> &outcomes)
{
    m_outcomes = outcomes;
    QList<StatedLine> lines;
    for (int i = 0; i < int(outcomes.size()); ++i)
        lines.append({i, m_stated.figures.at(i), m_choices.at(i), outcomes.at(i), nameOf(m_choices.at(i))});
    m_model.setRows(lines);
    if (m_current < lines.size())
        m_form->setOutcome(outcomeWords(lines.at(m_current)));
    sayWhatHappens();
}

void RecordFigures::sayWhatHappens()
{
    const int added = countOf(Kind::New);
    const int revised = countOf(Kind::Revision);
    const int refused = countOf(Kind::Refused);
    QString summary = tr("New: %1. Revised: %2. Standing already: %3. Left out: %4.")
                          .arg(added)
                          .arg(revised)
                          .arg(countOf(Kind::Unchanged))
                          .arg(countOf(Kind::LeftOut));
    if (refused > 0)
        summary += QLatin1Char(' ') + tr("To be put right or left out: %1.").arg(refused);
    m_summary->setText(summary);
    m_record->setEnabled(added + revised > 0 && refused == 0 && !m_workspace.isReadOnly());
    m_record->setToolTip(m_workspace.readOnlyReason());
}

void RecordFigures::showCurrent()
{
    m_form->showFigure(m_current, m_choices.at(m_current));
    m_form->setOutcome(outcomeWords(m_model.row(m_current)));
}

QString RecordFigures::nameOf(const FigureChoice &choice) const
{
    const auto known = std::ranges::find_if(m_stated.indicators, [&](const NamedIndicator &named) {
        return choice.indicator && named.indicator.id == *choice.indicator;
    });
    return known == m_stated.indicators.end() ? tr("New: %1").arg(choice.newName.trimmed()) : known->indicator.name;
}

int RecordFigures::countOf(StatedOutcome::Kind kind) const
{
    return int(std::ranges::count(m_outcomes, kind, &StatedOutcome::kind));
}

void RecordFigures::recordNow()
{
    const int added = countOf(Kind::New);
    const int revised = countOf(Kind::Revision);
    const Result<void> saved = m_workspace.perform(recordingOf(m_stated, m_choices, m_outcomes));
    if (!saved)
        return m_message->showMessage(MessageBar::Severity::Failure, saved.error().message);
    Q_EMIT recorded(tr("Figures of %1: %2 recorded, %3 of them as revisions.")
                        .arg(m_stated.report.reference)
                        .arg(added + revised)
                        .arg(revised));
    accept();
}
