#include "core/import/readers/PdfColumns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// The column where the right part of a line in two begins; -1 where the line is not so.
qsizetype rightPartOf(const QString &line)
{
    constexpr qsizetype shortestPart = 20;
    static const QRegularExpression gap(QStringLiteral("\\S( {3,})\\S"));
    const QRegularExpressionMatch match = gap.match(line.trimmed());
    const qsizetype indent =
        std::find_if(line.cbegin(), line.cend(), [](QChar sign) { return !sign.isSpace(); }) - line.cbegin();
    if (!match.hasMatch())
        return -1;
    const qsizetype right = match.capturedEnd(1);
    const QString text = line.trimmed();
    const bool isWide = match.capturedStart(1) >= shortestPart && text.size() - right >= shortestPart;
    const bool isLast = text.indexOf(gap, match.capturedEnd(1)) < 0;
    return isWide && isLast ? right + indent : -1;
}

} // namespace

bool areColumnsOfProse(const QStringList &lines)
{
    constexpr qsizetype fewestLines = 12;
    QHash<qsizetype, int> starts;
    qsizetype filled = 0;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        ++filled;
        if (const qsizetype right = rightPartOf(line); right >= 0)
            ++starts[right];
    }
    int most = 0;
    for (auto start = starts.cbegin(); start != starts.cend(); ++start)
        most = std::max(most, start.value() + starts.value(start.key() + 1) + starts.value(start.key() - 1));
    return most >= fewestLines && most * 10 >= filled * 6;
}

QStringList joinedNumbers(const QStringList &lines)
{
    static const QRegularExpression number(
        QStringLiteral(
            R"(^(\s*[(\[]?(?:\d{1,2}(?:\.\d{1,2}){1,3}[)\].:]*|(?:\d{1,2}|[a-z]|[ivx]{1,4})[)\].:]+)|\s*[•·▪●–-])\s{2,}(?=\S))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(QStringLiteral("\\S {3,}\\S"));
    QStringList joined;
    for (const QString &original : lines) {
        QString line = original;
        QString marks;
        for (QRegularExpressionMatch match = number.match(line); match.hasMatch(); match = number.match(line)) {
            marks += match.captured(1) + u' ';
            line = line.sliced(match.capturedEnd());
        }
        const bool isRow = line.contains(gap) && !marks.isEmpty();
        joined.append(isRow ? original : marks + line);
    }
    return joined;
}
