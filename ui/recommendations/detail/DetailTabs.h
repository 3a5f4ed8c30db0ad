#pragma once

#include "core/procedure/RecommendationViews.h"
#include "core/procedure/ResponseClock.h"
#include "core/storage/RecommendationLinks.h"

#include <QWidget>

class EntryList;
class HistoryPanel;
class QStackedWidget;
class QTabBar;
class StepTimelineView;
class Workspace;

/// The faces of one recommendation: its timeline, responses, evidence, links and history.
class DetailTabs : public QWidget
{
    Q_OBJECT

public:
    DetailTabs(Workspace &workspace, QWidget *parent);

    void showHistory(const RecommendationHistory &history, const QList<RecommendationLink> &links,
                     const RegisterDays &days);

Q_SIGNALS:
    void reportAsked(const ReportId &report, const QString &paragraph);
    void recommendationAsked(const RecommendationId &recommendation);
    void failed(const QString &problem);

private:
    void layOut();
    void showLinks(const QList<RecommendationLink> &links);
    void follow(const RecommendationLink &link);
    void saveCopy(int evidence);

    Workspace &m_workspace;
    RecommendationHistory m_shown;
    QTabBar *m_bar;
    QStackedWidget *m_faces;
    StepTimelineView *m_timeline;
    EntryList *m_responses;
    EntryList *m_evidence;
    EntryList *m_links;
    HistoryPanel *m_history;
};
