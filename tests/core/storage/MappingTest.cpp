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

template<size_t Index = 0>
void expectAllMapped(const Database &database)
{
    if constexpr (Index < std::variant_size_v<Record>) {
        using Struct = std::variant_alternative_t<Index, Record>;
        QSet<QString> mapped;
        forEachColumn<Struct>([&](const auto &column) { mapped.insert(column.name); });
        EXPECT_EQ(mapped, tableColumns(database, Mapping<Struct>::table)) << Mapping<Struct>::table.data();
        expectAllMapped<Index + 1>(database);
    }
}

} // namespace

TEST(Mapping, GivenEveryKindOfRecord_WhenItsColumnsAreComparedWithItsTable_ThenNoneIsLeftOut)
{
    const Database database = emptyWorkspace();

    expectAllMapped(database);
}
