#include "core/import/CsvReader.h"

#include <QBuffer>

#include <gmock/gmock.h>

using testing::ElementsAre;

namespace {

struct ReadRow
{
    qint64 line;
    QStringList cells;
    std::optional<CsvTrouble> trouble;
};

QList<ReadRow> rowsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<ReadRow> rows;
    while (reader.next())
        rows.append({reader.line(), reader.texts(), reader.trouble()});
    return rows;
}

QStringList texts(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

} // namespace

TEST(CsvReader, GivenQuotedCells_WhenRead_ThenTheyKeepSeparatorsLinesAndQuotationMarks)
{
    const QList<ReadRow> rows = rowsOf("a,b\r\n\"1,5\",\"two\nlines\"\r\n\"said \"\"no\"\"\",\"\"\r\n");

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(1).cells, texts({"1,5", "two\nlines"}));
    EXPECT_EQ(rows.at(2).cells, texts({"said \"no\"", ""}));
    EXPECT_EQ(rows.at(2).line, 4);
}

TEST(CsvReader, GivenAMarkASemicolonAndNoLastLineBreak_WhenRead_ThenTheRowsAreWhole)
{
    const QList<ReadRow> rows = rowsOf("\xEF\xBB\xBF"
                                       "area;value\n\nFenbridge;99,2");

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0).cells, texts({"area", "value"}));
    EXPECT_EQ(rows.at(1).cells, texts({"Fenbridge", "99,2"}));
    EXPECT_EQ(rows.at(1).line, 3);
}

TEST(CsvReader, GivenWindowsCharacters_WhenRead_ThenTheyAreDecoded)
{
    EXPECT_EQ(rowsOf("name\nCaf\xE9 \x96 Street\n").at(1).cells, texts({"Café – Street"}));
}

TEST(CsvReader, GivenUtf16WithAndWithoutAMark_WhenRead_ThenTheRowsAreTheSame)
{
    const QString text = QStringLiteral("name,value\nYnys Môn,7\n");
    const QByteArray bare(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);

    for (const QByteArray &bytes : QByteArrayList{bare, QByteArray("\xFF\xFE") + bare})
        EXPECT_EQ(rowsOf(bytes).value(1).cells, texts({"Ynys Môn", "7"}));
}

TEST(CsvReader, GivenAQuotationMarkNeverClosed_WhenRead_ThenOnlyThatLineIsLost)
{
    const QList<ReadRow> rows = rowsOf("a,b\n1,\"2\n3,4\n");

    ASSERT_EQ(rows.size(), 3);
    ASSERT_TRUE(rows.at(1).trouble);
    EXPECT_EQ(rows.at(1).trouble->line, 2);
    EXPECT_EQ(rows.at(1).trouble->column, 2);
    EXPECT_EQ(rows.at(2).cells, texts({"3", "4"}));
}

TEST(CsvReader, GivenManyBlocksOfText_WhenRead_ThenNoRowIsBroken)
{
    QByteArray bytes = "number,words\n";
    for (int i = 0; i < 60000; ++i)
        bytes += QByteArray::number(i) + ",\"caf\xC3\xA9, bar\"\n";

    const QList<ReadRow> rows = rowsOf(bytes);

    ASSERT_EQ(rows.size(), 60001);
    for (int i = 0; i < 60000; ++i)
        ASSERT_EQ(rows.at(i + 1).cells, QStringList({QString::number(i), QStringLiteral("café, bar")})) << i;
}

TEST(CsvReader, GivenAnEndlessLine_WhenRead_ThenItIsTroubleAndTheNextLineIsRead)
{
    const QList<ReadRow> rows = rowsOf("a,b\n\"" + QByteArray(3 * 1024 * 1024, 'x') + "\n3,4\n");

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(1).trouble->kind, CsvTrouble::Kind::TooLong);
    EXPECT_EQ(rows.at(2).cells, texts({"3", "4"}));
}
