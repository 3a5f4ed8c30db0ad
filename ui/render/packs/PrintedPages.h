#pragma once

#include "core/pack/MeetingPack.h"
#include "ui/render/packs/StructureTree.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>

/// A place in the set pages that links and bookmarks lead to.
struct PrintedPlace
{
    int page = 0; ///< in the order the pages were set
    double top = 0; ///< in points from the lower edge
};

/// A rectangle of a page that leads to another place.
struct PrintedLink
{
    int page = 0;
    QRectF area; ///< in points from the lower left
    QString anchor;
    QString words; ///< what the link says, for screen readers
    StructureTree::Element element = 0;
};

struct PrintedBookmark
{
    QString title;
    int level = 1;
    PrintedPlace place;
};

/// One set page. Between its marks stand the pieces that the structure tree knows by their number.
struct PrintedPage
{
    PackPart::Orientation orientation = PackPart::Orientation::Portrait;
    QList<QByteArray> marks; ///< the type of each piece in its order; empty for what is decoration
    bool hasNumber = true; ///< a cover has none
};

/// Pages as they were set, before tags, links, merged documents and page numbers are worked in.
struct PrintedPages
{
    QByteArray pdf;
    QList<PrintedPage> pages;
    QList<PrintedLink> links;
    QList<PrintedBookmark> bookmarks;
    QHash<QString, PrintedPlace> anchors;
    StructureTree tree;
};
