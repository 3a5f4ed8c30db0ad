#include "core/domain/ActionRules.h"

#include <QStringList>

#include <algorithm>

std::optional<QDate> dueOf(const PlanAction &action)
{
    return action.dueCurrent ? action.dueCurrent : action.dueOriginal;
}

bool isDone(const PlanAction &action)
{
    return action.doneOn.has_value();
}

bool isLate(const PlanAction &action, QDate today)
{
    const std::optional<QDate> due = dueOf(action);
    return !isDone(action) && due && *due < today;
}

int slippedDays(const PlanAction &action)
{
    if (!action.dueOriginal || !action.dueCurrent)
        return 0;
    return std::max(0, int(action.dueOriginal->daysTo(*action.dueCurrent)));
}

std::optional<Rating> ratingOf(const PlanAction &action)
{
    return action.boardRating ? action.boardRating : action.rating;
}

std::optional<Rating> shownRating(const PlanAction &action, QDate today)
{
    const std::optional<Rating> given = ratingOf(action);
    const bool saysWell = given == Rating::Green || (given == Rating::Blue && !isDone(action));
    if (isLate(action, today) && (saysWell || !given))
        return Rating::Amber;
    return given;
}

bool comesBefore(const QString &oneReference, const QString &otherReference)
{
    const QStringList one = oneReference.split(QLatin1Char('.'));
    const QStringList other = otherReference.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i) {
        bool isNumber = false;
        bool isOtherNumber = false;
        const int left = one.at(i).toInt(&isNumber);
        const int right = other.at(i).toInt(&isOtherNumber);
        if (isNumber && isOtherNumber && left != right)
            return left < right;
        if ((!isNumber || !isOtherNumber) && one.at(i) != other.at(i))
            return one.at(i) < other.at(i);
    }
    return one.size() < other.size();
}
