#pragma once

#include "ui/meetings/MeetingTab.h"

class Card;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// The minutes of a meeting, and the outcome of each item: what was noted, recommended and judged.
class MinutesTab : public MeetingTab
{
    Q_OBJECT

public:
    MinutesTab(Workspace &workspace, QWidget *parent);

    void showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today) override;

private:
    Card *minutesCard();
    Card *outcomeCard();
    Card *judgementCard();
    void layOut();
    void connectParts();
    void fillItems();
    void fillRecommendations();
    void showOutcome();
    void saveMinutes();
    void saveOutcome();
    void recommend();
    void judge();
    const AgendaItem *currentItem() const;
    QString madeWords() const;

    MeetingDetail m_detail;
    QList<LinkedRecord> m_recommendations;
    QComboBox *m_status;
    QPlainTextEdit *m_minutes;
    QPushButton *m_saveMinutes;
    QComboBox *m_item;
    QPlainTextEdit *m_outcome;
    QPushButton *m_saveOutcome;
    QComboBox *m_kind;
    QPushButton *m_recommend;
    TextLabel *m_made;
    QComboBox *m_judged;
    QComboBox *m_verdict;
    QComboBox *m_decision;
    QPushButton *m_judge;
};
