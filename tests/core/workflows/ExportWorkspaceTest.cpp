#include "core/workflows/ExportWorkspace.h"

#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "core/storage/ListQueries.h"
#include "core/workflows/ImportObservations.h"
#include "core/workflows/SampleWorkspace.h"
#include "core/workflows/VerifyWorkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

class ExportedSample : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createSampleWorkspace(workspace()).has_value());
        const Result<Database> database = Database::open(workspace(), Database::Access::ReadOnly);
        ASSERT_TRUE(database.has_value());
        ASSERT_TRUE(exportWorkspace(*database, folder(), today).has_value());
    }
    QString workspace() const { return m_place.filePath(QStringLiteral("sample.scrutiny")); }
    QString folder() const { return m_place.filePath(QStringLiteral("export")); }
    QString path(const QString &name) const { return m_place.filePath(name); }
    QString again() const { return m_place.filePath(QStringLiteral("again.scrutiny")); }

private:
    QTemporaryDir m_place;
};

QList<JournalEntry> entriesOf(const QString &path)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    return database ? Journal(*database).entries().value() : QList<JournalEntry>();
}

/// Imports a file of figures; the number of its journal entry comes back.
qint64 importFigures(const QString &workspace, const QString &file, const QByteArray &content)
{
    QFile figures(file);
    if (!figures.open(QIODevice::WriteOnly) || figures.write(content) != content.size())
        return 0;
    figures.close();
    const Result<Database> database = Database::open(workspace, Database::Access::ReadWrite);
    const auto outcome = importObservations(*database, {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()},
                                            *lookAtObservations(*database, file), ImportPurpose::Save, {});
    return outcome ? outcome->journalEntry : 0;
}

QList<QVariantList> figuresOf(const QString &path)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    return listRecords(*database, QStringLiteral("observations"), today)->rows;
}

} // namespace

TEST_F(ExportedSample, GivenFilesOfFiguresOneRevisedAndOneTakenBack_WhenReadBack_ThenEveryFigureIsAsItWas)
{
    const QByteArray head = "indicator,area,period,value\n";
    const QString file = path(QStringLiteral("figures.csv"));
    ASSERT_GT(importFigures(workspace(), file, head + "NI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,2012-05,c\n"), 0);
    ASSERT_GT(importFigures(workspace(), file, head + "NI 60,Fenbridge,2012-04,91\n"), 0);
    const qint64 last = importFigures(workspace(), file, head + "NI 61,Fenbridge,2012-04,7\n");
    {
        const Result<Database> database = Database::open(workspace(), Database::Access::ReadWrite);
        const Stamp stamp{QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()};
        const Journal journal(*database, readObservationsAgain());
        const auto undone = journal.undo({last}, QStringLiteral("Undo"), stamp);
        ASSERT_TRUE(undone.has_value());
        ASSERT_TRUE(journal.undo({undone->entry}, QStringLiteral("Redo"), stamp).has_value());
        ASSERT_TRUE(exportWorkspace(*database, path(QStringLiteral("figures")), today).has_value());
    }

    const Result<void> made = createFromExport(again(), path(QStringLiteral("figures")));

    ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
    EXPECT_EQ(entriesOf(again()), entriesOf(workspace()));
    EXPECT_EQ(figuresOf(again()), figuresOf(workspace()));
    const Result<Database> database = Database::open(again(), Database::Access::ReadOnly);
    EXPECT_THAT(verifyWorkspace(*database, std::nullopt).value().all(), ::testing::IsEmpty());
}

TEST_F(ExportedSample, GivenAnExport_WhenAWorkspaceIsMadeFromIt_ThenTheJournalsAreEqualAndAllIsSound)
{
    const Result<void> made = createFromExport(again(), folder());

    ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
    EXPECT_FALSE(entriesOf(again()).isEmpty());
    EXPECT_EQ(entriesOf(again()), entriesOf(workspace()));
    const Result<Database> database = Database::open(again(), Database::Access::ReadOnly);
    ASSERT_TRUE(database.has_value());
    EXPECT_THAT(verifyWorkspace(*database, std::nullopt).value().all(), ::testing::IsEmpty());
}

TEST_F(ExportedSample, GivenTheFolder_WhenLookedAt_ThenItIsPrivateAndHasTablesDocumentsAndTheJournal)
{
    const QDir folder(this->folder());

    EXPECT_FALSE(QFile::permissions(folder.path()) & (QFile::ReadOther | QFile::ReadGroup));
    EXPECT_FALSE(QFile::permissions(folder.filePath(QStringLiteral("journal.jsonl"))) & QFile::ReadOther);
    EXPECT_TRUE(folder.exists(QStringLiteral("tables/reports.csv")));
    EXPECT_FALSE(QDir(folder.filePath(QStringLiteral("documents"))).isEmpty());
}

TEST_F(ExportedSample, GivenAFileThatWasAlteredSince_WhenReadBack_ThenItIsNamedAndNothingIsMade)
{
    QFile journal(QDir(folder()).filePath(QStringLiteral("journal.jsonl")));
    ASSERT_TRUE(journal.open(QIODevice::Append));
    journal.write("{}\n");
    journal.close();

    const Result<void> made = createFromExport(again(), folder());

    ASSERT_FALSE(made.has_value());
    EXPECT_TRUE(made.error().message.contains(QStringLiteral("journal.jsonl")));
    EXPECT_FALSE(QFile::exists(again()));
}

TEST_F(ExportedSample, GivenAFolderThatIsThere_WhenExportedTo_ThenItIsNotOverwritten)
{
    const Result<Database> database = Database::open(workspace(), Database::Access::ReadOnly);

    const Result<void> exported = exportWorkspace(*database, folder(), today);

    ASSERT_FALSE(exported.has_value());
    EXPECT_EQ(exported.error().kind, Error::Kind::AlreadyThere);
}
