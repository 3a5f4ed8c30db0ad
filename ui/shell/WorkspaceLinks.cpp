#include "ui/indicators/IndicatorsPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/observations/RecordFigures.h"
#include "ui/overview/OverviewPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/recommendations/RecommendationsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/timeline/TimelinePage.h"
#include "ui/widgets/NavigationList.h"
#include "ui/workspace/Workspace.h"

#include <QHash>
#include <QStackedWidget>

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

void WorkspaceView::connectRecords()
{
    using Kind = DigestSubject::Kind;
    if (const std::optional<ReportId> first = m_reports->currentReport())
        m_shown.insert(Reports, {Kind::Report, first->toString()});
    connect(m_reports, &ReportsPage::reportShown, this, [this](const ReportId &shown) {
        noteRecord(Reports, {Kind::Report, shown.toString()});
    });
    connect(m_recommendations, &RecommendationsPage::recommendationShown, this, [this](const RecommendationId &shown) {
        noteRecord(Recommendations, {Kind::Recommendation, shown.toString()});
    });
    connect(m_indicators, &IndicatorsPage::indicatorShown, this, [this](const IndicatorId &shown) {
        noteRecord(Indicators, {Kind::Indicator, shown.toString()});
    });
    connect(m_meetings, &MeetingsPage::meetingShown, this, [this](const MeetingId &shown) {
        noteRecord(Meetings, {Kind::Meeting, shown.toString()});
    });
}

/// A page that is not shown chooses a record of itself now and then: that is no visit.
void WorkspaceView::noteRecord(int page, const DigestSubject &record)
{
    m_shown.insert(page, record);
    if (m_pages->currentIndex() == page)
        visit({page, record});
}

std::optional<DigestSubject> WorkspaceView::recordOn(int page) const
{
    const auto shown = m_shown.constFind(page);
    return shown == m_shown.cend() ? std::nullopt : std::optional(*shown);
}

std::optional<DigestSubject> WorkspaceView::shownRecord() const
{
    const std::optional<Place> place = m_places.current();
    return place && place->page == m_pages->currentIndex() ? place->record : std::nullopt;
}

void WorkspaceView::showWindowPlace(const QWidget *page)
{
    const int place = m_pages->indexOf(const_cast<QWidget *>(page));
    if (place >= 0 && place != m_pages->currentIndex())
        showPage(place);
}

void WorkspaceView::showHit(const SearchHit &hit, const QString &words)
{
    const std::optional<ReportId> report = ReportId::fromString(hit.report);
    const bool isInReport = hit.kind == QLatin1String("paragraph") || hit.kind == QLatin1String("report");
    if (isInReport && report) {
        showPage(Reports);
        return m_reports->showReport(*report, hit.kind == QLatin1String("report") ? QString() : hit.record, words);
    }
    using Kind = DigestSubject::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("recommendation"), Kind::Recommendation},
                                            {QStringLiteral("plan_action"), Kind::Action},
                                            {QStringLiteral("indicator"), Kind::Indicator},
                                            {QStringLiteral("meeting"), Kind::Meeting}};
    if (const auto kind = kinds.constFind(hit.opensKind); kind != kinds.cend())
        return openSubject({*kind, hit.opens});
    if (hit.opensKind == QLatin1String("inspection") || hit.opensKind == QLatin1String("improvement_notice")) {
        showPage(Plan);
        return m_plan->showRecord(TimelineEvent::Kind::Inspection, hit.opens);
    }
    // A committee and its work programme stand with the meetings, a plan and its themes with the actions.
    const bool isOfMeetings =
        hit.kind == QLatin1String("committee") || hit.kind == QLatin1String("work_programme_item");
    showPage(isOfMeetings ? Meetings : Plan);
}

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

/// The figures of a report on their way to the indicators; what was recorded is said there.
void WorkspaceView::recordFigures(const ReportId &report)
{
    const Result<StatedFigures> stated = statedFigures(m_workspace.database(), report);
    if (!stated)
        return Q_EMIT failed(stated.error().message);
    if (stated->figures.isEmpty())
        return Q_EMIT failed(tr("%1 states no figures that were recognised.").arg(stated->report.reference));
    auto *const dialog = new RecordFigures(m_workspace, *stated, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordFigures::recorded, this, [this](const QString &summary) {
        showPage(Indicators);
        m_indicators->sayImported(summary);
    });
    dialog->open();
}
