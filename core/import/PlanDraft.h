#pragma once

#include "core/domain/ImprovementPlan.h"
#include "core/import/PlanColumns.h"
#include "core/import/PlanTable.h"

#include <QList>

/// One row of a plan's table as it was understood. Ids are given when it is accepted.
struct DraftAction
{
    qint64 line = 0;
    int theme = 0; ///< its place among the draft's themes
    PlanAction action;
    QStringList findings; ///< as the cell names them: "F 3", "3"
    QStringList indicators; ///< their codes or names
    QString evidence;

    bool operator==(const DraftAction &) const = default;
};

struct DraftTheme
{
    int number = 0;
    QString title;

    bool operator==(const DraftTheme &) const = default;
};

/// A row, or a cell of it, that was not taken as it stands, and why.
struct DraftTrouble
{
    enum class Kind
    {
        RowRefused,
        CellLeftOut
    };

    Kind kind = Kind::CellLeftOut;
    qint64 line = 0;
    QString sentence;

    bool operator==(const DraftTrouble &) const = default;
};

/// What a table says as a plan. Every row is an action, or stands among the troubles.
struct PlanDraft
{
    QList<DraftTheme> themes;
    QList<DraftAction> actions;
    QList<DraftTrouble> troubles;

    bool operator==(const PlanDraft &) const = default;
};

/// Reads the table by the columns given. Nothing is invented: what is not said stays unsaid.
PlanDraft draftPlan(const PlanTable &table, const QList<PlanColumn> &columns);

/// A rating as plans write it: a colour, its letter, or the usual words; nothing where it is none of these.
std::optional<Rating> ratingIn(const QString &text);
/// A whole date, or the last day of a month or quarter: "Sep 2025", "30/09/2025".
std::optional<QDate> planDateIn(const QString &text);
