#pragma once

#include "core/import/TextLine.h"

/// Tells whether a line goes on with the paragraph above it.
class WrapRule
{
public:
    /// Learns from the lines how wide the document is set, or that its paragraphs stand on one line each.
    explicit WrapRule(const QList<TextLine> &lines);

    /// Whether `below` continues `above` when nothing stands between them.
    bool continues(const TextLine &above, const TextLine &below) const;
    /// The same across blank lines, where only an unfinished sentence goes on.
    bool continuesAcrossGap(const TextLine &above, const TextLine &below) const;

private:
    qsizetype m_width = 0; ///< 0: not wrapped
};

/// Whether the words break off at a preposition: no line of a list and no heading ends with "listed in".
bool endsInMidSentence(const QString &text);
