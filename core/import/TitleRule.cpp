#include "core/import/TitleRule.h"

#include "core/import/CommitteeRule.h"

#include <algorithm>

namespace {

constexpr qsizetype longestTitle = 250;
constexpr qsizetype longestPlainTitle = 140;

QString withoutFullStop(QString title)
{
    if (title.endsWith(u'.') && !title.endsWith(QLatin1String("..")))
        title.chop(1);
    return title;
}

bool isDisplayed(const HeaderField &field)
{
    return field.label == HeaderLabel::None && field.fillsLine && field.value.size() <= longestTitle
        && (isUpperCase(field.value) || field.emphasised);
}

bool isPlain(const HeaderField &field)
{
    return field.label == HeaderLabel::None && field.fillsLine && field.value.size() <= longestPlainTitle
        && field.value.size() > 3 && !field.value[0].isLower() && !field.value.endsWith(u'.')
        && !field.value.endsWith(u',') && !field.value.endsWith(u';');
}

/// A title may be broken over lines that follow each other without a gap.
qsizetype firstOfTitle(const QList<HeaderField> &fields, qsizetype last)
{
    qsizetype first = last;
    while (first > 0 && !fields[first].afterGap && isDisplayed(fields[first - 1])
           && fields[first - 1].line == fields[first].line - 1)
        --first;
    return first;
}

Found<QString> titleOf(const QList<HeaderField> &fields, qsizetype last)
{
    const qsizetype first = isDisplayed(fields[last]) ? firstOfTitle(fields, last) : last;
    QStringList parts;
    for (qsizetype i = first; i <= last; ++i)
        parts.append(fields[i].value);
    const QString title = parts.join(u' ');
    return {withoutFullStop(title), isDisplayed(fields[last]) ? 0.8 : 0.6, fields[first].line, title};
}

template<typename Rule>
std::optional<Found<QString>> lastTitle(const QList<HeaderField> &fields, Rule rule)
{
    for (qsizetype i = fields.size() - 1; i >= 0; --i)
        if (rule(fields[i]) && !isAuthorityName(fields[i].value))
            return titleOf(fields, i);
    return std::nullopt;
}

} // namespace

std::optional<Found<QString>> titleIn(const QList<HeaderField> &fields)
{
    for (const HeaderField &field : fields)
        if (field.label == HeaderLabel::Title && !field.value.isEmpty())
            return Found<QString>{withoutFullStop(field.value), 0.95, field.line, field.words};
    if (const auto displayed = lastTitle(fields, isDisplayed))
        return displayed;
    return lastTitle(fields, isPlain);
}
