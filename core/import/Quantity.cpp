#include "core/import/Quantity.h"

#include "core/import/NumberWords.h"

#include <QRegularExpression>

namespace {

const QRegularExpression &quantityExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"((?<![\w.,/£-])(?:(?<percent>\d{1,3}(?:,\d{3})*(?:\.\d+)?|%1)\s?(?:%|per ?cent\b|y cant\b)|)"
            R"((?:per |every )(?<base>1,000|10,000|100,000)(?: [a-z]+){0,3}?(?: (?:is|was|of|at|to|stands at|)"
            R"(stood at))? (?<after>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?![\d%,]|\.\d)|)"
            R"((?<rate>\d{1,3}(?:,\d{3})*(?:\.\d+)?) per (?<base2>1,000|10,000|100,000)\b|)"
            R"((?<days>\d{1,4}(?:\.\d+)?) (?:working |calendar )?days\b))")
            .arg(numberWordPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// "within 35 days" is a standard, not a result; only an average is measured in days.
bool isAverage(const QString &sentence, qsizetype before)
{
    const QString words = sentence.first(before).last(std::min<qsizetype>(before, 120));
    return words.contains(QLatin1String("average"), Qt::CaseInsensitive)
        || words.contains(QLatin1String("median"), Qt::CaseInsensitive);
}

bool isLimit(const QString &sentence, qsizetype before)
{
    static const QRegularExpression limit(QStringLiteral(R"(\b(?:within|in|under|over|than|every|after|the)\s*$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return limit.match(sentence.first(before).last(std::min<qsizetype>(before, 12))).hasMatch();
}

Quantity quantityOf(const QRegularExpressionMatch &match)
{
    Quantity quantity{.begin = match.capturedStart(), .end = match.capturedEnd()};
    QString number;
    for (const char16_t *name : {u"percent", u"after", u"rate", u"days"})
        if (match.hasCaptured(QStringView(name)) && !match.captured(QStringView(name)).isEmpty())
            number = match.captured(QStringView(name));
    quantity.value = numberFrom(number).value_or(0);
    if (match.capturedLength(u"percent") > 0)
        quantity.unit = QStringLiteral("%");
    else if (match.capturedLength(u"after") > 0)
        quantity.unit = QStringLiteral("per ") + match.captured(u"base");
    else if (match.capturedLength(u"rate") > 0)
        quantity.unit = QStringLiteral("per ") + match.captured(u"base2");
    else
        quantity.unit = QStringLiteral("days");
    return quantity;
}

bool mayHoldQuantities(const QString &sentence)
{
    return sentence.contains(u'%') || sentence.contains(QLatin1String("per"), Qt::CaseInsensitive)
        || sentence.contains(QLatin1String("days"), Qt::CaseInsensitive) || sentence.contains(QLatin1String("y cant"));
}

} // namespace

QList<Quantity> quantitiesIn(const QString &sentence)
{
    QList<Quantity> quantities;
    if (!mayHoldQuantities(sentence))
        return quantities;
    auto matches = quantityExpression().globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Quantity quantity = quantityOf(match);
        if (quantity.unit == QLatin1String("days")
            && (!isAverage(sentence, quantity.begin) || isLimit(sentence, quantity.begin)))
            continue;
        quantities.append(quantity);
    }
    return quantities;
}
