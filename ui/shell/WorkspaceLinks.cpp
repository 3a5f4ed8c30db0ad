#include "ui/indicators/IndicatorsPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/recommendations/RecommendationsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/timeline/TimelinePage.h"
#include "ui/widgets/NavigationList.h"

// How a line of one page opens a record on another.

void WorkspaceView::connectStory()
{
    connect(m_plan, &PlanPage::countChanged, this,
            [this](int actions) { m_navigation->setCount(Plan, actions > 0 ? std::optional(actions) : std::nullopt); });
    if (m_plan->actionCount() > 0)
        m_navigation->setCount(Plan, m_plan->actionCount());
    const auto showReport = [this](const ReportId &report) {
        showPage(Reports);
        m_reports->showReport(report, QString(), QString());
    };
    connect(m_plan, &PlanPage::reportAsked, this, showReport);
    connect(m_timeline, &TimelinePage::recordAsked, this,
            [this, showReport](TimelineEvent::Kind kind, const QString &record) {
                const std::optional<ReportId> report = ReportId::fromString(record);
                if (kind == TimelineEvent::Kind::Report && report)
                    return showReport(*report);
                if (kind == TimelineEvent::Kind::Recommendation)
                    return;
                if (kind == TimelineEvent::Kind::Meeting)
                    return showMeeting(record);
                showPage(Plan);
                m_plan->showRecord(kind, record);
            });
}

void WorkspaceView::connectOverview()
{
    connect(m_overview, &OverviewPage::opened, this, &WorkspaceView::openSubject);
    connect(m_overview, &OverviewPage::changesAsked, this, [this] { showPage(Changes); });
}

/// The record itself, or the page of its kind where none is named.
void WorkspaceView::openSubject(const DigestSubject &subject)
{
    switch (subject.kind) {
    case DigestSubject::Kind::Recommendation:
        showPage(Recommendations);
        if (const auto recommendation = RecommendationId::fromString(subject.record))
            m_recommendations->showRecommendation(*recommendation);
        return;
    case DigestSubject::Kind::Action:
        showPage(Plan);
        return m_plan->showRecord(TimelineEvent::Kind::Action, subject.record);
    case DigestSubject::Kind::Plan:
        return showPage(Plan);
    case DigestSubject::Kind::Indicator:
        showPage(Indicators);
        if (const auto indicator = IndicatorId::fromString(subject.record))
            m_indicators->showIndicator(*indicator);
        return;
    case DigestSubject::Kind::Report:
        showPage(Reports);
        if (const auto report = ReportId::fromString(subject.record))
            m_reports->showReport(*report, QString(), QString());
        return;
    case DigestSubject::Kind::Meeting:
        return showMeeting(subject.record);
    }
}

void WorkspaceView::showMeeting(const QString &record)
{
    showPage(Meetings);
    if (const std::optional<MeetingId> meeting = MeetingId::fromString(record))
        m_meetings->showMeeting(*meeting);
}
