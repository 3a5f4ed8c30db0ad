#include "core/import/TextLine.h"

#include "core/import/PageFurniture.h"

#include <algorithm>

namespace {

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200F) || code == 0xFEFF || code < 0x09 || code == 0x0C
        || (code >= 0x0E && code < 0x20) || code == 0x7F;
}

/// Tabs stay, every other white space becomes a plain space, invisible characters go.
QString plainSpaced(const QString &raw)
{
    QString plain;
    plain.reserve(raw.size());
    for (const QChar character : raw) {
        if (isInvisible(character))
            continue;
        plain.append(character.isSpace() && character != u'\t' ? QChar(u' ') : character);
    }
    return plain;
}

bool isBulletSign(QChar character)
{
    static const QString signs = QStringLiteral("-–—*+•·▪■●○◦‣➢✓\uF0B7\uF0A7\uF0D8");
    return signs.contains(character);
}

/// Takes a leading list sign away and tells whether there was one.
bool takeBullet(QString &text)
{
    text = text.trimmed();
    const bool bulleted = text.size() > 1 && isBulletSign(text[0]) && text[1].isSpace();
    if (bulleted)
        text = text.sliced(1).trimmed();
    return bulleted;
}

/// Takes the hashes of a Markdown heading away and tells whether there were any.
bool takeHashes(QString &text)
{
    qsizetype hashes = 0;
    while (hashes < text.size() && text[hashes] == u'#')
        ++hashes;
    if (hashes == 0 || hashes > 6 || hashes == text.size() || !text[hashes].isSpace())
        return false;
    text = text.sliced(hashes).trimmed();
    return true;
}

bool isWrappedIn(const QString &text, QLatin1String mark)
{
    return text.size() > 2 * mark.size() && text.startsWith(mark) && text.endsWith(mark);
}

void takeMarks(QString &text)
{
    text.remove(QLatin1String("**"));
    if (text.count(QLatin1String("__")) % 2 == 0)
        text.remove(QLatin1String("__"));
    for (const QLatin1String mark : {QLatin1String("*"), QLatin1String("_")})
        if (isWrappedIn(text, mark))
            text = text.sliced(1, text.size() - 2);
}

bool isTableRule(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign == u'|' || sign == u'-' || sign == u':' || sign == u' ' || sign == u'=';
    });
}

/// Columns are parted by tabs, by pipes, or by three and more spaces.
QStringList cellsOf(const QString &text)
{
    constexpr qsizetype longestRow = 20'000;
    if (text.size() > longestRow)
        return {cleanText(text)};
    // "Date | 3 May": one bar parts cells only where it stands free.
    const bool piped = text.startsWith(u'|') || text.count(u'|') >= 2 || text.contains(QLatin1String(" | "));
    QString parted = text;
    if (piped)
        parted.replace(u'|', u'\t');
    parted.replace(QLatin1String("   "), QLatin1String("\t"));
    QStringList cells;
    for (const QString &cell : parted.split(u'\t', Qt::SkipEmptyParts))
        if (const QString words = cleanText(cell); !words.isEmpty())
            cells.append(words);
    return cells;
}

bool isFurniture(const QString &raw)
{
    constexpr qsizetype longestRaw = 300;
    return raw.size() <= longestRaw && isPageFurniture(cleanText(raw));
}

} // namespace

bool isTableRow(const TextLine &line)
{
    return line.cells.size() >= 3;
}

QString cleanText(const QString &raw)
{
    QString text = plainSpaced(raw).simplified();
    takeMarks(text);
    return text.trimmed();
}

TextLine textLine(const QString &raw, int number)
{
    TextLine line{.number = number, .text = plainSpaced(raw)};
    line.indent = std::find_if(line.text.cbegin(), line.text.cend(), [](QChar sign) { return sign != u' '; })
        - line.text.cbegin();
    line.bulleted = takeBullet(line.text);
    const bool hashed = takeHashes(line.text);
    line.emphasised = hashed || isWrappedIn(line.text, QLatin1String("**"));
    if (isTableRule(line.text) || isFurniture(raw))
        return {.number = number};
    line.cells = cellsOf(line.text);
    line.text = line.cells.join(u' ');
    return line;
}

QList<TextLine> textLinesOf(const DocumentText &document)
{
    QList<TextLine> lines;
    lines.reserve(document.lines().size());
    const QSet<int> furniture = furnitureLinesOf(document);
    for (const QString &raw : document.lines()) {
        const int number = int(lines.size()) + 1;
        lines.append(furniture.contains(number) ? TextLine{.number = number} : textLine(raw, number));
        if (document.isEmphasised(number) && !lines.last().isBlank())
            lines.last().emphasised = true;
    }
    return lines;
}

bool isUpperCase(const QString &text)
{
    qsizetype upper = 0;
    qsizetype lower = 0;
    for (const QChar character : text) {
        upper += character.isUpper() ? 1 : 0;
        lower += character.isLower() ? 1 : 0;
    }
    return upper >= 2 && lower * 10 <= upper;
}
