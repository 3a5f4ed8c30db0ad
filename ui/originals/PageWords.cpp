#include "ui/originals/PageWords.h"

#include <algorithm>
#include <limits>

namespace {

QString lettersOf(const QString &words)
{
    QString letters;
    for (const QChar sign : words)
        if (sign.isLetterOrNumber())
            letters.append(sign.toCaseFolded());
    return letters;
}

double distance(const QRectF &place, QPointF point)
{
    const double across = std::max({place.left() - point.x(), point.x() - place.right(), 0.0});
    const double down = std::max({place.top() - point.y(), point.y() - place.bottom(), 0.0});
    // A word of the same line is nearer than one below it.
    return across + 4 * down;
}

} // namespace

PageWords::PageWords(QList<PageWord> words, double pageHeight)
    : m_words(std::move(words)),
      m_height(std::max(pageHeight, 1.0))
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString letters = lettersOf(m_words[i].text);
        m_letters += letters;
        m_wordOf.insert(m_wordOf.size(), letters.size(), i);
    }
}

std::optional<WordRange> PageWords::nearest(const QString &letters, double depth) const
{
    std::optional<WordRange> nearest;
    double least = std::numeric_limits<double>::max();
    for (qsizetype at = m_letters.indexOf(letters); at >= 0; at = m_letters.indexOf(letters, at + 1)) {
        const WordRange range{m_wordOf[at], m_wordOf[at + letters.size() - 1]};
        const double apart = std::abs(m_words[range.first].place.center().y() / m_height - depth);
        if (apart < least) {
            least = apart;
            nearest = range;
        }
    }
    return nearest;
}

std::optional<WordRange> PageWords::find(const QString &words, double depth) const
{
    constexpr qsizetype fewestLetters = 12;
    QString letters = lettersOf(words);
    if (letters.isEmpty())
        return std::nullopt;
    // A paragraph may run on over the page's end, and columns may be read in another order.
    for (;; letters.truncate(std::max(letters.size() / 2, fewestLetters))) {
        if (const std::optional<WordRange> found = nearest(letters, depth))
            return found;
        if (letters.size() <= fewestLetters)
            return std::nullopt;
    }
}

std::optional<qsizetype> PageWords::wordAt(QPointF place) const
{
    const auto found =
        std::ranges::min_element(m_words, {}, [place](const PageWord &word) { return distance(word.place, place); });
    return found == m_words.end() ? std::nullopt : std::optional(qsizetype(found - m_words.begin()));
}

QString PageWords::text(const WordRange &range) const
{
    QStringList words;
    for (qsizetype i = range.first; i <= range.last && i < m_words.size(); ++i)
        words.append(m_words[i].text);
    return words.join(u' ').simplified();
}

QList<QRectF> PageWords::places(const WordRange &range) const
{
    QList<QRectF> lines;
    for (qsizetype i = range.first; i <= range.last && i < m_words.size(); ++i) {
        const QRectF &place = m_words[i].place;
        const bool goesOn = !lines.isEmpty()
            && std::abs(lines.last().center().y() - place.center().y()) < place.height() / 2
            && place.left() >= lines.last().left();
        if (goesOn)
            lines.last() = lines.last().united(place);
        else
            lines.append(place);
    }
    return lines;
}
