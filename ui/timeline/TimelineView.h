#pragma once

#include "ui/render/timeline/TimelinePicture.h"

#include <QAbstractScrollArea>

#include <memory>

/// The timeline on the screen: head and axis stay, the story moves under them. Everything the mouse can do the keys
/// can.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent);

    void setContents(const TimelineContents &contents, QDate today);
    void setChoice(const TimelineChoice &choice);
    const TimelinePicture *picture() const { return m_picture.get(); }

    /// The whole story in the width there is.
    void fit();
    void zoomBy(int steps);
    /// Brings the event into view and puts the ring around its mark.
    void goTo(int event);
    /// The mark the ring is around, or -1.
    int currentMark() const { return m_current; }

Q_SIGNALS:
    /// A mark was opened: its events, one or several.
    void opened(const QList<int> &events);
    void currentChanged(const QString &story);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double left() const;
    double top() const;
    double room() const;
    QPointF contentAt(const QPointF &point) const;
    void zoomAt(double x, double factor);
    void updateBars();
    void setCurrent(int mark);
    void moveCurrent(int step);
    void moveToLane(int step);
    void open(int mark);
    QString storyOfMark(int mark) const;
    bool showTip(const QPoint &point, const QPoint &globalPoint);

    std::unique_ptr<TimelinePicture> m_picture;
    int m_current = -1;
    bool m_isFitted = true;
    bool m_isDragging = false;
    QPoint m_dragFrom;
    int m_dragLeft = 0;
};
