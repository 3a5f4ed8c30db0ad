#include "ui/meetings/ProgrammeFace.h"

#include "core/storage/MeetingQueries.h"
#include "ui/meetings/AgendaEdit.h"
#include "ui/meetings/ProgrammeForm.h"
#include "ui/tables/TableView.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/workspace/Workspace.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int tableWidth = 640;
constexpr int formWidth = 440;

QList<Column<ProgrammeRow>> programmeColumns()
{
    return {{ProgrammeFace::tr("Topic"), [](const ProgrammeRow &row) { return QVariant(row.item.topic); }},
            {ProgrammeFace::tr("Planned for"),
             [](const ProgrammeRow &row) { return row.plannedOn ? QVariant(*row.plannedOn) : QVariant(); }},
            {ProgrammeFace::tr("Committee"), [](const ProgrammeRow &row) { return QVariant(row.committee); }},
            {ProgrammeFace::tr("Purpose"),
             [](const ProgrammeRow &row) { return QVariant(row.item.purpose.value_or(QString())); }},
            {ProgrammeFace::tr("Intended outcome"),
             [](const ProgrammeRow &row) { return QVariant(row.item.intendedOutcome.value_or(QString())); }}};
}

} // namespace

ProgrammeFace::ProgrammeFace(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(programmeColumns()),
      m_filter(this),
      m_table(new TableView(tr("Work programme"), this)),
      m_side(nullptr),
      m_form(nullptr)
{
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setEmptyState(tr("The work programme is empty."), tr("Add a topic"));
    m_table->sortByColumn(1, Qt::AscendingOrder);
    layOut(settings);
    connectParts();
}

void ProgrammeFace::layOut(Settings &settings)
{
    auto *const card = new Card(tr("Topic"), Card::Look::Panel, this);
    m_side = new QStackedWidget(card);
    m_form = new ProgrammeForm(m_workspace, m_side);
    m_side->addWidget(new EmptyState(tr("Choose a topic to see and change it."), QString(), m_side));
    m_side->addWidget(m_form);
    card->body()->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge,
                                     Measures::spaceMedium);
    card->body()->addWidget(m_side, 1);
    auto *const agenda = new QPushButton(themedIcon(QStringLiteral("list-add")), tr("Put on the agenda"), this);
    agenda->setToolTip(tr("Add the topic to the agenda of the meeting it is planned for"));
    auto *const remove = new QPushButton(themedIcon(QStringLiteral("edit-delete")), tr("Remove"), this);
    connect(agenda, &QPushButton::clicked, this, &ProgrammeFace::addToAgenda);
    connect(remove, &QPushButton::clicked, this, &ProgrammeFace::removeRow);
    auto *const buttons = new FlowLayout;
    buttons->addWidget(agenda);
    buttons->addWidget(remove);
    card->body()->addLayout(buttons);
    auto *const panes = new PaneSplitter(Qt::Horizontal, this);
    panes->addWidget(m_table);
    panes->addWidget(card);
    panes->setChildrenCollapsible(false);
    panes->setSizes({tableWidth, formWidth});
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(panes);
    m_table->rememberColumns(settings, QStringLiteral("work-programme"));
}

void ProgrammeFace::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &ProgrammeFace::showRow);
    connect(m_table, &TableView::emptyActionTriggered, this, &ProgrammeFace::add);
    connect(m_form, &EditForm::finished, this, [this] { showRow(m_table->currentIndex()); });
}

void ProgrammeFace::reload()
{
    const Result<QList<ProgrammeRow>> rows = workProgramme(m_workspace.database());
    if (!rows)
        return Q_EMIT failed(rows.error().message);
    m_model.setRows(*rows);
}

void ProgrammeFace::setWords(const QString &words)
{
    m_filter.setText(words);
}

void ProgrammeFace::add()
{
    m_side->setCurrentWidget(m_form);
    m_form->create();
}

std::optional<ProgrammeRow> ProgrammeFace::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model.row(index)) : std::nullopt;
}

void ProgrammeFace::showRow(const QModelIndex &)
{
    const std::optional<ProgrammeRow> row = current();
    m_side->setCurrentIndex(row ? 1 : 0);
    if (row)
        m_form->edit(row->item);
    if (row)
        m_table->setFocus();
}

void ProgrammeFace::removeRow()
{
    const std::optional<ProgrammeRow> row = current();
    if (!row)
        return;
    if (const Result<void> removed = m_workspace.perform(ChangeSet(tr("Remove topic")).remove(row->item)); !removed)
        Q_EMIT failed(removed.error().message);
}

void ProgrammeFace::addToAgenda()
{
    const std::optional<ProgrammeRow> row = current();
    if (!row)
        return;
    if (!row->item.plannedMeeting)
        return Q_EMIT failed(tr("The topic is not planned for a meeting yet. Choose one and save first."));
    const Result<MeetingDetail> meeting = meetingDetail(m_workspace.database(), *row->item.plannedMeeting);
    if (!meeting)
        return Q_EMIT failed(meeting.error().message);
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.title = row->item.topic;
    item.publicity = Publicity::Public;
    const ChangeSet changes = addedItem(*meeting, item, int(meeting->items.size()));
    if (const Result<void> added = m_workspace.perform(changes); !added)
        Q_EMIT failed(added.error().message);
}
