#pragma once

#include "core/import/ReaderMessages.h"

#include <QList>

/// How heavily words are printed.
enum class Weight
{
    Normal,
    Bold
};

/// Puts the words of a document down as lines: each paragraph on one, gaps between them, the cells of a table's row
/// beside each other, parted by tabs. What nests (a text box in a paragraph, a table in a cell) comes out in order.
class FlowingText
{
public:
    FlowingText();

    void beginParagraph(const QString &mark = {});
    /// What a list prints before the open paragraph.
    void mark(const QString &mark);
    void add(const QString &words, Weight weight = Weight::Normal);
    void breakLine();
    void beginPage();
    /// The weight says what the paragraph's style prints; where every word of it is bold it is emphasised anyway.
    void endParagraph(Weight weight = Weight::Normal);
    bool isInParagraph() const { return !m_open.isEmpty(); }

    void beginCell();
    void endCell();
    void endRow();
    void endTable() { addGap(target()); }

    /// More words than a report can hold: the rest is left out.
    bool isFull() const { return m_size > largestText; }
    ReaderAnswer answer(const QString &mediaType) const;

private:
    struct Line
    {
        QString text;
        bool isEmphasised = false;
    };
    struct Paragraph
    {
        QString mark;
        QList<Line> lines;
        qsizetype plain = 0; ///< words that are not bold
        qsizetype bold = 0;
    };
    using Block = QList<Line>; ///< a gap is an empty line

    static constexpr qsizetype largestText = 32 * 1024 * 1024;

    static void addGap(Block &block);
    void addRow(const QList<Block> &cells);
    void addBeside(const QList<Block> &cells);
    Block &target() { return m_blocks.last(); }

    QList<Block> m_blocks; ///< the document, and the cells that are open in it
    QList<QList<Block>> m_rows; ///< the finished cells of the rows that are open
    QList<Paragraph> m_open;
    bool m_startsPage = false;
    qsizetype m_size = 0;
};
