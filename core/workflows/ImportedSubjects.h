#pragma once

#include "core/changes/ChangeSet.h"
#include "core/import/ObservationTable.h"
#include "core/storage/ObservationQueries.h"

#include <QHash>
#include <QSet>

/// Joins what a file names to the indicators and areas that are known, and makes those that are not. The same file in
/// the same workspace always gives the same.
class ImportedSubjects
{
public:
    ImportedSubjects(ObservationSubjects known, const ObservationMapping &mapping, QString source);

    IndicatorId indicatorFor(const FoundIndicator &found);
    AreaId areaFor(const FoundArea &found);

    /// Adds what is new; the units and decimals come from what was met in all rows, in the order of indicatorFor.
    void addTo(ChangeSet &changes, const std::vector<FoundIndicator> &found) const;
    qsizetype newIndicators() const { return m_newIndicators.size(); }
    qsizetype newAreas() const { return m_newAreas.size(); }

private:
    struct NewIndicator
    {
        Indicator indicator;
        IndicatorColumn column;
        int found = 0;
    };

    void index();
    std::optional<IndicatorId> knownByName(const QString &name) const;
    std::optional<IndicatorId> knownByColumn(const FoundIndicator &found) const;
    IndicatorId makeIndicator(const FoundIndicator &found);
    QString codeFor(const FoundIndicator &found) const;
    std::optional<qsizetype> knownArea(const FoundArea &found) const;
    void complete(qsizetype place, const FoundArea &found);

    ObservationSubjects m_known;
    const ObservationMapping m_mapping;
    const QString m_beside;
    const QString m_source;
    int m_found = 0;
    QHash<QString, IndicatorId> m_indicatorByName; ///< codes and names in lower case
    QSet<QString> m_codes;
    QHash<QString, qsizetype> m_areaByCode;
    QHash<QString, qsizetype> m_areaByNumber;
    QHash<QString, qsizetype> m_areaByName;
    QList<NewIndicator> m_newIndicators;
    QSet<qsizetype> m_newAreas; ///< places among the known
    QHash<qsizetype, Area> m_changedAreas; ///< as they were
};
