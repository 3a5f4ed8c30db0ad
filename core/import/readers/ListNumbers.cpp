#include "core/import/readers/ListNumbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr int mostLevels = 10;
constexpr int largestRoman = 3999;

QString lettersOf(int number)
{
    // After z Word goes on with aa, bb, cc.
    const int letter = (number - 1) % 26;
    const int times = std::min(1 + (number - 1) / 26, 4);
    return QString(times, QChar(u'a' + letter));
}

QString romanOf(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> signs{{{1000, "m"},
                                                                         {900, "cm"},
                                                                         {500, "d"},
                                                                         {400, "cd"},
                                                                         {100, "c"},
                                                                         {90, "xc"},
                                                                         {50, "l"},
                                                                         {40, "xl"},
                                                                         {10, "x"},
                                                                         {9, "ix"},
                                                                         {5, "v"},
                                                                         {4, "iv"},
                                                                         {1, "i"}}};
    QString roman;
    for (const auto &[value, sign] : signs)
        for (; number >= value; number -= value)
            roman += QLatin1String(sign);
    return roman;
}

} // namespace

QString numberInForm(int number, ListLevel::Form form)
{
    const bool isPlain = number < 1 || number > largestRoman;
    switch (isPlain ? ListLevel::Form::Decimal : form) {
    case ListLevel::Form::LowerLetter:
        return lettersOf(number);
    case ListLevel::Form::UpperLetter:
        return lettersOf(number).toUpper();
    case ListLevel::Form::LowerRoman:
        return romanOf(number);
    case ListLevel::Form::UpperRoman:
        return romanOf(number).toUpper();
    case ListLevel::Form::None:
    case ListLevel::Form::Bullet:
    case ListLevel::Form::Decimal:
        break;
    }
    return QString::number(number);
}

void ListNumbers::restartBelow(const QString &list, int level)
{
    QList<int> &counts = m_counts[list];
    for (qsizetype deeper = level + 1; deeper < counts.size(); ++deeper)
        counts[deeper] = 0;
}

QString ListNumbers::next(const QString &list, const QList<ListLevel> &levels, int level)
{
    if (level < 0 || level >= std::min<qsizetype>(levels.size(), mostLevels))
        return {};
    if (levels[level].form == ListLevel::Form::Bullet)
        return QStringLiteral("•");
    if (levels[level].form == ListLevel::Form::None)
        return {};
    QList<int> &counts = m_counts[list];
    counts.resize(mostLevels, 0);
    counts[level] = counts[level] == 0 ? levels[level].start : counts[level] + 1;
    restartBelow(list, level);
    QString mark = levels[level].pattern;
    for (int i = level; i >= 0; --i) {
        const int number = counts[i] == 0 ? levels[i].start : counts[i];
        mark.replace(QStringLiteral("%%1").arg(i + 1), numberInForm(number, levels[i].form));
    }
    return mark.trimmed();
}
