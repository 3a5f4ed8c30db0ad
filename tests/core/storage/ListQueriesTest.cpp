#include "core/storage/ListQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(ListQueries, GivenAnEmptyWorkspace_WhenEachKindIsListed_ThenItHasItsColumnsAndNoRows)
{
    const Database database = emptyWorkspace();
    for (const QString &kind : listedKinds()) {
        const auto listing = listRecords(database, kind, QDate(2026, 3, 23));
        ASSERT_TRUE(listing) << kind.toStdString() << ": " << listing.error().message.toStdString();
        EXPECT_GE(listing->columns.size(), 5) << kind.toStdString();
        EXPECT_EQ(listing->rows.size(), 0) << kind.toStdString();
    }
}

TEST(ListQueries, GivenAKindThatIsNone_WhenListed_ThenASentenceNamesTheKinds)
{
    const Database database = emptyWorkspace();

    const auto listing = listRecords(database, QStringLiteral("councillors"), QDate(2026, 3, 23));

    ASSERT_FALSE(listing);
    EXPECT_THAT(listing.error().message.toStdString(), ::testing::HasSubstr("recommendations"));
}

TEST(ListQueries, GivenAReport_WhenListed_ThenTheContractsKeysAreThere)
{
    const Database database = emptyWorkspace();
    addReport(database, report(QStringLiteral("Fostering")), {QStringLiteral("Words.")});

    const auto listing = listRecords(database, QStringLiteral("reports"), QDate(2026, 3, 23));

    for (const char *key : {"ref", "title", "committee", "meeting_date", "agenda_item", "access", "authors"})
        EXPECT_TRUE(listing->columns.contains(QLatin1String(key))) << key;
    EXPECT_EQ(listing->rows.size(), 1);
}
