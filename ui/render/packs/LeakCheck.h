#pragma once

#include "core/base/Result.h"
#include "core/pack/WithheldWords.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Where in a finished pack the leak check looks.
enum class LeakRoom
{
    PageText,
    Navigation, ///< bookmarks, links, contents
    Description, ///< title, author, keywords, XMP
    HiddenParts, ///< attachments, streams no page shows, texts for screen readers, text maps
    RawBytes,
    WebPage
};

/// Withheld words that a finished pack has.
struct LeakFinding
{
    LeakRoom room = LeakRoom::PageText;
    int page = 0; ///< as printed; 0 where there is none
    WithheldHit hit;

    bool operator==(const LeakFinding &) const = default;
};

/// What the leak check looked at in one room.
struct LeakCount
{
    LeakRoom room = LeakRoom::PageText;
    int looked = 0; ///< pages, strings, streams ...

    bool operator==(const LeakCount &) const = default;
};

/// What the leak check says of a finished pack. A sure finding forbids its release; the others have to be answered for.
struct LeakReport
{
    QList<LeakCount> looked;
    QList<LeakFinding> findings;
    QStringList faults; ///< what makes the file unfit for any edition: attachments, scripts, earlier revisions

    bool hasSure() const;
    bool isClean() const { return findings.isEmpty() && faults.isEmpty(); }
};

/// Reads the finished bytes again, apart from how they were made, and looks for withheld words everywhere in them.
Result<LeakReport> checkForLeaks(const QByteArray &pdf, const QByteArray &html, const WithheldWords &words,
                                 int firstPage);
