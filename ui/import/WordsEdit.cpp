#include "ui/import/WordsEdit.h"

#include "ui/text/Measures.h"

#include <algorithm>

namespace {

constexpr qreal mostLines = 6;

} // namespace

WordsEdit::WordsEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    connect(this, &QPlainTextEdit::textChanged, this, &WordsEdit::fitHeight);
    fitHeight();
}

QSize WordsEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, height()};
}

QSize WordsEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, height()};
}

void WordsEdit::fitHeight()
{
    const qreal lines = std::clamp(document()->size().height(), 1.0, mostLines);
    const int frame = 2 * Measures::spaceHair + 4;
    setVerticalScrollBarPolicy(document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
    const int wanted = int(lines * fontMetrics().lineSpacing()) + frame;
    if (wanted != maximumHeight() || wanted != minimumHeight())
        setFixedHeight(wanted);
}

void WordsEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT finished();
}

void WordsEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}
