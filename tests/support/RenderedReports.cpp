#include "tests/support/RenderedReports.h"

#include "tests/support/PrintedBlocks.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>

namespace {

const QByteArray wordSpace = QByteArrayLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QByteArray escaped(const QString &words)
{
    return words.toHtmlEscaped().toUtf8();
}

QByteArray wordParagraph(const QString &words, bool isBold)
{
    return QByteArray("<w:p><w:r>") + (isBold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
        + escaped(words) + "</w:t></w:r></w:p>";
}

QByteArray wordRow(const PrintedBlock &block)
{
    QByteArray row = "<w:tr>";
    for (const QString &cell : block.cells)
        row += "<w:tc>" + wordParagraph(cell, block.isBold) + "</w:tc>";
    return row + "</w:tr>";
}

QByteArray odtRow(const PrintedBlock &block)
{
    QByteArray row = "<table:table-row>";
    for (const QString &cell : block.cells)
        row += "<table:table-cell><text:p>" + escaped(cell) + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

QByteArray odtParagraph(const PrintedBlock &block)
{
    return QByteArray("<text:p text:style-name=\"") + (block.isBold ? "Strong" : "Plain") + "\">"
        + escaped(block.cells[0]) + "</text:p>";
}

QByteArray htmlRow(const PrintedBlock &block)
{
    QByteArray row = "<tr>";
    for (const QString &cell : block.cells)
        row += "<td>" + escaped(cell) + "</td>";
    return row + "</tr>\n";
}

QByteArray htmlParagraph(const PrintedBlock &block)
{
    const QByteArray words = escaped(block.cells[0]);
    const QByteArray tag = block.isBold ? "h2>" : "p>";
    return '<' + tag + words + "</" + tag + '\n';
}

/// Rows that follow one another share a table.
template<typename Row, typename Paragraph>
QByteArray laidOut(const QString &text, const std::pair<QByteArray, QByteArray> &table, Row row, Paragraph paragraph)
{
    QByteArray body;
    bool isInTable = false;
    for (const PrintedBlock &block : printedBlocksOf(text)) {
        const bool isRow = block.cells.size() > 1;
        if (isRow != isInTable)
            body += isRow ? table.first : table.second;
        isInTable = isRow;
        body += isRow ? row(block) : paragraph(block);
    }
    return isInTable ? body + table.second : body;
}

} // namespace

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : files) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray asWord(const QString &text)
{
    const auto paragraph = [](const PrintedBlock &block) { return wordParagraph(block.cells[0], block.isBold); };
    const QByteArray body = laidOut(text, {"<w:tbl>", "</w:tbl>"}, wordRow, paragraph);
    return zipped({{QStringLiteral("word/document.xml"),
                    "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + wordSpace + "\"><w:body>" + body
                        + "</w:body></w:document>"}});
}

QByteArray asOpenDocument(const QString &text)
{
    const QByteArray body = laidOut(text, {"<table:table>", "</table:table>"}, odtRow, odtParagraph);
    const QByteArray content =
        "<?xml version=\"1.0\"?><office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><office:automatic-styles><style:"
        "style "
        "style:name=\"Strong\"><style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>"
        "<office:body><office:text>"
        + body + "</office:text></office:body></office:document-content>";
    return zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                   {QStringLiteral("content.xml"), content}});
}

QByteArray asWebPage(const QString &text)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Report</title></head><body>\n"
        + laidOut(text, {"<table>\n", "</table>\n"}, htmlRow, htmlParagraph) + "</body></html>\n";
}
