#include "core/import/Workbook.h"

#include "tests/support/SheetFile.h"

#include <gmock/gmock.h>

using testing::ElementsAre;

namespace {

QList<QStringList> rowsOf(const QByteArray &file)
{
    const Result<Workbook> workbook = Workbook::open(file);
    EXPECT_TRUE(workbook) << (workbook ? "" : workbook.error().message.toStdString());
    QList<QStringList> rows;
    if (!workbook)
        return rows;
    EXPECT_TRUE(workbook->readSheet(0, [&](qint64, const QStringList &cells) {
        rows.append(cells);
        return true;
    }));
    return rows;
}

} // namespace

TEST(Workbook, GivenSharedTextsAndRuns_WhenRead_ThenTheCellsSayThem)
{
    const QByteArray texts = "<si><t>Area</t></si><si><r><t>Fen</t></r><r><t>bridge</t></r></si>";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>0.28999999999999998</v></c></row>";

    EXPECT_THAT(rowsOf(sheetFile(rows, texts)),
                ElementsAre(QStringList{QStringLiteral("Area")},
                            QStringList{QStringLiteral("Fenbridge"), QString(), QStringLiteral("0.29")}));
}

TEST(Workbook, GivenDatesAndPercentages_WhenRead_ThenTheyAreAsTheSheetShowsThem)
{
    const QByteArray rows =
        "<row><c s=\"1\"><v>41029</v></c><c s=\"2\"><v>41000</v></c><c s=\"3\"><v>0.992</v></c></row>";

    EXPECT_THAT(
        rowsOf(sheetFile(rows)),
        ElementsAre(QStringList{QStringLiteral("2012-04-30"), QStringLiteral("2012-04-01"), QStringLiteral("99.2%")}));
}

TEST(Workbook, GivenAFormula_WhenRead_ThenItsKeptValueIsText)
{
    const QByteArray rows =
        "<row><c t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>click</v></c><c><f>1+1</f><v>2</v></c></row>";

    EXPECT_THAT(rowsOf(sheetFile(rows)), ElementsAre(QStringList{QStringLiteral("click"), QStringLiteral("2")}));
}

TEST(Workbook, GivenBytesThatAreNoSpreadsheet_WhenOpened_ThenItIsRefusedInWords)
{
    EXPECT_FALSE(Workbook::open("PK\x03\x04 nonsense"));
    EXPECT_FALSE(Workbook::open(zipOf({{QStringLiteral("readme.txt"), "hello"}})));
}

TEST(Workbook, GivenEntitiesThatUnfold_WhenRead_ThenTheSheetIsDamagedAndNothingHangs)
{
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name < 'm'; ++name)
        bomb += QByteArray("<!ENTITY ") + name + " \"" + QByteArray("&X;").replace('X', char(name - 1)).repeated(10)
            + "\">";
    bomb += "]><worksheet><sheetData><row><c t=\"str\"><v>&l;</v></c></row></sheetData></worksheet>";
    const QByteArray file =
        zipOf({{QStringLiteral("xl/workbook.xml"),
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                "<sheet name=\"a\" r:id=\"r\"/></workbook>"},
               {QStringLiteral("xl/_rels/workbook.xml.rels"),
                "<Relationships><Relationship Id=\"r\" Target=\"s.xml\"/></Relationships>"},
               {QStringLiteral("xl/s.xml"), bomb}});

    const Result<Workbook> workbook = Workbook::open(file);

    ASSERT_TRUE(workbook);
    EXPECT_FALSE(workbook->readSheet(0, [](qint64, const QStringList &) { return true; }));
}
