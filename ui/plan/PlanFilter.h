#pragma once

#include "core/domain/Rating.h"

#include <QDate>
#include <QSortFilterProxyModel>

#include <optional>

/// Keeps the actions that meet every condition, and the themes that have such actions.
class PlanFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlanFilter(QObject *parent);

    void setText(const QString &text);
    void setOwner(const QString &owner);
    void setRating(std::optional<Rating> rating);
    /// Only what moved on or after this day; nothing: all.
    void setMovedSince(std::optional<QDate> day);
    /// -1: every theme.
    void setTheme(int number);
    bool isNarrowed() const;
    int shownActions() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_owner;
    std::optional<Rating> m_rating;
    std::optional<QDate> m_movedSince;
    int m_theme = -1;
};
