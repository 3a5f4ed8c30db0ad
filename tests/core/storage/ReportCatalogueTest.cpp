#include "core/storage/ReportCatalogue.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <random>

namespace {

ReportRow row(const QString &title, const QString &committee)
{
    ReportRow made;
    made.id = ReportId::create();
    made.title = title;
    made.committee = committee;
    return made;
}

std::vector<bool> foundBy(const ReportCatalogue &catalogue, const QString &words)
{
    return catalogue.withWords(words);
}

} // namespace

TEST(ReportCatalogue, GivenARow_WhenAppendedAndRead_ThenItIsTheSame)
{
    ReportRow full = row(QStringLiteral("Caf\u00e9 visits \u2013 findings"), QStringLiteral("Health"));
    full.meetingDate = QDate(2026, 1, 20);
    full.agendaNumber = QStringLiteral("10");
    full.publicity = Publicity::Exempt;
    full.needsReview = true;
    full.recommendations = 3;
    full.figures = 2;
    ReportCatalogue catalogue;
    catalogue.append(full);
    catalogue.append(row(QStringLiteral("Plain"), QString()));

    EXPECT_EQ(catalogue.row(0), full);
    EXPECT_EQ(catalogue.row(1).committee, QString());
    EXPECT_EQ(catalogue.row(1).meetingDate, std::nullopt);
}

TEST(ReportCatalogue, GivenWordsWithAccentsAndCase_WhenFiltered_ThenTitleAndCommitteeCountTogether)
{
    ReportCatalogue catalogue;
    catalogue.append(row(QStringLiteral("Caf\u00e9 visits"), QStringLiteral("Health")));
    catalogue.append(row(QStringLiteral("Visits to schools"), QStringLiteral("Children")));

    EXPECT_EQ(foundBy(catalogue, QStringLiteral("CAFE")), (std::vector<bool>{true, false}));
    EXPECT_EQ(foundBy(catalogue, QStringLiteral("visits child")), (std::vector<bool>{false, true}));
    EXPECT_EQ(foundBy(catalogue, QStringLiteral("visits")), (std::vector<bool>{true, true}));
    EXPECT_EQ(foundBy(catalogue, QString()), (std::vector<bool>{true, true}));
    EXPECT_EQ(foundBy(catalogue, QStringLiteral("visitsVisits")), (std::vector<bool>{false, false}));
}

TEST(ReportCatalogue, GivenManyTitles_WhenFiltered_ThenTheSameAreFoundAsByLookingAtEach)
{
    std::mt19937 random(20260323);
    const QStringList vocabulary{QStringLiteral("foster"), QStringLiteral("fostering"), QStringLiteral("audit"),
                                 QStringLiteral("budget"), QStringLiteral("plan"),      QStringLiteral("an")};
    ReportCatalogue catalogue;
    QStringList titles;
    for (int i = 0; i < 3000; ++i) {
        titles.append(vocabulary.at(int(random() % 6)) + QLatin1Char(' ') + vocabulary.at(int(random() % 6)));
        catalogue.append(row(titles.last(), QString()));
    }
    for (const QString &word : {QStringLiteral("foster"), QStringLiteral("ing"), QStringLiteral("an"),
                                QStringLiteral("t b"), QStringLiteral("zebra")}) {
        const std::vector<bool> found = foundBy(catalogue, word);
        for (int i = 0; i < titles.size(); ++i) {
            const QStringList parts = word.split(QLatin1Char(' '));
            const bool expected = std::all_of(parts.cbegin(), parts.cend(),
                                              [&](const QString &part) { return titles.at(i).contains(part); });
            ASSERT_EQ(found[size_t(i)], expected) << titles.at(i).toStdString() << " by " << word.toStdString();
        }
    }
}

TEST(ReportCatalogue, GivenItemNumbers_WhenSorted_ThenTenComesAfterNine)
{
    ReportCatalogue catalogue;
    for (const char *number : {"10", "9", "9a", ""}) {
        ReportRow made = row(QStringLiteral("Report"), QString());
        made.agendaNumber = QLatin1String(number);
        catalogue.append(made);
    }

    EXPECT_EQ(catalogue.sortedBy(ReportCatalogue::SortKey::AgendaNumber, Qt::AscendingOrder),
              (std::vector<quint32>{3, 1, 2, 0}));
}
