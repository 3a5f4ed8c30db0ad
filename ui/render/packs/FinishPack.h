#pragma once

#include "core/workflows/BuildPack.h"
#include "ui/render/packs/LeakCheck.h"
#include "ui/render/packs/PrintPack.h"
#include "ui/render/packs/RecordedCharts.h"

class Database;

/// A pack that was composed, printed and checked, and not written or released yet.
struct FinishedPack
{
    PackDraft draft;
    PrintedPack printed;
    QByteArray html;
    LeakReport leaks;
};

/// What somebody chose of a pack.
struct PackChoice
{
    MeetingId meeting;
    Edition edition;
    PackOrder order{};
    QDate today;
};

/// From records to what is to be printed, in any thread.
Result<PackDraft> draftPack(const Database &database, const PackChoice &choice);

/// From there to checked bytes, in any thread: the charts were recorded by the thread of the windows.
Result<FinishedPack> finishDraft(const PackDraft &draft, const RecordedCharts &charts, const PrintProgress &progress);

/// Goes the whole way at once, in the thread of the windows. Nothing touches the disk.
Result<FinishedPack> finishPack(const Database &database, const PackChoice &choice, const PrintProgress &progress);
