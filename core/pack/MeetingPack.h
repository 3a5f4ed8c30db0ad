#pragma once

#include "core/domain/Pack.h"
#include "core/domain/Publicity.h"
#include "core/pack/PackBlock.h"

#include <QDate>

#include <optional>

/// Something that is left out of an edition: where it stands, under which paragraph of the law, and why. It says
/// nothing of what is in it.
struct WithheldMatter
{
    QString place; ///< "Item 6, appendix 2"
    Publicity publicity = Publicity::Exempt;
    bool isUndecided = false; ///< nobody has said yet whether it is public
    QList<int> paragraphs; ///< of Schedule 12A
    QString reason;
    std::optional<QDate> reviewOn{};
    std::optional<AgendaItemId> agendaItem{};

    bool operator==(const WithheldMatter &) const = default;
};

/// A part of a pack that begins on a page of its own: blocks that are set, or a PDF that is taken in as it is.
struct PackPart
{
    enum class Orientation
    {
        Portrait,
        Landscape
    };
    enum class Place
    {
        Front, ///< set last, when all page numbers are known
        Body
    };

    QString key; ///< also the anchor of its first page
    QString title; ///< in the bookmarks and the contents
    QString runningHead; ///< "Item 5"
    Place place = Place::Body;
    Orientation orientation = Orientation::Portrait;
    std::optional<AgendaItemId> agendaItem{};
    QList<PackBlock> blocks;
    QString documentHash{}; ///< of the PDF that is taken in, or empty
    int level = 1; ///< of its bookmark

    bool operator==(const PackPart &) const = default;
};

/// A meeting's papers in one edition, as they are to be printed: every page, web page and check is made of this value.
struct MeetingPack
{
    Edition edition;
    QString council{};
    QString committee{};
    QDate meetingDate{};
    QString title{};
    QString editionName{};
    QString language = QStringLiteral("en-GB");
    int firstPage = 1; ///< a supplement goes on where the pack ends
    QList<PackPart> parts{};
    QList<WithheldMatter> withheld{};

    bool operator==(const MeetingPack &) const = default;
};
