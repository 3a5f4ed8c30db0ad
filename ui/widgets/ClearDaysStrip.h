#pragma once

#include "core/procedure/ClearDays.h"

#include <QWidget>

/// The days from publication to meeting, one cell each: the last day to publish, the numbered clear days, dashes for
/// days that do not count, and the meeting. It shows as much as there is room for, from the meeting backwards.
class ClearDaysStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ClearDaysStrip(QWidget *parent);

    void setClearDays(const ClearDays &clearDays);
    const ClearDays &clearDays() const { return m_clearDays; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int firstShown() const;
    QRect cellAt(int place) const;
    QString explanationOf(const CountedDay &day) const;

    ClearDays m_clearDays;
};
