#include "core/workflows/RateThemes.h"

#include "core/insight/PlanProgress.h"
#include "core/storage/PlanQueries.h"

#include <QHash>

namespace {

Result<QHash<QString, Standing>> standings(const Database &database, QDate today)
{
    const auto plans = allPlans(database);
    if (!plans)
        return plans.error();
    QHash<QString, Standing> found;
    for (const ImprovementPlan &plan : *plans) {
        const auto contents = planContents(database, plan.id);
        if (!contents)
            return contents.error();
        for (const PlanTheme &theme : contents->themes)
            found.insert(theme.id.toString(), standingOf(actionsOf(*contents, theme.id), today));
    }
    return found;
}

} // namespace

Result<void> rateThemes(const Database &database, Listing &themes, QDate today)
{
    const auto found = standings(database, today);
    if (!found)
        return found.error();
    const qsizetype id = themes.columns.indexOf(QStringLiteral("id"));
    const qsizetype rating = themes.columns.indexOf(QStringLiteral("rating"));
    Q_ASSERT(id >= 0 && rating >= 0);
    themes.columns += {QStringLiteral("percent"), QStringLiteral("explanation")};
    for (QVariantList &row : themes.rows) {
        const Standing standing = found->value(row.at(id).toString());
        if (standing.rating)
            row[rating] = QString(wordOf(*standing.rating));
        row += QVariantList{standing.percent, standing.explanation};
    }
    return {};
}
