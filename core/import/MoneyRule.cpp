#include "core/import/MoneyRule.h"

#include "core/import/CountRule.h"
#include "core/import/FigureName.h"
#include "core/import/NumberWords.h"

#include <QRegularExpression>

namespace {

const QRegularExpression &amountExpression()
{
    static const QRegularExpression amount(
        QStringLiteral(
            R"((?:£\s?(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(?<scale>million|billion|thousand|m\b|bn\b|)"
            R"(k\b)?|(?<words>%1|\d+(?:\.\d+)? (?:million|thousand)) pounds))"
            R"((?=\s+(?<purpose>to (?:fund|pay for|support|meet|deliver|cover|finance|improve|)"
            R"(recruit)\s+(?<thing>[^,;:.()]{2,100}?)(?=\s+and (?:a|an|the) (?:further|additional|another)\b|)"
            R"([,;:.()]|$))?))")
            .arg(numberWordPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return amount;
}

double scaleOf(const QString &word)
{
    const QString small = word.toLower();
    if (small == QLatin1String("m") || small == QLatin1String("million"))
        return 1e6;
    if (small == QLatin1String("k") || small == QLatin1String("thousand"))
        return 1e3;
    return small.isEmpty() ? 1 : 1e9;
}

double valueOf(const QRegularExpressionMatch &match)
{
    if (match.capturedLength(u"words") > 0)
        return numberFrom(match.captured(u"words")).value_or(0);
    return numberFrom(match.captured(u"digits")).value_or(0) * scaleOf(match.captured(u"scale"));
}

/// "to fund this" points back to what the sentence counted before.
QString purposeOf(const QRegularExpressionMatch &match, const QString &sentence, int line)
{
    static const QRegularExpression pointing(QStringLiteral("^(?:this|it|these|them|that)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString thing = match.captured(u"thing").trimmed();
    if (!pointing.match(thing).hasMatch())
        return tidyName(thing);
    const QList<FigureDraft> counted = countsIn(sentence.first(match.capturedStart()), line);
    return counted.isEmpty() ? QString() : counted.last().name;
}

} // namespace

QList<FigureDraft> amountsIn(const QString &sentence, int line)
{
    QList<FigureDraft> figures;
    if (!sentence.contains(u'£') && !sentence.contains(QLatin1String(" pounds")))
        return figures;
    auto matches = amountExpression().globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString purpose = match.capturedLength(u"purpose") > 0 ? purposeOf(match, sentence, line) : QString();
        if (purpose.isEmpty())
            continue;
        figures.append({.name = QStringLiteral("funding: ") + purpose,
                        .value = valueOf(match),
                        .unit = QStringLiteral("GBP"),
                        .line = line,
                        .confidence = 0.6,
                        .words = sentence});
    }
    return figures;
}
