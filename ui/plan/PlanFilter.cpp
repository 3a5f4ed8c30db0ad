#include "ui/plan/PlanFilter.h"

#include "ui/plan/PlanModel.h"

PlanFilter::PlanFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PlanFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void PlanFilter::setOwner(const QString &owner)
{
    m_owner = owner;
    invalidateFilter();
}

void PlanFilter::setRating(std::optional<Rating> rating)
{
    m_rating = rating;
    invalidateFilter();
}

void PlanFilter::setMovedSince(std::optional<QDate> day)
{
    m_movedSince = day;
    invalidateFilter();
}

void PlanFilter::setTheme(int number)
{
    m_theme = number;
    invalidateFilter();
}

bool PlanFilter::isNarrowed() const
{
    return !m_text.isEmpty() || !m_owner.isEmpty() || m_rating || m_movedSince || m_theme >= 0;
}

int PlanFilter::shownActions() const
{
    int shown = 0;
    for (int theme = 0; theme < rowCount(); ++theme)
        shown += rowCount(index(theme, 0));
    return shown;
}

bool PlanFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, PlanModel::Action, parent);
    const auto *const model = static_cast<const PlanModel *>(sourceModel());
    const PlanTheme *const theme = model->themeAt(index);
    if (m_theme >= 0 && theme->number != m_theme)
        return false;
    // A theme stands where its actions do; an empty plan still shows its themes.
    if (!parent.isValid())
        return m_text.isEmpty() && m_owner.isEmpty() && !m_rating && !m_movedSince;
    const PlanAction *const action = model->actionAt(index);
    const bool hasText = m_text.isEmpty() || action->what.contains(m_text, Qt::CaseInsensitive)
        || action->reference.startsWith(m_text) || action->who.value_or(QString()).contains(m_text, Qt::CaseInsensitive)
        || action->successMeasure.value_or(QString()).contains(m_text, Qt::CaseInsensitive);
    const bool hasOwner = m_owner.isEmpty() || action->who == m_owner;
    const QVariant rating = index.data(PlanModel::RatingRole);
    const bool hasRating = !m_rating || (rating.isValid() && rating.toInt() == int(*m_rating));
    const QDate moved = index.data(PlanModel::MovedOnRole).toDate();
    const bool hasMoved = !m_movedSince || (moved.isValid() && moved >= *m_movedSince);
    return hasText && hasOwner && hasRating && hasMoved;
}
