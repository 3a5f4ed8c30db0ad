#include "core/storage/Mapping.h"
#include "core/storage/Statement.h"
#include "tests/support/Builders.h"

#include <QSet>

#include <gmock/gmock.h>

namespace {

QSet<QString> tableColumns(const Database &database, const QString &table)
{
    const auto names = Statement(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"))
                           .bindEach(table)
                           .rows([](const Row &row) { return row.text(0); });
    QSet<QString> columns(names.begin(), names.end());
    columns.remove(QStringLiteral("row_number"));
    return columns;
}

template<RecordStruct Struct>
void expectMapped(const Database &database)
{
    QSet<QString> mapped;
    forEachColumn<Struct>([&](const auto &column) { mapped.insert(column.name); });
    EXPECT_EQ(mapped, tableColumns(database, Mapping<Struct>::table)) << Mapping<Struct>::table.data();
}

} // namespace

TEST(Mapping, GivenEveryKindOfRecord_WhenItsColumnsAreComparedWithItsTable_ThenNoneIsLeftOut)
{
    const Database database = emptyWorkspace();

    forEachKind([&]<typename Struct>() { expectMapped<Struct>(database); });
}
