#pragma once

#include "ui/meetings/MeetingTab.h"

class ClearDaysStrip;
class QPushButton;
class StatutoryDateList;
class TextLabel;

/// The law's dates of a meeting, worked out in words, with buttons that note what was done today.
class DatesTab : public MeetingTab
{
    Q_OBJECT

public:
    DatesTab(Workspace &workspace, QWidget *parent);

    void showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today) override;

    /// The days stand here where the head of the pane has no room for them.
    void setStripShown(bool isShown);

Q_SIGNALS:
    void rulesAsked();

private:
    void layOut();
    void noteNotice();
    void noteAgenda();
    void showWords(const QList<StatutoryDate> &dates);

    Meeting m_meeting;
    QDate m_today;
    bool m_isStripShown = true;
    bool m_hasDates = false;
    StatutoryDateList *m_dates;
    ClearDaysStrip *m_strip;
    TextLabel *m_words;
    QPushButton *m_notice;
    QPushButton *m_agenda;
};
