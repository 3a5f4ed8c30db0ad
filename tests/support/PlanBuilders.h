#pragma once

#include "core/domain/PlanContents.h"
#include "core/storage/Database.h"

/// A plan of one theme whose actions are named one after the other, with what a test is not about filled in.
class PlanBuilder
{
public:
    explicit PlanBuilder(const QString &title = QStringLiteral("Safeguarding Improvement Plan"));

    PlanTheme &theme(const QString &title);
    /// An action of the last theme, due on a day.
    PlanAction &action(const QString &reference, const QString &what, std::optional<QDate> due);

    PlanContents contents;

    /// Saves all of it; a test that cannot stops.
    void saveTo(const Database &database) const;
};
