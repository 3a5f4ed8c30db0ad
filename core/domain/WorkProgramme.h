#pragma once

#include "core/domain/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

/// A topic that a committee means to look at, why, how and when.
struct WorkProgrammeItem
{
    WorkProgrammeItemId id;
    CommitteeId committee;
    QString topic;
    std::optional<QString> purpose{};
    std::optional<QString> method{};
    std::optional<MeetingId> plannedMeeting{};
    std::optional<QString> intendedOutcome{};

    bool operator==(const WorkProgrammeItem &) const = default;
};

/// Something the committee asked to be told outside a recommendation, and when it was answered.
struct InformationRequest
{
    InformationRequestId id;
    std::optional<MeetingId> meeting{};
    QString request;
    std::optional<QString> askedOf{};
    std::optional<QDate> askedOn{};
    std::optional<QDate> due{};
    std::optional<QDate> answeredOn{};

    bool operator==(const InformationRequest &) const = default;
};
