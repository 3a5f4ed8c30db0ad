#pragma once

#include "ui/reports/reader/TextSpan.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What somebody searches for, found again in a report's text as the search index finds it: whole words, whatever
/// their case and accents.
class SoughtWords
{
public:
    SoughtWords() = default;
    explicit SoughtWords(const QString &query);

    bool isEmpty() const { return m_phrases.isEmpty(); }
    /// The hits in each text. Where the words stand side by side somewhere, only such places count; else every word.
    QList<QList<TextSpan>> hitsIn(const QStringList &texts) const;

    bool operator==(const SoughtWords &) const = default;

private:
    /// Words that stand side by side, folded; the last may go on where `anyEnding` is set.
    struct Phrase
    {
        QStringList words = {};
        bool anyEnding = false;

        bool operator==(const Phrase &) const = default;
    };

    static QList<TextSpan> placesOf(const Phrase &phrase, const QString &text, const QList<TextSpan> &words);

    QList<Phrase> m_phrases;
};
