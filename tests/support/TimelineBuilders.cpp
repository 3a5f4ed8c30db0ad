#include "tests/support/TimelineBuilders.h"

#include <algorithm>
#include <array>
#include <random>

TimelineContents storyOf(int events)
{
    std::mt19937 random(20260323);
    const auto upTo = [&](int most) { return int(random() % unsigned(most)); };
    TimelineContents story;
    const QDate first(2016, 1, 4);
    for (int i = 0; i < events; ++i) {
        TimelineEvent event;
        event.lane = TimelineLane(i % 5);
        event.kind =
            std::array{TimelineEvent::Kind::Inspection, TimelineEvent::Kind::Report, TimelineEvent::Kind::Meeting,
                       TimelineEvent::Kind::Recommendation, TimelineEvent::Kind::Action}[size_t(i % 5)];
        event.record = QString::number(i);
        event.reference = QStringLiteral("R-%1").arg(i);
        event.label = QStringLiteral("Something that was asked and done, number %1").arg(i);
        event.from = first.addDays(upTo(3650));
        event.lasts = event.lane >= TimelineLane::Recommendations;
        if (event.lasts && i % 3 > 0)
            event.to = event.from.addDays(20 + upTo(500));
        story.events.append(event);
    }
    std::stable_sort(story.events.begin(), story.events.end(),
                     [](const TimelineEvent &one, const TimelineEvent &other) { return one.from < other.from; });
    TimelineSeries series{IndicatorId::create(), QStringLiteral("Assessments in time"), QStringLiteral("percent"), {}};
    for (int month = 0; month < 120; ++month)
        series.points.append({first.addMonths(month), 60.0 + upTo(35)});
    story.series.append(series);
    return story;
}
