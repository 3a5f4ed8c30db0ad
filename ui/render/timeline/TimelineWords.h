#pragma once

#include "core/domain/TimelineEvent.h"

/// What a lane is called.
QString titleOf(TimelineLane lane);
/// What is said where a lane has nothing.
QString emptySentence(TimelineLane lane);
/// The words beside an event's mark, shortened to one line.
QString labelOf(const TimelineEvent &event);
/// The second line of an inspection.
QString underLabelOf(const TimelineEvent &event);
/// All that a tooltip, a screen reader and the list say of an event.
QString storyOf(const TimelineEvent &event);
/// "7 reports"
QString countWord(TimelineLane lane, int count);
/// How many there are, under the lane's name; recommendations of the two registers are counted apart.
QString noteOf(const TimelineContents &contents, const QList<int> &shown, TimelineLane lane);
