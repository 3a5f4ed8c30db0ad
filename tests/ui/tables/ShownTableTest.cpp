#include "ui/tables/ShownTable.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(ShownTable, GivenCellsThatASpreadsheetWouldRun_WhenWritten_ThenAnApostropheStandsBeforeThem)
{
    for (const char *cell : {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "--1", "=HYPERLINK(\"x\")"})
        EXPECT_EQ(harmlessCell(QString::fromLatin1(cell)), QLatin1Char('\'') + QString::fromLatin1(cell)) << cell;
}

TEST(ShownTable, GivenNumbersAndWords_WhenWritten_ThenTheyStayAsTheyAre)
{
    for (const char *cell : {"-5", "+3.25", "-1.5e3", "12 days", "", "a=b", "'quoted"})
        EXPECT_EQ(harmlessCell(QString::fromLatin1(cell)), QString::fromLatin1(cell)) << cell;
}

TEST(ShownTable, GivenQuotesCommasAndLineEnds_WhenWrittenAsCsv_ThenTheyAreQuoted)
{
    const ShownTable table{{QStringLiteral("Town"), QStringLiteral("Note")},
                           {{QStringLiteral("Fenbridge, City"), QStringLiteral("said \"yes\"\nand left")}}};

    EXPECT_EQ(toCsv(table),
              QByteArray("\xEF\xBB\xBFTown,Note\r\n\"Fenbridge, City\",\"said \"\"yes\"\"\nand left\"\r\n"));
}

TEST(ShownTable, GivenTabsAndLineEndsInCells_WhenCopied_ThenTheGridStaysWhole)
{
    const ShownTable table{
        {QStringLiteral("Town")},
        {{QStringLiteral("a\tb\nc"), QStringLiteral("=1")}, {QStringLiteral("d"), QStringLiteral("2")}}};

    EXPECT_EQ(toTsv(table), QStringLiteral("a b c\t'=1\nd\t2"));
}
