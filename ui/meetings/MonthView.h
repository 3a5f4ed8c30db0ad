#pragma once

#include "ui/meetings/MeetingList.h"

#include <QMultiHash>
#include <QWidget>

/// One month as a calendar: meetings on their days, the last days to publish, weekends and bank holidays. Arrow keys
/// move by days and weeks, Page Up and Down by months; Return opens the day's meeting or plans one.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    MonthView(QDate today, QWidget *parent);

    void setMeetings(const QList<ListedMeeting> &meetings, const CouncilDays &days);
    QDate currentDay() const { return m_current; }
    void setCurrentDay(QDate day);
    QList<MeetingRow> meetingsOn(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(QDate day);
    void meetingChosen(const MeetingId &meeting);
    void planAsked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDate firstDay() const;
    QRect cellOf(QDate day) const;
    QDate dayAt(const QPoint &point) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintEntries(QPainter &painter, QRect place, QDate day) const;
    QString wordsOf(QDate day) const;
    void open();

    const QDate m_today;
    QDate m_current;
    CouncilDays m_days;
    QMultiHash<QDate, MeetingRow> m_meetings;
    QMultiHash<QDate, MeetingRow> m_publications; ///< by the last day to publish
};
