#include "core/base/CsvText.h"

#include <QRandomGenerator>

#include <gmock/gmock.h>

namespace {

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

} // namespace

TEST(CsvText, GivenCellsThatASpreadsheetWouldRun_WhenWritten_ThenAnApostropheStandsBeforeThem)
{
    for (const char *cell : {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "--1", "=HYPERLINK(\"x\")", " =1+1",
                             "\"=1+1", "＝1+1", "＋cmd", "－2+3", "＠SUM"})
        EXPECT_EQ(harmlessCell(text(cell)), QLatin1Char('\'') + text(cell)) << cell;
    EXPECT_EQ(harmlessCell(QChar(0) + text("=1")).at(0), QLatin1Char('\''));
}

TEST(CsvText, GivenNumbersAndWords_WhenWritten_ThenTheyStayAsTheyAre)
{
    for (const char *cell : {"-5", "+3.25", "-1.5e3", "12 days", "", "a=b", "'quoted", "  words"})
        EXPECT_EQ(harmlessCell(text(cell)), text(cell)) << cell;
}

TEST(CsvText, GivenQuotesCommasAndLineEnds_WhenWritten_ThenTheyAreQuoted)
{
    EXPECT_EQ(csvLine({text("Fenbridge, City"), text("said \"yes\"\nand left"), text("plain")}),
              text("\"Fenbridge, City\",\"said \"\"yes\"\"\nand left\",plain\r\n"));
}

TEST(CsvText, GivenRandomCells_WhenMadeHarmlessAndPlainAgain_ThenTheyAreAsBefore)
{
    QRandomGenerator random(20260323);
    const QString signs = text("=+-@ '\"\t\rab1.,＝");
    for (int i = 0; i < 100'000; ++i) {
        QString cell;
        for (int length = random.bounded(6); length > 0; --length)
            cell.append(signs.at(random.bounded(int(signs.size()))));
        ASSERT_EQ(plainCell(harmlessCell(cell)), cell) << cell.toStdString();
    }
}
