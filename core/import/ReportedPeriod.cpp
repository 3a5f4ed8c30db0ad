#include "core/import/ReportedPeriod.h"

#include <QRegularExpression>

namespace {

using Match = QRegularExpressionMatch;
using Period = std::optional<ObservationPeriod>;

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                              QRegularExpression::CaseInsensitiveOption);
}

/// The last one that was over, of those that begin in the year of the day or one of the two before.
Period lastOver(const QString &withoutYear, const std::optional<QDate> &reportedOn)
{
    if (!reportedOn)
        return std::nullopt;
    for (int year = reportedOn->year(); year > reportedOn->year() - 3; --year) {
        const Period period = readPeriod(withoutYear.arg(year), QString());
        if (period && period->end <= *reportedOn)
            return period;
    }
    return std::nullopt;
}

Period monthNamed(const QString &month, const QString &year, const std::optional<QDate> &reportedOn)
{
    return year.isEmpty() ? lastOver(month + QStringLiteral(" %1"), reportedOn)
                          : readPeriod(month + QLatin1Char(' ') + year, QString());
}

/// "April and May", "April to June 2012", "December 2011 to March 2012".
Period monthToMonth(const Match &match, const std::optional<QDate> &reportedOn)
{
    const Period last = monthNamed(match.captured(3), match.captured(4), reportedOn);
    if (!last)
        return std::nullopt;
    const Period first = monthNamed(match.captured(1), match.captured(2), last->start.addDays(-1));
    return first ? readPeriodBetween(first->start.toString(Qt::ISODate), last->end.toString(Qt::ISODate))
                 : std::nullopt;
}

/// "Quarter 2", "the third quarter of 2025/26"; quarters count from April.
Period quarterOf(const Match &match, const std::optional<QDate> &reportedOn)
{
    static const QStringList words{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                                   QStringLiteral("four")};
    static const QStringList places{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                    QStringLiteral("fourth")};
    const QString said = (match.captured(1) + match.captured(2)).toLower();
    const qsizetype place = words.contains(said) ? words.indexOf(said)
        : places.contains(said)                  ? places.indexOf(said)
        : said == QLatin1String("last")          ? 3
                                                 : said.toInt() - 1;
    const QString quarter = QStringLiteral("Q%1 ").arg(place + 1);
    const QString year = match.captured(3).left(4);
    return year.isEmpty() ? lastOver(quarter + QStringLiteral("%1"), reportedOn)
                          : readPeriod(quarter + year, QString());
}

/// The twelve or three months that end with a month or day.
Period endingWith(const Match &match, const std::optional<QDate> &reportedOn)
{
    const Period last = readReportedPeriod(match.captured(2), reportedOn);
    if (!last)
        return std::nullopt;
    const QString kind = match.captured(1).toLower();
    const int months = kind == QLatin1String("quarter") ? 3 : kind == QLatin1String("month") ? 1 : 12;
    const QDate start = last->end.addDays(1).addMonths(-months);
    return readPeriodBetween(start.toString(Qt::ISODate), last->end.toString(Qt::ISODate));
}

struct PrintedForm
{
    QRegularExpression pattern;
    Period (*read)(const Match &match, const std::optional<QDate> &reportedOn);
};

const QList<PrintedForm> &forms()
{
    static const QList<PrintedForm> all{
        {whole("(year|quarter|month|12 months) (?:ending|ended|to) (.+)"), endingWith},
        {whole("(?:the )?(?:Q|quarter )([1-4]|one|two|three|four)(?:,? (?:of )?((?!))?((?:19|20)\\d\\d).*)?"),
         quarterOf},
        {whole("(?:the )?(first|second|third|fourth|last)((?!))? quarter(?:,? (?:of )?((?:19|20)\\d\\d).*)?"),
         quarterOf},
        {whole("([a-z]{3,9})(?: (\\d{4}))?(?: (?:and|to) |\\s?[/–-]\\s?)([a-z]{3,9})(?: (\\d{4}))?"), monthToMonth},
        {whole("([a-z]{3,9})"),
         [](const Match &match, const std::optional<QDate> &day) {
             return monthNamed(match.captured(1), QString(), day);
         }},
        {whole("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})"), [](const Match &match, const std::optional<QDate> &day) {
             return lastOver(match.captured(1) + QLatin1Char(' ') + match.captured(2) + QStringLiteral(" %1"), day);
         }}};
    return all;
}

} // namespace

std::optional<ObservationPeriod> readReportedPeriod(const QString &words, const std::optional<QDate> &reportedOn)
{
    static const QRegularExpression lead(QStringLiteral("^(?:(?:as )?at |in |the |end of |during )+"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ordinal(QStringLiteral("(\\d)(?:st|nd|rd|th)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearDash(QStringLiteral("(\\d{4})\\s?[/–-]\\s?((?:20)?\\d{2})"));
    QString plain = words.simplified().remove(lead);
    plain.replace(ordinal, QStringLiteral("\\1")).replace(yearDash, QStringLiteral("\\1/\\2"));
    if (const Period period = readPeriod(plain, QString()))
        return period;
    for (const PrintedForm &form : forms())
        if (const Match match = form.pattern.match(plain); match.hasMatch())
            return form.read(match, reportedOn);
    return std::nullopt;
}
