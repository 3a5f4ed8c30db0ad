#include "ui/recommendations/RecommendationsPage.h"

#include "core/domain/RecommendationRules.h"
#include "tests/ui/recommendations/RegisterPageFixture.h"
#include "ui/recommendations/RegisterExport.h"
#include "ui/recommendations/RegisterModel.h"
#include "ui/recommendations/RegisterTable.h"
#include "ui/recommendations/detail/RecommendationPanel.h"
#include "ui/recommendations/steps/StepForm.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

using Status = Recommendation::Status;

class RecommendationsPageTest : public RegisterPageFixture
{
protected:
    void type(const QString &field, const QString &words)
    {
        auto *const edit = named<QPlainTextEdit>(field);
        ASSERT_NE(edit, nullptr) << qPrintable(field);
        edit->setFocus();
        QTest::keyClicks(edit, words);
    }
    void saveByKeys() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QString problem() const { return part<StepForm>()->findChild<MessageBar *>()->text(); }
};

} // namespace

TEST_F(RecommendationsPageTest, GivenThreeRegisters_WhenShown_ThenOnlyScrutinysStandInTheTable)
{
    EXPECT_EQ(page().liveCount(), 3);
    EXPECT_EQ(part<RegisterModel>()->shownCount(), 3);
}

TEST_F(RecommendationsPageTest, GivenTheKeyR_WhenAResponseIsFilledIn_ThenItIsOneStepAndTheStatusFollows)
{
    choose(QStringLiteral("SR (25/26) 09"));

    QTest::keyClick(part<RegisterTable>(), Qt::Key_R);
    type(QStringLiteral("Reasons"), QStringLiteral("It is funded."));
    saveByKeys();

    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 09")).recommendation.status, Status::NotStarted);
    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 09")).responses.size(), 1);
    ASSERT_EQ(m_workspace->undoHistory().done().size(), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 09")).recommendation.status, Status::AwaitingResponse);
}

TEST_F(RecommendationsPageTest, GivenAResponseWithoutReasons_WhenSaved_ThenTheFormSaysWhyNot)
{
    choose(QStringLiteral("SR (25/26) 09"));

    QTest::keyClick(part<RegisterTable>(), Qt::Key_R);
    saveByKeys();

    EXPECT_TRUE(part<RecommendationPanel>()->isEditing());
    EXPECT_TRUE(problem().contains(QStringLiteral("reasons are missing"))) << qPrintable(problem());
    EXPECT_TRUE(historyOf(QStringLiteral("SR (25/26) 09")).responses.isEmpty());
}

TEST_F(RecommendationsPageTest, GivenAClaimWithoutEvidence_WhenTheCommitteeCloses_ThenItIsRefusedInASentence)
{
    choose(QStringLiteral("SR (25/26) 04"));

    QTest::keyClick(part<RegisterTable>(), Qt::Key_J);
    auto *const decision = named<QComboBox>(QStringLiteral("Decision"));
    ASSERT_NE(decision, nullptr);
    decision->setCurrentIndex(decision->findData(QStringLiteral("close")));
    decision->setFocus();
    saveByKeys();

    EXPECT_TRUE(problem().contains(QStringLiteral("no evidence was seen"))) << qPrintable(problem());
    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 04")).recommendation.status, Status::ImplementedClaimed);
}

TEST_F(RecommendationsPageTest, GivenEvidenceThenAJudgement_WhenBothAreRecordedByKeys_ThenItIsComplete)
{
    choose(QStringLiteral("SR (25/26) 04"));
    QTest::keyClick(part<RegisterTable>(), Qt::Key_E);
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("What it is")), QStringLiteral("Establishment list"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Seen by")), QStringLiteral("Cllr Teague"));
    auto *const enough = named<QComboBox>(QStringLiteral("Is it enough?"));
    enough->setCurrentIndex(enough->findData(QStringLiteral("yes")));
    enough->setFocus();
    saveByKeys();
    ASSERT_EQ(historyOf(QStringLiteral("SR (25/26) 04")).evidence.size(), 1) << qPrintable(problem());

    part<RegisterTable>()->setFocus();
    QTest::keyClick(part<RegisterTable>(), Qt::Key_J);
    auto *const decision = named<QComboBox>(QStringLiteral("Decision"));
    decision->setCurrentIndex(decision->findData(QStringLiteral("close")));
    decision->setFocus();
    saveByKeys();

    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 04")).recommendation.status, Status::CompleteEvidenceSeen)
        << qPrintable(problem());
    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 04")).recommendation.closedOn, m_today);
}

TEST_F(RecommendationsPageTest, GivenWhatOfficersAsk_WhenTakenUpByScrutiny_ThenTheNewOneKeepsTheLink)
{
    page().makeScrutinyOf(historyOf(QStringLiteral("OR (25/26) 01")).recommendation.id);
    ASSERT_TRUE(part<RecommendationPanel>()->isEditing());
    named<QPlainTextEdit>(QStringLiteral("Text as adopted"))->setFocus();
    saveByKeys();

    const RecommendationHistory made = historyOf(QStringLiteral("SR (25/26) 01"));
    EXPECT_EQ(made.recommendation.parent, historyOf(QStringLiteral("OR (25/26) 01")).recommendation.id);
    EXPECT_EQ(made.recommendation.status, Status::AwaitingResponse);
    EXPECT_EQ(made.recommendation.madeOn, m_today);
}

TEST_F(RecommendationsPageTest, GivenSeveralChosen_WhenTagged_ThenTheyChangeInOneStep)
{
    page();
    part<RegisterTable>()->selectAll();
    press(QStringLiteral("Edit them together…"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Tag")), QStringLiteral("budget"));
    saveByKeys();

    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 02")).recommendation.tag, QStringLiteral("budget"));
    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 09")).recommendation.tag, QStringLiteral("budget"));
    ASSERT_EQ(m_workspace->undoHistory().done().size(), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(historyOf(QStringLiteral("SR (25/26) 02")).recommendation.tag, std::nullopt);
}

TEST_F(RecommendationsPageTest, GivenSomethingTyped_WhenAnotherIsChosen_ThenTheFormStaysAndSaysSo)
{
    choose(QStringLiteral("SR (25/26) 09"));
    QTest::keyClick(part<RegisterTable>(), Qt::Key_R);
    type(QStringLiteral("Reasons"), QStringLiteral("Not saved yet"));

    part<RegisterTable>()->selectRow(
        part<RegisterModel>()->lineOf(historyOf(QStringLiteral("SR (25/26) 02")).recommendation.id));

    EXPECT_TRUE(part<RecommendationPanel>()->hasUnsavedWords());
    QTest::keyClick(named<QPlainTextEdit>(QStringLiteral("Reasons")), Qt::Key_Escape);
    EXPECT_FALSE(part<RecommendationPanel>()->isEditing());
}

TEST_F(RecommendationsPageTest, GivenAWorkspaceThatCanOnlyBeRead_WhenAKeyIsPressed_ThenNoFormOpens)
{
    choose(QStringLiteral("SR (25/26) 09"));
    m_workspace->becomeReadOnly(QStringLiteral("The disk is full."));

    QTest::keyClick(part<RegisterTable>(), Qt::Key_R);

    EXPECT_FALSE(part<RecommendationPanel>()->isEditing());
}

TEST_F(RecommendationsPageTest, GivenTheRegister_WhenExported_ThenEachFormHasEveryRow)
{
    page();
    const ExportedRegister exported{part<RegisterModel>()->shownRows(), m_today, QStringLiteral("Scrutiny")};
    for (const RegisterFile kind : {RegisterFile::Csv, RegisterFile::Spreadsheet, RegisterFile::Tracker}) {
        const QString path = m_folder.filePath(QStringLiteral("out.") + suffixOf(kind));
        const Result<void> written = writeRegister(path, kind, exported);
        EXPECT_TRUE(written) << qPrintable(written.error().message);
        EXPECT_GT(QFile(path).size(), 500);
    }
    QFile csv(m_folder.filePath(QStringLiteral("out.csv")));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray content = csv.readAll();
    EXPECT_TRUE(content.contains("SR (25/26) 09"));
    EXPECT_TRUE(content.contains("2026-03-11"));
}
