#include "ui/originals/PdfView.h"

#include "ui/originals/NumberBadge.h"
#include "ui/originals/Underline.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"

#include <QPainter>
#include <QScrollBar>

namespace {

/// Paper is white in any theme, so its marks have the colours of the light one.
const Colours &onPaper()
{
    static const Colours colours = Colours::light();
    return colours;
}

} // namespace

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().colours().window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : pagesInSight())
        paintPage(painter, page);
}

void PdfView::paintPage(QPainter &painter, int page) const
{
    const QSizeF size = sizeOf(page);
    const QRectF place(inView(page, {}), inView(page, {size.width(), size.height()}));
    painter.fillRect(place, onPaper().surface);
    const auto drawn = m_pages.constFind(page);
    if (drawn == m_pages.cend()) {
        painter.setPen(onPaper().muted);
        painter.drawText(place, Qt::AlignCenter,
                         m_failed.contains(page) ? tr("Page %1 cannot be drawn. Its words are under Text.").arg(page)
                                                 : tr("Page %1").arg(page));
    } else {
        painter.drawImage(place, drawn->drawn.picture);
    }
    painter.setPen(Theme::current().colours().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    for (const PageMark &mark : m_marks)
        if (mark.page == page)
            paintMark(painter, mark);
    paintNumbers(painter, page);
    if (m_selection && m_selectionPage == page && drawn != m_pages.cend())
        paintPlaces(painter, page, drawn->words.places(*m_selection), onPaper().hit);
}

/// In the page's margin; a number that would cover another stands beside it.
void PdfView::paintNumbers(QPainter &painter, int page) const
{
    const double start = inView(page, {}).x() + Measures::spaceHair;
    QList<QRectF> taken;
    for (const PageMark &mark : m_marks) {
        const QList<QRectF> places = m_places.value(mark.number);
        if (mark.page != page || mark.number == 0 || places.isEmpty())
            continue;
        const QString number = QString::number(mark.number);
        QRectF badge({}, numberBadgeSize(number));
        badge.moveCenter(inView(page, places.first().center()));
        badge.moveLeft(start);
        for (const QRectF &other : std::as_const(taken))
            if (badge.intersects(other))
                badge.moveLeft(other.right() + 1);
        taken.append(badge);
        paintNumberBadge(painter, number, badge.center());
    }
}

void PdfView::paintPlaces(QPainter &painter, int page, const QList<QRectF> &places, const QColor &colour) const
{
    painter.save();
    // As with a text marker the words stay readable.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF &place : places)
        painter.fillRect(QRectF(inView(page, place.topLeft()), inView(page, place.bottomRight())), colour);
    painter.restore();
}

void PdfView::paintMark(QPainter &painter, const PageMark &mark) const
{
    const QList<QRectF> places = m_places.value(mark.number);
    const bool isChosen = m_chosen == mark.number;
    const Tone tone = chipOf(mark.confidence).tone;
    paintPlaces(painter, mark.page, places, isChosen ? onPaper().hit : onPaper().tint(tone));
    // A whole passage that is looked up is marked and no more.
    if (mark.number == 0)
        return;
    painter.setPen(QPen(onPaper().ink(tone), Measures::focusRing, underlineOf(mark.confidence), Qt::FlatCap));
    for (const QRectF &place : places)
        painter.drawLine(inView(mark.page, place.bottomLeft()), inView(mark.page, place.bottomRight()));
    if (!isChosen || places.isEmpty())
        return;
    QRectF frame;
    for (const QRectF &place : places)
        frame = frame.united(place);
    painter.setPen(QPen(onPaper().accent, Measures::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(inView(mark.page, frame.topLeft()), inView(mark.page, frame.bottomRight())).adjusted(-2, -1, 2, 2));
}
