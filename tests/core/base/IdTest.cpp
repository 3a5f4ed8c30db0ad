#include "core/domain/Ids.h"

#include <gmock/gmock.h>

TEST(Id, GivenManyIdsMadeInARow_WhenCompared_ThenTheyDifferAndKeepTheirOrder)
{
    QList<QString> made;
    for (int i = 0; i < 10000; ++i)
        made.append(ReportId::create().toString());

    QList<QString> sorted = made;
    std::sort(sorted.begin(), sorted.end());

    EXPECT_EQ(made, sorted);
    EXPECT_EQ(std::adjacent_find(sorted.begin(), sorted.end()), sorted.end());
}

TEST(Id, GivenAnId_WhenWrittenAndReadBack_ThenItIsTheSame)
{
    const ReportId id = ReportId::create();

    EXPECT_EQ(ReportId::fromString(id.toString()), id);
    EXPECT_EQ(id.toString().size(), 36);
    EXPECT_EQ(id.toString().at(14), QLatin1Char('7'));
}

TEST(Id, GivenTextThatIsNoUuid_WhenRead_ThenThereIsNoId)
{
    EXPECT_EQ(ReportId::fromString(QStringLiteral("report 1")), std::nullopt);
}
