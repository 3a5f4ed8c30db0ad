#include "core/import/ParagraphMark.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestMark = 24;

/// A mark begins with a bracket, a digit or one of a few small letters; most lines do not.
bool mayBeMarked(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text[0];
    return first == u'(' || first.isDigit() || (text.size() > 1 && (text[1] == u')' || text[1] == u'.'))
        || (QStringLiteral("ivx").contains(first) && text.left(5).contains(u'.'))
        || (first.isLower() && text.left(6).contains(u')'));
}

QRegularExpressionMatch markIn(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral(R"(^(\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?\.?|\(?\d{1,2}[a-z]?\)|\d{1,2}\.|)"
                       R"(\(?(?:[a-zA-Z]|[ivx]{1,5})\)|[a-z]\.|[ivx]{1,4}\.)(?:\s+|$))"));
    return mark.match(text.left(longestMark));
}

QString asPrinted(QString number)
{
    if (isParagraphNumber(number) && number.endsWith(u'.'))
        number.chop(1);
    return number;
}

} // namespace

ParagraphMark paragraphMarkOf(const QString &text)
{
    if (!mayBeMarked(text))
        return {.text = text};
    const QRegularExpressionMatch match = markIn(text);
    if (!match.hasMatch())
        return {.text = text};
    ParagraphMark mark{.number = asPrinted(match.captured(1)), .text = text.sliced(match.capturedEnd())};
    mark.bulleted = mark.text.startsWith(u'•') || mark.text.startsWith(QStringLiteral("- "));
    if (mark.bulleted)
        mark.text = mark.text.sliced(1).trimmed();
    return mark;
}

bool isParagraphNumber(const QString &number)
{
    const qsizetype dot = number.indexOf(u'.');
    return dot > 0 && dot + 1 < number.size() && number[dot + 1].isDigit();
}
