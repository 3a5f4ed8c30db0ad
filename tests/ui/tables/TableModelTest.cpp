#include "tests/support/TestFiles.h"
#include "tests/ui/tables/Towns.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

namespace {

/// A model under Qt's own check, which ends the test program with a word where a promise is broken.
class TownTable : public testing::Test
{
protected:
    TownTable() { model.setRows(towns()); }

    TableModel<Town> model{townColumns()};
    QAbstractItemModelTester tester{&model, FailureMode::Fatal};
};

} // namespace

TEST_F(TownTable, GivenTypedRows_WhenShown_ThenNumbersAndDatesAreInWordsOfTheScreen)
{
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("91,000"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("2 May 1284"));
    EXPECT_EQ(model.index(1, 2).data().toString(), QString());
    EXPECT_EQ(model.index(0, 3).data().toString(), QStringLiteral("Public"));
}

TEST_F(TownTable, GivenANumber_WhenAligned_ThenItAndItsHeadStandRight)
{
    EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

TEST_F(TownTable, GivenAChip_WhenItsTooltipIsAsked_ThenTheExplanationComes)
{
    EXPECT_TRUE(model.index(1, 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Schedule 12A")));
}

TEST_F(TownTable, GivenASelection_WhenAnEarlierRowGoes_ThenTheSameRecordStaysSelected)
{
    const QPersistentModelIndex selected = model.index(2, 0);

    model.setRows(towns().sliced(1));

    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(model.row(selected).id, 3);
    EXPECT_EQ(selected.row(), 1);
}

TEST_F(TownTable, GivenOneRecordChanged_WhenReloaded_ThenOnlyItsRowIsTold)
{
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QList<Town> changed = towns();
    changed[1].people = 1300;

    model.setRows(changed);

    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().first().toModelIndex().row(), 1);
    EXPECT_TRUE(resets.isEmpty());
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("1,300"));
}

TEST_F(TownTable, GivenAnyChangeOfRows_WhenReloaded_ThenTheRowsAreTheNewOnes)
{
    const QList<Town> all = towns();
    const QList<QList<Town>> sequence{{}, all, {all[3], all[1], all[0]}, {all[0]}, {all[2], all[0], all[3]}, {}};
    for (const QList<Town> &rows : sequence) {
        model.setRows(rows);
        EXPECT_EQ(model.rows(), rows);
    }
}

TEST_F(TownTable, GivenManyRows_WhenAllAreReplaced_ThenTheTableIsTakenAsNew)
{
    QList<Town> many;
    for (int id = 100; id < 1200; ++id)
        many.append({id, QString::number(id)});
    model.setRows(many);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    std::ranges::reverse(many);
    model.setRows(many);

    EXPECT_EQ(resets.size(), 1);
    EXPECT_EQ(model.rows(), many);
}
