#pragma once

#include <QString>

#include <optional>

/// What stands before a paragraph's words: its number or letter, and a bullet sign after it.
struct ParagraphMark
{
    std::optional<QString> number{}; ///< "5.1", "3.2a", "(a)", "1."
    bool bulleted = false;
    QString text{}; ///< the words that follow
};

ParagraphMark paragraphMarkOf(const QString &text);

/// Whether the number has levels ("5.1", "5.8.1") and so counts paragraphs of a section, not items of a list.
bool isParagraphNumber(const QString &number);
