#pragma once

#include "core/pack/PackBlock.h"
#include "ui/render/packs/PageSetter.h"

#include <functional>

/// Sets one table: rows are kept whole, its heads are repeated on every page.
class TableSetter
{
public:
    using PageNumbers = std::function<QString(const QString &)>;

    /// From where, and how wide.
    struct Span
    {
        double left = 0;
        double width = 0;
    };

    TableSetter(PageSetter &pages, const Table &table, const PageNumbers &numbers);

    void set(StructureTree::Element parent, Span span);
    /// The head and the first row.
    double leastHeight(double width) const;

private:
    /// The texts of a row, broken to the widths of the columns.
    struct SetRow
    {
        std::vector<SetText> cells;
        int lines = 0;
        double height = 0;
    };

    void measure(double width);
    std::vector<double> columnWidths(double room) const;
    double leastWidth(qsizetype column) const;
    SetRow setRow(const PackTableRow &row) const;
    SetRow setHead() const;
    void drawHead(StructureTree::Element row);
    void drawRow(const PackTableRow &row, const SetRow &text, StructureTree::Element element);
    void drawLines(const PackTableRow &row, const SetRow &text, int first, int lines,
                   const std::vector<StructureTree::Element> &cells);
    bool leadsAnywhere(const RunningText &cell) const;
    std::vector<StructureTree::Element> addCells(const PackTableRow &row, StructureTree::Element element);
    void drawCell(const RunningText &cell, const SetText &text, QRectF place, int first,
                  StructureTree::Element element);

    PageSetter &m_pages;
    const Table &m_table;
    const PageNumbers &m_numbers;
    Span m_span;
    std::vector<Span> m_columns;
    SetRow m_head;
};
