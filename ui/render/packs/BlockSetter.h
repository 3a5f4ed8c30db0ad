#pragma once

#include "core/pack/PackBlock.h"
#include "ui/render/packs/PackCharts.h"
#include "ui/render/packs/PageSetter.h"

/// Sets blocks on pages: a heading stays with what it heads, a paragraph leaves no line alone, a table's row is whole.
class BlockSetter
{
public:
    /// Gives the page number of an anchor as it is printed.
    using PageNumbers = std::function<QString(const QString &)>;

    BlockSetter(PageSetter &pages, StructureTree::Element parent, const ChartPainter &charts,
                const PageNumbers &numbers);

    void set(const QList<PackBlock> &blocks);

private:
    void setBlock(const QList<PackBlock> &blocks, qsizetype index);
    void setHeading(const PackHeading &heading, double following);
    void setParagraph(const Paragraph &paragraph);
    void setBoxed(const Paragraph &paragraph);
    void setList(const BulletList &list);
    void setItem(const RunningText &item, const SetText &text, StructureTree::Element body);
    void setCounts(const Counts &counts);
    void setChart(const Chart &chart);
    void setFigures(const Table &figures);
    void setSpace(const Space &space);

    /// Draws lines over as many pages as they need, all of one element.
    void flow(const SetText &text, double indent, StructureTree::Element element);
    /// The least height that has to stand with a heading before it.
    double leastHeight(const QList<PackBlock> &blocks, qsizetype index) const;

    PageSetter &m_pages;
    const StructureTree::Element m_parent;
    const ChartPainter &m_charts;
    const PageNumbers &m_numbers;
};
