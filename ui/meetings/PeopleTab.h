#pragma once

#include "ui/meetings/MeetingTab.h"
#include "ui/tables/TableModel.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class TableView;
class TextLabel;

/// Notes who was at the meeting, in what presence, and the interests they declared.
class PeopleTab : public MeetingTab
{
    Q_OBJECT

public:
    PeopleTab(Workspace &workspace, QWidget *parent);

    void showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today) override;

private:
    void createTable();
    void layOut();
    void connectParts();
    QList<AttendeeDetail> selected() const;
    void note(Attendance::Presence presence);
    void noteDeclaration();
    void addPerson();
    void showDeclaration();
    void fillPeople();
    QString quorumWords() const;

    MeetingDetail m_detail;
    QList<Person> m_people;
    TableModel<AttendeeDetail> m_model;
    TableView *m_table;
    QList<QPushButton *> m_presences;
    QLineEdit *m_declaration;
    QPushButton *m_declare;
    QComboBox *m_person;
    QPushButton *m_add;
    TextLabel *m_quorum;
};
