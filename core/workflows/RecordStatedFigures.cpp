#include "core/workflows/StatedFigures.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace {

using Kind = StatedOutcome::Kind;

/// Collects what a recording adds: areas and indicators that are new once, then the observations.
class Recording
{
public:
    explicit Recording(const StatedFigures &stated)
        : m_stated(stated),
          m_changes(QCoreApplication::translate("StatedFigures", "Record figures of %1").arg(stated.report.reference))
    {
        for (const NamedIndicator &known : stated.indicators) {
            m_codes.append(known.indicator.code.toLower());
            for (const QString &name : known.names)
                m_names.append(name.toLower());
            m_names.append(known.indicator.name.toLower());
            m_names.append(known.indicator.code.toLower());
        }
    }

    void take(const ReportedFigure &figure, const FigureChoice &choice, const StatedOutcome &outcome)
    {
        Observation observation = outcome.observation;
        if (observation.area.isNull())
            observation.area = councilArea();
        if (observation.indicator.isNull())
            observation.indicator = newIndicator(figure, choice.newName.trimmed(), outcome.frequency);
        rememberName(figure.name, observation.indicator);
        m_changes.add(observation);
    }
    const ChangeSet &changes() const { return m_changes; }

private:
    AreaId councilArea()
    {
        if (m_area.isNull()) {
            m_area = AreaId::create();
            m_changes.add(Area{m_area, std::nullopt, m_stated.council, Area::Level::Council, std::nullopt});
        }
        return m_area;
    }
    IndicatorId newIndicator(const ReportedFigure &figure, const QString &name, Indicator::Frequency frequency)
    {
        IndicatorId &id = m_new[name.toLower()];
        if (!id.isNull())
            return id;
        id = IndicatorId::create();
        QString code = m_stated.report.reference;
        for (int next = 1; next == 1 || m_codes.contains(code.toLower()); ++next)
            code = m_stated.report.reference + QLatin1Char('.') + QString::number(next);
        m_codes.append(code.toLower());
        m_names.append(name.toLower());
        m_changes.add(Indicator{.id = id,
                                .code = code,
                                .name = name,
                                .unit = unitPrinted(figure.unit).value_or(Indicator::Unit::Count),
                                .precision = figure.value == std::floor(figure.value) ? 0 : 1,
                                .polarity = Indicator::Polarity::Neutral,
                                .frequency = frequency,
                                .source = m_stated.report.title});
        return id;
    }
    void rememberName(const QString &printed, const IndicatorId &indicator)
    {
        // The words of a paper that is not public would be read beside the indicator by everybody.
        const bool isOpen = m_stated.report.publicity == Publicity::Public;
        if (!isOpen || printed.isEmpty() || m_names.contains(printed.toLower()))
            return;
        m_names.append(printed.toLower());
        m_changes.add(IndicatorName{IndicatorNameId::create(), indicator, printed});
    }

    const StatedFigures &m_stated;
    ChangeSet m_changes;
    QStringList m_codes;
    QStringList m_names;
    QHash<QString, IndicatorId> m_new;
    AreaId m_area;
};

} // namespace

ChangeSet recordingOf(const StatedFigures &stated, const QList<FigureChoice> &choices,
                      const QList<StatedOutcome> &outcomes)
{
    Recording recording(stated);
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        if (outcomes.at(i).kind == Kind::New || outcomes.at(i).kind == Kind::Revision)
            recording.take(stated.figures.at(i), choices.at(i), outcomes.at(i));
    return recording.changes();
}
