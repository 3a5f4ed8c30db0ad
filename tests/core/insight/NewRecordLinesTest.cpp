#include "core/insight/NewRecordLines.h"

#include <gmock/gmock.h>

namespace {

NewRecord added(DigestSubject::Kind kind, const QString &record, const QString &title, int day)
{
    return {{kind, record}, title, QDate(2026, 3, day)};
}

QStringList textsOf(const QList<std::pair<DigestGroup::Kind, DigestLine>> &lines)
{
    QStringList texts;
    for (const auto &[group, line] : lines)
        texts.append(line.text);
    return texts;
}

} // namespace

TEST(NewRecordLines, GivenAFewOfAKind_WhenTold_ThenEachHasItsLineAndItsRecord)
{
    const auto lines =
        newRecordLines({added(DigestSubject::Kind::Report, QStringLiteral("a"), QStringLiteral("Fostering"), 2),
                        added(DigestSubject::Kind::Indicator, {}, QStringLiteral("figures.csv"), 3),
                        added(DigestSubject::Kind::Indicator, QStringLiteral("i"), QStringLiteral("Visits"), 3)});

    EXPECT_THAT(textsOf(lines),
                ::testing::ElementsAre(QStringLiteral("Imported: Fostering"),
                                       QStringLiteral("Figures imported: figures.csv"),
                                       QStringLiteral("New indicator: Visits")));
    EXPECT_EQ(lines.first().second.subject.record, QStringLiteral("a"));
}

TEST(NewRecordLines, GivenManyOfAKind_WhenTold_ThenOneLineCountsThemWithTheLastDay)
{
    QList<NewRecord> records{added(DigestSubject::Kind::Plan, QStringLiteral("p"), QStringLiteral("Plan"), 1)};
    for (int i = 1; i <= 5; ++i)
        records.append(added(DigestSubject::Kind::Indicator, QString::number(i), QStringLiteral("PI"), i));

    const auto lines = newRecordLines(records);

    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.last().second.subject, (DigestSubject{DigestSubject::Kind::Indicator, {}}));
    EXPECT_THAT(lines.last().second.text.toStdString(), ::testing::StartsWith("5 new indicator"));
    EXPECT_EQ(lines.last().second.date, QDate(2026, 3, 5));
}

TEST(NewRecordLines, GivenRecommendationsAndActions_WhenTold_ThenTheirOwnDatesTellThem)
{
    EXPECT_TRUE(
        newRecordLines({added(DigestSubject::Kind::Recommendation, QStringLiteral("r"), QStringLiteral("R"), 1)})
            .isEmpty());
}
