#pragma once

#include "core/procedure/StatutoryDates.h"
#include "core/storage/MeetingQueries.h"
#include "ui/tables/Column.h"

/// A meeting in the list, with what the law asks of it on the day it is looked at.
struct ListedMeeting
{
    MeetingId id;
    MeetingRow row;
    std::optional<StatutoryDate> publication;
    QDate today;

    bool operator==(const ListedMeeting &) const = default;
};

QList<ListedMeeting> listedMeetings(const QList<MeetingRow> &rows, const CouncilRules &rules, QDate today);
QList<Column<ListedMeeting>> meetingColumns();

/// The next meeting from the day on, if any is planned.
std::optional<ListedMeeting> nextMeeting(const QList<ListedMeeting> &meetings);
/// The one line under the page's title: the next meeting, and by when its agenda has to be open.
QString meetingsLine(const QList<ListedMeeting> &meetings);
