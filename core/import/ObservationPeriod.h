#pragma once

#include "core/domain/Indicator.h"

#include <QDate>
#include <QString>

/// A period as a file writes it, and what that means.
struct ObservationPeriod
{
    QDate start;
    QDate end; ///< its last day
    Indicator::Frequency frequency = Indicator::Frequency::Month;
    IndicatorColumn::PeriodForm form = IndicatorColumn::PeriodForm::Plain;

    bool operator==(const ObservationPeriod &) const = default;
};

/// "2012", "2012-13", "201213", "2012-04", "Apr 2012", "2012-Q1", "Q1 2012/13", "30/04/2012", "2012-04-30". Quarters
/// and split years are financial, from April, unless the identifier ("Academic year", "Calendar year", "Reporting
/// year", "April", "Q2") says otherwise. Nothing where it is no period: there is no 31 February.
std::optional<ObservationPeriod> readPeriod(const QString &text, const QString &identifier);

/// Between two days that a file gives both.
std::optional<ObservationPeriod> readPeriodBetween(const QString &start, const QString &end);
