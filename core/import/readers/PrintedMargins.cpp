#include "core/import/readers/PrintedMargins.h"

#include <QRegularExpression>

namespace {

bool isPageNumber(const QString &line)
{
    static const QRegularExpression number(QStringLiteral("^\\W*(?:page)?\\s*\\d*\\s*(?:(?:of|/)\\s*\\d*)?\\W*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(line).hasMatch();
}

void addLines(FlowingText &text, QStringList lines)
{
    lines.removeDuplicates();
    for (const QString &line : lines) {
        if (isPageNumber(line))
            continue;
        text.beginParagraph();
        text.add(line);
        text.endParagraph();
    }
}

} // namespace

void addPageHeader(FlowingText &text, const QStringList &lines)
{
    addLines(text, lines);
}

void addPageFooter(FlowingText &text, const QStringList &lines)
{
    static const QRegularExpression marking(
        QStringLiteral(
            "exempt|not for publication|confidential|\\bprivate\\b|\\bpublic (?:report|document)\\b|restricted"),
        QRegularExpression::CaseInsensitiveOption);
    addLines(text, lines.filter(marking));
}
