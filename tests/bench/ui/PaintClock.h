#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

/// Measures from a key until the widget has been painted again: what a person waits for.
class PaintClock : public QObject
{
public:
    explicit PaintClock(QWidget *watched);

    /// Milliseconds from pressing the key in `target` until the watched widget was painted.
    double millisecondsFor(QWidget *target, Qt::Key key);
    double millisecondsForText(QWidget *target, char letter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    double waitForPaint(const QElapsedTimer &timer);

    QWidget *m_watched;
    bool m_isPainted = false;
};

/// The value below which the part of all values lies.
double quantileOf(QList<double> values, double part);
