#include "core/storage/SearchRank.h"

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace {

constexpr double saturation = 1.2; ///< k1
constexpr double lengthNormalisation = 0.75; ///< b
constexpr double leastRarity = 1e-6;
constexpr sqlite3_int64 tellingShare = 5;

/// What the scores of one query have in common.
struct RankedQuery
{
    double averageLength = 1;
    std::vector<double> rarities; ///< inverse document frequency of each phrase
    std::vector<double> frequencies; ///< of each phrase in the row being scored
};

/// The hits of one phrase, counted up to a number that is enough.
struct HitCount
{
    sqlite3_int64 hits = 0;
    sqlite3_int64 enough = 0;
};

int countHit(const Fts5ExtensionApi *, Fts5Context *, void *context)
{
    auto &count = *static_cast<HitCount *>(context);
    return ++count.hits >= count.enough ? SQLITE_DONE : SQLITE_OK;
}

double rarityOf(const HitCount &count, sqlite3_int64 rows)
{
    const double rarity = std::log((double(rows - count.hits) + 0.5) / (double(count.hits) + 0.5));
    return std::max(rarity, leastRarity);
}

int lookAtQuery(const Fts5ExtensionApi *search, Fts5Context *context, RankedQuery &query)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    int code = search->xRowCount(context, &rows);
    if (code == SQLITE_OK)
        code = search->xColumnTotalSize(context, -1, &words);
    const int phrases = search->xPhraseCount(context);
    query.averageLength = rows > 0 && words > 0 ? double(words) / double(rows) : 1;
    query.rarities.assign(std::size_t(phrases), 1);
    query.frequencies.resize(std::size_t(phrases));
    for (int phrase = 0; phrases > 1 && phrase < phrases && code == SQLITE_OK; ++phrase) {
        HitCount count{0, std::max<sqlite3_int64>(1, rows / tellingShare)};
        code = search->xQueryPhrase(context, phrase, &count, countHit);
        query.rarities[std::size_t(phrase)] = rarityOf(count, rows);
    }
    return code;
}

void deleteQuery(void *query)
{
    delete static_cast<RankedQuery *>(query);
}

/// The query's own, made at its first row.
RankedQuery *queryOf(const Fts5ExtensionApi *search, Fts5Context *context, int &code)
{
    if (auto *const known = static_cast<RankedQuery *>(search->xGetAuxdata(context, 0)))
        return known;
    auto query = std::make_unique<RankedQuery>();
    code = lookAtQuery(search, context, *query);
    if (code == SQLITE_OK)
        code = search->xSetAuxdata(context, query.get(), deleteQuery);
    return code == SQLITE_OK ? query.release() : nullptr;
}

int countPhrases(const Fts5ExtensionApi *search, Fts5Context *context, std::vector<double> &frequencies)
{
    std::ranges::fill(frequencies, 0);
    int instances = 0;
    int code = search->xInstCount(context, &instances);
    for (int i = 0; i < instances && code == SQLITE_OK; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        code = search->xInst(context, i, &phrase, &column, &offset);
        if (code == SQLITE_OK)
            frequencies[std::size_t(phrase)] += 1;
    }
    return code;
}

double scoreOf(const RankedQuery &query, int length)
{
    const double norm =
        saturation * (1 - lengthNormalisation + lengthNormalisation * double(length) / query.averageLength);
    double score = 0;
    for (std::size_t phrase = 0; phrase < query.rarities.size(); ++phrase) {
        const double frequency = query.frequencies[phrase];
        score += query.rarities[phrase] * frequency * (saturation + 1) / (frequency + norm);
    }
    return score;
}

void rankRow(const Fts5ExtensionApi *search, Fts5Context *context, sqlite3_context *result, int, sqlite3_value **)
{
    int code = SQLITE_OK;
    RankedQuery *const query = queryOf(search, context, code);
    int length = 0;
    if (code == SQLITE_OK)
        code = countPhrases(search, context, query->frequencies);
    if (code == SQLITE_OK)
        code = search->xColumnSize(context, -1, &length);
    if (code != SQLITE_OK)
        return sqlite3_result_error_code(result, code);
    // FTS5 sorts the best first by the lowest number.
    sqlite3_result_double(result, -scoreOf(*query, length));
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void addSearchRank(const Database &database)
{
    fts5_api *const api = apiOf(database.handle());
    if (!api || api->xCreateFunction(api, "newest_bm25", nullptr, rankRow, nullptr) != SQLITE_OK)
        throwFor(database.handle(), database.path());
}
