#include "core/import/FigureName.h"

#include "core/import/PeriodRule.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestName = 160;

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// The clause that ends where the words end: after the last comma, or after an "and" that begins a statement of its
/// own.
QString lastClause(const QString &words)
{
    static const QRegularExpression parting = expression("[,;:(–]\\s+(?:and |but |while |whilst |with |whereas )?");
    static const QRegularExpression verb = expression(
        "\\b(?:is|are|was|were|has|have|had|will|remains?|continues?|improved|reduced|increased|rose|fell)\\b");
    QString clause = words;
    QRegularExpressionMatch match;
    if (const qsizetype at = words.trimmed().lastIndexOf(parting, -1, &match); at >= 0)
        clause = words.sliced(at + match.capturedLength());
    const qsizetype joint = clause.lastIndexOf(QLatin1String(" and "));
    if (joint > 0 && verb.match(clause.first(joint)).hasMatch())
        clause = clause.sliced(joint + 5);
    return clause;
}

/// "In August 2019 the average wait" names a wait, not a month.
QString withoutOpeningPeriod(const QString &words)
{
    const QList<PrintedPeriod> periods = periodsIn(words);
    constexpr qsizetype longestPreposition = 12;
    return periods.isEmpty() || periods.first().begin > longestPreposition ? words : words.sliced(periods.first().end);
}

} // namespace

QString tidyName(const QString &words)
{
    static const QRegularExpression filler =
        expression("(?<!they )(?<!who )\\b(?:is|are|was|were|has been|have been|had "
                   "been|been|being|very|currently|now|also|still|only|just|consistently|therefore)\\b\\s*");
    static const QRegularExpression opening =
        expression("^(?:(?:and|but|while|whilst|whereas|with|that|there|the|a|an|our|all|of|in which|where)\\s+)+");
    static const QRegularExpression ending =
        expression("(?:[\\s,;:.–(-]|\\b(?:and|or|with|at|the|a|to|of|in|by|against)$)+$");
    QString name = words.trimmed();
    name.remove(filler);
    name.remove(opening);
    name.remove(ending);
    return name.simplified();
}

QString nameBehind(const QString &after)
{
    static const QRegularExpression of = expression("^\\s*(?:\\(\\d[^)]*\\)\\s*)?(?:of|o)\\s+(.+)$");
    static const QRegularExpression stop =
        expression("[,;:()]|\\.$|\\s(?:against|compared|compares|which|whilst|while|exceeding|exceeds|above|below|"
                   "meeting|in line with|with a target|this|"
                   "so|but|although|(?:in|during|for|at|by) (?:the "
                   ")?(?:(?:19|20)\\d{2}|Q[1-4]|quarter|(?:first|second|third|fourth|last) quarter|year|end|"
                   "january|february|march|april|may|june|july|august|september|october|november|december))\\b");
    const QRegularExpressionMatch match = of.match(after.left(2 * longestName));
    if (!match.hasMatch())
        return {};
    QString name = match.captured(1);
    if (const qsizetype end = name.indexOf(stop); end >= 0)
        name.truncate(end);
    name = tidyName(name);
    return name.size() >= 3 && name.size() <= longestName ? name : QString();
}

QString nameBefore(const QString &before)
{
    static const QRegularExpression link =
        expression("\\s*(?:\\b(?:is|was|are|were|at|of|to|stands?|stood|remain(?:s|ed)?|rose|fell|risen|fallen|"
                   "increased|decreased|improved|reduced|"
                   "reached|has|have|had|been|currently|now|averag(?:es|ed)|achieved|yw|oedd|a|an|just|only|around|"
                   "about|approximately|over|nearly|steady|from)\\b|[:=–(-])[\\s]*$");
    QString words = lastClause(before.last(std::min<qsizetype>(before.size(), 300))).trimmed();
    bool linked = false;
    for (QRegularExpressionMatch match = link.match(words); match.hasMatch() && match.capturedLength() > 0;
         match = link.match(words)) {
        linked = true;
        words.truncate(match.capturedStart());
    }
    const QString name = tidyName(withoutOpeningPeriod(words));
    return linked && name.size() <= longestName ? name : QString();
}

bool pointsBack(const QString &name)
{
    static const QRegularExpression pointing =
        expression("^(?:(?:current|overall|latest|present|reported|actual|this|that)\\s+)*(?:rate|figure|number|"
                   "numbers|percentage|proportion|performance|total|average|"
                   "result|outturn|it|this|these|which|that|they|we|he|she|council|department|service|team)$|^$");
    return pointing.match(name).hasMatch();
}

QString countedSubject(const QString &words)
{
    static const QRegularExpression counted =
        expression("\\b(?:numbers?|percentage|proportion|rate) of ((?:[\\w'’-]+ "
                   "){0,7}?[\\w'’-]+)(?=\\s+(?:and|is|was|are|were|has|have|which|who|at|to|from|in 20)\\b|[,;:.(]|$)");
    QString subject;
    auto matches = counted.globalMatch(words.left(4000));
    while (matches.hasNext())
        subject = matches.next().captured(1);
    return tidyName(subject);
}
