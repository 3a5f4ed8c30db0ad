#include "ui/render/timeline/TimelineChoice.h"

#include <algorithm>

namespace {

bool meets(const TimelineEvent &event, const TimelineChoice &choice)
{
    if (event.asker == TimelineEvent::Register::Scrutiny && !choice.scrutiny)
        return false;
    if (event.asker == TimelineEvent::Register::Inspectorate && !choice.inspectorate)
        return false;
    if (!choice.theme.isEmpty() && !event.theme.isEmpty() && event.theme != choice.theme)
        return false;
    return choice.text.isEmpty() || event.label.contains(choice.text, Qt::CaseInsensitive)
        || event.reference.contains(choice.text, Qt::CaseInsensitive)
        || event.detail.contains(choice.text, Qt::CaseInsensitive);
}

} // namespace

QList<int> chosenEvents(const TimelineContents &contents, const TimelineChoice &choice)
{
    QList<int> chosen;
    for (int i = 0; i < int(contents.events.size()); ++i)
        if (meets(contents.events[i], choice))
            chosen.append(i);
    return chosen;
}

const TimelineSeries *chosenSeries(const TimelineContents &contents, const TimelineChoice &choice)
{
    const auto found = std::find_if(contents.series.cbegin(), contents.series.cend(),
                                    [&](const TimelineSeries &one) { return choice.indicator == one.indicator; });
    return found == contents.series.cend() ? nullptr : &*found;
}

QStringList themesOf(const TimelineContents &contents)
{
    QStringList themes;
    for (const TimelineEvent &event : contents.events)
        if (!event.theme.isEmpty())
            themes.append(event.theme);
    themes.removeDuplicates();
    themes.sort();
    return themes;
}
