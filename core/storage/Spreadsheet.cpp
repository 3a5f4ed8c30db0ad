#include "core/storage/Spreadsheet.h"

#include "core/storage/NewFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

// libxlsxwriter cannot be used beside QuaZip: both bring zip functions of the same names, and one calls the other's.
constexpr auto contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)";
constexpr auto packageRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr auto workbook =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)";
constexpr auto workbookRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)";

/// Characters that XML cannot hold are left out.
QString printable(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar sign) {
        const bool isBreak = sign == QLatin1Char('\t') || sign == QLatin1Char('\n') || sign == QLatin1Char('\r');
        return sign.unicode() < 0x20 && !isBreak;
    });
    return kept;
}

void writeCell(QXmlStreamWriter &xml, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool keepsItsForm = isNumber && QString::number(number) == text && qIsFinite(number);
    xml.writeStartElement(QStringLiteral("c"));
    if (keepsItsForm) {
        xml.writeTextElement(QStringLiteral("v"), text);
    } else {
        xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
        xml.writeStartElement(QStringLiteral("is"));
        xml.writeStartElement(QStringLiteral("t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeRow(QXmlStreamWriter &xml, const QStringList &cells)
{
    xml.writeStartElement(QStringLiteral("row"));
    for (const QString &cell : cells)
        writeCell(xml, cell);
    xml.writeEndElement();
}

/// The heads stay in sight when the rows are scrolled.
void writeFrozenHeads(QXmlStreamWriter &xml)
{
    xml.writeStartElement(QStringLiteral("sheetViews"));
    xml.writeStartElement(QStringLiteral("sheetView"));
    xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
    xml.writeEmptyElement(QStringLiteral("pane"));
    xml.writeAttribute(QStringLiteral("ySplit"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("topLeftCell"), QStringLiteral("A2"));
    xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray sheetPart(const QStringList &columns, const QList<QStringList> &rows)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("worksheet"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    writeFrozenHeads(xml);
    xml.writeStartElement(QStringLiteral("sheetData"));
    writeRow(xml, columns);
    for (const QStringList &row : rows)
        writeRow(xml, row);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

bool addPart(QuaZip &zip, const QString &name, const QByteArray &content)
{
    QuaZipFile file(&zip);
    return file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) && file.write(content) == content.size();
}

/// The whole package in memory, so that what cannot be written to disk is told in one place.
QByteArray packageOf(const QByteArray &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    const bool isMade = zip.open(QuaZip::mdCreate) && addPart(zip, QStringLiteral("[Content_Types].xml"), contentTypes)
        && addPart(zip, QStringLiteral("_rels/.rels"), packageRelations)
        && addPart(zip, QStringLiteral("xl/workbook.xml"), workbook)
        && addPart(zip, QStringLiteral("xl/_rels/workbook.xml.rels"), workbookRelations)
        && addPart(zip, QStringLiteral("xl/worksheets/sheet1.xml"), sheet);
    zip.close();
    return isMade ? bytes : QByteArray();
}

} // namespace

Result<void> writeSpreadsheet(const QString &path, const QStringList &columns, const QList<QStringList> &rows)
{
    NewFile file(path);
    if (const Result<void> made = file.create(); !made)
        return made;
    const QByteArray package = packageOf(sheetPart(columns, rows));
    QFile temporary(file.temporary());
    const bool isWritten = !package.isEmpty() && temporary.open(QIODevice::WriteOnly)
        && temporary.write(package) == package.size() && temporary.flush();
    if (isWritten)
        return file.moveIntoPlace();
    const QString sentence = QCoreApplication::translate(
        "Spreadsheet", "%1 could not be written: %2. Check the folder and the space on its disk.");
    return Error{Error::Kind::DiskFull, sentence.arg(QFileInfo(path).fileName(), temporary.errorString())};
}
