#include "core/workflows/ReportImporter.h"

#include "core/storage/ListQueries.h"
#include "core/storage/ReportQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>

namespace {

SourceDocument documentNamed(const QString &name)
{
    const QByteArray content = "The text of " + name.toUtf8();
    return {name, content, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
            QStringLiteral("text/plain"), DocumentText({QString::fromUtf8(content)})};
}

template<typename T>
Found<T> sure(const T &value)
{
    return {value, 0.95, 1, QString()};
}

ReportDraft draftFor(const QString &committee, const QString &title)
{
    ReportDraft draft;
    draft.title = sure(title);
    draft.committee = sure(committee);
    draft.meetingDate = sure(QDate(2026, 1, 20));
    draft.sections = {{QStringLiteral("2"),
                       QStringLiteral("Recommendations"),
                       5,
                       0.9,
                       {{QStringLiteral("2.1"), false, QStringLiteral("To note."), 6}}}};
    draft.recommendations = {{QStringLiteral("To note."), 6, 0.9, QStringLiteral("To note.")}};
    return draft;
}

QStringList column(const Database &database, const QString &kind, const QString &name)
{
    QStringList values;
    const auto listing = listRecords(database, kind, QDate(2026, 3, 23));
    for (const QVariantList &row : listing->rows)
        values.append(row.at(listing->columns.indexOf(name)).toString());
    return values;
}

} // namespace

TEST(ReportImporter, GivenTwoPrintedFormsOfOneCommittee_WhenImported_ThenThereIsOneCommitteeAndOneMeeting)
{
    const Database database = emptyWorkspace();
    ReportImporter importer(database, QStringLiteral("Clerk"));

    importer.import(documentNamed(QStringLiteral("a.txt")),
                    draftFor(QStringLiteral("HEALTH AND CARE SCRUTINY COMMITTEE"), QStringLiteral("A")));
    importer.import(documentNamed(QStringLiteral("b.txt")),
                    draftFor(QStringLiteral("Health & Care Scrutiny Committee"), QStringLiteral("B")));

    EXPECT_EQ(column(database, QStringLiteral("meetings"), QStringLiteral("items")), QStringList{QStringLiteral("2")});
    EXPECT_EQ(column(database, QStringLiteral("reports"), QStringLiteral("committee")),
              (QStringList{QStringLiteral("Health and Care Scrutiny Committee"),
                           QStringLiteral("Health and Care Scrutiny Committee")}));
}

TEST(ReportImporter, GivenAPanelWhereACommitteeOfThatNameIsKnown_WhenImported_ThenItIsAnotherBodyAndToBeReviewed)
{
    const Database database = emptyWorkspace();
    ReportImporter importer(database, QStringLiteral("Clerk"));
    const auto committee = importer.import(documentNamed(QStringLiteral("a.txt")),
                                           draftFor(QStringLiteral("Health Scrutiny Committee"), QStringLiteral("A")));

    const auto panel = importer.import(documentNamed(QStringLiteral("b.txt")),
                                       draftFor(QStringLiteral("Health Scrutiny Panel"), QStringLiteral("B")));

    EXPECT_FALSE(committee.report->needsReview);
    EXPECT_TRUE(panel.report->needsReview);
    EXPECT_NE(panel.report->committee, committee.report->committee);
}

TEST(ReportImporter, GivenADocumentAlreadyHeld_WhenImportedAgain_ThenItIsToldAndNothingIsSaved)
{
    const Database database = emptyWorkspace();
    const ReportDraft draft = draftFor(QStringLiteral("Health"), QStringLiteral("A"));
    ReportImporter(database, QStringLiteral("Clerk")).import(documentNamed(QStringLiteral("a.txt")), draft);

    const auto again =
        ReportImporter(database, QStringLiteral("Clerk")).import(documentNamed(QStringLiteral("a.txt")), draft);

    EXPECT_EQ(again.kind, ImportOutcome::Kind::AlreadyHeld);
    EXPECT_EQ(again.reference, QStringLiteral("R1"));
    EXPECT_EQ(Journal(database).entries()->size(), 1);
}

TEST(ReportImporter, GivenADraftThatSaysNothingOfAccess_WhenImported_ThenItIsNotKeptAsPublic)
{
    const Database database = emptyWorkspace();

    const auto outcome =
        ReportImporter(database, QStringLiteral("Clerk"))
            .import(documentNamed(QStringLiteral("a.txt")), draftFor(QStringLiteral("Health"), QStringLiteral("A")));

    EXPECT_EQ(outcome.report->publicity, std::nullopt);
    EXPECT_EQ(column(database, QStringLiteral("reports"), QStringLiteral("access")),
              QStringList{QStringLiteral("unknown")});
}

TEST(ReportImporter, GivenARecommendation_WhenImported_ThenItIsLinkedToItsParagraph)
{
    const Database database = emptyWorkspace();
    ReportImporter(database, QStringLiteral("Clerk"))
        .import(documentNamed(QStringLiteral("a.txt")), draftFor(QStringLiteral("Health"), QStringLiteral("A")));

    const auto detail = reportDetail(database, QStringLiteral("R1"));

    ASSERT_TRUE(detail) << detail.error().message.toStdString();
    ASSERT_EQ(detail->recommendations.size(), 1);
    EXPECT_EQ(detail->recommendations.first().sourceParagraph, detail->paragraphs.first().id);
    EXPECT_EQ(detail->recommendations.first().kind, Recommendation::Kind::OfficerProposal);
}

TEST(ReportImporter, GivenAnotherWriterThatTookTheNextNumber_WhenImported_ThenTheImportTakesTheOneAfter)
{
    const Database database = emptyWorkspace();
    ReportImporter first(database, QStringLiteral("Clerk"));
    ReportImporter second(database, QStringLiteral("Other"));
    first.import(documentNamed(QStringLiteral("a.txt")), draftFor(QStringLiteral("Health"), QStringLiteral("A")));
    second.import(documentNamed(QStringLiteral("b.txt")), draftFor(QStringLiteral("Health"), QStringLiteral("B")));

    const auto third =
        first.import(documentNamed(QStringLiteral("c.txt")), draftFor(QStringLiteral("Health"), QStringLiteral("C")));

    ASSERT_EQ(third.kind, ImportOutcome::Kind::Imported) << third.error->message.toStdString();
    EXPECT_EQ(third.reference, QStringLiteral("R3"));
}
