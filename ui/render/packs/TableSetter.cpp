#include "ui/render/packs/TableSetter.h"

#include "ui/text/PrintInk.h"

#include <numeric>

namespace {

constexpr auto points = PrintMeasures::points;

constexpr double columnGap = 8;
constexpr double narrowGap = 4;
constexpr double narrowTable = 200;
constexpr double rowPadding = 3;
/// So that rounding never breaks what was measured to fit.
constexpr double wordRoom = 1;
/// Words of a cell may be strong, and so wider.
constexpr double strongRoom = 1.08;
constexpr qsizetype shortText = 9;
constexpr qsizetype longestKept = 18;

Qt::Alignment sideOf(const TableColumn &column)
{
    return column.side == TableColumn::Side::Right ? Qt::AlignRight : Qt::AlignLeft;
}

QString anchorOf(const RunningText &cell)
{
    for (const TextRun &run : cell)
        if (!run.anchor.isEmpty())
            return run.anchor;
    return {};
}

QString wordsOf(const RunningText &cell)
{
    QString words;
    for (const TextRun &run : cell)
        words += run.text;
    return words;
}

/// The piece of a text that ought to stay on one line: a word, or all of a short one such as "May 2023". Of a word that
/// no column can be made for, the beginning.
QString longestWord(const QString &text, qsizetype keptWhole)
{
    if (text.size() <= keptWhole)
        return text;
    QStringView longest;
    for (const QStringView word : QStringView(text).split(QLatin1Char(' ')))
        if (word.size() > longest.size())
            longest = word;
    return longest.left(longestKept).toString();
}

double widthOf(const QString &text, const TextStyle &style)
{
    return text.isEmpty() ? 0 : SetText(text, style, 1e6).naturalWidth();
}

} // namespace

TableSetter::TableSetter(PageSetter &pages, const Table &table, const PageNumbers &numbers)
    : m_pages(pages),
      m_table(table),
      m_numbers(numbers)
{
}

void TableSetter::measure(double width)
{
    const double gap = points(width < points(narrowTable) ? narrowGap : columnGap);
    double left = m_span.left;
    m_columns.clear();
    for (const double share : columnWidths(width - gap * double(m_table.columns.size() - 1))) {
        m_columns.push_back({left, share});
        left += share + gap;
    }
    m_head = setHead();
}

/// Each column has its share of the room, but none is so narrow that a word of its has to be broken, as long as the
/// others can give.
std::vector<double> TableSetter::columnWidths(double room) const
{
    const qsizetype count = m_table.columns.size();
    std::vector<double> least;
    for (qsizetype i = 0; i < count; ++i)
        least.push_back(leastWidth(i));
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed > room) {
        for (double &width : least)
            width *= room / needed;
        return least;
    }
    std::vector<double> widths(size_t(count), 0);
    std::vector<bool> isSettled(size_t(count), false);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        double rest = room;
        double weights = 0;
        for (size_t i = 0; i < size_t(count); ++i)
            isSettled[i] ? rest -= widths[i] : weights += m_table.columns.at(qsizetype(i)).weight;
        for (size_t i = 0; i < size_t(count); ++i) {
            if (isSettled[i])
                continue;
            widths[i] = rest * m_table.columns.at(qsizetype(i)).weight / weights;
            if (widths[i] < least[i]) {
                widths[i] = least[i];
                isSettled[i] = isChanged = true;
            }
        }
    }
    return widths;
}

double TableSetter::leastWidth(qsizetype column) const
{
    const PrintStyles &styles = m_pages.styles();
    QString longest;
    for (const PackTableRow &row : m_table.rows)
        if (const QString word = longestWord(wordsOf(row.cells.value(column)), shortText); word.size() > longest.size())
            longest = word;
    const QString head =
        m_table.heads == Table::Heads::Rows ? QString() : longestWord(m_table.columns.at(column).head, 0);
    const double width = qMax(widthOf(longest, styles.tableCell()) * strongRoom, widthOf(head, styles.tableHead()));
    return width + points(wordRoom);
}

TableSetter::SetRow TableSetter::setHead() const
{
    SetRow row;
    if (m_table.heads == Table::Heads::Rows)
        return row;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const TableColumn &column = m_table.columns.at(qsizetype(i));
        row.cells.emplace_back(column.head, m_pages.styles().tableHead(), m_columns[i].width, sideOf(column));
        row.lines = qMax(row.lines, row.cells.back().lineCount());
    }
    row.height = row.lines * m_pages.styles().tableHead().leading + points(2 * rowPadding);
    return row;
}

TableSetter::SetRow TableSetter::setRow(const PackTableRow &row) const
{
    SetRow text;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        RunningText cell = row.cells.value(qsizetype(i));
        for (TextRun &run : cell)
            if (run.kind == TextRun::Kind::PageNumber)
                run.text = m_numbers(run.anchor).isEmpty() ? QStringLiteral("–") : m_numbers(run.anchor);
        text.cells.emplace_back(cell, m_pages.styles().tableCell(), m_columns[i].width,
                                sideOf(m_table.columns.at(qsizetype(i))));
        text.lines = qMax(text.lines, text.cells.back().lineCount());
    }
    text.height = text.lines * m_pages.styles().tableCell().leading + points(2 * rowPadding);
    return text;
}

double TableSetter::leastHeight(double width) const
{
    TableSetter measured(m_pages, m_table, m_numbers);
    measured.measure(width);
    // A head with one row alone at the foot of a page is as lonely as a heading.
    double first = 0;
    for (const PackTableRow &row : m_table.rows.mid(0, 2))
        first += measured.setRow(row).height;
    return measured.m_head.height + qMin(first, m_pages.pageHeight() / 3);
}

void TableSetter::set(StructureTree::Element parent, Span span)
{
    m_span = span;
    measure(span.width);
    StructureTree &tree = m_pages.tree();
    const StructureTree::Element table = tree.add(QByteArrayLiteral("Table"), parent);
    tree.setAlternative(table, m_table.name);
    m_pages.need(leastHeight(span.width));
    if (m_table.heads == Table::Heads::Columns)
        drawHead(tree.add(QByteArrayLiteral("TR"), tree.add(QByteArrayLiteral("THead"), table)));
    else
        m_pages.addRule(m_span.left, m_span.width, points(0.6));
    const StructureTree::Element body = tree.add(QByteArrayLiteral("TBody"), table);
    for (const PackTableRow &row : m_table.rows)
        drawRow(row, setRow(row), tree.add(QByteArrayLiteral("TR"), body));
    m_pages.move(points(10));
}

/// The first time its heads are table heads; on later pages they are decoration.
void TableSetter::drawHead(StructureTree::Element row)
{
    m_pages.addRule(m_span.left, m_span.width, points(1.2));
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (row >= 0) {
            const StructureTree::Element cell = m_pages.tree().add(QByteArrayLiteral("TH"), row);
            m_pages.tree().setScope(cell, StructureTree::Scope::Column);
            m_pages.begin(cell);
        } else if (i == 0) {
            m_pages.beginDecoration();
        }
        const SetText &text = m_head.cells[i];
        text.draw(m_pages.painter(), {m_columns[i].left, m_pages.y() + points(rowPadding)}, 0, text.lineCount());
    }
    m_pages.move(m_head.height);
    m_pages.addRule(m_span.left, m_span.width, points(0.9));
}

/// A part that was left out has no page to lead to.
bool TableSetter::leadsAnywhere(const RunningText &cell) const
{
    const QString anchor = anchorOf(cell);
    return !anchor.isEmpty() && !m_numbers(anchor).isEmpty();
}

std::vector<StructureTree::Element> TableSetter::addCells(const PackTableRow &row, StructureTree::Element element)
{
    std::vector<StructureTree::Element> cells;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        StructureTree &tree = m_pages.tree();
        const bool isHead = i == 0 && !wordsOf(row.cells.value(0)).isEmpty();
        const StructureTree::Element cell =
            tree.add(isHead ? QByteArrayLiteral("TH") : QByteArrayLiteral("TD"), element);
        if (isHead)
            tree.setScope(cell, StructureTree::Scope::Row);
        cells.push_back(leadsAnywhere(row.cells.value(qsizetype(i))) ? tree.add(QByteArrayLiteral("Link"), cell)
                                                                     : cell);
    }
    return cells;
}

void TableSetter::drawRow(const PackTableRow &row, const SetRow &text, StructureTree::Element element)
{
    const std::vector<StructureTree::Element> cells = addCells(row, element);
    const double leading = m_pages.styles().tableCell().leading;
    const double wholePage = m_pages.pageHeight() - m_head.height;
    int done = 0;
    while (done < text.lines || done == 0) {
        const double left = (text.lines - done) * leading + points(2 * rowPadding);
        const bool isLong = left > wholePage;
        if (m_pages.room() < (isLong ? 6 * leading : left) && !m_pages.isAtTop()) {
            m_pages.newPage();
            if (m_table.heads == Table::Heads::Columns)
                drawHead(-1);
        }
        const int fitting = int((m_pages.room() - points(2 * rowPadding)) / leading);
        const int lines = qBound(1, text.lines - done, qMax(1, fitting));
        drawLines(row, text, done, lines, cells);
        done += lines;
    }
}

void TableSetter::drawLines(const PackTableRow &row, const SetRow &text, int first, int lines,
                            const std::vector<StructureTree::Element> &cells)
{
    const double leading = m_pages.styles().tableCell().leading;
    const double height = lines * leading + points(2 * rowPadding);
    if (row.ground == PackTableRow::Ground::Tinted)
        m_pages.fill({m_span.left, m_pages.y(), m_span.width, height}, PrintInk::tint());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF place(m_columns[i].left, m_pages.y() + points(rowPadding), m_columns[i].width, lines * leading);
        drawCell(row.cells.value(qsizetype(i)), text.cells[i], place, first, cells[i]);
    }
    m_pages.move(height);
    m_pages.addRule(m_span.left, m_span.width, points(0.4));
}

void TableSetter::drawCell(const RunningText &cell, const SetText &text, QRectF place, int first,
                           StructureTree::Element element)
{
    const int lines = qMin(text.lineCount() - first, qRound(place.height() / text.leading()));
    if (lines <= 0)
        return;
    m_pages.begin(element);
    text.draw(m_pages.painter(), place.topLeft(), first, lines);
    const QString anchor = anchorOf(cell);
    if (leadsAnywhere(cell) && first == 0) {
        const QString number = m_numbers(anchor);
        m_pages.addLink(QRectF(place.topLeft(), QSizeF(place.width(), lines * text.leading())), anchor,
                        wordsOf(cell).isEmpty() ? number : wordsOf(cell), element);
    }
}
