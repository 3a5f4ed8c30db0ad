#include "tests/bench/ui/PaintClock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QWidget>

#include <algorithm>

PaintClock::PaintClock(QWidget *watched) : m_watched(watched)
{
    m_watched->installEventFilter(this);
}

bool PaintClock::eventFilter(QObject *, QEvent *event)
{
    m_isPainted = m_isPainted || event->type() == QEvent::Paint;
    return false;
}

double PaintClock::waitForPaint(const QElapsedTimer &timer)
{
    m_watched->update();
    while (!m_isPainted && timer.elapsed() < 5000)
        QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

double PaintClock::millisecondsFor(QWidget *target, Qt::Key key)
{
    m_isPainted = false;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(target, key);
    return waitForPaint(timer);
}

double PaintClock::millisecondsForText(QWidget *target, char letter)
{
    m_isPainted = false;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(target, letter);
    return waitForPaint(timer);
}

double quantileOf(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(qMin(values.size() - 1, qsizetype(part * double(values.size()))));
}
