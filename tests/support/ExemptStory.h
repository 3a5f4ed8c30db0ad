#pragma once

#include "core/domain/Report.h"
#include "core/storage/Database.h"

#include <QStringList>

/// An exempt report with all that can hang on it, beside a public one. One of its texts, by name, has a marker.
struct ExemptStory
{
    ReportId exempt;
    ReportId open;
    AgendaItemId item;

    static QStringList places();
};

/// Tells the story into a workspace, in the order in which it would have happened.
ExemptStory tellExemptStory(const Database &database, const QString &place, const QString &marker);
