#include "core/import/readers/PrintedRows.h"

#include <poppler-page.h>

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr size_t mostWords = 20'000;

struct PrintedWord
{
    QString text;
    poppler::rectf place;
    bool isBold = false;
};

bool isBoldFace(const std::string &font)
{
    const QString name = QString::fromStdString(font).toLower();
    return name.contains(QLatin1String("bold")) || name.contains(QLatin1String("heavy"))
        || name.contains(QLatin1String("black"));
}

QList<PrintedWord> wordsOf(const poppler::page &page)
{
    QList<PrintedWord> words;
    const std::vector<poppler::text_box> boxes = page.text_list(poppler::page::text_list_include_font);
    for (size_t i = 0; i < std::min(boxes.size(), mostWords); ++i) {
        const poppler::byte_array utf8 = boxes[i].text().to_utf8();
        words.append({QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), boxes[i].bbox(),
                      boxes[i].has_font_info() && isBoldFace(boxes[i].get_font_name())});
    }
    return words;
}

double middleOf(const PrintedWord &word)
{
    return word.place.y() + word.place.height() / 2;
}

bool isMark(const QString &word)
{
    static const QRegularExpression mark(QStringLiteral("^\\(?(?:[\\d.]+|[a-z]{1,4})[.)]*$|^\\W$"));
    return mark.match(word).hasMatch();
}

/// How much a row leaves free between two of its words to part cells. A justified line stretches all its spaces alike;
/// where they differ, those that are wider than any space are gaps.
double leastGap(const QList<PrintedWord> &words)
{
    constexpr double wide = 0.8;
    constexpr double wider = 0.42;
    constexpr double alike = 1.7;
    double least = 0;
    double most = 0;
    // The gap behind a paragraph's number says nothing of the others.
    for (qsizetype i = isMark(words.first().text) ? 2 : 1; i < words.size(); ++i) {
        const double space = words[i].place.x() - words[i - 1].place.right();
        least = least == 0 ? space : std::min(least, space);
        most = std::max(most, space);
    }
    return (most > alike * least ? wider : wide) * words.first().place.height();
}

PrintedRow rowOf(QList<PrintedWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const PrintedWord &left, const PrintedWord &right) {
        return left.place.x() < right.place.x();
    });
    const double gap = leastGap(words);
    PrintedRow row{.top = words.first().place.top(), .bottom = words.first().place.bottom(), .isBold = true};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PrintedWord &word = words[i];
        if (i > 0 && word.place.x() - words[i - 1].place.right() > gap)
            row.gaps.append(row.words.size());
        row.words += word.text.simplified().remove(u' ');
        row.top = std::min(row.top, word.place.top());
        row.bottom = std::max(row.bottom, word.place.bottom());
        row.isBold = row.isBold && word.isBold;
    }
    return row;
}

QString withoutSpaces(const QString &line)
{
    QString words = line;
    words.removeIf([](QChar sign) { return sign.isSpace(); });
    return words;
}

/// How far a row stands below the one above it, measured by its own height.
double pitchBetween(const PrintedRow &above, const PrintedRow &below)
{
    return (below.top - above.top) / std::max(above.bottom - above.top, 1.0);
}

/// The pitch within a paragraph of this page: no rows of different lines are closer.
double closestPitch(const QList<PrintedRow> &rows)
{
    constexpr double overlapping = 0.8;
    double closest = 0;
    for (qsizetype i = 1; i < rows.size(); ++i)
        if (const double pitch = pitchBetween(rows[i - 1], rows[i]);
            pitch > overlapping && (closest == 0 || pitch < closest))
            closest = pitch;
    return closest;
}

/// The line with at least as many spaces in its gaps as part the cells of a table.
QString withGaps(const QString &line, const QList<qsizetype> &gaps)
{
    QString parted;
    qsizetype letters = 0;
    qsizetype spaces = 0;
    for (const QChar sign : line) {
        if (sign.isSpace()) {
            ++spaces;
            parted.append(sign);
            continue;
        }
        if (letters > 0 && spaces > 0 && spaces < 3 && gaps.contains(letters))
            parted.append(QString(3 - spaces, u' '));
        spaces = 0;
        ++letters;
        parted.append(sign);
    }
    return parted;
}

/// The row that prints the line, at or below the place where the last was found.
qsizetype rowFor(const QString &words, const QList<PrintedRow> &rows, qsizetype from)
{
    constexpr qsizetype reach = 12;
    const qsizetype last = std::min(rows.size(), from + reach);
    for (qsizetype i = from; i < last; ++i)
        if (rows[i].words == words)
            return i;
    return -1;
}

} // namespace

QList<PrintedRow> printedRowsOf(const poppler::page &page)
{
    QList<PrintedWord> words = wordsOf(page);
    std::stable_sort(words.begin(), words.end(), [](const PrintedWord &left, const PrintedWord &right) {
        return middleOf(left) < middleOf(right);
    });
    QList<PrintedRow> rows;
    for (qsizetype begin = 0; begin < words.size();) {
        qsizetype end = begin + 1;
        // Words of one line have their middles closer than half a letter's height.
        while (end < words.size() && middleOf(words[end]) - middleOf(words[begin]) < words[begin].place.height() / 2)
            ++end;
        rows.append(rowOf(words.sliced(begin, end - begin)));
        begin = end;
    }
    return rows;
}

MarkedLines markedLines(const QStringList &lines, const QList<PrintedRow> &rows)
{
    constexpr double widestLeading = 1.35;
    const double pitch = closestPitch(rows);
    MarkedLines marked;
    qsizetype from = 0;
    const PrintedRow *above = nullptr;
    for (const QString &line : lines) {
        const QString words = withoutSpaces(line);
        const qsizetype found = words.isEmpty() ? -1 : rowFor(words, rows, from);
        const PrintedRow *row = found < 0 ? nullptr : &rows[found];
        if (row && above && pitch > 0 && pitchBetween(*above, *row) > widestLeading * pitch)
            marked.lines.append(QString());
        if (row && row->isBold)
            marked.emphasised.append(marked.lines.size());
        marked.lines.append(row ? withGaps(line, row->gaps) : line);
        above = row;
        from = found < 0 ? from : found + 1;
    }
    return marked;
}
