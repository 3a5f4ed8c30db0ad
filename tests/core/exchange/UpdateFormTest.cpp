#include "core/exchange/UpdateForm.h"

#include "core/exchange/UpdateReply.h"
#include "core/storage/RecommendationQueries.h"
#include "core/workflows/UpdateRequests.h"
#include "tests/support/Builders.h"
#include "tests/support/RecommendationBuilders.h"
#include "tests/support/SheetFile.h"
#include "tests/support/TestFiles.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

using Status = Recommendation::Status;

const QDate today(2026, 3, 23);

QByteArray row(const QString &label, const QByteArray &value)
{
    return "<w:tr><w:tc><w:p><w:r><w:t>" + label.toUtf8() + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>" + value
        + "</w:t></w:r></w:p></w:tc></w:tr>";
}

/// A form as an officer sends it back.
QByteArray filledIn(const QByteArray &rating, const QByteArray &complete, const QByteArray &newDate)
{
    const QByteArray table = "<w:tbl>" + row(UpdateLabels::reference(), "SR (25/26) 02")
        + row(UpdateLabels::asAt(), "27 February 2026") + row(UpdateLabels::rating(), rating)
        + row(UpdateLabels::narrative(), "Four of six appointed.") + row(UpdateLabels::complete(), complete)
        + row(UpdateLabels::newDate(), newDate) + row(UpdateLabels::reason(), "Two interviews failed.") + "</w:tbl>";
    return zipOf({{QStringLiteral("word/document.xml"),
                   "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                       + table + "</w:body></w:document>"}});
}

Person officer(const QString &name)
{
    Person person;
    person.id = PersonId::create();
    person.name = name;
    return person;
}

} // namespace

TEST(UpdateForm, GivenAForm_WhenReadBackEmpty_ThenItsReferencesAreThereAndNothingIsTaken)
{
    UpdateForm form{QStringLiteral("Imran Sayle"),
                    QStringLiteral("Fenbridge City Council"),
                    QDate(2026, 4, 6),
                    {recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress)}};

    const auto document = updateDocument(form);
    ASSERT_TRUE(document);
    const auto replies = readUpdateReplies(*document);

    ASSERT_TRUE(replies) << replies.error().message.toStdString();
    ASSERT_EQ(replies->size(), 1);
    EXPECT_EQ(replies->first().reference, QStringLiteral("SR (25/26) 02"));
    EXPECT_TRUE(replies->first().isEmpty());
}

TEST(UpdateReply, GivenAFilledForm_WhenTakenIn_ThenTheUpdateIsTheOfficersOwn)
{
    const Database database = emptyWorkspace();
    addHistory(database, historyOf(recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress)));

    const auto intake = takeInReplies(database, *readUpdateReplies(filledIn("Amber", "no", "")), today);
    ASSERT_TRUE(intake) << intake.error().message.toStdString();
    EXPECT_EQ(intake->taken, 1);
    ASSERT_TRUE(Journal(database).apply(intake->changes, testStamp()));

    const auto history = recommendationHistory(database, QStringLiteral("SR (25/26) 02"));
    ASSERT_EQ(history->updates.size(), 1);
    EXPECT_EQ(history->updates.first().asAt, QDate(2026, 2, 27));
    EXPECT_EQ(history->updates.first().selfRating, Rating::Amber);
    EXPECT_EQ(history->updates.first().narrative, QStringLiteral("Four of six appointed."));
}

TEST(UpdateReply, GivenACompletionOrANewDate_WhenTakenIn_ThenItIsClaimedOrAskedForAndNotGranted)
{
    const Database database = emptyWorkspace();
    addHistory(database, historyOf(recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress)));

    const auto claimed = takeInReplies(database, *readUpdateReplies(filledIn("B", "yes", "")), today);
    const auto asked = takeInReplies(database, *readUpdateReplies(filledIn("A", "", "30 June 2026")), today);
    ASSERT_TRUE(Journal(database).apply(asked->changes, testStamp())) << "the extension";

    EXPECT_EQ(claimed->changes.changes().last().after->as<Recommendation>()->status, Status::ImplementedClaimed);
    const auto history = recommendationHistory(database, QStringLiteral("SR (25/26) 02"));
    EXPECT_EQ(history->recommendation.status, Status::ExtensionRequested);
    EXPECT_EQ(history->recommendation.targetDateCurrent, QDate(2026, 3, 31));
    EXPECT_EQ(history->extensions.first().requestedDate, QDate(2026, 6, 30));
}

TEST(UpdateReply, GivenSomethingElse_WhenRead_ThenASentenceSaysSo)
{
    EXPECT_FALSE(readUpdateReplies("no document"));
    EXPECT_FALSE(readUpdateReplies(zipOf({{QStringLiteral("word/document.xml"), "<w:document/>"}})));
}

TEST(UpdateRequests, GivenTwoLeadOfficers_WhenAsked_ThenEachGetsTheirOwnLiveItemsInAFormAndAMessage)
{
    const Database database = emptyWorkspace();
    const Person one = officer(QStringLiteral("Imran Sayle"));
    const Person other = officer(QStringLiteral("Dilys Kerr"));
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("People")).add(one).add(other), testStamp()));
    Recommendation mine = recommendation(QStringLiteral("SR (25/26) 01"), Status::InProgress);
    mine.leadOfficer = one.id;
    Recommendation closed = recommendation(QStringLiteral("SR (25/26) 02"), Status::CompleteEvidenceSeen);
    closed.leadOfficer = other.id;
    addHistory(database, historyOf(mine));
    addHistory(database, historyOf(closed));

    const auto requests = updateRequests(database, Register::Scrutiny, QDate(2026, 4, 6));

    ASSERT_TRUE(requests);
    ASSERT_EQ(requests->size(), 1);
    EXPECT_EQ(requests->first().officer, QStringLiteral("Imran Sayle"));
    const QTemporaryDir folder;
    EXPECT_EQ(writeRequests(*requests, folder.path())->size(), 2);
    EXPECT_FALSE(writeRequests(*requests, folder.path())) << "nothing is overwritten";
}
