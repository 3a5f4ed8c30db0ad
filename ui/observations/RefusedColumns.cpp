#include "ui/observations/RefusedColumns.h"

#include <QCoreApplication>

namespace {

/// The context of these words in the catalogues.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(RefusedColumns)
};

} // namespace

QList<Column<RefusedCell>> refusedColumns()
{
    return {{Said::tr("Row"), [](const RefusedCell &refused) { return refused.row; }},
            {Said::tr("Column"),
             [](const RefusedCell &refused) {
                 return refused.column.isEmpty() ? Said::tr("the whole row") : refused.column;
             }},
            {Said::tr("Why it is refused"),
             [](const RefusedCell &refused) { return refused.reason; },
             {},
             {},
             [](const RefusedCell &refused) { return refused.reason; }}};
}
