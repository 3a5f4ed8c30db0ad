#pragma once

#include "core/import/DocumentText.h"

/// A line as the rules read it: without marks of Markdown, lists and layout. Its number stays that of the line on disk.
struct TextLine
{
    int number = 0;
    QString text{}; ///< the clean words, cells joined by one space; empty for a blank line
    QStringList cells{}; ///< the words between tabs, pipes or wide gaps
    qsizetype indent = 0; ///< how many spaces stand before the words
    bool bulleted = false; ///< a bullet sign stood before the words
    bool emphasised = false; ///< the whole line was marked as a heading or as bold
    bool isBlank() const { return text.isEmpty(); }
};

/// Whether the line has the cells of a table, which sentences do not.
bool isTableRow(const TextLine &line);

TextLine textLine(const QString &raw, int number);

/// Every line of the document. What belongs to the page and not to the report (page numbers, blank page notices) is
/// blank.
QList<TextLine> textLinesOf(const DocumentText &document);

/// The words without the marks of Markdown and with plain spaces.
QString cleanText(const QString &raw);

/// Whether the letters are capitals. A lower-case plural or ordinal ending ("LACs", "26th") is let pass.
bool isUpperCase(const QString &text);
