#pragma once

#include "ui/meetings/MeetingList.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class CommitteesFace;
class CouncilForm;
class MeetingPane;
class MessageBar;
class MonthFace;
class PageHeader;
class PaneSplitter;
class ProgrammeFace;
class QStackedWidget;
class SearchField;
class SegmentedSwitch;
class Settings;
class TableView;
class Workspace;

/// All meetings as a list and as a calendar with the chosen one beside it; the work programme; and the committees.
class MeetingsPage : public QWidget
{
    Q_OBJECT

public:
    MeetingsPage(Workspace &workspace, Settings &settings, QDate today, QWidget *parent);

    void showMeeting(const MeetingId &meeting);
    std::optional<MeetingId> currentMeeting() const;
    int meetingCount() const;
    /// Puts the cursor into the page's filter.
    void startFilter();

Q_SIGNALS:
    void countChanged(int meetings);
    void meetingShown(const MeetingId &meeting);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Face
    {
        List,
        Calendar,
        Programme,
        Committees
    };

    void createHeader();
    void createFilterRow();
    void createMeetings(Settings &settings);
    void createFaces(Settings &settings);
    void connectParts();
    void showFace(int face);
    void noteChange();
    void reload();
    void takeMeetings(const QList<ListedMeeting> &meetings);
    void showCurrent(const QModelIndex &index);
    void selectNext(const QList<ListedMeeting> &meetings);
    void setWords(const QString &words);
    void add();
    void plan(QDate day);
    void exportCalendar();
    void editRules();
    void fail(const QString &problem);

    Workspace &m_workspace;
    const QDate m_today;
    bool m_isStale = true;
    TableModel<ListedMeeting> m_model;
    RowFilter m_filter;
    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    SearchField *m_field = nullptr;
    QStackedWidget *m_faces = nullptr;
    PaneSplitter *m_panes = nullptr;
    QStackedWidget *m_lists = nullptr;
    TableView *m_table = nullptr;
    MonthFace *m_month = nullptr;
    QStackedWidget *m_side = nullptr;
    MeetingPane *m_pane = nullptr;
    CouncilForm *m_rules = nullptr;
    ProgrammeFace *m_programme = nullptr;
    CommitteesFace *m_committees = nullptr;
};
