#include "tests/support/SheetFile.h"

#include <QBuffer>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

QByteArray zipOf(const QHash<QString, QByteArray> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.key()));
        file.write(part.value());
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray sheetFile(const QByteArray &rows, const QByteArray &sharedTexts)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return zipOf(
        {{QStringLiteral("xl/workbook.xml"),
          "<workbook " + main
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                "<sheet name=\"Figures\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"),
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {QStringLiteral("xl/styles.xml"),
          "<styleSheet " + main
              + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"},
         {QStringLiteral("xl/sharedStrings.xml"), "<sst " + main + ">" + sharedTexts + "</sst>"},
         {QStringLiteral("xl/worksheets/sheet1.xml"),
          "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"}});
}
