#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// For whom a pack is made. There is no default: somebody always chooses.
enum class Edition
{
    Public,
    Members,
    Chair
};

/// A meeting pack that was issued. Its pages never change; a supplement continues them.
struct Pack
{
    PackId id;
    MeetingId meeting;
    Edition edition = Edition::Public;
    int issue = 1;
    std::optional<PackId> supplementOf{};
    QDateTime issuedAt;
    QString documentHash;
    QString journalHead;

    bool operator==(const Pack &) const = default;
};

/// Where a part of an issued pack stands: its pages, first and last.
struct PackEntry
{
    PackEntryId id;
    PackId pack;
    int position = 0;
    QString title;
    std::optional<AgendaItemId> agendaItem{};
    int pageFrom = 1;
    int pageTo = 1;

    bool operator==(const PackEntry &) const = default;
};

template<>
struct Words<Edition>
{
    static constexpr WordTable<Edition, 3> all{{{Edition::Public, QLatin1String("public")},
                                                {Edition::Members, QLatin1String("members")},
                                                {Edition::Chair, QLatin1String("chair")}}};
};
