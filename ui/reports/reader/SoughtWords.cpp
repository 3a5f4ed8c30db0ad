#include "ui/reports/reader/SoughtWords.h"

#include "core/storage/SearchWords.h"

#include <algorithm>

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// One character without case and accent. A mark of its own folds to nothing.
QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c.toLower();
    const QString parts = c.decomposition();
    return (parts.isEmpty() ? c : parts.at(0)).toCaseFolded();
}

QList<TextSpan> wordsOf(const QString &text)
{
    QList<TextSpan> words;
    for (int i = 0; i < text.size(); ++i) {
        if (!isWordPart(text.at(i)))
            continue;
        const int start = i;
        while (i < text.size() && isWordPart(text.at(i)))
            ++i;
        words.append({start, i - start});
    }
    return words;
}

QString foldedWord(const QString &text, TextSpan span)
{
    QString word;
    for (int i = span.start; i < span.end(); ++i)
        if (!text.at(i).isMark())
            word.append(folded(text.at(i)));
    return word;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const TextSpan span : wordsOf(text))
        words.append(foldedWord(text, span));
    return words;
}

enum class Match
{
    WholeWord,
    AnyEnding
};

bool isSame(const QString &text, TextSpan span, const QString &sought, Match match)
{
    int place = 0;
    for (int i = span.start; i < span.end() && place < sought.size(); ++i) {
        if (text.at(i).isMark())
            continue;
        if (folded(text.at(i)) != sought.at(place))
            return false;
        ++place;
        if (place == sought.size())
            return match == Match::AnyEnding || i + 1 == span.end() || text.at(i + 1).isMark();
    }
    return false;
}

bool hasOnlySpaceBetween(const QString &text, TextSpan left, TextSpan right)
{
    return QStringView(text).mid(left.end(), right.start - left.end()).trimmed().isEmpty();
}

/// In their order, with hits that touch made one.
QList<TextSpan> joined(QList<TextSpan> hits, const QString &text)
{
    std::ranges::sort(hits, {}, &TextSpan::start);
    QList<TextSpan> result;
    for (const TextSpan hit : std::as_const(hits)) {
        if (!result.isEmpty() && (hit.start <= result.last().end() || hasOnlySpaceBetween(text, result.last(), hit)))
            result.last().length = std::max(result.last().end(), hit.end()) - result.last().start;
        else
            result.append(hit);
    }
    return result;
}

} // namespace

SoughtWords::SoughtWords(const QString &query)
{
    // Every odd part stands between quotes; the part after it says whether the last word may go on.
    const QStringList parts = typingExpression(query).split(QLatin1Char('"'));
    for (int i = 1; i + 1 < parts.size(); i += 2)
        m_phrases.append({foldedWords(parts.at(i)), parts.at(i + 1).startsWith(QLatin1String(" *"))});
}

QList<QList<TextSpan>> SoughtWords::hitsIn(const QStringList &texts) const
{
    Phrase together;
    for (const Phrase &phrase : m_phrases)
        together = {together.words + phrase.words, phrase.anyEnding};
    QList<QList<TextSpan>> sideBySide(texts.size());
    QList<QList<TextSpan>> each(texts.size());
    bool standTogether = false;
    for (int i = 0; i < texts.size() && !isEmpty(); ++i) {
        const QList<TextSpan> words = wordsOf(texts.at(i));
        sideBySide[i] = placesOf(together, texts.at(i), words);
        standTogether = standTogether || !sideBySide.at(i).isEmpty();
        QList<TextSpan> found;
        for (const Phrase &phrase : m_phrases)
            found += placesOf(phrase, texts.at(i), words);
        each[i] = joined(std::move(found), texts.at(i));
    }
    return standTogether ? sideBySide : each;
}

QList<TextSpan> SoughtWords::placesOf(const Phrase &phrase, const QString &text, const QList<TextSpan> &words)
{
    QList<TextSpan> places;
    const qsizetype length = phrase.words.size();
    for (qsizetype first = 0; first + length <= words.size(); ++first) {
        const auto isThere = [&](qsizetype i) {
            const bool mayGoOn = phrase.anyEnding && i == length - 1;
            return isSame(text, words.at(first + i), phrase.words.at(i), mayGoOn ? Match::AnyEnding : Match::WholeWord);
        };
        qsizetype same = 0;
        while (same < length && isThere(same))
            ++same;
        if (same != length)
            continue;
        const TextSpan last = words.at(first + length - 1);
        places.append({words.at(first).start, last.end() - words.at(first).start});
        first += length - 1;
    }
    return places;
}
