#include "ui/render/packs/SetText.h"

#include "ui/text/PrintInk.h"

#include <QPainter>

namespace {

QString textOf(const RunningText &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const RunningText &runs, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range{start, int(run.text.size()), {}};
        start += int(run.text.size());
        if (run.look == TextRun::Look::Plain || run.text.isEmpty())
            continue;
        range.format.setFont(run.look == TextRun::Look::Strong ? style.strong : style.plain);
        if (run.look == TextRun::Look::Muted)
            range.format.setForeground(PrintInk::muted());
        ranges.append(range);
    }
    return ranges;
}

} // namespace

SetText::SetText(const QString &text, const TextStyle &style, double width, Qt::Alignment side)
    : m_style(&style),
      m_layout(std::make_unique<QTextLayout>(text, style.plain))
{
    breakLines(width, side);
}

SetText::SetText(const RunningText &runs, const TextStyle &style, double width, Qt::Alignment side)
    : m_style(&style),
      m_layout(std::make_unique<QTextLayout>(textOf(runs), style.plain))
{
    m_layout->setFormats(formatsOf(runs, style));
    breakLines(width, side);
}

void SetText::breakLines(double width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (m_style->leading - line.height()) / 2));
        y += m_style->leading;
    }
    m_layout->endLayout();
}

double SetText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void SetText::draw(QPainter &painter, QPointF place, int firstLine, int lines) const
{
    const QPointF origin = place - QPointF(0, firstLine * m_style->leading);
    painter.setPen(m_style->ink);
    for (int i = firstLine; i < firstLine + lines; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, origin);
        if (i + 1 < m_layout->lineCount())
            painter.drawGlyphRun(origin + QPointF(line.naturalTextRect().right(), line.y() + line.ascent()),
                                 m_style->space);
    }
}
