#pragma once

#include "core/storage/ReportQueries.h"
#include "ui/reports/reader/TextSpan.h"

#include <QList>

#include <memory>

class QTextDocument;

/// A report set out for reading, as a document and what each of its blocks stands for.
struct ReportPage
{
    struct Block
    {
        enum class Kind
        {
            Heading,
            Paragraph,
            Figure
        };

        Kind kind = Kind::Paragraph;
        int section = -1; ///< place in ReportDetail::sections
        int paragraph = -1; ///< place in ReportDetail::paragraphs, or -1 for a heading
        int figure = -1; ///< place in ReportDetail::figures
        int textStart = 0; ///< where its words begin, behind the number or bullet
        QList<TextSpan> figures = {}; ///< where the paragraph prints figures, counted from textStart

        bool operator==(const Block &) const = default;
    };

    std::unique_ptr<QTextDocument> document;
    QList<Block> blocks;
    QList<int> blockOfParagraph;
    QList<int> blockOfSection;
};

/// Sets out the sections and paragraphs in the colours and fonts of the theme worn now.
ReportPage setOut(const ReportDetail &detail);
