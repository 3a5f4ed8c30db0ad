#pragma once

#include "core/domain/Authority.h"

#include <QHash>

/// Which days a council counts, and by what name those that it does not count go: weekends and bank holidays by the
/// chosen rule, and the council's own days.
class CouncilDays
{
public:
    explicit CouncilDays(ClearDayRule rule = ClearDayRule::Working, const QList<NonWorkingDay> &ownDays = {});

    ClearDayRule rule() const { return m_rule; }
    bool isCounted(QDate date) const { return !reasonNotCounted(date).has_value(); }
    /// 'Saturday', 'Good Friday', 'Christmas closure': why a day is left out; nothing where it counts.
    std::optional<QString> reasonNotCounted(QDate date) const;
    /// Only the name of a bank holiday or of a day of the council's own.
    std::optional<QString> holidayName(QDate date) const;

    QDate nextCounted(QDate date) const;
    QDate previousCounted(QDate date) const;
    /// The day that is the n-th counted one after the date.
    QDate countForward(QDate date, int days) const;

private:
    ClearDayRule m_rule;
    QHash<QDate, QString> m_ownDays;
};
