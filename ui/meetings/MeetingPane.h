#pragma once

#include "core/procedure/StatutoryDates.h"
#include "core/storage/MeetingQueries.h"

#include <QFrame>

class AgendaTab;
class ChipLabel;
class ClearDaysStrip;
class DatesTab;
class ElidedLabel;
class HistoryPanel;
class LinkButton;
class MeetingForm;
class MeetingTab;
class QStackedWidget;
class QTabWidget;
class TextLabel;
class Workspace;

/// One meeting: what it is and by when its agenda has to be open, and its faces from agenda to history.
class MeetingPane : public QFrame
{
    Q_OBJECT

public:
    MeetingPane(Workspace &workspace, QDate today, QWidget *parent);

    void showMeeting(const MeetingId &meeting);
    void showNothing();
    /// The form of a new meeting.
    void createOn(QDate date);
    const std::optional<MeetingId> &meeting() const { return m_meeting; }
    void reload();

Q_SIGNALS:
    void failed(const QString &problem);
    void rulesAsked();
    /// A meeting was made with the form.
    void planned(const MeetingId &meeting);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHead();
    void createTabs();
    void addTab(MeetingTab *tab, const QString &title);
    void layOut();
    void showDetail(const MeetingDetail &detail, const CouncilRules &rules);
    void showPublication(const Meeting &meeting, const CouncilRules &rules);
    void countInTabs(const MeetingDetail &detail);
    void editMeeting();
    void leaveForm();
    void placeStrip();

    Workspace &m_workspace;
    QDate m_today;
    std::optional<MeetingId> m_meeting;
    MeetingDetail m_detail;
    bool m_hasDates = false;
    QStackedWidget *m_faces;
    QWidget *m_empty;
    QWidget *m_body;
    ElidedLabel *m_title = nullptr;
    ChipLabel *m_status = nullptr;
    TextLabel *m_facts = nullptr;
    ChipLabel *m_publication = nullptr;
    ClearDaysStrip *m_strip = nullptr;
    LinkButton *m_edit = nullptr;
    QTabWidget *m_tabs = nullptr;
    QList<MeetingTab *> m_parts;
    DatesTab *m_dates = nullptr;
    HistoryPanel *m_history = nullptr;
    MeetingForm *m_form = nullptr;
};
