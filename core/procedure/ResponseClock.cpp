#include "core/procedure/ResponseClock.h"

#include "core/procedure/PeriodBeginningWith.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

using Unit = ResponseRule::Unit;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ResponseClock)
};

QString dateWords(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

std::optional<QDate> startOf(const Recommendation &recommendation)
{
    const auto notice = recommendation.noticeGivenOn;
    const auto receipt = recommendation.receivedOn;
    if (!notice || !receipt)
        return notice ? notice : receipt;
    return std::max(*notice, *receipt);
}

/// "two months", "28 days": the period as a clerk would say it.
QString periodWords(const ResponseRule &rule)
{
    static const QStringList small{Sentence::tr("one"),   Sentence::tr("two"),  Sentence::tr("three"),
                                   Sentence::tr("four"),  Sentence::tr("five"), Sentence::tr("six"),
                                   Sentence::tr("seven"), Sentence::tr("eight")};
    const QString number = rule.length <= small.size() ? small.at(rule.length - 1) : QLocale().toString(rule.length);
    switch (rule.unit) {
    case Unit::Days:
        return (rule.length == 1 ? Sentence::tr("%1 day") : Sentence::tr("%1 days")).arg(number);
    case Unit::Weeks:
        return (rule.length == 1 ? Sentence::tr("%1 week") : Sentence::tr("%1 weeks")).arg(number);
    case Unit::Months:
        return (rule.length == 1 ? Sentence::tr("%1 month") : Sentence::tr("%1 months")).arg(number);
    }
    Q_UNREACHABLE();
}

QString explain(const ResponseRule &rule, QDate start, QDate due)
{
    const QString sentence = rule.unit == Unit::Months
        ? Sentence::tr("Due by %1: %2 beginning with %3, the day of receipt or of the notice if later (%4).")
        : Sentence::tr("Due by %1: within %2 of %3, the day of receipt or of the notice if later (%4).");
    return sentence.arg(dateWords(due), periodWords(rule), dateWords(start), rule.name);
}

ResponseRule statutory(const QString &name, Recommendation::Kind kind, int length, Unit unit)
{
    return {.id = {}, .name = name, .kind = kind, .length = length, .unit = unit};
}

} // namespace

// "Within 28 days" leaves out the day itself; "two months beginning with" counts it.
QDate responseDue(const ResponseRule &rule, QDate start)
{
    switch (rule.unit) {
    case Unit::Days:
        return start.addDays(rule.length);
    case Unit::Weeks:
        return start.addDays(qint64(7) * rule.length);
    case Unit::Months:
        return lastDayOfMonths(start, rule.length);
    }
    Q_UNREACHABLE();
}

QList<ResponseRule> statutoryRules()
{
    return {statutory(Sentence::tr("Local Government Act 2000, section 9FE"), Recommendation::Kind::ScrutinyToExecutive,
                      2, Unit::Months),
            statutory(Sentence::tr("health scrutiny regulations 2013, regulation 22"),
                      Recommendation::Kind::ScrutinyToNhs, 28, Unit::Days)};
}

std::optional<ResponseRule> responseRuleFor(const QList<ResponseRule> &own, Recommendation::Kind kind, QDate start)
{
    std::optional<ResponseRule> found;
    for (const ResponseRule &rule : own) {
        const bool isInForce = !rule.validFrom || *rule.validFrom <= start;
        if (rule.kind == kind && isInForce && (!found || found->validFrom <= rule.validFrom))
            found = rule;
    }
    static const QList<ResponseRule> law = statutoryRules();
    for (const ResponseRule &rule : law)
        if (!found && rule.kind == kind)
            found = rule;
    return found;
}

std::optional<ResponseClock> responseClock(const Recommendation &recommendation, const QList<ResponseRule> &own)
{
    const std::optional<QDate> start = startOf(recommendation);
    if (!start)
        return std::nullopt;
    const std::optional<ResponseRule> rule = responseRuleFor(own, recommendation.kind, *start);
    if (!rule)
        return std::nullopt;
    const QDate due = responseDue(*rule, *start);
    return ResponseClock{*start, due, explain(*rule, *start, due)};
}
