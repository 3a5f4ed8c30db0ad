#include "core/insight/ComparePlans.h"

#include "core/domain/ActionRules.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ComparePlans", text);
}

QString told(const std::optional<QString> &text)
{
    return text ? *text : say("nothing");
}

QString told(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, QStringLiteral("d MMM yyyy")) : say("no date");
}

QString told(const std::optional<Rating> &rating)
{
    return rating ? QString(wordOf(*rating)) : say("not rated");
}

QString told(const std::optional<int> &percent)
{
    return percent ? QStringLiteral("%1%").arg(*percent) : say("nothing");
}

template<typename Value>
void compare(QStringList &changes, const char *sentence, const Value &before, const Value &after)
{
    if (before != after)
        changes.append(say(sentence).arg(told(after), told(before)));
}

QHash<QString, PlanAction> byReference(const PlanContents &contents)
{
    QHash<QString, PlanAction> actions;
    for (const PlanAction &action : contents.actions)
        actions.insert(action.reference, action);
    return actions;
}

} // namespace

QStringList changesBetween(const PlanAction &earlier, const PlanAction &later)
{
    QStringList changes;
    if (earlier.what != later.what)
        changes.append(say("What: %1, was: %2").arg(later.what, earlier.what));
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "Owner %1, was %2"), earlier.who, later.who);
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "How: %1, was: %2"), earlier.how, later.how);
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "Success measure: %1, was: %2"), earlier.successMeasure,
            later.successMeasure);
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "Due %1, was %2"), dueOf(earlier), dueOf(later));
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "Done on %1, was %2"), earlier.doneOn, later.doneOn);
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "Rated %1, was %2"), ratingOf(earlier), ratingOf(later));
    compare(changes, QT_TRANSLATE_NOOP("ComparePlans", "Done by %1, was %2"), earlier.percent, later.percent);
    return changes;
}

QList<PlanDifference> differencesBetween(const PlanContents &earlier, const PlanContents &later)
{
    QHash<QString, PlanAction> left = byReference(earlier);
    QList<PlanDifference> differences;
    for (const PlanAction &action : later.actions) {
        const auto before = left.constFind(action.reference);
        if (before == left.cend()) {
            differences.append({PlanDifference::Kind::Added, action.reference, action.what, {}});
            continue;
        }
        const QStringList changes = changesBetween(*before, action);
        left.erase(before);
        if (!changes.isEmpty())
            differences.append({PlanDifference::Kind::Changed, action.reference, action.what, changes});
    }
    for (const PlanAction &action : std::as_const(left))
        differences.append({PlanDifference::Kind::Dropped, action.reference, action.what, {}});
    std::stable_sort(differences.begin(), differences.end(),
                     [](const PlanDifference &one, const PlanDifference &other) {
                         return comesBefore(one.reference, other.reference);
                     });
    return differences;
}
