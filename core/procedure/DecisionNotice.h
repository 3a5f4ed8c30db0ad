#pragma once

#include "core/procedure/ClearDays.h"

/// The last day on which the document about a key decision can be published: 28 clear days before it is made
/// (SI 2012/2089, regulation 9). Every day counts.
ClearDays keyDecisionNotice(QDate decision);

/// The two notices of a private meeting of the executive (SI 2012/2089, regulation 5): 28 clear days before, and again
/// five clear days before with the representations received.
struct PrivateMeetingNotices
{
    ClearDays first;
    ClearDays second;

    bool operator==(const PrivateMeetingNotices &) const = default;
};
PrivateMeetingNotices privateMeetingNotices(QDate meeting, const CouncilDays &councilDays);
