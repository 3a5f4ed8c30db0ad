#include "core/storage/Journal.h"

#include "core/storage/Integrity.h"
#include "core/storage/Records.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

std::optional<Committee> stored(const Database &database, const Committee &committee)
{
    return Records<Committee>(database).find(committee.id.toString());
}

} // namespace

TEST(Journal, GivenAChangeSet_WhenApplied_ThenTheRecordsAndTheEntryAreThere)
{
    const Database database = emptyWorkspace();
    const Committee health = committee(QStringLiteral("Health Scrutiny Committee"));

    const Result<qint64> number =
        Journal(database).apply(ChangeSet(QStringLiteral("Add committee")).add(health), testStamp());

    ASSERT_TRUE(number) << number.error().message.toStdString();
    EXPECT_EQ(*number, 1);
    EXPECT_EQ(stored(database, health), health);
    const auto entries = Journal(database).entries();
    ASSERT_EQ(entries->size(), 1);
    EXPECT_EQ(entries->first().madeBy, QStringLiteral("Rosalind Teague"));
    EXPECT_EQ(entries->first().madeAt, QStringLiteral("2026-03-23T09:30:00.000Z"));
}

TEST(Journal, GivenARecordThatSomebodyElseChanged_WhenEdited_ThenTheEditIsRefusedAndNothingIsSaved)
{
    const Database database = emptyWorkspace();
    const Committee first = committee(QStringLiteral("Health Scrutiny Panel"));
    Committee theirs = first;
    theirs.name = QStringLiteral("Health Scrutiny Committee");
    Committee mine = first;
    mine.name = QStringLiteral("Health Panel");
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(first), testStamp()));
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Theirs")).edit(first, theirs), testStamp()));

    const Committee other = committee(QStringLiteral("Other"));
    const auto refused =
        Journal(database).apply(ChangeSet(QStringLiteral("Mine")).add(other).edit(first, mine), testStamp());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(stored(database, first), theirs);
    EXPECT_EQ(stored(database, other), std::nullopt);
    EXPECT_EQ(Journal(database).entries()->size(), 2);
}

TEST(Journal, GivenAnImportedReport_WhenUndoneAndRedone_ThenItGoesAndComesBackAsItWas)
{
    const Database database = emptyWorkspace();
    Report added = report(QStringLiteral("Fostering"));
    added.meetingDate = QDate(2026, 1, 20);
    added.publicity = Publicity::PartExempt;
    addReport(database, added, {QStringLiteral("Twelve households were approved.")});

    const auto undone = Journal(database).undo({1}, QStringLiteral("Undo"), testStamp());
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    EXPECT_EQ(Records<Report>(database).all().size(), 0);
    EXPECT_EQ(Records<ReportParagraph>(database).all().size(), 0);

    const auto redone = Journal(database).undo({2}, QStringLiteral("Redo"), testStamp());
    ASSERT_TRUE(redone) << redone.error().message.toStdString();
    EXPECT_EQ(Records<Report>(database).all(), QList<Report>{added});
    EXPECT_EQ(Records<ReportParagraph>(database).all().size(), 1);
    EXPECT_EQ(*journalProblem(database), std::nullopt);
}

TEST(Journal, GivenEntries_WhenOneIsAltered_ThenTheFirstBadOneIsNamed)
{
    const Database database = emptyWorkspace();
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(
            Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(committee(QString::number(i))), testStamp()));
    ASSERT_EQ(*journalProblem(database), std::nullopt);

    database.execute("UPDATE journal_entry SET label = 'Nothing happened' WHERE number = 3");

    EXPECT_EQ(*journalProblem(database), QStringLiteral("journal entry 3 was altered"));
}

TEST(Journal, GivenAHeadKeptElsewhere_WhenTheTailIsCutCleanly_ThenTheCutIsSeen)
{
    const Database database = emptyWorkspace();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(
            Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(committee(QString::number(i))), testStamp()));
    const JournalHead kept = *journalHead(database);

    database.execute("DELETE FROM journal_subject WHERE entry = 3; DELETE FROM journal_entry WHERE number = 3;"
                     "UPDATE journal_head SET number = 2, hash = (SELECT hash FROM journal_entry WHERE number = 2)");

    EXPECT_EQ(*journalProblem(database), std::nullopt);
    EXPECT_EQ(*journalProblem(database, kept),
              QStringLiteral("the journal ends at entry 2, but later entries were made"));
}

TEST(Journal, GivenARecordOthersPointAt_WhenRemoved_ThenASentenceSaysSoAndItStays)
{
    const Database database = emptyWorkspace();
    const Committee health = committee(QStringLiteral("Health"));
    Report paper = report(QStringLiteral("Waiting times"));
    paper.committee = health.id;
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(health).add(paper), testStamp()));

    const auto refused = Journal(database).apply(ChangeSet(QStringLiteral("Remove")).remove(health), testStamp());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(stored(database, health), health);
}

TEST(Journal, GivenARecordsChanges_WhenItsHistoryIsAsked_ThenTheyComeNewestFirst)
{
    const Database database = emptyWorkspace();
    const Committee before = committee(QStringLiteral("Health Panel"));
    Committee after = before;
    after.name = QStringLiteral("Health Committee");
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(before), testStamp()));
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Other")).add(committee(QStringLiteral("Other"))),
                                        testStamp()));
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Rename")).edit(before, after), testStamp()));

    const auto history = Journal(database).historyOf(before.id.toString());

    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->at(0).label, QStringLiteral("Rename"));
    EXPECT_EQ(history->at(1).label, QStringLiteral("Add"));
}
