#include "ui/indicators/ScorecardGroups.h"

#include "ui/indicators/ScorecardFilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

struct GroupSpeech
{
    Q_DECLARE_TR_FUNCTIONS(ScorecardGroups)
};

QString groupOf(const ScorecardRow &row, ScorecardGrouping grouping, const QHash<IndicatorId, QString> &committees)
{
    return grouping == ScorecardGrouping::Theme ? row.trend.indicator().family.value_or(QString())
                                                : committees.value(row.id);
}

QString headOf(const QString &group, const QList<ScorecardRow> &rows, ScorecardGrouping grouping)
{
    const QString name = !group.isEmpty()      ? group
        : grouping == ScorecardGrouping::Theme ? GroupSpeech::tr("No theme")
                                               : GroupSpeech::tr("On no committee's agenda");
    const QString standing = standingLine(partOf(rows));
    const QString counted = GroupSpeech::tr("%1, %Ln", "a group and how many are in it", int(rows.size())).arg(name);
    return standing.isEmpty() ? counted : counted + QStringLiteral(" · ") + standing.trimmed();
}

IndicatorLine lineOf(const ScorecardRow &row, const QString &group, int place)
{
    return {row.id, std::make_shared<const ScorecardRow>(row), group, {}, place};
}

} // namespace

QList<IndicatorLine> groupedLines(const QList<ScorecardRow> &rows, ScorecardGrouping grouping,
                                  const QHash<IndicatorId, QString> &committees)
{
    QList<IndicatorLine> lines;
    if (grouping == ScorecardGrouping::None) {
        for (const ScorecardRow &row : rows)
            lines.append(lineOf(row, QString(), 0));
        return lines;
    }
    // What belongs nowhere stands last.
    std::map<std::pair<bool, QString>, QList<ScorecardRow>> groups;
    for (const ScorecardRow &row : rows) {
        const QString group = groupOf(row, grouping, committees);
        groups[{group.isEmpty(), group}].append(row);
    }
    int place = 0;
    for (const auto &[key, members] : groups) {
        lines.append({{}, nullptr, key.second, headOf(key.second, members, grouping), ++place});
        for (const ScorecardRow &row : members)
            lines.append(lineOf(row, key.second, place));
    }
    return lines;
}
