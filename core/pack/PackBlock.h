#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// A stretch of words in one look. With an anchor it leads to that place of the pack; a page reference prints the
/// place's page number.
struct TextRun
{
    enum class Look
    {
        Plain,
        Strong,
        Muted
    };
    enum class Kind
    {
        Text,
        PageNumber
    };

    QString text;
    Look look = Look::Plain;
    QString anchor = {};
    Kind kind = Kind::Text;

    bool operator==(const TextRun &) const = default;
};

using RunningText = QList<TextRun>;

/// A heading of level 1 to 3. Nothing is printed between it and what it heads.
struct PackHeading
{
    int level = 1;
    QString text;
    QString anchor = {}; ///< the place's name for links and bookmarks, or empty

    bool operator==(const PackHeading &) const = default;
};

/// A paragraph; its number or mark stands in the margin of the text.
struct Paragraph
{
    enum class Style
    {
        Body,
        Lead,
        Note,
        Kicker,
        Title,
        Boxed
    };

    RunningText runs;
    Style style = Style::Body;
    QString number = {};

    bool operator==(const Paragraph &) const = default;
};

/// A list with a bullet before each item.
struct BulletList
{
    QList<RunningText> items;

    bool operator==(const BulletList &) const = default;
};

/// How a column of a table is set: its head, its share of the width, its side.
struct TableColumn
{
    enum class Side
    {
        Left,
        Right
    };

    QString head;
    double weight = 1;
    Side side = Side::Left;

    bool operator==(const TableColumn &) const = default;
};

/// A row of a table, a cell for every column.
struct PackTableRow
{
    enum class Ground
    {
        Plain,
        Tinted
    };

    QList<RunningText> cells;
    Ground ground = Ground::Plain;

    bool operator==(const PackTableRow &) const = default;
};

/// A table whose heads are repeated on every page it goes on to. A row is never split unless it is longer than a page.
struct Table
{
    enum class Heads
    {
        Columns,
        Rows
    };

    QString name; ///< what a screen reader calls it
    QList<TableColumn> columns;
    QList<PackTableRow> rows;
    Heads heads = Heads::Columns; ///< Rows: no head row, the first cell of each row heads it

    bool operator==(const Table &) const = default;
};

/// One figure of a chart, with the target that held then.
struct ChartPoint
{
    QString period;
    double value = 0;
    std::optional<double> target{};

    bool operator==(const ChartPoint &) const = default;
};

/// A chart, by the key under which its painter is found, with what it shows in words and in figures.
struct Chart
{
    QString key;
    QString title;
    QString subtitle;
    QString alternative;
    QList<ChartPoint> points;
    Table figures;

    bool operator==(const Chart &) const = default;
};

/// Large figures side by side, each with what it counts.
struct Counts
{
    struct Count
    {
        int value = 0;
        QString words;

        bool operator==(const Count &) const = default;
    };

    QList<Count> counts;

    bool operator==(const Counts &) const = default;
};

/// White between blocks, or the rest of the page down to a distance from its foot.
struct Space
{
    double points = 12;

    bool operator==(const Space &) const = default;
};

using PackBlock = std::variant<PackHeading, Paragraph, BulletList, Table, Chart, Counts, Space>;

inline RunningText plainText(const QString &text)
{
    return {TextRun{text}};
}

inline RunningText strongText(const QString &text)
{
    return {TextRun{text, TextRun::Look::Strong}};
}
