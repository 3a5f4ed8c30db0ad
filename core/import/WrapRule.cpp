#include "core/import/WrapRule.h"

#include <algorithm>

namespace {

constexpr qsizetype widestPage = 160;
// A bullet above it may be indented, and a long word may not have fitted: the line is full from here on.
constexpr double fullShare = 0.75;

bool isFinished(const QString &text)
{
    return text.isEmpty() || QStringLiteral(".:;?!”\"").contains(text.back());
}

bool beginsSmall(const QString &text)
{
    return !text.isEmpty() && text[0].isLower();
}

} // namespace

WrapRule::WrapRule(const QList<TextLine> &lines)
{
    QList<qsizetype> widths;
    for (const TextLine &line : lines)
        if (!line.isBlank())
            widths.append(line.text.size());
    if (widths.isEmpty())
        return;
    const qsizetype place = widths.size() * 19 / 20;
    std::nth_element(widths.begin(), widths.begin() + place, widths.end());
    const qsizetype width = widths[std::min(place, widths.size() - 1)];
    m_width = width <= widestPage ? width : 0;
}

bool WrapRule::continues(const TextLine &above, const TextLine &below) const
{
    if (isTableRow(above) || isTableRow(below))
        return false;
    if (below.bulleted)
        return false;
    if (beginsSmall(below.text))
        return !above.text.endsWith(u':');
    // "Background papers used:" introduces what follows, however long it is.
    if (above.text.endsWith(u':'))
        return false;
    return endsInMidSentence(above.text) || (m_width > 0 && double(above.text.size()) >= fullShare * double(m_width));
}

bool WrapRule::continuesAcrossGap(const TextLine &above, const TextLine &below) const
{
    constexpr qsizetype longLine = 80;
    if (isFinished(above.text) || !beginsSmall(below.text) || isTableRow(above) || isTableRow(below))
        return false;
    // Converters put a bullet before the rest of a broken sentence; a real list follows a short line or another bullet.
    return !below.bulleted || (!above.bulleted && above.text.size() >= longLine);
}

bool endsInMidSentence(const QString &text)
{
    constexpr qsizetype shortestSentence = 25;
    static const QStringList joints = {QStringLiteral("of"),   QStringLiteral("the"), QStringLiteral("in"),
                                       QStringLiteral("and"),  QStringLiteral("for"), QStringLiteral("with"),
                                       QStringLiteral("from"), QStringLiteral("at"),  QStringLiteral("by"),
                                       QStringLiteral("or"),   QStringLiteral("an"),  QStringLiteral("on")};
    return text.size() >= shortestSentence && joints.contains(text.sliced(text.lastIndexOf(u' ') + 1));
}
