#include "ui/plan/PlanModel.h"

#include "core/domain/ActionRules.h"
#include "ui/plan/PlanRows.h"
#include "ui/tables/CellValue.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace {

QVariant dueVariant(const std::optional<QDate> &due)
{
    return due ? QVariant(*due) : QVariant();
}

QDate lastMoveOf(const PlanContents &contents, const PlanActionId &action)
{
    QDate last;
    for (const DateMove &move : contents.moves)
        if (move.planAction == action && (!last.isValid() || move.movedOn > last))
            last = move.movedOn;
    return last;
}

} // namespace

void PlanModel::setContents(const PlanContents &contents, QDate today)
{
    beginResetModel();
    m_contents = contents;
    m_today = today;
    m_themes.clear();
    for (const PlanTheme &theme : contents.themes) {
        const QList<PlanAction> actions = actionsOf(contents, theme.id);
        m_themes.append({theme, standingOf(actions, today), actions});
    }
    endResetModel();
}

const PlanAction *PlanModel::actionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_themes[int(index.internalId()) - 1].actions[index.row()];
}

const PlanTheme *PlanModel::themeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_themes[index.internalId() == 0 ? index.row() : int(index.internalId()) - 1].theme;
}

QModelIndex PlanModel::indexOf(const PlanActionId &action) const
{
    for (int theme = 0; theme < int(m_themes.size()); ++theme)
        for (int row = 0; row < int(m_themes[theme].actions.size()); ++row)
            if (m_themes[theme].actions[row].id == action)
                return createIndex(row, 0, quintptr(theme + 1));
    return {};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_themes.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return int(m_themes[parent.row()].actions.size());
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Due)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const PlanAction *const action = actionAt(index);
    return action ? actionData(*action, index.column(), role) : themeData(m_themes[index.row()], index.column(), role);
}

QVariant PlanModel::themeData(const ThemeRow &row, int column, int role) const
{
    const GanttBar bar = barOf(row.actions, m_contents);
    switch (role) {
    case Qt::FontRole:
        return column == Action ? Theme::font(TypeRole::Strong) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.standing.explanation;
    case BarRole:
        return QVariant::fromValue(bar);
    case ValueRole: {
        Chip chip = ratingChip(row.standing.rating, QString());
        chip.ground = Chip::Ground::Plain;
        return column == Ranking ? QVariant(chip) : QVariant();
    }
    case Qt::DisplayRole:
        return themeText(row, bar, column);
    default:
        return {};
    }
}

QVariant PlanModel::actionData(const PlanAction &action, int column, int role) const
{
    switch (role) {
    case BarRole:
        return QVariant::fromValue(barOf(action, m_contents, m_today));
    case RatingRole: {
        const auto rating = shownRating(action, m_today);
        return rating ? QVariant(int(*rating)) : QVariant();
    }
    case OwnerRole:
        return action.who.value_or(QString());
    case MovedOnRole:
        return lastMoveOf(m_contents, action.id);
    case ReferenceRole:
        return action.reference;
    case ValueRole:
        return column == Ranking ? QVariant(actionChip(action, m_contents, m_today)) : dueVariant(dueOf(action));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (column == Ranking)
            return actionChip(action, m_contents, m_today).explanation;
        return column == Action ? action.what : storyOf(action, m_contents);
    case Qt::DisplayRole:
        return actionText(action, column);
    default:
        return {};
    }
}

QString PlanModel::themeText(const ThemeRow &row, const GanttBar &bar, int column)
{
    switch (column) {
    case Action:
        return QStringLiteral("%1 %2").arg(row.theme.number).arg(row.theme.title);
    case Owner:
        return row.theme.lead.value_or(QString());
    case Ranking:
        return row.standing.rating ? letterOf(*row.standing.rating) : QString();
    case Due:
        return screenDate(bar.end);
    default:
        return {};
    }
}

QString PlanModel::actionText(const PlanAction &action, int column) const
{
    const auto rating = shownRating(action, m_today);
    switch (column) {
    case Action:
        return action.reference + QStringLiteral("  ") + action.what;
    case Owner:
        return action.who.value_or(QString());
    case Ranking:
        return rating ? letterOf(*rating) : QString();
    case Due:
        return screenDate(dueOf(action));
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Due)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Owner:
        return tr("Owner");
    case Ranking:
        return tr("BRAG", "blue, red, amber, green");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}
