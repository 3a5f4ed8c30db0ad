#pragma once

#include "core/domain/Meeting.h"
#include "core/domain/Report.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QStringList>

/// A committee's meeting with public, exempt and part-exempt business, a tracker, a plan and an indicator. Every text
/// of what is exempt has a marker that stands nowhere else.
struct PackStory
{
    Database database;
    MeetingId meeting;
    Report exemptReport;
    AgendaItem exemptItem;
    Report publicReport;
    AgendaItem publicItem;
    QStringList markers;
};

PackStory packStory();
/// The same without anything exempt, and without the second appendix.
PackStory plainPackStory();

/// A PDF of so many pages that say which they are.
QByteArray pdfOfPages(int pages, const QString &words);
