#pragma once

#include <QWidget>

/// What the marks of the timeline mean, and the buttons that zoom.
class TimelineKey : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineKey(QWidget *parent);

Q_SIGNALS:
    void zoomAsked(int steps);
    void fitAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
};
