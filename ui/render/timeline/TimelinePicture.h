#pragma once

#include "ui/render/timeline/TimelineLayout.h"

class QPainter;

/// The timeline as a picture: laid out once for a scale, and drawn by the same strokes on the screen, in SVG and in
/// PDF.
class TimelinePicture
{
public:
    TimelinePicture(TimelineContents contents, TimelineLook look, QDate today);

    const TimelineContents &contents() const { return m_contents; }
    const QList<int> &shown() const { return m_shown; }
    const TimelineLayout &layout() const { return m_layout; }
    const TimelineChoice &choice() const { return m_choice; }
    QDate today() const { return m_today; }

    void setLook(const TimelineLook &look);
    void setChoice(const TimelineChoice &choice);
    void setScale(const TimelineScale &scale);
    /// The scale at which the whole story fits into a width.
    TimelineScale fitting(double width) const;
    double height() const;

    /// The lanes and their marks; the painter stands at the content's origin, `clip` is what will be seen of it.
    void paintContent(QPainter &painter, const QRectF &clip) const;
    /// Years and months over the content from `left` on; the painter stands at the axis' top left corner.
    void paintAxis(QPainter &painter, double left, double width) const;
    /// The lanes' names; the painter stands at the content's top left corner without the head.
    void paintHeads(QPainter &painter) const;
    /// The ring around the mark that the keyboard is at.
    void paintFocus(QPainter &painter, int mark) const;
    /// Head, axis and content together, as wide as asked for.
    void paintAll(QPainter &painter, double width) const;

private:
    void layOut();
    void paintGrid(QPainter &painter, const QRectF &clip) const;
    void paintDrops(QPainter &painter, const QRectF &clip) const;
    void paintToday(QPainter &painter, const QRectF &clip) const;

    TimelineContents m_contents;
    TimelineLook m_look;
    QDate m_today;
    MeasuredLabels m_labels;
    TimelineChoice m_choice;
    QList<int> m_shown;
    TimelineLayout m_layout;
};
