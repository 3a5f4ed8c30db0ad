#include "ui/history/HistoryPanel.h"

#include "core/storage/ImportQueries.h"
#include "ui/tables/TableView.h"
#include "ui/text/Words.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/workspace/Workspace.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString localTime(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return HistoryPanel::tr("%1, %2", "date, time")
        .arg(screenDate(local.date()), QLocale().toString(local.time(), QStringLiteral("HH:mm")));
}

/// The chosen entry is in semibold.
int whenWidth()
{
    const QString longest = localTime(QDateTime(QDate(2026, 9, 28), QTime(20, 28)));
    return QFontMetrics(Theme::font(TypeRole::Strong)).horizontalAdvance(longest) + 2 * Measures::spaceMedium + 2;
}

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_entries(new TableModel<Entry>(entryColumns(), this)),
      m_changes(new TableModel<Change>(changeColumns(), this)),
      m_list(new TableView(tr("History"), this)),
      m_what(new ElidedLabel(TextLabel::Role::Strong, {}, this)),
      m_fields(new TableView(tr("What changed"), this))
{
    layOut();
    connect(m_list, &TableView::currentRowChanged, this, &HistoryPanel::showEntry);
    connect(&m_workspace, &Workspace::changed, this, &HistoryPanel::reload);
}

QList<Column<HistoryPanel::Entry>> HistoryPanel::entryColumns()
{
    return {{tr("When"),
             [](const Entry &entry) { return localTime(entry.madeAt); },
             {},
             [](const Entry &entry) { return entry.madeAt; }},
            {tr("Who"), [](const Entry &entry) { return entry.madeBy; }},
            {tr("What"), [](const Entry &entry) { return entry.label; }}};
}

QList<Column<HistoryPanel::Change>> HistoryPanel::changeColumns()
{
    return {{tr("Field"), [](const Change &change) { return change.field; }},
            {tr("Before"), [](const Change &change) { return change.before; }},
            {tr("After"), [](const Change &change) { return change.after; }}};
}

void HistoryPanel::layOut()
{
    m_list->setModel(m_entries);
    m_list->setStretchColumn(2);
    m_list->setSortingEnabled(false);
    m_list->setEmptyState(tr("Nothing has happened to this record yet."), {});
    m_fields->setModel(m_changes);
    m_fields->setStretchColumn(2);
    m_fields->setSortingEnabled(false);
    auto *detail = new QWidget(this);
    auto *rows = new QVBoxLayout(detail);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addWidget(m_what);
    rows->addWidget(m_fields, 1);
    auto *split = new PaneSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceLarge);
    whole->addWidget(split);
}

void HistoryPanel::showRecord(const QString &recordId)
{
    const bool isOther = m_record != recordId;
    m_record = recordId;
    reload();
    if (isOther && m_entries->rowCount() > 0)
        m_list->setCurrentIndex(m_entries->index(0, 0));
}

void HistoryPanel::reload()
{
    const auto history = m_record.isEmpty() ? Result<QList<JournalEntry>>(QList<JournalEntry>())
                                            : Journal(m_workspace.database()).historyOf(m_record);
    if (!history)
        return say(history.error().message);
    QList<Entry> entries;
    for (const JournalEntry &entry : *history)
        entries.append(
            {entry.number, QDateTime::fromString(entry.madeAt, Qt::ISODateWithMs), entry.madeBy, entry.label});
    m_entries->setRows(entries);
    m_list->setColumnWidth(0, whenWidth());
    if (entries.isEmpty())
        say({});
}

void HistoryPanel::showEntry(const QModelIndex &index)
{
    if (!index.isValid())
        return say({});
    const Entry entry = m_entries->row(index);
    const Result<ChangeSet> changes = Journal(m_workspace.database()).changesOf(entry.id);
    if (!changes)
        return say(changes.error().message);
    const QList<Change> told = changesIn(*changes);
    // What was added has nothing before it.
    const auto wasThere = [](const Change &change) { return change.wasThere; };
    m_fields->setColumnHidden(1, !told.isEmpty() && std::ranges::none_of(told, wasThere));
    m_changes->setRows(told);
    m_fields->setColumnWidth(1, m_fields->viewport()->width() / 3);
    m_what->setText(
        tr("%1, %2, by %3", "what was done, when, by whom").arg(entry.label, localTime(entry.madeAt), entry.madeBy));
}

void HistoryPanel::say(const QString &sentence)
{
    m_what->setText(sentence);
    m_changes->setRows({});
}

QList<HistoryPanel::Change> HistoryPanel::changesIn(const ChangeSet &changes) const
{
    const RecordNames names = committeeNames();
    QList<Change> told;
    for (const RecordChange &change : changes.changes()) {
        if (idOf(change.after ? *change.after : *change.before) != m_record)
            continue;
        for (const FieldChange &field : fieldChanges(change.before, change.after))
            if (isTold(field.field))
                told.append({fieldWord(field.field), valueWords(field.field, field.before, names),
                             change.after ? valueWords(field.field, field.after, names) : tr("removed", "record"),
                             change.before.has_value()});
    }
    return told;
}

RecordNames HistoryPanel::committeeNames() const
{
    RecordNames names;
    if (const auto committees = committeesByName(m_workspace.database()))
        for (const NamedCommittee &committee : *committees)
            names.insert(committee.committee.id.toString(), committee.committee.name);
    return names;
}
