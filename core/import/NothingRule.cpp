#include "core/import/NothingRule.h"

#include <QRegularExpression>

bool saysNothing(const QString &words)
{
    static const QRegularExpression nothing(
        QStringLiteral(
            R"(^[\s"'(]*(?:n\s?/\s?a|n\.a\.?|none(?: (?:used|identified|attached|applicable|arising|)"
            R"(at this (?:time|stage)))?|nil|)"
            R"(not applicable|no|dim(?: un)?|amherthnasol|ddim yn berthnasol|[-–—]|)"
            R"((?:there (?:are|were|is) )?no(?:ne|t any)? (?:\w+ ){0,2}(?:background|appendi|attach|papers?|)"
            R"(documents?|annex|recommendations?)\w*(?: \w+){0,8}|)"
            R"re(there (?:are|were) none|nid oes (?:unrhyw )?\w+(?: \w+)?)[\s.)"']*$)re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestNothing = 140;
    // "None / Dim" says it in two languages.
    if (const qsizetype bar = words.indexOf(QLatin1String(" / ")); bar > 0 && words.size() <= longestNothing)
        return saysNothing(words.first(bar)) && saysNothing(words.sliced(bar + 3));
    return words.size() <= longestNothing && nothing.match(words).hasMatch();
}
