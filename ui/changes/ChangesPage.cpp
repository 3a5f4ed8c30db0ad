#include "ui/changes/ChangesPage.h"

#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Workspace.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QDateTime momentOf(const JournalEntry &entry)
{
    return QDateTime::fromString(entry.madeAt, Qt::ISODateWithMs).toLocalTime();
}

QList<Column<JournalEntry>> journalColumns()
{
    return {{ChangesPage::tr("No."),
             [](const JournalEntry &entry) { return QVariant(entry.number); },
             {},
             {},
             {},
             QStringLiteral("number")},
            {ChangesPage::tr("Change"),
             [](const JournalEntry &entry) { return QVariant(entry.label); },
             {},
             {},
             {},
             QStringLiteral("label")},
            {ChangesPage::tr("When"),
             [](const JournalEntry &entry) {
                 return QVariant(screenDate(momentOf(entry).date())
                                 + momentOf(entry).time().toString(QStringLiteral(", HH:mm")));
             },
             {},
             [](const JournalEntry &entry) { return QVariant(entry.madeAt); },
             {},
             QStringLiteral("when")},
            {ChangesPage::tr("Who"),
             [](const JournalEntry &entry) { return QVariant(entry.madeBy); },
             {},
             {},
             {},
             QStringLiteral("who")},
            {ChangesPage::tr("Seal"),
             [](const JournalEntry &entry) { return QVariant(entry.hash.left(12)); },
             {},
             {},
             [](const JournalEntry &) {
                 return ChangesPage::tr("The beginning of the entry's hash. Each covers the one before, so that a "
                                        "change of the record is seen.");
             },
             QStringLiteral("hash")}};
}

} // namespace

ChangesPage::ChangesPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(journalColumns()),
      m_filter(this),
      m_header(new PageHeader(tr("Changes"), this)),
      m_table(new TableView(tr("Changes"), this))
{
    auto *const field = new SearchField(tr("Filter changes"), this);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    rows->addWidget(m_header);
    rows->addWidget(field);
    rows->addWidget(m_table, 1);
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setStretchColumn(1);
    m_table->setEmptyState(tr("Nothing was changed yet."), QString());
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->rememberColumns(settings, QStringLiteral("changes"));
    connect(field, &QLineEdit::textChanged, &m_filter, &RowFilter::setText);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void ChangesPage::reload()
{
    Result<QList<JournalEntry>> entries = Journal(m_workspace.database()).entries();
    if (!entries)
        return m_header->setLine(entries.error().message);
    std::reverse(entries->begin(), entries->end());
    m_header->setTitle(tr("Changes, %1").arg(QLocale().toString(entries->size())));
    m_header->setLine(entries->isEmpty()
                          ? tr("Nothing was changed yet.")
                          : tr("The last one: %1, by %2.").arg(entries->first().label, entries->first().madeBy));
    m_model.setRows(*entries);
}
