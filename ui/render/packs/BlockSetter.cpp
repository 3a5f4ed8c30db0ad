#include "ui/render/packs/BlockSetter.h"

#include "ui/render/packs/TableSetter.h"
#include "ui/text/PrintInk.h"

namespace {

constexpr auto points = PrintMeasures::points;

constexpr double paragraphGap = 6;
constexpr double numberRoom = 34;
constexpr double bulletRoom = 14;
constexpr double chartHeight = 260;
/// Figures in more rows than this are set in two columns where they fit on the page, or else in three.
constexpr qsizetype mostRowsInOneColumn = 12;

double gapBefore(int level)
{
    return points(level == 1 ? 0 : level == 2 ? 12 : 8);
}

double gapAfter(int level)
{
    return points(level == 1 ? 6 : 4);
}

} // namespace

BlockSetter::BlockSetter(PageSetter &pages, StructureTree::Element parent, const ChartPainter &charts,
                         const PageNumbers &numbers)
    : m_pages(pages),
      m_parent(parent),
      m_charts(charts),
      m_numbers(numbers)
{
}

void BlockSetter::set(const QList<PackBlock> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i)
        setBlock(blocks, i);
}

void BlockSetter::setBlock(const QList<PackBlock> &blocks, qsizetype index)
{
    const PackBlock &block = blocks.at(index);
    if (const auto *const heading = std::get_if<PackHeading>(&block))
        setHeading(*heading, leastHeight(blocks, index + 1));
    else if (const auto *const paragraph = std::get_if<Paragraph>(&block))
        paragraph->style == Paragraph::Style::Boxed ? setBoxed(*paragraph) : setParagraph(*paragraph);
    else if (const auto *const list = std::get_if<BulletList>(&block))
        setList(*list);
    else if (const auto *const table = std::get_if<Table>(&block))
        TableSetter(m_pages, *table, m_numbers).set(m_parent, {m_pages.left(), m_pages.width()});
    else if (const auto *const chart = std::get_if<Chart>(&block))
        setChart(*chart);
    else if (const auto *const counts = std::get_if<Counts>(&block))
        setCounts(*counts);
    else if (const auto *const space = std::get_if<Space>(&block))
        setSpace(*space);
}

double BlockSetter::leastHeight(const QList<PackBlock> &blocks, qsizetype index) const
{
    if (index >= blocks.size())
        return 0;
    const PrintStyles &styles = m_pages.styles();
    const PackBlock &block = blocks.at(index);
    if (const auto *const heading = std::get_if<PackHeading>(&block))
        return styles.heading(heading->level).leading + gapBefore(heading->level) + gapAfter(heading->level)
            + leastHeight(blocks, index + 1);
    if (const auto *const table = std::get_if<Table>(&block))
        return TableSetter(m_pages, *table, m_numbers).leastHeight(m_pages.width());
    if (std::holds_alternative<Chart>(block))
        return points(chartHeight);
    if (std::holds_alternative<Counts>(block))
        return points(60);
    return 3 * styles.body().leading;
}

void BlockSetter::setHeading(const PackHeading &heading, double following)
{
    const SetText text(heading.text, m_pages.styles().heading(heading.level), m_pages.width());
    if (!m_pages.isAtTop())
        m_pages.move(gapBefore(heading.level));
    m_pages.need(text.height() + gapAfter(heading.level) + following);
    if (!heading.anchor.isEmpty())
        m_pages.addAnchor(heading.anchor);
    if (heading.level == 2)
        m_pages.addBookmark(heading.text, 2);
    const StructureTree::Element element =
        m_pages.tree().add(QByteArrayLiteral("H") + QByteArray::number(heading.level), m_parent);
    flow(text, 0, element);
    m_pages.move(gapAfter(heading.level));
}

void BlockSetter::setParagraph(const Paragraph &paragraph)
{
    const TextStyle &style = m_pages.styles().paragraph(paragraph.style);
    const double indent = paragraph.number.isEmpty() ? 0 : points(numberRoom);
    const SetText text(paragraph.runs, style, m_pages.width() - indent);
    if (text.lineCount() == 0)
        return;
    m_pages.need(qMin(2, text.lineCount()) * style.leading);
    const StructureTree::Element element = m_pages.tree().add(QByteArrayLiteral("P"), m_parent);
    if (!paragraph.number.isEmpty()) {
        m_pages.begin(element);
        SetText(paragraph.number, style, points(numberRoom))
            .draw(m_pages.painter(), {m_pages.left(), m_pages.y()}, 0, 1);
        // The white keeps the number apart from the text for readers.
        m_pages.painter().drawGlyphRun(QPointF(m_pages.left() + indent - points(4), m_pages.y() + style.leading * 0.7),
                                       style.space);
    }
    flow(text, indent, element);
    m_pages.move(points(paragraphGap));
}

void BlockSetter::setBoxed(const Paragraph &paragraph)
{
    const TextStyle &style = m_pages.styles().paragraph(paragraph.style);
    const double side = points(6);
    const SetText text(paragraph.runs, style, m_pages.width() - 2 * side);
    const double height = text.height() + side;
    m_pages.need(height + points(paragraphGap));
    const QRectF box(m_pages.left(), m_pages.y(), text.naturalWidth() + 2 * side, height);
    const double line = points(0.8);
    m_pages.fill({box.left(), box.top(), box.width(), line}, PrintInk::text());
    m_pages.painter().fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), PrintInk::text());
    m_pages.painter().fillRect(QRectF(box.left(), box.top(), line, height), PrintInk::text());
    m_pages.painter().fillRect(QRectF(box.right() - line, box.top(), line, height), PrintInk::text());
    m_pages.begin(m_pages.tree().add(QByteArrayLiteral("P"), m_parent));
    text.draw(m_pages.painter(), {box.left() + side, box.top() + side / 2}, 0, text.lineCount());
    m_pages.move(height + points(paragraphGap));
}

void BlockSetter::setList(const BulletList &list)
{
    const TextStyle &style = m_pages.styles().body();
    const StructureTree::Element element = m_pages.tree().add(QByteArrayLiteral("L"), m_parent);
    for (const RunningText &item : list.items) {
        const SetText text(item, style, m_pages.width() - points(bulletRoom));
        m_pages.need(qMin(2, text.lineCount()) * style.leading);
        const StructureTree::Element entry = m_pages.tree().add(QByteArrayLiteral("LI"), element);
        m_pages.begin(m_pages.tree().add(QByteArrayLiteral("Lbl"), entry));
        SetText(QStringLiteral("•"), style, points(bulletRoom))
            .draw(m_pages.painter(), {m_pages.left() + points(2), m_pages.y()}, 0, 1);
        m_pages.painter().drawGlyphRun(QPointF(m_pages.left() + points(8), m_pages.y() + style.leading * 0.7),
                                       style.space);
        setItem(item, text, m_pages.tree().add(QByteArrayLiteral("LBody"), entry));
        m_pages.move(points(2));
    }
    m_pages.move(points(paragraphGap - 2));
}

/// The words of a list's item; where they lead to another part, they are a link.
void BlockSetter::setItem(const RunningText &item, const SetText &text, StructureTree::Element body)
{
    const QString anchor = item.isEmpty() ? QString() : item.first().anchor;
    if (anchor.isEmpty() || m_numbers(anchor).isEmpty())
        return flow(text, points(bulletRoom), body);
    m_pages.need(text.height());
    const QRectF area(m_pages.left() + points(bulletRoom), m_pages.y(), text.naturalWidth(), text.height());
    const StructureTree::Element link = m_pages.tree().add(QByteArrayLiteral("Link"), body);
    flow(text, points(bulletRoom), link);
    m_pages.addLink(area, anchor, item.first().text, link);
}

void BlockSetter::flow(const SetText &text, double indent, StructureTree::Element element)
{
    const int count = text.lineCount();
    int done = 0;
    while (done < count) {
        int fitting = qBound(0, int((m_pages.room() + 1) / text.leading()), count - done);
        const int rest = count - done - fitting;
        if (rest == 1 && fitting > 2)
            --fitting; // no line stands alone at the top of a page
        if (fitting == 0 || (rest > 0 && fitting == 1 && done == 0)) {
            if (!m_pages.isAtTop()) {
                m_pages.newPage();
                continue;
            }
            fitting = 1;
        }
        m_pages.begin(element);
        text.draw(m_pages.painter(), {m_pages.left() + indent, m_pages.y()}, done, fitting);
        m_pages.move(fitting * text.leading());
        done += fitting;
    }
}

void BlockSetter::setCounts(const Counts &counts)
{
    const PrintStyles &styles = m_pages.styles();
    const double share = m_pages.width() / double(qMax<qsizetype>(1, counts.counts.size()));
    const double height = styles.count().leading + 2 * styles.tableHead().leading + points(12);
    m_pages.need(height);
    m_pages.addRule(m_pages.left(), m_pages.width(), points(1.2));
    m_pages.move(points(4));
    const StructureTree::Element list = m_pages.tree().add(QByteArrayLiteral("L"), m_parent);
    for (qsizetype i = 0; i < counts.counts.size(); ++i) {
        const Counts::Count &count = counts.counts.at(i);
        const StructureTree::Element item = m_pages.tree().add(QByteArrayLiteral("LI"), list);
        const QPointF place(m_pages.left() + share * double(i), m_pages.y());
        m_pages.begin(m_pages.tree().add(QByteArrayLiteral("LBody"), item));
        const SetText number(QString::number(count.value), styles.count(), share);
        number.draw(m_pages.painter(), place, 0, 1);
        m_pages.painter().drawGlyphRun(place + QPointF(number.naturalWidth(), styles.count().leading * 0.7),
                                       styles.note().space);
        const SetText words(count.words, styles.tableCell(), share - points(6));
        words.draw(m_pages.painter(), place + QPointF(0, styles.count().leading), 0, words.lineCount());
    }
    m_pages.move(height - points(4));
    m_pages.addRule(m_pages.left(), m_pages.width(), points(0.6));
    m_pages.move(points(10));
}

void BlockSetter::setChart(const Chart &chart)
{
    m_pages.need(points(chartHeight));
    const StructureTree::Element figure = m_pages.tree().add(QByteArrayLiteral("Figure"), m_parent);
    m_pages.tree().setAlternative(figure, chart.alternative);
    m_pages.begin(figure);
    QPainter &painter = m_pages.painter();
    painter.save();
    painter.translate(m_pages.left(), m_pages.y());
    painter.scale(points(1), points(1));
    m_charts(painter, QRectF(0, 0, PrintMeasures::toPoints(m_pages.width()), chartHeight - 10), chart);
    painter.restore();
    m_pages.move(points(chartHeight));
    if (!chart.figures.rows.isEmpty())
        setFigures(chart.figures);
}

void BlockSetter::setFigures(const Table &figures)
{
    const qsizetype rows = figures.rows.size();
    const auto set = [&](const Table &table, TableSetter::Span span) {
        TableSetter(m_pages, table, m_numbers).set(m_parent, span);
    };
    const double rowHeight = m_pages.styles().tableCell().leading + points(6);
    const auto shareOf = [rows](int columns) { return (rows + columns - 1) / columns; };
    // Beneath stands where they come from: it does not go to the next page alone.
    const double noteRoom = 4 * m_pages.styles().note().leading;
    const int figureColumns = double(shareOf(2) + 2) * rowHeight + noteRoom < m_pages.room() ? 2 : 3;
    const qsizetype share = shareOf(figureColumns);
    const bool fits = double(share + 2) * rowHeight < m_pages.pageHeight();
    if (rows <= mostRowsInOneColumn || !fits)
        return set(figures, {m_pages.left(), m_pages.width()});
    m_pages.need(double(share + 2) * rowHeight);
    const double top = m_pages.y();
    double bottom = top;
    const double gap = points(14);
    const double width = (m_pages.width() - (figureColumns - 1) * gap) / figureColumns;
    for (int column = 0; column < figureColumns; ++column) {
        Table part = figures;
        part.rows = figures.rows.mid(column * share, share);
        if (part.rows.isEmpty())
            continue;
        m_pages.moveTo(top);
        set(part, {m_pages.left() + column * (width + gap), width});
        bottom = qMax(bottom, m_pages.y());
    }
    m_pages.moveTo(bottom);
}

void BlockSetter::setSpace(const Space &space)
{
    if (!m_pages.isAtTop() || space.points > 40)
        m_pages.move(qMin(points(space.points), m_pages.room()));
}
