#include "tests/architecture/SourceFiles.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

namespace {

/// The files that may change tables. Everything else in storage only reads.
const QSet<QString> &writers()
{
    static const QSet<QString> files{
        QStringLiteral("core/storage/Records.h"), // INSERT, UPDATE and DELETE of records, for RecordWriter
        QStringLiteral("core/storage/RecordWriter.cpp"), // one change of a change set
        QStringLiteral("core/storage/Journal.cpp"), // the subjects of an entry
        QStringLiteral("core/storage/JournalChain.cpp"), // the entry and its chain
        QStringLiteral(
            "core/storage/Erasure.cpp"), // words that a report's erasure takes out, beside the entry about it
        QStringLiteral("core/storage/SearchCleaning.cpp"), // old segments of the search index, which is derived
        QStringLiteral("core/storage/Documents.cpp"), // attached files, within the journal's transaction
        QStringLiteral(
            "core/storage/ObservationWriter.cpp"), // the rows of an import, before the journal's entry about it
        QStringLiteral("core/storage/ImportedRowFeed.cpp"), // many of them by one statement
        QStringLiteral("core/storage/ImportedRows.cpp"), // the same rows, within the journal's transaction
        QStringLiteral("core/storage/SearchChanges.cpp"), // the search index, within the journal's transaction
        QStringLiteral("core/storage/SearchIndexUpdate.cpp"), // the search index, which is derived
        QStringLiteral("core/storage/WorkspaceQueries.cpp"), // the row that names a new workspace
        QStringLiteral("core/storage/Database.cpp"), // the durable point of a group of changes
        QStringLiteral("core/storage/Integrity.cpp")}; // FTS5's own check has the form of an INSERT
    return files;
}

} // namespace

TEST(Sql, GivenEveryWritingStatement_WhenItsFileIsLookedUp_ThenItIsOneBehindTheOneDoor)
{
    static const QRegularExpression writing(
        QStringLiteral("\\b(INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|REPLACE\\s+INTO)\\b"));
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        for (const QString &line : file.lines)
            if (writing.match(line).hasMatch() && !writers().contains(file.path))
                wrong.append(file.path + QStringLiteral(": ") + line.trimmed());
    EXPECT_THAT(wrong, ::testing::IsEmpty());
}

TEST(Sql, GivenTheRecordWriter_WhenItsCallersAreLookedFor_ThenOnlyTheJournalHasIt)
{
    QStringList callers;
    for (const SourceFile &file : sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        if (file.lines.join(QLatin1Char('\n')).contains(QLatin1String("writeRecord("))
            && !file.path.startsWith(QLatin1String("core/storage/RecordWriter")))
            callers.append(file.path);
    EXPECT_THAT(callers, ::testing::ElementsAre(QStringLiteral("core/storage/Journal.cpp")));
}
