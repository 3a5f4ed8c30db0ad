#include "core/storage/RecordCounts.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

Result<QList<RecordCount>> recordCounts(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral(R"(
                SELECT 'reports', count(*) FROM report
                UNION ALL SELECT 'recommendations', count(*) FROM recommendation
                UNION ALL SELECT 'responses', count(*) FROM response
                UNION ALL SELECT 'plans', count(*) FROM improvement_plan
                UNION ALL SELECT 'actions', count(*) FROM plan_action
                UNION ALL SELECT 'inspections', count(*) FROM inspection
                UNION ALL SELECT 'indicators', count(*) FROM indicator
                UNION ALL SELECT 'observations', count(*) FROM observation
                UNION ALL SELECT 'meetings', count(*) FROM meeting
                UNION ALL SELECT 'documents', count(*) FROM document)"))
            .rows([](const Row &row) {
                return RecordCount{row.text(0), row.number(1)};
            });
    });
}
