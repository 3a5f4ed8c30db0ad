#include "core/workflows/ImportReports.h"

#include "core/storage/Integrity.h"
#include "core/storage/Journal.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s was not written", qUtf8Printable(name));
    return file.fileName();
}

QByteArray reportText(int number)
{
    return "HEALTH SCRUTINY COMMITTEE\n\n20 JANUARY 2026\n\nReport title " + QByteArray::number(number)
        + "\n\n1. PURPOSE\n\n1.1 To note the progress that was made.\n";
}

QList<ImportOutcome::Kind> kindsOf(const Database &database, const QStringList &files)
{
    QList<ImportOutcome::Kind> kinds;
    const auto note = [&](const ImportOutcome &outcome, int, int) {
        kinds.append(outcome.kind);
        return true;
    };
    EXPECT_TRUE(importReports(database, QStringLiteral("Rosalind Teague"), files, note));
    return kinds;
}

} // namespace

TEST(ImportGroups, GivenGoodAndBadFilesAndACopy_WhenImportedTogether_ThenEachIsSavedOrRefusedOnItsOwn)
{
    using enum ImportOutcome::Kind;
    const QTemporaryDir folder;
    const Database database = emptyWorkspace();
    const QStringList files{
        write(folder, QStringLiteral("a.txt"), reportText(1)), folder.filePath(QStringLiteral("gone")),
        write(folder, QStringLiteral("b.txt"), reportText(1)), write(folder, QStringLiteral("c.txt"), QByteArray()),
        write(folder, QStringLiteral("d.txt"), reportText(2))};

    EXPECT_EQ(kindsOf(database, files), (QList{Imported, Refused, AlreadyHeld, Refused, Imported}));
    EXPECT_EQ(kindsOf(database, files), (QList{AlreadyHeld, Refused, AlreadyHeld, Refused, AlreadyHeld}));
    EXPECT_EQ(Journal(database).entries()->size(), 2);
    EXPECT_EQ(*journalProblem(database), std::nullopt);
}

TEST(ImportGroups, GivenMoreFilesThanAGroup_WhenImported_ThenAllAreInTheJournalInTheirOrder)
{
    const QTemporaryDir folder;
    const Database database = emptyWorkspace();
    QStringList files;
    for (int i = 0; i < 150; ++i)
        files.append(write(folder, QStringLiteral("%1.txt").arg(i), reportText(i)));

    EXPECT_THAT(kindsOf(database, files), ::testing::Each(ImportOutcome::Kind::Imported));

    const auto entries = Journal(database).entries();
    ASSERT_EQ(entries->size(), 150);
    EXPECT_TRUE(entries->at(149).label.endsWith(QStringLiteral("149.txt")));
    EXPECT_EQ(integrityProblems(database)->size(), 0);
}

TEST(ImportGroups, GivenAnotherProgramWritingMeanwhile_WhenImported_ThenNothingIsDoubledOrLost)
{
    const QTemporaryDir folder;
    const Database ours = workspaceFile(folder.path());
    const Database theirs = *Database::open(ours.path(), Database::Access::ReadWrite);
    QStringList files;
    for (int i = 0; i < 130; ++i)
        files.append(write(folder, QStringLiteral("%1.txt").arg(i), reportText(i)));
    QList<ImportOutcome::Kind> kinds;
    const auto alsoImport = [&](const ImportOutcome &outcome, int done, int) {
        kinds.append(outcome.kind);
        if (done == 1)
            kindsOf(theirs, files.mid(100));
        return true;
    };

    EXPECT_TRUE(importReports(ours, QStringLiteral("Rosalind Teague"), files, alsoImport));

    EXPECT_EQ(kinds.count(ImportOutcome::Kind::Imported), 100);
    EXPECT_EQ(kinds.count(ImportOutcome::Kind::AlreadyHeld), 30);
    EXPECT_EQ(Journal(ours).entries()->size(), 130);
}
