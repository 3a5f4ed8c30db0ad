#include "core/pack/WithheldWords.h"

#include <algorithm>

namespace {

constexpr int runLength = 4;
constexpr int shortestName = 5;

struct SeenWord
{
    QString folded;
    bool isMarked = false; ///< it has a capital or a digit: it may be a name, a code, a sum
};

/// Where a text gives no room, as in many letters without a space, it is cut so that a word stays short.
constexpr int longestWord = 200;

/// Letters without their accents; ligatures are taken apart.
QString unaccented(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80; });
    return isPlain ? text : text.normalized(QString::NormalizationForm_KD);
}

QList<SeenWord> wordsOf(const QString &text)
{
    QList<SeenWord> words;
    SeenWord word;
    const auto close = [&] {
        if (!word.folded.isEmpty())
            words.append(word);
        word = {};
    };
    for (const QChar one : unaccented(text)) {
        if (one.isMark() || one == QChar(0xad))
            continue;
        if (!one.isLetterOrNumber() || word.folded.size() >= longestWord) {
            close();
            continue;
        }
        word.isMarked = word.isMarked || one.isUpper() || one.isDigit();
        word.folded.append(one.toCaseFolded());
    }
    close();
    return words;
}

QString joined(const QList<SeenWord> &words, qsizetype from, qsizetype count)
{
    QString run;
    for (qsizetype i = from; i < from + count; ++i)
        run += (i > from ? QStringLiteral(" ") : QString()) + words.at(i).folded;
    return run;
}

/// Every run of one to four words that printed records have.
QSet<QString> runsOf(const QStringList &texts)
{
    QSet<QString> runs;
    for (const QString &text : texts) {
        const QList<SeenWord> words = wordsOf(text);
        for (qsizetype i = 0; i < words.size(); ++i)
            for (qsizetype count = 1; count <= runLength && i + count <= words.size(); ++count)
                runs.insert(joined(words, i, count));
    }
    return runs;
}

/// Two numerals of a figure stand on any page: such a short run is no sign of its text.
bool tellsNothing(const QString &run)
{
    return std::none_of(run.cbegin(), run.cend(), [](QChar sign) { return sign.isLetter(); });
}

} // namespace

QStringList comparedWords(const QString &text)
{
    QStringList words;
    for (const SeenWord &word : wordsOf(text))
        words.append(word.folded);
    return words;
}

WithheldWords::WithheldWords(const QStringList &withheld, const QStringList &printed)
{
    const QSet<QString> known = runsOf(printed);
    for (const QString &text : withheld) {
        const QList<SeenWord> words = wordsOf(text);
        for (const SeenWord &word : words)
            if (word.isMarked && word.folded.size() >= shortestName && !known.contains(word.folded))
                m_tokens.insert(word.folded);
        const qsizetype length = qMin<qsizetype>(runLength, words.size());
        for (qsizetype i = 0; length >= 2 && i + length <= words.size(); ++i) {
            const QString run = joined(words, i, length);
            if (known.contains(run) || (length < runLength && tellsNothing(run)))
                continue;
            m_runs.insert(run, length == runLength ? WithheldHit::Weight::Sure : WithheldHit::Weight::ToDecide);
            m_lengths.insert(int(length));
        }
    }
}

QList<WithheldHit> WithheldWords::hitsIn(const QString &text) const
{
    if (isEmpty())
        return {};
    QList<WithheldHit> hits;
    const auto add = [&](const WithheldHit &hit) {
        if (!hits.contains(hit))
            hits.append(hit);
    };
    const QList<SeenWord> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (m_tokens.contains(words.at(i).folded))
            add({words.at(i).folded, WithheldHit::Weight::ToDecide});
        for (const int length : m_lengths)
            if (i + length <= words.size())
                if (const auto run = m_runs.constFind(joined(words, i, length)); run != m_runs.cend())
                    add({run.key(), run.value()});
    }
    return hits;
}
