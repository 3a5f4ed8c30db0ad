#include "core/storage/Migrations.h"

#include "core/storage/Database.h"
#include "core/storage/Statement.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(Migrations, GivenEveryVersionOfTheSchema_WhenDigested_ThenItIsTheOneKeptForTheVersion)
{
    for (int version = 1; version <= currentSchemaVersion(); ++version) {
        const auto database = Database::inMemory(version);
        ASSERT_TRUE(database) << database.error().message.toStdString();
        EXPECT_TRUE(hasSchemaOfVersion(*database, version))
            << "fingerprint of version " << version << " is " << schemaFingerprint(*database).toStdString();
    }
}

TEST(Migrations, GivenTheTables_WhenLookedAt_ThenAllAreStrictAndNoForeignKeyCascades)
{
    const Database database = emptyWorkspace();
    const auto loose = Statement(database, QStringLiteral(R"(
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%')"))
                           .rows([](const Row &row) { return row.text(0); });
    const auto cascading = Statement(database, QStringLiteral(R"(
            SELECT list.name FROM pragma_table_list AS list, pragma_foreign_key_list(list.name) AS key
            WHERE list.schema = 'main' AND key.on_delete <> 'RESTRICT')"))
                               .rows([](const Row &row) { return row.text(0); });

    EXPECT_THAT(loose, ::testing::IsEmpty());
    EXPECT_THAT(cascading, ::testing::IsEmpty());
}
