#include "core/workflows/StatedFigures.h"

#include "core/import/ReportedPeriod.h"
#include "core/performance/FigureWords.h"
#include "core/storage/ComparatorQueries.h"
#include "core/storage/ObservationQueries.h"
#include "core/storage/ReportQueries.h"
#include "core/storage/StorageError.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/EnterFigures.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace {

using Kind = StatedOutcome::Kind;

struct StatedSpeech
{
    Q_DECLARE_TR_FUNCTIONS(StatedFigures)
};

QList<NamedIndicator> namedIndicators(const ObservationSubjects &subjects)
{
    QHash<IndicatorId, QStringList> names;
    for (const IndicatorName &name : subjects.names)
        names[name.indicator].append(name.name);
    QList<NamedIndicator> named;
    for (const Indicator &indicator : subjects.indicators)
        if (indicator.status == Indicator::Status::Live)
            named.append({indicator, names.value(indicator.id)});
    std::ranges::sort(named, {}, [](const NamedIndicator &known) { return known.indicator.name.toLower(); });
    return named;
}

QList<Area> ownFirst(const Database &database, QList<Area> areas)
{
    const QList<Area> own = ownAreas(database);
    std::ranges::sort(areas, {}, [](const Area &area) { return area.name.toLower(); });
    areas.removeIf([&](const Area &area) { return own.contains(area); });
    return own + areas;
}

QString wordsAround(const ReportedFigure &figure, const QList<ReportParagraph> &paragraphs)
{
    const auto found = std::ranges::find_if(
        paragraphs, [&](const ReportParagraph &paragraph) { return paragraph.id == figure.paragraph; });
    return found == paragraphs.end() ? QString() : found->text;
}

bool isSameUnit(Indicator::Unit printed, Indicator::Unit unit)
{
    using Unit = Indicator::Unit;
    const bool areDays = (printed == Unit::Days && unit == Unit::WorkingDays);
    const bool areNumbers = printed == Unit::Count && (unit == Unit::Score || unit == Unit::Ratio);
    return printed == unit || areDays || areNumbers;
}

const Indicator *indicatorIn(const StatedFigures &stated, const IndicatorId &id)
{
    const auto found =
        std::ranges::find_if(stated.indicators, [&](const NamedIndicator &known) { return known.indicator.id == id; });
    return found == stated.indicators.end() ? nullptr : &found->indicator;
}

/// The indicator that a person chose, or the known one whose name was written as a new one's.
std::optional<IndicatorId> chosenIndicator(const StatedFigures &stated, const FigureChoice &choice)
{
    if (choice.indicator)
        return choice.indicator;
    const QList<IndicatorMatch> matches = matchIndicators(choice.newName, stated.indicators);
    return !matches.isEmpty() && matches.first().likeness == 1 ? std::optional(matches.first().indicator)
                                                               : std::nullopt;
}

std::optional<AreaId> areaOf(const StatedFigures &stated, const FigureChoice &choice)
{
    if (choice.area || stated.areas.isEmpty() || stated.areas.first().level != Area::Level::Council)
        return choice.area;
    return stated.areas.first().id;
}

/// Why a printed figure cannot be one of the indicator; empty where it can.
QString misfit(const ReportedFigure &figure, const Indicator &indicator, const ObservationPeriod &period)
{
    const auto printed = unitPrinted(figure.unit);
    if (printed && !isSameUnit(*printed, indicator.unit))
        return StatedSpeech::tr("The report gives %1, and %2 is measured in %3. Choose another indicator.")
            .arg(unitWords(*printed), labelOf(indicator), unitWords(indicator.unit));
    const qint64 days = period.start.daysTo(period.end) + 1;
    const bool isOdd = period.frequency == Indicator::Frequency::Quarter && days < 85;
    if (period.frequency != indicator.frequency || isOdd)
        return StatedSpeech::tr("%1 to %2 is no period of %3. Write %4.")
            .arg(QLocale().toString(period.start, QStringLiteral("d MMM yyyy")),
                 QLocale().toString(period.end, QStringLiteral("d MMM yyyy")), labelOf(indicator),
                 periodExample(indicator.frequency));
    return {};
}

/// Holds each choice against the figures that stand, and against the choices before it.
class ChoiceCheck
{
public:
    ChoiceCheck(const Database &database, const StatedFigures &stated) : m_database(database), m_stated(stated) { }

    Result<StatedOutcome> check(const ReportedFigure &figure, const FigureChoice &choice)
    {
        if (!choice.isTaken)
            return StatedOutcome{};
        const auto indicator = chosenIndicator(m_stated, choice);
        if (!indicator && choice.newName.trimmed().isEmpty())
            return refused(StatedSpeech::tr("No indicator is chosen. Choose one, or name a new one."));
        const auto period = readReportedPeriod(choice.period, m_stated.report.meetingDate);
        if (!period)
            return refused(choice.period.trimmed().isEmpty()
                               ? StatedSpeech::tr("The report prints no period. Write one, such as May 2025.")
                               : StatedSpeech::tr("“%1” is no period. Write one, such as May 2025 or Q1 2025/26.")
                                     .arg(choice.period.trimmed()));
        const Indicator *const known = indicator ? indicatorIn(m_stated, *indicator) : nullptr;
        if (known)
            if (const QString problem = misfit(figure, *known, *period); !problem.isEmpty())
                return refused(problem);
        return place(figure, choice, indicator, *period);
    }

private:
    static StatedOutcome refused(const QString &problem) { return {.kind = Kind::Refused, .problem = problem}; }

    Result<StatedOutcome> place(const ReportedFigure &figure, const FigureChoice &choice,
                                const std::optional<IndicatorId> &indicator, const ObservationPeriod &period)
    {
        StatedOutcome outcome{.kind = Kind::New, .frequency = period.frequency};
        outcome.observation = {.id = ObservationId::create(),
                               .indicator = indicator.value_or(IndicatorId()),
                               .area = areaOf(m_stated, choice).value_or(AreaId()),
                               .periodStart = period.start,
                               .periodEnd = period.end,
                               .value = figure.value,
                               .asAt = m_stated.report.meetingDate,
                               .sourceDocument = m_stated.report.documentHash,
                               .sourceFigure = figure.id};
        const QStringList key{indicator ? indicator->toString() : choice.newName.trimmed().toLower(),
                              outcome.observation.area.toString(), period.start.toString(Qt::ISODate),
                              period.end.toString(Qt::ISODate)};
        if (m_taken.contains(key))
            return refused(StatedSpeech::tr("“%1” is taken for the same period already. Leave one of them out.")
                               .arg(m_taken.value(key)));
        m_taken.insert(key, figure.name);
        return indicator ? beside(std::move(outcome)) : Result<StatedOutcome>(outcome);
    }

    Result<StatedOutcome> beside(StatedOutcome outcome) const
    {
        Observation &observation = outcome.observation;
        const auto known = observationsOf(m_database, observation.indicator, observation.area);
        if (!known)
            return known.error();
        for (const Observation &standing : *known) {
            if (standing.periodStart != observation.periodStart || standing.periodEnd != observation.periodEnd)
                continue;
            outcome.kind = standing.value == observation.value ? Kind::Unchanged : Kind::Revision;
            outcome.before = standing.value;
            observation.revision = standing.revision + 1;
        }
        return outcome;
    }

    const Database &m_database;
    const StatedFigures &m_stated;
    QHash<QStringList, QString> m_taken;
};

/// The likeliest indicator that has such a unit and such periods; else the likeliest, for a person to decide.
FigureChoice suggestedChoice(const StatedFigures &stated, const ReportedFigure &figure)
{
    FigureChoice choice{.newName = figure.name, .period = figure.period.value_or(QString())};
    if (!stated.areas.isEmpty())
        choice.area = stated.areas.first().id;
    const auto period = readReportedPeriod(choice.period, stated.report.meetingDate);
    for (const IndicatorMatch &match : matchIndicators(figure.name, stated.indicators)) {
        if (match.likeness < likelyMatch)
            break;
        choice.indicator = choice.indicator ? choice.indicator : match.indicator;
        if (!period || !misfit(figure, *indicatorIn(stated, match.indicator), *period).isEmpty())
            continue;
        choice.indicator = match.indicator;
        choice.isTaken = true;
        break;
    }
    return choice;
}

} // namespace

std::optional<Indicator::Unit> unitPrinted(const QString &unit)
{
    static const QHash<QString, Indicator::Unit> units{{QStringLiteral("%"), Indicator::Unit::Percent},
                                                       {QStringLiteral("count"), Indicator::Unit::Count},
                                                       {QStringLiteral("days"), Indicator::Unit::Days},
                                                       {QStringLiteral("working days"), Indicator::Unit::WorkingDays},
                                                       {QStringLiteral("GBP"), Indicator::Unit::Gbp},
                                                       {QStringLiteral("per 10,000"), Indicator::Unit::RatePer10000},
                                                       {QStringLiteral("score"), Indicator::Unit::Score}};
    const auto found = units.constFind(unit);
    return found == units.cend() ? std::nullopt : std::optional(*found);
}

Result<StatedFigures> statedFigures(const Database &database, const ReportId &report)
{
    const Result<ReportDetail> detail = reportDetail(database, report.toString());
    const Result<ObservationSubjects> subjects = observationSubjects(database);
    const Result<QString> council = councilName(database);
    if (!detail)
        return detail.error();
    if (!subjects || !council)
        return subjects ? council.error() : subjects.error();
    return guarded([&] {
        StatedFigures stated{.report = detail->report, .figures = detail->figures, .council = *council};
        for (const ReportedFigure &figure : detail->figures)
            stated.words.append(wordsAround(figure, detail->paragraphs));
        stated.indicators = namedIndicators(*subjects);
        stated.areas = ownFirst(database, subjects->areas);
        if (stated.council.isEmpty())
            stated.council = StatedSpeech::tr("The council");
        return stated;
    });
}

QList<FigureChoice> suggestedChoices(const StatedFigures &stated)
{
    QList<FigureChoice> choices;
    for (const ReportedFigure &figure : stated.figures)
        choices.append(suggestedChoice(stated, figure));
    return choices;
}

Result<QList<StatedOutcome>> checkChoices(const Database &database, const StatedFigures &stated,
                                          const QList<FigureChoice> &choices)
{
    ChoiceCheck check(database, stated);
    QList<StatedOutcome> outcomes;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Result<StatedOutcome> outcome = check.check(stated.figures.at(i), choices.at(i));
        if (!outcome)
            return outcome.error();
        outcomes.append(*outcome);
    }
    return outcomes;
}
