#include "core/import/RunningNumbers.h"

namespace {

// Fewer may be figures that happen to open a line.
constexpr qsizetype fewest = 3;

/// The number before a capital letter, 0 where none stands there.
int bareNumberOf(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && text[digits].isDigit())
        ++digits;
    const bool bare = digits > 0 && digits + 1 < text.size() && text[digits] == u' ' && text[digits + 1].isUpper();
    return bare ? text.first(digits).toInt() : 0;
}

} // namespace

QList<TextLine> withRunningNumbers(QList<TextLine> lines)
{
    QList<qsizetype> counted;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (bareNumberOf(lines[i].text) == counted.size() + 1)
            counted.append(i);
    if (counted.size() < fewest)
        return lines;
    for (qsizetype count = 0; count < counted.size(); ++count)
        lines[counted[count]].text.insert(QString::number(count + 1).size(), u'.');
    return lines;
}
