#include "ui/import/OriginalView.h"

#include "ui/import/OriginalGutter.h"
#include "ui/originals/NumberBadge.h"
#include "ui/originals/Underline.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace {

constexpr qreal underlineWidth = 2;
constexpr int roomForTwoNumbers = 320;

Tone toneOf(Confidence confidence)
{
    return chipOf(confidence).tone;
}

} // namespace

OriginalView::OriginalView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new OriginalGutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Original text"));
    setAccessibleDescription(tr("Recognised words are underlined. Select words and press Ctrl+Shift and a field's "
                                "number to fill that field."));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
}

void OriginalView::showDocument(const DocumentText &text)
{
    m_finder = WordFinder(text.lines());
    m_marks.clear();
    m_chosen.reset();
    setPlainText(m_finder.text());
    placeGutter();
}

void OriginalView::setMarks(const QList<ReviewMark> &marks)
{
    m_marks = marks;
    tintWords();
}

const ReviewMark *OriginalView::markOf(const FieldKey &key) const
{
    const auto found = std::ranges::find(m_marks, key, &ReviewMark::key);
    return found == m_marks.end() ? nullptr : &*found;
}

void OriginalView::choose(const FieldKey &key)
{
    m_chosen = key;
    tintWords();
    const ReviewMark *mark = markOf(key);
    if (!mark)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(mark->context.begin);
    setTextCursor(cursor);
    const QRect place = cursorRect(cursor);
    if (place.top() < 0 || place.bottom() > viewport()->height() - place.height())
        centerCursor();
}

PointedWords OriginalView::selectedWords() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectedText().simplified(), m_finder.lineAt(cursor.selectionStart())};
}

void OriginalView::tintWords()
{
    const Colours &colours = Theme::current().colours();
    QList<QTextEdit::ExtraSelection> tints;
    const auto tint = [&](const TextStretch &stretch, const QColor &colour) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(stretch.begin);
        selection.cursor.setPosition(stretch.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(colour);
        tints.append(selection);
    };
    for (const ReviewMark &mark : std::as_const(m_marks))
        tint(mark.words, colours.tint(toneOf(mark.confidence)));
    if (const ReviewMark *mark = m_chosen ? markOf(*m_chosen) : nullptr)
        tint(mark->context, colours.hit);
    setExtraSelections(tints);
    viewport()->update();
    m_gutter->update();
}

QList<QRectF> OriginalView::placesOf(const TextStretch &stretch) const
{
    QList<QRectF> places;
    for (QTextBlock block = document()->findBlock(stretch.begin); block.isValid() && block.position() < stretch.end;
         block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height() || box.bottom() < 0)
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int begin = std::max(stretch.begin - block.position(), line.textStart());
            const int end = std::min(stretch.end - block.position(), line.textStart() + line.textLength());
            if (begin >= end)
                continue;
            const qreal left = line.cursorToX(begin);
            places.append(QRectF(left, line.y(), line.cursorToX(end) - left, line.height()).translated(box.topLeft()));
        }
    }
    return places;
}

QList<ReviewMark> OriginalView::marksInSight() const
{
    const int begin = firstVisibleBlock().position();
    const QTextBlock last = cursorForPosition(viewport()->rect().bottomRight()).block();
    const int end = last.position() + last.length();
    QList<ReviewMark> inSight = m_marks;
    inSight.removeIf([=](const ReviewMark &mark) { return mark.words.end < begin || mark.words.begin > end; });
    return inSight;
}

void OriginalView::paintUnderline(QPainter &painter, const ReviewMark &mark) const
{
    QPen pen(Theme::current().colours().ink(toneOf(mark.confidence)), underlineWidth, underlineOf(mark.confidence));
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (const QRectF &place : placesOf(mark.words))
        painter.drawLine(place.bottomLeft() + QPointF(0, -1), place.bottomRight() + QPointF(0, -1));
}

void OriginalView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const ReviewMark &mark : marksInSight())
        paintUnderline(painter, mark);
    const ReviewMark *chosen = m_chosen ? markOf(*m_chosen) : nullptr;
    if (!chosen)
        return;
    painter.setPen(QPen(Theme::current().colours().accent, Measures::focusRing));
    for (const QRectF &place : placesOf(chosen->context))
        painter.drawRect(place.adjusted(-1, 0, 1, 0));
}

int OriginalView::figuresWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return QFontMetrics(Theme::font(TypeRole::Muted)).horizontalAdvance(QString(digits, u'0')) + Measures::spaceSmall;
}

int OriginalView::gutterWidth() const
{
    const int numbers = width() < roomForTwoNumbers ? 1 : 2;
    return figuresWidth() + int(numbers * numberBadgeSize(QStringLiteral("00")).width()) + Measures::spaceSmall;
}

void OriginalView::paintGutter(QPainter &painter, const QRect &place) const
{
    const Colours &colours = Theme::current().colours();
    painter.fillRect(place, colours.window);
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.setPen(colours.muted);
    const int figures = figuresWidth();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > place.bottom())
            break;
        painter.drawText(QRectF(0, box.top(), figures, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
    paintNumbers(painter);
}

void OriginalView::paintNumbers(QPainter &painter) const
{
    const qreal start = figuresWidth() + Measures::spaceHair;
    QHash<int, qreal> usedUntil;
    for (const ReviewMark &mark : marksInSight()) {
        const QList<QRectF> places = placesOf(mark.words);
        if (places.isEmpty())
            continue;
        const qreal middle = places.first().center().y();
        const QString number = QString::number(mark.number);
        const QSizeF size = numberBadgeSize(number);
        qreal &left = usedUntil[int(middle)];
        left = std::max(left, start);
        if (left + size.width() <= gutterWidth())
            paintNumberBadge(painter, number, {left + size.width() / 2, middle});
        left += size.width() + 1;
    }
}

void OriginalView::placeGutter()
{
    const QRect inside = contentsRect();
    setViewportMargins(gutterWidth() + Measures::spaceSmall, Measures::spaceHair, Measures::spaceSmall, 0);
    m_gutter->setGeometry(inside.left(), viewport()->geometry().top(), gutterWidth(), viewport()->height());
}

void OriginalView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void OriginalView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int position = cursorForPosition(event->pos()).position();
    for (const ReviewMark &mark : std::as_const(m_marks))
        if (mark.words.begin <= position && position <= mark.words.end) {
            const FieldKey key = mark.key;
            return Q_EMIT pieceClicked(key);
        }
}

void OriginalView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tintWords();
}
