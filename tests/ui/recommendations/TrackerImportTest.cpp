#include "ui/recommendations/TrackerImport.h"

#include "core/storage/RecommendationQueries.h"
#include "tests/ui/recommendations/RegisterPageFixture.h"

#include <QComboBox>
#include <QSignalSpy>

namespace {

TrackerTable table()
{
    TrackerTable table;
    table.heads = {QStringLiteral("Ref"), QStringLiteral("Wording of it")};
    table.lines = {{2, {QStringLiteral("SR (24/25) 01"), QStringLiteral("Publish the figures.")}, {}},
                   {3, {QStringLiteral("SR (25/26) 09"), QStringLiteral("Held already.")}, {}}};
    return table;
}

class TrackerImportTest : public RegisterPageFixture
{
};

} // namespace

TEST_F(TrackerImportTest, GivenAColumnThatWasNotGuessed_WhenItIsSaidWhatItIs_ThenTheGoodRowsAreTakenInAsOneStep)
{
    TrackerImport dialog(*m_workspace, Register::Scrutiny, nullptr);
    dialog.showTable(table(), QStringLiteral("tracker.csv"));
    QSignalSpy imported(&dialog, &TrackerImport::imported);
    auto *const choice = dialog.findChildren<QComboBox *>().last();

    choice->setCurrentIndex(choice->findData(int(TrackerField::Text)));
    Q_EMIT choice->activated(choice->currentIndex());
    dialog.takeIn();

    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.first().first().toString(),
              QStringLiteral("2 rows: 1 taken in, 0 of them with a doubt; 1 held already; 0 refused."));
    EXPECT_EQ(historyOf(QStringLiteral("SR (24/25) 01")).recommendation.text, QStringLiteral("Publish the figures."));
    EXPECT_EQ(m_workspace->undoHistory().done().size(), 1);
}
