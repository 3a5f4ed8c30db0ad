#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a word processor would hold for some lines of a text report: a paragraph, or a row of cells.
struct PrintedBlock
{
    QStringList cells{}; ///< one for a paragraph
    bool isBold = false;
    bool startsParagraph = false; ///< a gap stands above it
};

/// The blocks of a text: wrapped lines of a paragraph are one, marks of Markdown become bold.
QList<PrintedBlock> printedBlocksOf(const QString &text);
