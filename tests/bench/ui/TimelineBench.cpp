// timeline_bench: how long a pan or a zoom of 5,000 events takes to reach the screen. Prints the rows of ./dev bench.

#include "tests/support/TimelineBuilders.h"
#include "ui/text/Theme.h"
#include "ui/timeline/TimelineView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

constexpr int events = 5000;
constexpr double gate = 50;
constexpr int rounds = 40;

/// The longest of many: a stall is one slow frame, not a slow average.
bool printRow(const char *name, const QList<double> &times)
{
    const double worst = *std::max_element(times.cbegin(), times.cend());
    std::printf("%-44s %8.2f ms %8.2f ms %6.2f  <= 1.00  %s\n", name, worst, gate, worst / gate,
                worst <= gate ? "PASS" : "FAIL");
    return worst <= gate;
}

QList<double> timesOf(TimelineView &view, const std::function<void(int)> &step)
{
    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        step(round);
        view.render(&frame);
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Theme::wear(Shade::Light);
    TimelineView view(nullptr);
    view.resize(1200, 760);
    TimelineContents story = storyOf(events);
    const TimelineChoice choice{.indicator = story.series.first().indicator};
    view.setContents(story, QDate(2026, 3, 23));
    view.setChoice(choice);
    view.show();
    timesOf(view, [](int) {});
    bool isQuick = printRow("timeline of 5,000 events: zoom",
                            timesOf(view, [&](int round) { view.zoomBy(round % 20 < 10 ? 1 : -1); }));
    view.zoomBy(8);
    isQuick = printRow("timeline of 5,000 events: pan",
                       timesOf(view, [&](int round) { view.horizontalScrollBar()->setValue(round * 170); }))
        && isQuick;
    return isQuick ? 0 : 1;
}
