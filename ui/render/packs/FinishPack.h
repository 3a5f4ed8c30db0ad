#pragma once

#include "core/workflows/BuildPack.h"
#include "ui/render/packs/LeakCheck.h"
#include "ui/render/packs/PrintPack.h"

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

/// Goes the whole way from records to checked bytes. Nothing touches the disk.
Result<FinishedPack> finishPack(const Database &database, const PackChoice &choice, const ChartPainter &charts,
                                const PrintProgress &progress);
