#include "core/import/PeriodRule.h"

#include <QRegularExpression>

namespace {

QString periodPattern()
{
    const QString month =
        QStringLiteral("(?:January|February|March|April|May|June|July|August|September|October|November|December|"
                       "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|"
                       "Gorffennaf|Awst|Medi|Hydref|"
                       "Tachwedd|Rhagfyr)");
    const QString year = QStringLiteral("(?:19|20)\\d{2}(?:\\s?[/–-]\\s?(?:20)?\\d{2})?");
    const QString quarter = QStringLiteral("(?:Q[1-4]|[Qq]uarter "
                                           "(?:[1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)|(?:[Ff]irst|[Ss]econd|[Tt]hird|["
                                           "Ff]ourth|[Ll]ast) quarter|[Cc]hwarter [1-4])");
    const QString dated = QStringLiteral("\\d{1,2}(?:st|nd|rd|th)? %1(?: (?:19|20)\\d{2})?").arg(month);
    const QString months =
        QStringLiteral("%1(?: (?:19|20)\\d{2})?(?:\\s?(?:and|to|–|-|/)\\s?%1)?(?: (?:19|20)\\d{2})?").arg(month);
    return QStringLiteral("(?:(?:(?:year|quarter|period|month|12 months) (?:ending|ended|to)|end of) "
                          "(?:%1|%2)|%1|%2|%3(?: (?:of )?%4)?|%4)")
        .arg(dated, months, quarter, year);
}

} // namespace

QList<PrintedPeriod> periodsIn(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("\\b(?:in|during|for|at|as at|on|between|from|throughout|by|ym mis|yn|ar)(?: the)? "
                       "(?<period>%1)\\b(?![/\\d])")
            .arg(periodPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    // A period that opens the sentence begins with a capital preposition.
    static const QRegularExpression opening(
        QStringLiteral(
            "^(?:In|During|For|At|As at|Between|From|Throughout|By|Ym mis|Yn|Ar)(?: the)? (?<period>%1)\\b(?![/\\d])")
            .arg(periodPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<PrintedPeriod> periods;
    if (const QRegularExpressionMatch match = opening.match(text); match.hasMatch())
        periods.append({match.captured(u"period"), match.capturedStart(u"period"), match.capturedEnd(u"period")});
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        periods.append({match.captured(u"period"), match.capturedStart(u"period"), match.capturedEnd(u"period")});
    }
    return periods;
}

bool isPeriod(const QString &words)
{
    static const QRegularExpression whole(QStringLiteral("^%1(?: %1)?$").arg(periodPattern()),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return words.size() <= 60 && whole.match(words).hasMatch();
}
