#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/domain/Observation.h"
#include "core/domain/Report.h"
#include "core/workflows/MatchIndicator.h"

class Database;

/// The figures that a report states, and what they may become observations of.
struct StatedFigures
{
    Report report;
    QList<ReportedFigure> figures;
    QStringList words{}; ///< of each figure's paragraph
    QList<NamedIndicator> indicators{};
    QList<Area> areas{}; ///< the council's own first
    QString council{};
};

/// What a person says of one figure.
struct FigureChoice
{
    bool isTaken = false;
    std::optional<IndicatorId> indicator{}; ///< none: a new one, by the name
    QString newName{};
    QString period{};
    std::optional<AreaId> area{}; ///< none: the council, which becomes an area

    bool operator==(const FigureChoice &) const = default;
};

/// What becomes of a figure by a choice.
struct StatedOutcome
{
    enum class Kind
    {
        LeftOut,
        New,
        Revision, ///< the period has another figure: it is kept, and this one counts instead
        Unchanged,
        Refused
    };

    Kind kind = Kind::LeftOut;
    Observation observation{}; ///< without an indicator where that is new
    std::optional<double> before{}; ///< what a revision replaces
    Indicator::Frequency frequency = Indicator::Frequency::Month;
    QString problem{}; ///< why it is refused, and what to do: one sentence

    bool operator==(const StatedOutcome &) const = default;
};

Result<StatedFigures> statedFigures(const Database &database, const ReportId &report);
/// The likeliest indicator, the printed period and the council's area. Taken where the period is one of the
/// indicator's.
QList<FigureChoice> suggestedChoices(const StatedFigures &stated);
Result<QList<StatedOutcome>> checkChoices(const Database &database, const StatedFigures &stated,
                                          const QList<FigureChoice> &choices);
/// The observations as one change, each with the figure of the report as its source. The name that the report prints is
/// remembered as another name of the indicator.
ChangeSet recordingOf(const StatedFigures &stated, const QList<FigureChoice> &choices,
                      const QList<StatedOutcome> &outcomes);

/// The unit that a report prints, where it is one of an indicator's.
std::optional<Indicator::Unit> unitPrinted(const QString &unit);
