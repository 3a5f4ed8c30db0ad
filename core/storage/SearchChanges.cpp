#include "core/storage/SearchChanges.h"

#include "core/storage/Mapping.h"
#include "core/storage/SearchCleaning.h"
#include "core/storage/SearchedRecords.h"
#include "core/storage/Statement.h"

namespace {

/// The record under which the words of another are indexed: a paragraph's under its report's.
struct SearchOwner
{
    QString id;
    QString kind;
};

std::optional<SearchOwner> searchOwnerOf(const Record &record)
{
    if (const auto *paragraph = record.as<ReportParagraph>())
        return SearchOwner{paragraph->report.toString(), Mapping<Report>::table};
    const QString table = tableOf(record);
    return isSearched(table) ? std::optional(SearchOwner{idOf(record), table}) : std::nullopt;
}

const QString placesOfOwner = QStringLiteral(R"(
    SELECT place FROM search_place WHERE record = :owner
    UNION ALL
    SELECT place FROM search_place WHERE paragraph IN (SELECT row_number FROM report_paragraph WHERE report = :owner))");

} // namespace

void SearchChanges::before(const RecordChange &change)
{
    const std::optional<SearchOwner> owner = searchOwnerOf(change.after ? *change.after : *change.before);
    if (!owner)
        return;
    if (change.before)
        forget(owner->id);
    m_hasLostWords = m_hasLostWords || (change.before && !change.after);
    const bool ownerGoes = !change.after && idOf(*change.before) == owner->id;
    if (ownerGoes)
        m_gone.insert(owner->id);
    else if (change.after && idOf(*change.after) == owner->id)
        m_gone.remove(owner->id);
    m_pending.insert(owner->id, owner->kind);
}

void SearchChanges::forget(const QString &owner)
{
    if (m_forgotten.contains(owner))
        return;
    m_forgotten.insert(owner);
    Statement(m_database,
              QStringLiteral("INSERT INTO search_index (search_index, rowid, text) "
                             "SELECT 'delete', place, text FROM search_content WHERE place IN (")
                  + placesOfOwner + QLatin1Char(')'))
        .bind(QStringLiteral(":owner"), owner)
        .run();
    Statement(m_database,
              QStringLiteral("DELETE FROM search_place WHERE place IN (") + placesOfOwner + QLatin1Char(')'))
        .bind(QStringLiteral(":owner"), owner)
        .run();
}

void SearchChanges::finish()
{
    if (m_hasLostWords)
        noteForgottenWords(m_database);
    for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending) {
        const QString sql = m_gone.contains(pending.key())
            ? QStringLiteral("DELETE FROM search_pending WHERE record = ?")
            : QStringLiteral("INSERT OR IGNORE INTO search_pending (record, kind) VALUES (?, ?)");
        const QVariantList values =
            m_gone.contains(pending.key()) ? QVariantList{pending.key()} : QVariantList{pending.key(), pending.value()};
        Statement(m_database, sql).bindAll(values).run();
    }
}
