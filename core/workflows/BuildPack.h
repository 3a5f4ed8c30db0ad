#pragma once

#include "core/base/Result.h"
#include "core/pack/MeetingPack.h"
#include "core/pack/PackComposer.h"
#include "core/pack/WithheldWords.h"
#include "core/performance/Trend.h"

#include <QHash>

class Database;

/// A pack that is composed and not printed yet, with all that printing and checking it needs.
struct PackDraft
{
    MeetingPack pack; ///< with the chosen parts in the chosen order
    MeetingPack whole; ///< with every part that could be chosen
    QHash<QString, QByteArray> documents; ///< PDFs that are taken in, by hash
    PackRecords shown; ///< what the edition may print, for its charts and for its release
    WithheldWords withheldWords;
    QHash<QString, Trend> trends; ///< what its charts show, by their keys
};

/// Reads the meeting's records, withholds what the edition may not print, and composes the rest.
Result<PackDraft> buildPack(const Database &database, const MeetingId &meeting, Edition edition, const PackOrder &order,
                            QDate today);
