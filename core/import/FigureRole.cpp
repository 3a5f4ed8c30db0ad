#include "core/import/FigureRole.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype widestView = 120;

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

bool isTarget(const QString &before, const QString &after)
{
    static const QRegularExpression stated =
        expression("\\b(?:targets?|standard|darged|targed|tharged)\\b(?:[\\s,]+[\\w'’]+){0,8}?\\s*("
                   "?:of|is|was|being|at|[:=(]|o|yw|oedd)?\\s*\\(?$");
    static const QRegularExpression passed =
        expression("\\b(?:above|below|exceed\\w*|met|meets|meeting|missed|under|over|on|beat|against)\\s+(?:the |our "
                   "|its |this )?(?:\\w+ )?target,?\\s*(?:at|with|and|to|by|,|\\()?\\s*(?:\\w+ ){0,2}$");
    static const QRegularExpression following = expression("^\\s*(?:\\w+ )?target\\b");
    if (following.match(after).hasMatch())
        return true;
    if (passed.match(before).hasMatch())
        return before.endsWith(QLatin1String("target (")) || before.endsWith(QLatin1String("target of "));
    return stated.match(before).hasMatch();
}

bool isComparator(const QString &before, const QString &after)
{
    static const QRegularExpression stated =
        expression("\\b(?:england|(?:welsh|english|uk|all[- ]wales) average|national(?:ly)?|statistical "
                   "neighbours?|neighbours?|neighbouring|comparators?|average for|averages? of|similar councils|family "
                   "group|regional(?:ly)?|benchmark|wales|nearest)\\b[^.;]{0,40}$");
    static const QRegularExpression following = expression(
        "^\\s*(?:\\(?(?:nationally|regionally|national|regional|england|statistical)\\b|(?:for|in|across|among|amongst)"
        " (?:england|wales|statistical|all english|the region|our neighbours|our statistical))");
    return stated.match(before).hasMatch() || following.match(after).hasMatch();
}

bool isEarlier(const QString &before, const QString &after)
{
    static const QRegularExpression stated =
        expression("\\b(?:from|previously|previous\\w*|compared (?:with|to)|compares (?:with|to)|was formerly|last "
                   "year|baseline(?: of)?|outturn of)\\s*(?:a |an |the )?(?:\\w+:? ){0,2}$");
    static const QRegularExpression following =
        expression("^\\s*(?:last year|the (?:previous|year before|preceding)|in the previous|a year (?:ago|earlier)|at "
                   "the same (?:time|point) last)");
    return stated.match(before).hasMatch() || following.match(after).hasMatch();
}

bool isChange(const QString &before, const QString &after)
{
    static const QRegularExpression stated = expression(
        "\\b(?:by|(?:increase|reduction|fall|rise|drop|improvement|decrease|tolerance)s?(?: of)?)\\s*(?:\\w+ )?$");
    static const QRegularExpression following =
        expression("^\\s*(?:percentage "
                   ")?(?:points?|increase|reduction|decrease|rise|fall|drop|improvement|cuts?|savings?|tolerance|"
                   "higher|lower|more|fewer|less)\\b");
    return stated.match(before).hasMatch() || following.match(after).hasMatch();
}

FigureRole roleOf(const QString &before, const QString &after)
{
    if (isTarget(before, after))
        return FigureRole::Target;
    if (isChange(before, after))
        return FigureRole::Change;
    if (isComparator(before, after))
        return FigureRole::Comparator;
    return isEarlier(before, after) ? FigureRole::Earlier : FigureRole::Result;
}

} // namespace

QList<FigureRole> rolesOf(const QString &sentence, const QList<Quantity> &quantities)
{
    QList<FigureRole> roles;
    qsizetype previous = 0;
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const qsizetype next = i + 1 < quantities.size() ? quantities[i + 1].begin : sentence.size();
        const QString before = sentence.sliced(previous, quantities[i].begin - previous);
        const QString after = sentence.sliced(quantities[i].end, next - quantities[i].end);
        roles.append(
            roleOf(before.last(std::min(before.size(), widestView)), after.first(std::min(after.size(), widestView))));
        previous = quantities[i].end;
    }
    return roles;
}
