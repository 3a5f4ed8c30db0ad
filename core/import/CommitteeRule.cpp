#include "core/import/CommitteeRule.h"

#include "core/import/DateRule.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestName = 140;

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

bool isTooLongOrASentence(const QString &words)
{
    return words.size() > longestName || words.endsWith(u'.') || words.contains(QLatin1String(". ")) || words.isEmpty()
        || words[0].isLower();
}

} // namespace

std::optional<CommitteeShape> committeeShapeOf(const QString &words)
{
    static const QRegularExpression committee =
        expression("\\b(?:sub-?committee|committee|panel|commission|scrutiny (?:board|group|forum|team)|review "
                   "(?:board|group))(?:\\s+(?:for|on)\\s[\\w\\s,&'’-]+|\\s*\\([^)]*\\))?$|^(?:y "
                   ")?(?:is-?)?(?:b|p)wyllgor\\b|^panel craffu\\b");
    static const QRegularExpression board = expression("\\b(?:board|cabinet|forum|executive|assembly)(?:\\s*\\([^)]*\\)"
                                                       ")?$|^(?:full )?council$|^(?:y )?(?:cabinet|bwrdd)\\b");
    static const QRegularExpression report =
        expression("\\b(?:report|minutes|update|review of|terms of "
                   "reference|reference|background|papers|programme|recommendations?|adroddiad)\\b|^(?:vice-?)?chair(?:"
                   "man|person)?,|^clerk to\\b");
    if (isTooLongOrASentence(words) || report.match(words).hasMatch())
        return std::nullopt;
    if (committee.match(words).hasMatch())
        return CommitteeShape::Committee;
    if (board.match(words).hasMatch())
        return CommitteeShape::Board;
    return std::nullopt;
}

bool isAuthorityName(const QString &words)
{
    static const QRegularExpression authority =
        expression("\\b(?:council|borough|authority)$|^(?:cyngor|council of)\\b|^(?:the )?(?:london )?borough of\\b");
    return !isTooLongOrASentence(words) && authority.match(words).hasMatch();
}

QString committeeName(const QString &words)
{
    static const QRegularExpression before =
        expression("^(?:(?:report )?to\\b:?\\s*)?(?:(?:the )?(?:chair(?:man)? and )?(?:members|aelodau) of (?:the "
                   ")?|(?:a )?meeting of (?:the )?|the (?=.))?");
    static const QRegularExpression after =
        expression("[\\s,–—:(-]*(?:(?:to be )?held|meeting)?[\\s,]*(?:\\b(?:on|at))?[\\s,–—:(-]*$");
    QString name = words;
    if (const QList<PrintedDate> dates = datesIn(name); !dates.isEmpty()) {
        name.truncate(dates.first().begin);
        name.remove(after);
    }
    name.remove(before);
    return name.trimmed();
}
