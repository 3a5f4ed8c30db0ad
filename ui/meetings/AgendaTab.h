#pragma once

#include "ui/meetings/AgendaModel.h"
#include "ui/meetings/MeetingTab.h"

class AgendaItemForm;
class AgendaView;
class Card;
class EmptyState;
class QPushButton;
class QStackedWidget;
class TextLabel;

/// The agenda builder: the items in their order, a form for one of them, and the resolution that closes the meeting for
/// exempt ones.
class AgendaTab : public MeetingTab
{
    Q_OBJECT

public:
    AgendaTab(Workspace &workspace, QWidget *parent);

    void showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today) override;

private:
    void createButtons();
    void createList();
    void createResolution();
    void layOut();
    void connectParts();
    void move(int from, int to);
    void add();
    void edit(int place);
    void remove(int place);
    void showResolution();
    void showList();

    MeetingDetail m_detail;
    Nation m_nation = Nation::England;
    AgendaModel m_model;
    std::optional<AgendaItemId> m_current;
    QPushButton *m_add = nullptr;
    QPushButton *m_usual = nullptr;
    QPushButton *m_number = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedWidget *m_faces = nullptr;
    QWidget *m_listFace = nullptr;
    AgendaView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    AgendaItemForm *m_form = nullptr;
    Card *m_resolution = nullptr;
    TextLabel *m_resolutionText = nullptr;
};
