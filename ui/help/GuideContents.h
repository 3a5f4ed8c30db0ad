#pragma once

#include <QList>
#include <QString>

/// One page of the user's guide: the name of its file without the ending, and its title in the contents.
struct GuideEntry
{
    QString page;
    QString title;

    bool operator==(const GuideEntry &) const = default;
};

/// The pages in the order of the guide's own contents, so that the list in the window is never another than the pages'.
QList<GuideEntry> guideContents();

/// The text of a page as it is in docs/guide, or nothing where there is no such page.
QString guidePage(const QString &page);
