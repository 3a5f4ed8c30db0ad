#include "ui/plan/LinkChoice.h"

#include <algorithm>

namespace {

bool isSame(const ActionLink &one, const ActionLink &other)
{
    return one.finding == other.finding && one.recommendation == other.recommendation
        && one.indicator == other.indicator;
}

} // namespace

LinkChoice::LinkChoice(const PlanContents &contents, const QList<Recommendation> &recommendations,
                       const QList<ActionLink> &chosen, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const InspectionFinding &finding : contents.findings)
        if (finding.kind != InspectionFinding::Kind::Strength)
            append({.id = {}, .planAction = {}, .finding = finding.id},
                   tr("Finding F %1: %2").arg(QString::number(finding.position + 1), finding.text), chosen);
    for (const Recommendation &recommendation : recommendations)
        append({.id = {}, .planAction = {}, .recommendation = recommendation.id},
               tr("Recommendation %1: %2")
                   .arg(recommendation.reference.value_or(QString()),
                        recommendation.shortTitle.value_or(recommendation.text)),
               chosen);
    for (const Indicator &indicator : contents.indicators)
        append({.id = {}, .planAction = {}, .indicator = indicator.id},
               tr("Indicator %1: %2").arg(indicator.code, indicator.name), chosen);
}

void LinkChoice::append(const ActionLink &link, const QString &text, const QList<ActionLink> &chosen)
{
    const bool isChosen =
        std::any_of(chosen.cbegin(), chosen.cend(), [&](const ActionLink &other) { return isSame(link, other); });
    m_choices.append({link, text, isChosen});
}

QList<ActionLink> LinkChoice::chosen() const
{
    QList<ActionLink> links;
    for (const Choice &choice : m_choices)
        if (choice.isChosen)
            links.append(choice.link);
    return links;
}

void LinkChoice::tick(const ActionLink &link)
{
    for (int row = 0; row < int(m_choices.size()); ++row)
        if (isSame(m_choices[row].link, link))
            setData(index(row), Qt::Checked, Qt::CheckStateRole);
}

int LinkChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant LinkChoice::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_choices[index.row()].text;
    if (role == Qt::CheckStateRole)
        return m_choices[index.row()].isChosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool LinkChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_choices[index.row()].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags LinkChoice::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}
