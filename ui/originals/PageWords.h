#pragma once

#include "core/import/ReaderMessages.h"

/// From one word of a page to another, both of them included.
struct WordRange
{
    qsizetype first = 0;
    qsizetype last = 0;

    bool operator==(const WordRange &) const = default;
};

/// The words of a page in the order of reading, to be found by their letters and to be pointed at.
class PageWords
{
public:
    PageWords() = default;
    PageWords(QList<PageWord> words, double pageHeight);

    /// The words with these letters and digits; of several such places the one that is nearest to this depth of the
    /// page (0 its head, 1 its foot). Where not all of them are there, as many as begin so.
    std::optional<WordRange> find(const QString &words, double depth) const;
    /// The word at this place, or the one nearest to it; null on an empty page.
    std::optional<qsizetype> wordAt(QPointF place) const;
    QString text(const WordRange &range) const;
    /// One rectangle for every line the range runs over, in points.
    QList<QRectF> places(const WordRange &range) const;

private:
    std::optional<WordRange> nearest(const QString &letters, double depth) const;

    QList<PageWord> m_words;
    double m_height = 1;
    QString m_letters; ///< of all words, without anything between them
    QList<qsizetype> m_wordOf; ///< of each letter
};
