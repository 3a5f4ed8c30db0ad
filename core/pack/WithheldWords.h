#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

/// Words of withheld matter that were found where they must not be.
struct WithheldHit
{
    enum class Weight
    {
        Sure, ///< a run of words that stands in withheld matter alone
        ToDecide ///< a name, a number or a short phrase: it may be chance
    };

    QString words;
    Weight weight = Weight::Sure;

    bool operator==(const WithheldHit &) const = default;
};

/// The words by which withheld matter would be known again: runs of four words, short texts as a whole, names and
/// numbers. Case, accents, punctuation and line breaks do not hide them; what public records say as well is not among
/// them.
class WithheldWords
{
public:
    WithheldWords() = default;
    WithheldWords(const QStringList &withheld, const QStringList &printed);

    bool isEmpty() const { return m_runs.isEmpty() && m_tokens.isEmpty(); }
    /// Each place of withheld words in a text, once.
    QList<WithheldHit> hitsIn(const QString &text) const;

private:
    QHash<QString, WithheldHit::Weight> m_runs; ///< folded words joined by spaces
    QSet<int> m_lengths; ///< of the runs, in words
    QSet<QString> m_tokens;
};

/// A text as it is compared: its words without case, accents and punctuation.
QStringList comparedWords(const QString &text);
