#include "ui/tables/ColumnState.h"

#include "tests/ui/tables/Towns.h"

#include <gmock/gmock.h>

#include <QHeaderView>
#include <QTableView>

namespace {

struct Table
{
    explicit Table(const QList<Column<Town>> &columns) : model(columns) { view.setModel(&model); }

    QHeaderView &header() { return *view.horizontalHeader(); }

    TableModel<Town> model;
    QTableView view;
};

} // namespace

TEST(ColumnState, GivenAStateOfAnOlderVersion_WhenColumnsWereAddedAndDropped_ThenTheKnownOnesAreRestored)
{
    Table before(townColumns());
    before.header().resizeSection(2, 177);
    const QString state = columnStateOf(before.header());

    QList<Column<Town>> columns = townColumns();
    columns.removeAt(1);
    columns.append({QStringLiteral("New"), [](const Town &town) { return town.id; }});
    Table after(columns);
    restoreColumnState(after.header(), state);

    EXPECT_EQ(after.header().sectionSize(1), 177);
    EXPECT_FALSE(after.header().isSectionHidden(3));
}

TEST(ColumnState, GivenNonsense_WhenRestored_ThenTheTableStaysAsItWas)
{
    Table towns(townColumns());
    const QString before = columnStateOf(towns.header());
    for (const char *nonsense :
         {"", "{", "[]", "{\"columns\":7}", "{\"columns\":[{\"name\":\"Town\",\"width\":-9,\"hidden\":true}]}"})
        restoreColumnState(towns.header(), QString::fromLatin1(nonsense));
    EXPECT_EQ(columnStateOf(towns.header()), before);
}
