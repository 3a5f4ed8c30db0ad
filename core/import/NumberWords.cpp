#include "core/import/NumberWords.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace {

struct NumberWord
{
    const char *word;
    double value;
};

constexpr NumberWord units[] = {
    {"no", 0},       {"zero", 0},       {"none", 0},      {"one", 1},       {"two", 2},       {"three", 3},
    {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},
    {"ten", 10},     {"eleven", 11},    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},
    {"forty", 40},   {"fifty", 50},     {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},
    {"dim", 0},      {"un", 1},         {"dau", 2},       {"dwy", 2},       {"tri", 3},       {"tair", 3},
    {"pedwar", 4},   {"pedair", 4},     {"pump", 5},      {"pum", 5},       {"chwech", 6},    {"chwe", 6},
    {"saith", 7},    {"wyth", 8},       {"naw", 9},       {"deg", 10}};

constexpr NumberWord scales[] = {{"hundred", 100}, {"thousand", 1000}, {"million", 1e6}, {"billion", 1e9}};

QHash<QString, double> wordsOf(const NumberWord *begin, const NumberWord *end)
{
    QHash<QString, double> words;
    for (const NumberWord *word = begin; word != end; ++word)
        words.insert(QString::fromLatin1(word->word), word->value);
    return words;
}

std::optional<double> digitsFrom(const QString &text)
{
    bool valid = false;
    const double value = QLocale::c().toDouble(QString(text).remove(u','), &valid);
    return valid ? std::optional(value) : std::nullopt;
}

std::optional<double> unitFrom(const QString &word)
{
    static const QHash<QString, double> known = wordsOf(std::begin(units), std::end(units));
    const auto found = known.constFind(word);
    return found == known.constEnd() ? digitsFrom(word) : std::optional(*found);
}

std::optional<double> scaleFrom(const QString &word)
{
    static const QHash<QString, double> known = wordsOf(std::begin(scales), std::end(scales));
    const auto found = known.constFind(word);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<double> numberFrom(const QString &words)
{
    QString plain = words.toLower();
    plain.replace(u'-', u' ');
    double whole = 0;
    double part = 0;
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts) {
        if (const auto scale = scaleFrom(word)) {
            part = (part == 0 ? 1 : part) * *scale;
            whole += *scale >= 1000 ? part : 0;
            part = *scale >= 1000 ? 0 : part;
        } else if (const auto unit = unitFrom(word)) {
            part += *unit;
        } else if (word != QLatin1String("and")) {
            return std::nullopt;
        }
    }
    return parts.isEmpty() ? std::nullopt : std::optional(whole + part);
}

QString numberWordPattern()
{
    QStringList names;
    for (const NumberWord &word : units)
        names.append(QString::fromLatin1(word.word));
    const QString unit = QStringLiteral("(?:%1)").arg(names.join(u'|'));
    return QStringLiteral("\\b%1(?:[- ]%1)?(?:\\s(?:hundred|thousand|million))?\\b").arg(unit);
}
