#include "tests/support/PrintedBlocks.h"
#include "tests/support/RenderedReports.h"

#include <algorithm>

namespace {

constexpr qsizetype widestLine = 92;
constexpr int linesOnAPage = 52;
constexpr int left = 56;
constexpr int top = 780;
constexpr int lineHeight = 14;
constexpr int printedWidth = 490;

/// One line of a page: its parts with the place where each begins.
struct PrintedLine
{
    QList<std::pair<int, QString>> parts;
    bool isBold = false;
};

QStringList wrapped(const QString &words, qsizetype width)
{
    QStringList lines(QString{});
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.last().isEmpty() && lines.last().size() + word.size() >= width)
            lines.append(QString());
        lines.last() += (lines.last().isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines;
}

QList<PrintedLine> linesOf(const PrintedBlock &block)
{
    QList<PrintedLine> lines;
    if (block.startsParagraph)
        lines.append(PrintedLine());
    if (block.cells.size() == 1) {
        for (const QString &line : wrapped(block.cells[0], widestLine))
            lines.append({{{left, line}}, block.isBold});
        return lines;
    }
    // The first column is the widest, as in tables of figures.
    PrintedLine row;
    row.isBold = block.isBold;
    constexpr int widestCharacter = 7;
    const int needed = int(block.cells[0].size()) * widestCharacter + 24;
    const int first = std::max(block.cells.size() == 2 ? 200 : 240, std::min(needed, 400));
    const int others = (printedWidth - first) / int(block.cells.size() - 1);
    for (qsizetype i = 0; i < block.cells.size(); ++i)
        row.parts.append({left + (i == 0 ? 0 : first + int(i - 1) * others), block.cells[i]});
    lines.append(row);
    return lines;
}

QByteArray literal(const QString &words)
{
    QByteArray bytes;
    const QString printable = QString(words).replace(u'☒', QStringLiteral("[x]")).replace(u'☐', QStringLiteral("[ ]"));
    for (const QChar character : printable) {
        const char16_t code = character.unicode();
        if (code == u'\u2019' || code == u'\u2018')
            bytes += code == u'\u2019' ? '\x92' : '\x91';
        else if (code == u'\u2013')
            bytes += '\x96';
        else if (code == u'\u2022')
            bytes += '\x95';
        else if (code < 256)
            bytes += char(code);
    }
    return '(' + bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)") + ')';
}

QByteArray drawn(const QList<PrintedLine> &lines, int page)
{
    QByteArray content = "BT\n";
    int y = top;
    for (const PrintedLine &line : lines) {
        for (const auto &[x, words] : line.parts)
            content += QByteArray(line.isBold ? "/F2" : "/F1") + " 10 Tf 1 0 0 1 " + QByteArray::number(x) + ' '
                + QByteArray::number(y) + " Tm " + literal(words) + " Tj\n";
        y -= lineHeight;
    }
    content += "/F1 9 Tf 1 0 0 1 290 30 Tm (" + QByteArray::number(page) + ") Tj\n";
    return content + "ET";
}

QByteArray assembled(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer << /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
        + start + "\n%%EOF\n";
}

QByteArray font(const char *name)
{
    return QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /") + name + " /Encoding /WinAnsiEncoding >>";
}

} // namespace

QByteArray asPdf(const QString &text)
{
    QList<QList<PrintedLine>> pages{{}};
    for (const PrintedBlock &block : printedBlocksOf(text))
        for (const PrintedLine &line : linesOf(block)) {
            if (pages.last().size() >= linesOnAPage)
                pages.append(QList<PrintedLine>());
            pages.last().append(line);
        }
    QByteArray kids;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}, font("Helvetica"), font("Helvetica-Bold")};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray content = drawn(pages[i], int(i) + 1);
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                       + QByteArray::number(objects.size() + 2)
                       + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
        objects.append("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    return assembled(objects);
}
