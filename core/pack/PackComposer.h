#pragma once

#include "core/pack/Disclosure.h"
#include "core/pack/MeetingPack.h"

#include <QSet>
#include <QStringList>

/// What somebody chose of a pack: the parts that are left out, the order of the others, and how charts are printed.
struct PackOrder
{
    enum class ChartFigures
    {
        Printed,
        LeftOut
    };

    QSet<QString> leftOut{}; ///< keys of parts
    QStringList order{}; ///< keys; parts that are not named keep their place after those that are
    ChartFigures figures = ChartFigures::Printed;
    int firstPage = 1;

    bool operator==(const PackOrder &) const = default;
};

/// Composes every part that the records have something for. The edition is always chosen: it has no default. A part
/// that was made elsewhere, as the digest, comes first after the agenda.
MeetingPack composePack(const Disclosure &disclosure, Edition edition, QDate today, const PackPart &first = {});

/// How long the papers of a meeting may be inspected: in every pack.
QString inspectionSentence(QDate meeting);

/// The pack with the chosen parts in the chosen order.
MeetingPack arranged(MeetingPack pack, const PackOrder &order);
