#include "core/workflows/PackMatter.h"

#include "core/storage/PublicView.h"
#include "core/storage/RecordTitles.h"
#include "core/workflows/LoadDigest.h"
#include "core/workflows/LoadTrend.h"

namespace {

Result<PackMatter> read(const Database &database, const PackRecords &shown, QDate today)
{
    const QDate since = shown.previousMeeting ? shown.previousMeeting->date : today.addMonths(-1);
    Result<Digest> digest = digestOf(database, since, today);
    if (!digest)
        return digest.error();
    PackMatter matter{std::move(*digest), {}, {}};
    for (const PackIndicator &indicator : shown.indicators) {
        if (indicator.observations.isEmpty())
            continue;
        const Result<Trend> trend = loadTrend(database, indicator.indicator.id);
        if (!trend)
            return trend.error();
        matter.trends.insert(QStringLiteral("indicator:") + indicator.indicator.id.toString(), *trend);
    }
    return matter;
}

} // namespace

Result<PackMatter> packMatter(const Database &database, const PackRecords &shown, Edition edition, QDate today)
{
    if (edition != Edition::Public)
        return read(database, shown, today);
    Result<PackMatter> matter = Error();
    Result<QStringList> words = Error();
    const Result<void> seen = withPublicMatterAlone(database, [&] {
        matter = read(database, shown, today);
        words = recordTitles(database);
    });
    if (!seen || !matter)
        return seen ? matter : Result<PackMatter>(seen.error());
    if (!words)
        return words.error();
    matter->publicWords = *words;
    return matter;
}
