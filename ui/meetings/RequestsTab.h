#pragma once

#include "core/domain/WorkProgramme.h"
#include "ui/meetings/MeetingTab.h"
#include "ui/tables/TableModel.h"

class QStackedWidget;
class RequestForm;
class TableView;

/// What the committee asked at the meeting to be told, and whether it was answered.
class RequestsTab : public MeetingTab
{
    Q_OBJECT

public:
    RequestsTab(Workspace &workspace, QWidget *parent);

    void showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today) override;

private:
    /// A request beside the day on which it is looked at.
    struct Entry
    {
        InformationRequestId id;
        InformationRequest request;
        QDate today;

        bool operator==(const Entry &) const = default;
    };

    static QList<Column<Entry>> columns();
    void layOut();
    void add();
    void edit(const QModelIndex &index);

    Meeting m_meeting;
    TableModel<Entry> m_model;
    QStackedWidget *m_faces;
    TableView *m_table;
    RequestForm *m_form;
};
