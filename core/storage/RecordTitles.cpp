#include "core/storage/RecordTitles.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

Result<QStringList> recordTitles(const Database &database)
{
    return guarded([&] {
        return QStringList(Statement(database, QStringLiteral(R"(
                SELECT title FROM report
                UNION ALL SELECT text FROM recommendation
                UNION ALL SELECT short_title FROM recommendation WHERE short_title IS NOT NULL
                UNION ALL SELECT name || ' ' || coalesce(short_label, '') FROM indicator
                UNION ALL SELECT text FROM indicator_definition
                UNION ALL SELECT text FROM annotation
                UNION ALL SELECT title FROM improvement_plan
                UNION ALL SELECT title FROM plan_theme
                UNION ALL SELECT what FROM plan_action)"))
                               .rows([](const Row &row) { return row.text(0); }));
    });
}
