#include "core/import/TitleRule.h"

#include "core/import/CommitteeRule.h"

#include <QRegularExpression>

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

/// "CYP/14/12" is the number of a paper.
bool isACode(const QString &words)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{1,6}[ /-]?\\d[\\d/.-]*[A-Z]?$|^PAPER [A-Z]$"));
    return code.match(words).hasMatch();
}

/// Who writes is not what about.
bool namesAMember(const QString &words)
{
    static const QRegularExpression member(
        QStringLiteral("^(?:councillors?|cllrs?|(?:vice-?)?chair(?:man|person)?,)\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return member.match(words).hasMatch();
}

bool isDisplayed(const HeaderField &field)
{
    return !isACode(field.value) && !namesAMember(field.value) && field.label == HeaderLabel::None && field.fillsLine
        && field.value.size() <= longestTitle && (isUpperCase(field.value) || field.emphasised);
}

bool isPlain(const HeaderField &field)
{
    return field.label == HeaderLabel::None && field.fillsLine && field.value.size() <= longestPlainTitle
        && field.value.size() > 3 && !namesAMember(field.value) && !field.value[0].isLower()
        && !field.value.endsWith(u'.') && !field.value.endsWith(u',') && !field.value.endsWith(u';');
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

/// A line that goes on with what the line above it began.
bool goesOn(const HeaderField &above, const HeaderField &below)
{
    static const QRegularExpression open(
        QStringLiteral("(?:\\b(?:of|the|and|for|in|on|to|with|from|at|by|a|an|yr|y|o|i|a'r)|[,:–-])$"),
        QRegularExpression::CaseInsensitiveOption);
    return below.label == HeaderLabel::None && below.fillsLine && !below.afterGap && below.line == above.line + 1
        && !below.value.isEmpty() && (below.value[0].isLower() || open.match(above.value).hasMatch());
}

/// The words of a title and of the lines over which it is wrapped.
QString wrappedTitle(const QList<HeaderField> &fields, qsizetype first)
{
    QString title = fields[first].value;
    for (qsizetype i = first + 1; i < fields.size() && goesOn(fields[i - 1], fields[i]) && title.size() < longestTitle;
         ++i)
        title = joined(title, fields[i].value);
    return title;
}

Found<QString> titleOf(const QList<HeaderField> &fields, qsizetype last)
{
    if (!isDisplayed(fields[last])) {
        const QString plain = wrappedTitle(fields, last);
        return {withoutFullStop(plain), 0.6, fields[last].line, plain};
    }
    const qsizetype first = firstOfTitle(fields, last);
    QStringList parts;
    for (qsizetype i = first; i <= last; ++i)
        parts.append(fields[i].value);
    const QString title = parts.join(u' ');
    return {withoutFullStop(title), 0.8, fields[first].line, title};
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
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (fields[i].label == HeaderLabel::Title && !fields[i].value.isEmpty())
            return Found<QString>{withoutFullStop(wrappedTitle(fields, i)), 0.95, fields[i].line, fields[i].words};
    if (const auto displayed = lastTitle(fields, isDisplayed))
        return displayed;
    return lastTitle(fields, isPlain);
}
