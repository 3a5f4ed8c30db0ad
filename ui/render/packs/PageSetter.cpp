#include "ui/render/packs/PageSetter.h"

#include "ui/render/packs/PageMark.h"
#include "ui/text/PrintInk.h"

#include <QPageLayout>
#include <QPageSize>

namespace {

QPageLayout layoutOf(PackPart::Orientation orientation)
{
    const bool isPortrait = orientation == PackPart::Orientation::Portrait;
    QPageLayout layout(QPageSize(QPageSize::A4), isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

PageSetter::PageSetter(const QString &title) : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(PrintMeasures::resolution);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Scrutineer"));
}

PageSetter::~PageSetter() = default;

void PageSetter::beginPart(PackPart::Orientation orientation, const RunningWords &words)
{
    m_orientation = orientation;
    m_words = words;
    startPage();
}

void PageSetter::startPage()
{
    m_writer.setPageLayout(layoutOf(m_orientation));
    if (m_painter.isActive())
        m_writer.newPage();
    else
        m_painter.begin(&m_writer);
    m_block = PrintMeasures::textBlock(m_orientation);
    m_y = m_block.top();
    m_result.pages.append(PrintedPage{m_orientation, {}, true});
    m_isOpen = true;
}

void PageSetter::finishPage()
{
    beginDecoration();
    for (const Rule &rule : m_rules)
        m_painter.fillRect(rule.area, PrintInk::text());
    m_rules.clear();
    drawRunningWords();
    m_isOpen = false;
}

void PageSetter::newPage()
{
    finishPage();
    startPage();
}

void PageSetter::endPart()
{
    if (m_isOpen)
        finishPage();
}

void PageSetter::need(double height)
{
    if (room() < height && !isAtTop())
        newPage();
}

void PageSetter::drawRunningWords()
{
    if (m_words.left.isEmpty() && m_words.right.isEmpty()) {
        m_result.pages.last().hasNumber = false;
        return;
    }
    const QSizeF page = PrintMeasures::pageSize(m_orientation);
    const double headLine = PrintMeasures::points(PrintMeasures::headLine);
    const double footLine = page.height() - PrintMeasures::points(PrintMeasures::footLine);
    const double thickness = PrintMeasures::points(0.6);
    const TextStyle &style = m_styles.running();
    const auto draw = [&](const QString &words, double y, Qt::Alignment side) {
        if (!words.isEmpty())
            SetText(words, style, width(), side).draw(m_painter, QPointF(left(), y), 0, 1);
    };
    const double textTop = headLine - style.leading - PrintMeasures::points(2);
    draw(m_words.left, textTop, Qt::AlignLeft);
    drawMiddleWords(textTop);
    draw(m_words.right, textTop, Qt::AlignRight);
    draw(m_words.foot, footLine + PrintMeasures::points(3), Qt::AlignLeft);
    m_painter.fillRect(QRectF(left(), headLine, width(), thickness), PrintInk::text());
    m_painter.fillRect(QRectF(left(), footLine, width(), thickness), PrintInk::text());
}

/// Past the middle, or behind the words at the left where these are long.
void PageSetter::drawMiddleWords(double top)
{
    if (m_words.middle.isEmpty())
        return;
    const TextStyle &style = m_styles.running();
    const double taken = SetText(m_words.left, style, width()).naturalWidth() + PrintMeasures::points(14);
    SetText(m_words.middle, style, width()).draw(m_painter, {left() + qMax(width() * 0.55, taken), top}, 0, 1);
}

void PageSetter::mark(const QByteArray &type)
{
    m_result.pages.last().marks.append(type);
    m_painter.fillRect(PageMark::area(), PrintInk::text());
}

void PageSetter::begin(StructureTree::Element element)
{
    const StructureTree::Node &node = m_result.tree.nodes()[size_t(element)];
    // Decoration is numbered as well, so that a piece's number is its place among the marks.
    const int number = int(m_result.pages.last().marks.size());
    mark(node.type);
    m_result.tree.addContent(element, pageCount() - 1, number);
}

void PageSetter::beginDecoration()
{
    mark({});
}

void PageSetter::addRule(double x, double ruleWidth, double thickness)
{
    m_rules.append({QRectF(x, m_y, ruleWidth, thickness)});
}

void PageSetter::fill(const QRectF &area, const QColor &colour)
{
    beginDecoration();
    m_painter.fillRect(area, colour);
}

void PageSetter::addLink(const QRectF &area, const QString &anchor, const QString &words,
                         StructureTree::Element element)
{
    const double height = PrintMeasures::pageSize(m_orientation).height();
    const auto points = PrintMeasures::toPoints;
    const QRectF turned(points(area.left()), points(height - area.bottom()), points(area.width()),
                        points(area.height()));
    m_result.tree.addLink(element, int(m_result.links.size()));
    m_result.links.append({pageCount() - 1, turned, anchor, words, element});
}

void PageSetter::addAnchor(const QString &anchor)
{
    const double height = PrintMeasures::pageSize(m_orientation).height();
    m_result.anchors.insert(anchor, {pageCount() - 1, PrintMeasures::toPoints(height - m_y)});
}

void PageSetter::addBookmark(const QString &title, int level)
{
    const double height = PrintMeasures::pageSize(m_orientation).height();
    m_result.bookmarks.append({title, level, {pageCount() - 1, PrintMeasures::toPoints(height - m_y)}});
}

PrintedPages PageSetter::take()
{
    endPart();
    m_orientation = PackPart::Orientation::Portrait;
    m_writer.setPageLayout(layoutOf(m_orientation));
    if (m_painter.isActive())
        m_writer.newPage();
    else
        m_painter.begin(&m_writer);
    m_painter.setPen(PrintInk::text());
    SetText(PageMark::specimen(), m_styles.running(), PrintMeasures::points(PrintMeasures::shortSide))
        .draw(m_painter, QPointF(), 0, 1);
    m_painter.end();
    m_result.pdf = m_buffer.data();
    return std::move(m_result);
}
