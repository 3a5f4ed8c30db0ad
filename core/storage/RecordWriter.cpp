#include "core/storage/RecordWriter.h"

#include "core/storage/ImportedRows.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("RecordWriter", sentence);
}

StorageError changedMeanwhile()
{
    return StorageError({Error::Kind::Conflict,
                         say("Somebody else changed this record meanwhile, so your change was not saved. Look at it "
                             "again and repeat your change.")});
}

/// Foreign keys refuse what others still point at, or what points at nothing any more.
StorageError inTheWay(const Error &error)
{
    if (error.kind != Error::Kind::Internal)
        return StorageError(error);
    return StorageError({Error::Kind::Conflict,
                         say("This cannot be saved: another record depends on it or was removed meanwhile. Undo the "
                             "later change first.")});
}

template<typename Struct>
void requireUnchanged(const Records<Struct> &records, const Struct &before)
{
    const std::optional<Struct> stored = records.find(before.id.toString());
    if (stored != before)
        throw changedMeanwhile();
}

template<typename Struct>
void write(const Database &database, const Struct *before, const Struct *after)
{
    const Records<Struct> records(database);
    if (before)
        requireUnchanged(records, *before);
    if constexpr (std::is_same_v<Struct, ObservationImport>) {
        // Its rows are already there when it is imported for the first time, and so is a first form of it.
        if (!before && after && records.find(after->id.toString()))
            return records.update(*after);
        if (before && !after)
            removeImportedRows(database, *before);
    }
    if (before && after)
        records.update(*after);
    else if (after)
        records.insert(*after);
    else if (before)
        records.remove(*before);
}

} // namespace

void writeRecord(const Database &database, const RecordChange &change)
{
    const Record &known = change.after ? *change.after : *change.before;
    visitRecord(known, [&]<typename Struct>(const Struct &) {
        try {
            write<Struct>(database, change.before ? change.before->as<Struct>() : nullptr,
                          change.after ? change.after->as<Struct>() : nullptr);
        } catch (const StorageError &failure) {
            throw inTheWay(failure.error());
        }
    });
}

std::optional<QString> historySubjectOf(const Record &record)
{
    return visitRecord(record, []<typename Struct>(const Struct &value) -> std::optional<QString> {
        if constexpr (std::is_same_v<Struct, AgendaItem> || std::is_same_v<Struct, Recommendation>)
            return value.id.toString();
        else if constexpr (requires { value.report; })
            return std::nullopt;
        else
            return value.id.toString();
    });
}
