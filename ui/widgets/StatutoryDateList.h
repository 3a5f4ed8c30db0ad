#pragma once

#include "core/procedure/StatutoryDates.h"
#include "ui/text/Chip.h"

#include <QWidget>

class QGridLayout;

/// A statutory date as people call it: 'Agenda and reports open by'.
QString statutoryWord(StatutoryDate::Kind kind);
/// What became of it, as shape and word: 'done', 'in 3 days', '2 days late'.
Chip statutoryChip(const StatutoryDate &date, QDate today);

/// The dates that the law sets around a meeting, a line each: what, when, how far; the tooltip works it out in words.
class StatutoryDateList : public QWidget
{
    Q_OBJECT

public:
    explicit StatutoryDateList(QWidget *parent);

    void setDates(const QList<StatutoryDate> &dates, QDate today);

private:
    void addLine(int row, const StatutoryDate &date, QDate today);

    QGridLayout *m_lines;
};
