#include "core/import/DateRule.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct MonthName
{
    const char *name;
    int month;
};

// English and Welsh, the Welsh also with their softened first letters ("o Fawrth").
constexpr MonthName monthNames[] = {
    {"january", 1},  {"jan", 1},      {"february", 2},  {"feb", 2},        {"march", 3},     {"mar", 3},
    {"april", 4},    {"apr", 4},      {"may", 5},       {"june", 6},       {"jun", 6},       {"july", 7},
    {"jul", 7},      {"august", 8},   {"aug", 8},       {"september", 9},  {"sept", 9},      {"sep", 9},
    {"october", 10}, {"oct", 10},     {"november", 11}, {"nov", 11},       {"december", 12}, {"dec", 12},
    {"ionawr", 1},   {"chwefror", 2}, {"mawrth", 3},    {"fawrth", 3},     {"ebrill", 4},    {"mai", 5},
    {"fai", 5},      {"mehefin", 6},  {"fehefin", 6},   {"gorffennaf", 7}, {"orffennaf", 7}, {"awst", 8},
    {"medi", 9},     {"fedi", 9},     {"hydref", 10},   {"tachwedd", 11},  {"dachwedd", 11}, {"rhagfyr", 12},
    {"ragfyr", 12}};

struct DayName
{
    const char *name;
    int day;
};

constexpr DayName dayNames[] = {{"mon", 1}, {"tue", 2},    {"wed", 3},    {"thu", 4},    {"fri", 5},
                                {"sat", 6}, {"sun", 7},    {"llun", 1},   {"mawrth", 2}, {"mercher", 3},
                                {"iau", 4}, {"gwener", 5}, {"sadwrn", 6}, {"sul", 7}};

int monthNamed(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> named;
        for (const MonthName &month : monthNames)
            named.insert(QString::fromLatin1(month.name), month.month);
        return named;
    }();
    return months.value(name.toLower());
}

int weekdayNamed(const QString &name)
{
    const QString word = name.toLower();
    for (const DayName &day : dayNames)
        if (word.startsWith(QLatin1String(day.name)))
            return day.day;
    return 0;
}

QString monthPattern()
{
    QStringList names;
    for (const MonthName &month : monthNames)
        names.append(QString::fromLatin1(month.name));
    return names.join(u'|');
}

const QRegularExpression &dateExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"((?<![\p{L}\d.,/£-])(?:(?:dydd\s+)?(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|)"
            R"(sun)(?:day)?|)"
            R"(llun|mawrth|mercher|iau|gwener|sadwrn|sul),?\s+(?:the\s+)?)?)"
            R"((?:(?<day>\d{1,2})\s?(?:st|nd|rd|th|af|il|ydd|fed|eg|ain|ed)?\s+(?:of\s+|)"
            R"(o\s+)?(?<month>%1)\.?,?\s+(?<year>\d{4})|)"
            R"((?<month2>%1)\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year2>\d{4})|)"
            R"((?<day3>\d{1,2})(?<sign>[./-])(?<month3>\d{1,2})\k<sign>(?<year3>\d{4}|\d{2})|)"
            R"((?<year4>\d{4})-(?<month4>\d{2})-(?<day4>\d{2}))(?![\p{L}\d/%]|[.-]\d))")
            .arg(monthPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

int centuryYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"day"))
        return QDate(match.captured(u"year").toInt(), monthNamed(match.captured(u"month")),
                     match.captured(u"day").toInt());
    if (match.hasCaptured(u"day2"))
        return QDate(match.captured(u"year2").toInt(), monthNamed(match.captured(u"month2")),
                     match.captured(u"day2").toInt());
    if (match.hasCaptured(u"day3"))
        return QDate(centuryYear(match.captured(u"year3")), match.captured(u"month3").toInt(),
                     match.captured(u"day3").toInt());
    return QDate(match.captured(u"year4").toInt(), match.captured(u"month4").toInt(), match.captured(u"day4").toInt());
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isDigit(); });
}

/// What may stand beside a date without saying anything else: a time of day and punctuation.
bool saysNothingElse(const QString &text)
{
    static const QRegularExpression nothing(
        QStringLiteral(R"(^[\s,.;()–—-]*(?:(?:at|am)?\s*\d{1,2}(?:[.:]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|noon|)"
                       R"(hours)?)?[\s,.;()–—-]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return nothing.match(text).hasMatch();
}

} // namespace

QList<PrintedDate> datesIn(const QString &text)
{
    QList<PrintedDate> dates;
    if (!hasDigit(text))
        return dates;
    constexpr qsizetype longestText = 4000;
    auto matches = dateExpression().globalMatch(text.left(longestText));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QDate date = dateOf(match);
        if (!date.isValid())
            continue;
        const int weekday = weekdayNamed(match.captured(u"weekday"));
        dates.append({date, match.capturedStart(), match.capturedEnd(), weekday == 0 || weekday == date.dayOfWeek()});
    }
    return dates;
}

std::optional<PrintedDate> wholeDate(const QString &text)
{
    constexpr qsizetype longestDate = 60;
    if (text.size() > longestDate)
        return std::nullopt;
    const QList<PrintedDate> dates = datesIn(text);
    if (dates.size() != 1 || !saysNothingElse(text.first(dates[0].begin))
        || !saysNothingElse(text.sliced(dates[0].end)))
        return std::nullopt;
    return dates[0];
}

bool isDate(const QString &text)
{
    return wholeDate(text).has_value();
}
