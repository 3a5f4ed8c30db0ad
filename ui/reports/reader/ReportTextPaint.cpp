#include "ui/reports/reader/ReaderWords.h"
#include "ui/reports/reader/ReportText.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr qreal hitRadius = 2;
constexpr int side = Measures::spaceSmall;

} // namespace

void ReportText::paintEvent(QPaintEvent *event)
{
    if (m_detail) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        paintCurrent(painter);
        paintFigures(painter);
        paintHits(painter);
        m_wasSeenHere = true;
    }
    QTextBrowser::paintEvent(event);
}

template<typename Work>
void ReportText::forEachVisibleBlock(Work work) const
{
    const int bottom = verticalScrollBar()->value() + viewport()->height();
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        if (document()->documentLayout()->blockBoundingRect(block).top() > bottom)
            return;
        if (block.blockNumber() < m_page.blocks.size())
            work(block, m_page.blocks.at(block.blockNumber()));
    }
}

/// Where characters of a block stand on the viewport, one rectangle for each line.
QList<QRectF> ReportText::rectsOf(const QTextBlock &block, TextSpan span) const
{
    QList<QRectF> rects;
    const QTextLayout *layout = block.layout();
    const QPointF origin = layout->position() - QPointF(0, verticalScrollBar()->value());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(span.start, line.textStart());
        int to = std::min(span.end(), line.textStart() + line.textLength());
        while (to > from && block.text().at(to - 1).isSpace())
            --to;
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        rects.append(QRectF(left, line.y(), line.cursorToX(to) - left, line.height()).translated(origin));
    }
    return rects;
}

void ReportText::paintCurrent(QPainter &painter) const
{
    if (m_currentParagraph < 0)
        return;
    QRectF place;
    const int first = m_page.blockOfParagraph.at(m_currentParagraph);
    for (int i = first; i < m_page.blocks.size() && m_page.blocks.at(i).paragraph == m_currentParagraph; ++i)
        place |= document()->documentLayout()->blockBoundingRect(blockOf(i));
    place.translate(0, -verticalScrollBar()->value());
    const QRectF tint(side, place.top() - Measures::spaceHair, viewport()->width() - 2 * side,
                      place.height() + 2 * Measures::spaceHair);
    const Colours &colours = Theme::current().colours();
    painter.fillRect(tint, colours.hover);
    painter.fillRect(QRectF(tint.left(), tint.top(), Measures::accentBar, tint.height()), colours.accent);
}

void ReportText::paintFigures(QPainter &painter) const
{
    const Colours &colours = Theme::current().colours();
    forEachVisibleBlock([&](const QTextBlock &block, const ReportPage::Block &own) {
        for (const TextSpan figure : own.figures)
            for (const QRectF &rect : rectsOf(block, {own.textStart + figure.start, figure.length}))
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), colours.accent);
        if (own.kind != ReportPage::Block::Kind::Figure)
            return;
        const Chip chip = figureChip(m_detail->figures.at(own.figure));
        QRectF ground;
        for (const QRectF &rect : rectsOf(block, {0, block.length()}))
            ground |= rect;
        const qreal middle = rectsOf(block, {0, 1}).value(0).center().y();
        const qreal glyph = Measures::chipGlyph;
        ground.adjust(-Measures::chipSide - glyph - Measures::chipGap, -2, Measures::chipSide, 2);
        painter.setPen(Qt::NoPen);
        const bool standsOnTint = own.paragraph == m_currentParagraph && chip.tone == Tone::Grey;
        painter.setBrush(standsOnTint ? colours.surface : colours.tint(chip.tone));
        painter.drawRoundedRect(ground, Measures::chipRadius, Measures::chipRadius);
        const QRectF shape(ground.left() + Measures::chipSide, middle - glyph / 2, glyph, glyph);
        paintGlyph(painter, chip.glyph.value_or(StatusGlyph::Square), shape, colours.ink(chip.tone));
    });
}

void ReportText::paintHits(QPainter &painter) const
{
    const Colours &colours = Theme::current().colours();
    forEachVisibleBlock([&](const QTextBlock &block, const ReportPage::Block &own) {
        if (own.kind != ReportPage::Block::Kind::Paragraph)
            return;
        auto place = std::ranges::lower_bound(m_places, own.paragraph, {}, &Place::paragraph);
        for (; place != m_places.end() && place->paragraph == own.paragraph; ++place) {
            const bool isCurrent = place - m_places.begin() == m_currentPlace;
            painter.setPen(isCurrent ? QPen(colours.amber, 2) : QPen(Qt::NoPen));
            painter.setBrush(colours.hit);
            for (const QRectF &rect : rectsOf(block, {own.textStart + place->span.start, place->span.length}))
                painter.drawRoundedRect(isCurrent ? rect.adjusted(-1, 1, 1, -1) : rect.adjusted(-1, 1, 1, -1),
                                        hitRadius, hitRadius);
        }
    });
}
