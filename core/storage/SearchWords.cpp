#include "core/storage/SearchWords.h"

#include <QStringList>

#include <algorithm>

namespace {

bool hasLetterOrDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// One word or quoted phrase. FTS5 splits it as it split the text: "O'Dowd" becomes the phrase o + dowd.
QString quoted(const QString &words, bool anyEnding)
{
    return QLatin1Char('"') + words + QLatin1Char('"') + (anyEnding ? QStringLiteral(" *") : QString());
}

void appendTerm(QStringList &terms, const QString &words, bool anyEnding)
{
    if (hasLetterOrDigit(words))
        terms.append(quoted(words, anyEnding));
}

void appendWords(QStringList &terms, const QString &words)
{
    const QStringList parts = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool anyEnding = part.endsWith(QLatin1Char('*'));
        appendTerm(terms, QString(part).remove(QLatin1Char('*')), anyEnding);
    }
}

bool isCurlyQuote(QChar c)
{
    return c == QChar(0x201c) || c == QChar(0x201d);
}

QStringList termsOf(QString words)
{
    std::replace_if(words.begin(), words.end(), isCurlyQuote, QLatin1Char('"'));
    words.remove(QChar(0));
    QStringList terms;
    const QStringList parts = words.split(QLatin1Char('"'));
    for (int i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            appendTerm(terms, parts.at(i).simplified(), false);
        else
            appendWords(terms, parts.at(i));
    }
    return terms;
}

} // namespace

QString searchExpression(const QString &words)
{
    return termsOf(words).join(QStringLiteral(" AND "));
}

QString typingExpression(const QString &words)
{
    QStringList terms = termsOf(words);
    const bool lastGoesOn = !words.isEmpty() && words.back().isLetterOrNumber();
    if (lastGoesOn && !terms.isEmpty() && terms.last().endsWith(QLatin1Char('"')))
        terms.last() += QStringLiteral(" *");
    return terms.join(QStringLiteral(" AND "));
}
