#include "core/import/PartitionRule.h"

#include "core/import/FigureName.h"
#include "core/import/NumberWords.h"
#include "core/import/PeriodRule.h"

#include <QRegularExpression>

namespace {

struct Part
{
    double value = 0;
    QString before; ///< the words since the number before
    QString after; ///< the words up to the next number
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QList<Part> partsIn(const QString &words)
{
    static const QRegularExpression number =
        expression(QStringLiteral("(?<![\\w.,/%£-])(?:\\d{1,5}|%1)(?![\\w/%-]|[.,]\\d)").arg(numberWordPattern()));
    QList<Part> parts;
    qsizetype end = 0;
    auto matches = number.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<double> value = numberFrom(match.captured());
        const bool year = value && *value >= 1900 && *value <= 2100;
        if (!value || year)
            continue;
        const QString between = words.sliced(end, match.capturedStart() - end);
        if (!parts.isEmpty())
            parts.last().after = between;
        parts.append({*value, between, words.sliced(match.capturedEnd())});
        end = match.capturedEnd();
    }
    return parts;
}

/// How many of the last parts add up to the whole, 0 if they do not.
qsizetype lastPartsAddingUpTo(double whole, const QList<Part> &parts)
{
    double sum = 0;
    for (qsizetype count = 1; count <= parts.size(); ++count) {
        sum += parts[parts.size() - count].value;
        if (sum == whole)
            return count >= 2 ? count : 0;
    }
    return 0;
}

/// "equivalent on [one]" says it before the number, "the other [three] have all achieved ..." after it.
QString qualityOf(const Part &part)
{
    static const QRegularExpression verb = expression(
        QStringLiteral("\\b(?:achieving|performing|rated|judged)\\s+(?<quality>[^,;]+?)\\s+(?:on|in|for|at)$"));
    static const QRegularExpression onNumber =
        expression(QStringLiteral("(?:^|[,;]|\\b(?:and|are|were|is|was|now)\\b)\\s*(?<quality>(?:(?!\\b(?:and|are|were|"
                                  "is|was|now)\\b)[^,;])*?)\\s+(?:on|in|for|at)$"));
    static const QRegularExpression behind = expression(QStringLiteral(
        "^\\s*(?:[\\w'’-]+\\s+)?(?:have|has|had|are|were|is|was)\\s+(?:all\\s+|been\\s+|now\\s+)*(?<quality>[^,;.]+)"));
    for (const QRegularExpression &rule : {verb, onNumber}) {
        const QRegularExpressionMatch before = rule.match(part.before.trimmed());
        if (before.hasMatch() && !before.captured(u"quality").isEmpty())
            return before.captured(u"quality").trimmed();
    }
    const QRegularExpressionMatch after = behind.match(part.after);
    return after.hasMatch() ? tidyName(after.captured(u"quality")) : QString();
}

FigureDraft figureOf(const Part &part, const QString &whole)
{
    return {.name = QStringLiteral("%1: %2").arg(whole, qualityOf(part)),
            .value = part.value,
            .unit = QStringLiteral("count"),
            .confidence = 0.7};
}

/// A part that does not belong to the sum but has a year of its own is what was so in that year.
std::optional<FigureDraft> earlierFigure(const Part &part, const QString &whole)
{
    const QList<PrintedPeriod> periods = periodsIn(part.before);
    if (periods.size() != 1 || qualityOf(part).isEmpty())
        return std::nullopt;
    FigureDraft figure = figureOf(part, whole);
    figure.period = periods.first().words;
    figure.confidence = 0.5;
    return figure;
}

QList<FigureDraft> figuresOf(const QList<Part> &parts, qsizetype counted, const QString &whole)
{
    QList<FigureDraft> figures;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool earlier = i < parts.size() - counted;
        const std::optional<FigureDraft> figure =
            earlier ? earlierFigure(parts[i], whole) : std::optional(figureOf(parts[i], whole));
        if (figure && !figure->name.endsWith(QLatin1String(": ")))
            figures.append(*figure);
    }
    return figures;
}

} // namespace

QList<FigureDraft> partsOfWholeIn(const QString &sentence, int line)
{
    static const QRegularExpression opening =
        expression(QStringLiteral("^(?:out )?of (?:the |these |our |all )?(?<whole>\\d{1,5}|%1) "
                                  "(?<name>[^,;:.]{3,80}?)(?=,|\\s(?:that|which|who|whose)\\b)")
                       .arg(numberWordPattern()));
    if (!sentence.startsWith(QLatin1String("Of ")) && !sentence.startsWith(QLatin1String("Out of ")))
        return {};
    const QRegularExpressionMatch match = opening.match(sentence);
    const std::optional<double> whole = numberFrom(match.captured(u"whole"));
    if (!match.hasMatch() || !whole)
        return {};
    const QList<Part> parts = partsIn(sentence.sliced(match.capturedEnd()));
    const qsizetype counted = lastPartsAddingUpTo(*whole, parts);
    if (counted == 0)
        return {};
    QList<FigureDraft> figures = figuresOf(parts, counted, match.captured(u"name"));
    for (FigureDraft &figure : figures) {
        figure.line = line;
        figure.words = sentence;
    }
    return figures;
}
