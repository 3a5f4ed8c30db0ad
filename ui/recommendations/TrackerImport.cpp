#include "ui/recommendations/TrackerImport.h"

#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>

namespace {

using Outcome = TrackerRowDraft::Outcome;

constexpr QSize comfortable{940, 620};
constexpr int mappingWidth = 300;

Chip outcomeChip(const TrackerRowDraft &row)
{
    switch (row.outcome) {
    case Outcome::Ready:
        return {.glyph = StatusGlyph::Circle, .word = TrackerImport::tr("Taken in"), .tone = Tone::Green};
    case Outcome::Doubtful:
        return {.glyph = StatusGlyph::Diamond, .word = TrackerImport::tr("With a doubt"), .tone = Tone::Amber};
    case Outcome::Held:
        return {.glyph = StatusGlyph::Equals, .word = TrackerImport::tr("Held already"), .tone = Tone::Grey};
    case Outcome::Refused:
        return {.glyph = StatusGlyph::Cross, .word = TrackerImport::tr("Refused"), .tone = Tone::Red};
    }
    Q_UNREACHABLE();
}

} // namespace

QString trackerFieldWord(TrackerField field)
{
    static const QHash<TrackerField, QString> words{
        {TrackerField::Ignored, TrackerImport::tr("Not taken in")},
        {TrackerField::Reference, TrackerImport::tr("Reference")},
        {TrackerField::Text, TrackerImport::tr("Words of the recommendation")},
        {TrackerField::Title, TrackerImport::tr("Short title")},
        {TrackerField::Addressee, TrackerImport::tr("Made to")},
        {TrackerField::MadeOn, TrackerImport::tr("Made on")},
        {TrackerField::Committee, TrackerImport::tr("Committee")},
        {TrackerField::Status, TrackerImport::tr("Status")},
        {TrackerField::Target, TrackerImport::tr("Target date")},
        {TrackerField::Lead, TrackerImport::tr("Lead officer")},
        {TrackerField::Portfolio, TrackerImport::tr("Directorate or portfolio")},
        {TrackerField::Priority, TrackerImport::tr("Priority")},
        {TrackerField::Theme, TrackerImport::tr("Theme")},
        {TrackerField::Tag, TrackerImport::tr("Tag")},
        {TrackerField::NoticeOn, TrackerImport::tr("Notice given on")},
        {TrackerField::Decision, TrackerImport::tr("Response")},
        {TrackerField::Reasons, TrackerImport::tr("Reasons of the response")},
        {TrackerField::AnsweredOn, TrackerImport::tr("Answered on")},
        {TrackerField::Update, TrackerImport::tr("Latest update")},
        {TrackerField::UpdatedOn, TrackerImport::tr("Updated on")},
        {TrackerField::Rating, TrackerImport::tr("Officer's rating")},
        {TrackerField::ClosedOn, TrackerImport::tr("Closed on")}};
    return words.value(field);
}

QList<Column<TrackerRowDraft>> TrackerImport::columns()
{
    return {
        {tr("Row"), [](const TrackerRowDraft &row) { return row.line; }},
        {tr("Outcome"),
         [](const TrackerRowDraft &row) { return QVariant(outcomeChip(row)); },
         {},
         [](const TrackerRowDraft &row) { return int(row.outcome); }},
        {tr("Ref."),
         [](const TrackerRowDraft &row) { return row.history.recommendation.reference.value_or(QString()); }},
        {tr("Recommendation"), [](const TrackerRowDraft &row) { return row.history.recommendation.text; }},
        {tr("Status"), [](const TrackerRowDraft &row) { return QVariant(chipOf(row.history.recommendation.status)); }},
        {tr("Remarks"), [](const TrackerRowDraft &row) { return row.remarks.join(QLatin1Char(' ')); }}};
}

TrackerImport::TrackerImport(Workspace &workspace, Register which, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_register(which),
      m_model(columns())
{
    setWindowTitle(tr("Import a tracker"));
    layOut();
    resize(comfortable);
}

void TrackerImport::layOut()
{
    m_title = new TextLabel(TextLabel::Role::Section, QString(), this);
    m_summary = new TextLabel(TextLabel::Role::Body, QString(), this);
    m_message = new MessageBar(this);
    m_message->dismiss();
    auto *const area = new QScrollArea(this);
    m_mapping = new QWidget(area);
    m_form = new QFormLayout(m_mapping);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    area->setWidget(m_mapping);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedWidth(mappingWidth);
    m_rows = new TableView(tr("Rows of the tracker"), this);
    m_rows->setModel(&m_model);
    m_rows->setSortingEnabled(false);
    m_rows->setStretchColumn(3);
    auto *const middle = new QHBoxLayout;
    middle->addWidget(area);
    middle->addWidget(m_rows, 1);
    auto *const buttons = new QHBoxLayout;
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    m_take = new PrimaryButton(tr("Take them in"), this);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageTop);
    rows->addWidget(m_title);
    rows->addWidget(m_message);
    rows->addLayout(middle, 1);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &TrackerImport::takeIn);
}

void TrackerImport::showTable(const TrackerTable &table, const QString &name)
{
    m_table = table;
    m_title->setText(tr("%1: what is in which column?").arg(name));
    addColumnChoices();
    preview();
}

void TrackerImport::addColumnChoices()
{
    const QList<TrackerField> guessed = guessedFields(m_table.heads);
    for (int column = 0; column < m_table.heads.size(); ++column) {
        auto *const choice = new QComboBox(m_mapping);
        for (const auto &[field, word] : Words<TrackerField>::all)
            choice->addItem(trackerFieldWord(field), int(field));
        choice->setCurrentIndex(choice->findData(int(guessed.at(column))));
        choice->setAccessibleName(tr("What column '%1' holds").arg(m_table.heads.at(column)));
        m_form->addRow(m_table.heads.at(column), choice);
        m_choices.append(choice);
        connect(choice, &QComboBox::activated, this, &TrackerImport::preview);
    }
}

QList<TrackerField> TrackerImport::fields() const
{
    QList<TrackerField> chosen;
    for (const QComboBox *const choice : m_choices)
        chosen.append(TrackerField(choice->currentData().toInt()));
    return chosen;
}

void TrackerImport::preview()
{
    const Result<TrackerPlan> plan = planTracker(m_workspace.database(), m_table, fields(), m_register);
    m_take->setEnabled(plan && !plan->changes.isEmpty() && !m_workspace.isReadOnly());
    if (!plan) {
        m_model.setRows({});
        m_summary->setText(QString());
        return m_message->showMessage(MessageBar::Severity::Warning, plan.error().message);
    }
    m_message->dismiss();
    m_plan = *plan;
    m_model.setRows(m_plan.rows);
    m_summary->setText(summary());
}

QString TrackerImport::summary() const
{
    return tr("%1 rows: %2 taken in, %3 of them with a doubt; %4 held already; %5 refused.")
        .arg(m_plan.rows.size())
        .arg(m_plan.count(Outcome::Ready) + m_plan.count(Outcome::Doubtful))
        .arg(m_plan.count(Outcome::Doubtful))
        .arg(m_plan.count(Outcome::Held))
        .arg(m_plan.count(Outcome::Refused));
}

void TrackerImport::takeIn()
{
    if (const Result<void> saved = m_workspace.perform(m_plan.changes); !saved)
        return m_message->showMessage(MessageBar::Severity::Failure, saved.error().message);
    Q_EMIT imported(summary());
    accept();
}
