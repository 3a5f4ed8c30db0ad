#include "ui/reports/reader/FigureSpans.h"

#include <QRegularExpression>

#include <cmath>

namespace {

struct PrintedNumber
{
    TextSpan span;
    double value = 0;
    bool isTaken = false;
};

double scaleOf(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == QLatin1String("k"))
        return 1e3;
    if (lower == QLatin1String("m") || lower == QLatin1String("million"))
        return 1e6;
    return lower == QLatin1String("bn") || lower == QLatin1String("billion") ? 1e9 : 1;
}

QList<PrintedNumber> numbersIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("£?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:%|\\s?(million|billion|bn|m|k)\\b)?"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<PrintedNumber> numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const double value = match.captured(1).remove(QLatin1Char(',')).toDouble() * scaleOf(match.captured(2));
        numbers.append({{int(match.capturedStart()), int(match.capturedLength())}, value});
    }
    return numbers;
}

bool isSameNumber(double one, double other)
{
    return std::abs(one - other) < 1e-9 * std::max(1.0, std::abs(other));
}

} // namespace

QList<TextSpan> figureSpans(const QString &paragraph, const QList<ReportedFigure> &figures)
{
    QList<TextSpan> spans;
    QList<PrintedNumber> numbers = figures.isEmpty() ? QList<PrintedNumber>() : numbersIn(paragraph);
    for (const ReportedFigure &figure : figures) {
        const auto found = std::ranges::find_if(numbers, [&](const PrintedNumber &number) {
            return !number.isTaken && isSameNumber(number.value, figure.value);
        });
        if (found != numbers.end())
            found->isTaken = true;
        spans.append(found == numbers.end() ? TextSpan() : found->span);
    }
    return spans;
}
