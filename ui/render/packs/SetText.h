#pragma once

#include "core/pack/PackBlock.h"
#include "ui/render/packs/PrintStyles.h"

#include <QTextLayout>

#include <memory>

class QPainter;

/// A text broken into lines of one width, ready to be drawn line by line.
class SetText
{
public:
    SetText(const QString &text, const TextStyle &style, double width, Qt::Alignment side = Qt::AlignLeft);
    SetText(const RunningText &runs, const TextStyle &style, double width, Qt::Alignment side = Qt::AlignLeft);

    int lineCount() const { return m_layout->lineCount(); }
    double leading() const { return m_style->leading; }
    double height() const { return lineCount() * leading(); }
    /// The width of its longest line.
    double naturalWidth() const;
    /// Draws some of its lines, the first of them at the place.
    void draw(QPainter &painter, QPointF place, int firstLine, int lines) const;

private:
    void breakLines(double width, Qt::Alignment side);

    const TextStyle *m_style;
    std::unique_ptr<QTextLayout> m_layout;
};
