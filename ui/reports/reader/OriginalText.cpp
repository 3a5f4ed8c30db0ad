#include "ui/reports/reader/OriginalText.h"

#include "ui/reports/reader/LineNumbers.h"
#include "ui/text/Theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace {

constexpr int roomAbove = 4;

QFont typewriterFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::font(TypeRole::Muted).pointSizeF());
    return font;
}

} // namespace

OriginalText::OriginalText(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this))
{
    setAccessibleName(tr("Original document, line by line"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(typewriterFont());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_numbers->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &OriginalText::setNumbersRoom);
    setNumbersRoom();
}

void OriginalText::showText(const QString &text)
{
    m_first = m_last = 0;
    setPlainText(text);
}

void OriginalText::markLines(int first, int next)
{
    m_first = m_last = first;
    const int end = std::min(next > first ? next : first + 1, blockCount() + 1);
    for (int line = first + 1; line < end; ++line)
        if (!document()->findBlockByNumber(line - 1).text().trimmed().isEmpty())
            m_last = line;
    const QTextBlock block = document()->findBlockByNumber(first - 1);
    if (first > 0 && block.isValid()) {
        setTextCursor(QTextCursor(block));
        const QRectF place = markedPlace();
        if (place.top() < 0 || place.bottom() > viewport()->height()) {
            const int line = fontMetrics().lineSpacing();
            verticalScrollBar()->setValue(verticalScrollBar()->value()
                                          + (cursorRect().top() - viewport()->height() / roomAbove) / line);
        }
    }
    viewport()->update();
    m_numbers->update();
}

QRectF OriginalText::markedPlace() const
{
    QRectF place;
    for (int line = m_first; line > 0 && line <= m_last; ++line) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (block.isValid())
            place |= blockBoundingGeometry(block).translated(contentOffset());
    }
    return place;
}

void OriginalText::paintEvent(QPaintEvent *event)
{
    if (const QRectF place = markedPlace(); place.isValid()) {
        QPainter painter(viewport());
        const Colours &colours = Theme::current().colours();
        const QRectF lines(0, place.top(), viewport()->width(), place.height());
        painter.fillRect(lines, colours.selection);
        painter.fillRect(QRectF(0, lines.top(), Measures::accentBar, lines.height()), colours.accent);
    }
    QPlainTextEdit::paintEvent(event);
}

void OriginalText::paintNumbers(QPainter &painter, const QRect &area)
{
    const Colours &colours = Theme::current().colours();
    painter.fillRect(area, colours.window);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > area.bottom())
            return;
        const int number = block.blockNumber() + 1;
        painter.setPen(number >= m_first && number <= m_last ? colours.accent : colours.muted);
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - Measures::spaceSmall, fontMetrics().lineSpacing()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    }
}

int OriginalText::numbersWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + 2 * Measures::spaceSmall;
}

void OriginalText::setNumbersRoom()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
}

void OriginalText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numbersWidth(), inner.height());
}

void OriginalText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_numbers->update();
}
