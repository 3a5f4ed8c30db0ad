#include "tests/ui/recommendations/RegisterPageFixture.h"

#include "core/storage/RecommendationQueries.h"
#include "tests/support/Builders.h"
#include "ui/recommendations/RegisterModel.h"
#include "ui/recommendations/RegisterTable.h"

#include <QPushButton>

namespace {

using Status = Recommendation::Status;

RecommendationHistory late()
{
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 09"), Status::AwaitingResponse);
    made.shortTitle = QStringLiteral("Publish team caseloads");
    made.noticeGivenOn = QDate(2026, 1, 12);
    return ::historyOf(made);
}

RecommendationHistory disagreeing()
{
    const Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress);
    RecommendationHistory history = ::historyOf(made);
    history.responses = {acceptance(made)};
    history.updates = {update(made, QDate(2026, 2, 27), Rating::Green)};
    CommitteeJudgement verdict =
        judgement(made, CommitteeJudgement::Verdict::Unacceptable, CommitteeJudgement::Decision::Keep);
    verdict.judgedOn = QDate(2026, 1, 20);
    history.judgements = {verdict};
    return history;
}

RecommendationHistory claimed()
{
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 04"), Status::ImplementedClaimed);
    made.shortTitle = QStringLiteral("Establishment of posts");
    RecommendationHistory history = ::historyOf(made);
    history.responses = {acceptance(made)};
    return history;
}

Recommendation ofOthers(const QString &reference, Recommendation::Kind kind)
{
    Recommendation made = recommendation(reference, Status::NotStarted);
    made.kind = kind;
    return made;
}

} // namespace

RegisterPageFixture::RegisterPageFixture()
{
    {
        const Database database = workspaceFile(m_folder.path());
        for (const RecommendationHistory &history : {late(), disagreeing(), claimed()})
            addHistory(database, history);
        addHistory(
            database,
            ::historyOf(ofOthers(QStringLiteral("IR (25/26) 01"), Recommendation::Kind::InspectoratePriorityAction)));
        addHistory(database,
                   ::historyOf(ofOthers(QStringLiteral("OR (25/26) 01"), Recommendation::Kind::OfficerProposal)));
    }
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Priya Nandra"));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    m_workspace = std::move(*workspace);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
}

RecommendationsPage &RegisterPageFixture::page()
{
    if (!m_page) {
        m_page = std::make_unique<RecommendationsPage>(*m_workspace, *m_settings, nullptr);
        m_page->setToday(m_today);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }
    return *m_page;
}

RecommendationHistory RegisterPageFixture::historyOf(const QString &reference) const
{
    const auto history = recommendationHistory(m_workspace->database(), reference);
    if (!history)
        qFatal("%s", qUtf8Printable(history.error().message));
    return *history;
}

void RegisterPageFixture::choose(const QString &reference)
{
    page().showRecommendation(historyOf(reference).recommendation.id);
    part<RegisterTable>()->setFocus();
}

void RegisterPageFixture::press(const QString &buttonWords)
{
    auto *const button = named<QPushButton>(buttonWords);
    ASSERT_NE(button, nullptr) << qPrintable(buttonWords);
    QTest::mouseClick(button, Qt::LeftButton);
}
