#include "ui/tables/ShownTable.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

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
