#include "ui/import/WordFinder.h"

#include <algorithm>

namespace {

constexpr qsizetype shownAtMost = 2'000'000;
constexpr int linesSearched = 12;

bool breaksLines(QChar character)
{
    return character == u'\r' || character == QChar::ParagraphSeparator || character == QChar::LineSeparator
        || character.isNull() || character == QChar(0xfdd0) || character == QChar(0xfdd1);
}

/// Words of letters and figures with their places.
QList<TextStretch> wordsIn(QStringView text, int begin, int end)
{
    QList<TextStretch> words;
    for (int i = begin; i < end; ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        const int first = i;
        while (i < end && text[i].isLetterOrNumber())
            ++i;
        words.append({first, i});
    }
    return words;
}

QStringView viewOf(QStringView text, const TextStretch &stretch)
{
    return text.sliced(stretch.begin, stretch.end - stretch.begin);
}

} // namespace

WordFinder::WordFinder(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (m_text.size() + line.size() > shownAtMost)
            break;
        m_lineStarts.append(int(m_text.size()));
        m_text += line + u'\n';
    }
    m_text.chop(1);
    std::ranges::replace_if(m_text, breaksLines, QChar(u' '));
}

int WordFinder::lineAt(int position) const
{
    return int(std::ranges::upper_bound(m_lineStarts, position) - m_lineStarts.begin());
}

std::optional<TextStretch> WordFinder::find(const QString &words, int line) const
{
    if (line < 1 || line > m_lineStarts.size())
        return std::nullopt;
    const int begin = m_lineStarts.at(line - 1);
    const int last = line + linesSearched;
    const int end = last < m_lineStarts.size() ? m_lineStarts.at(last) : int(m_text.size());
    const QList<TextStretch> sought = wordsIn(words, 0, int(words.size()));
    const QList<TextStretch> printed = wordsIn(m_text, begin, end);
    qsizetype bestCount = 0;
    qsizetype bestStart = 0;
    for (qsizetype start = 0; start < printed.size() && bestCount < sought.size(); ++start) {
        qsizetype count = 0;
        while (
            count < sought.size() && start + count < printed.size()
            && viewOf(words, sought.at(count)).compare(viewOf(m_text, printed.at(start + count)), Qt::CaseInsensitive)
                == 0)
            ++count;
        if (count > bestCount) {
            bestCount = count;
            bestStart = start;
        }
    }
    if (bestCount > 0 && bestCount * 2 >= sought.size())
        return TextStretch{printed.at(bestStart).begin, printed.at(bestStart + bestCount - 1).end};
    const int lineEnd = line < m_lineStarts.size() ? m_lineStarts.at(line) - 1 : int(m_text.size());
    return lineEnd > begin ? std::optional(TextStretch{begin, lineEnd}) : std::nullopt;
}

TextStretch WordFinder::narrowed(const TextStretch &within, const QStringList &forms) const
{
    const QStringView text = viewOf(m_text, within);
    for (const QString &form : forms)
        if (const qsizetype place = text.indexOf(form); place >= 0)
            return {int(within.begin + place), int(within.begin + place + form.size())};
    return within;
}
