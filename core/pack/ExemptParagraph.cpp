#include "core/pack/ExemptParagraph.h"

#include "core/domain/Schedule12A.h"

#include <QRegularExpression>

QString exemptParagraphWords(int paragraph)
{
    QString words = exemptionText(paragraph);
    // It goes on a sentence: "paragraph 3: information relating to ..."
    if (!words.isEmpty())
        words[0] = words.at(0).toLower();
    return words.endsWith(QLatin1Char('.')) ? words.chopped(1) : words;
}

QList<int> exemptParagraphsIn(const QString &printed)
{
    static const QRegularExpression number(QStringLiteral("\\b(\\d{1,2})\\b"));
    QList<int> paragraphs;
    for (auto match = number.globalMatch(printed); match.hasNext();) {
        const int paragraph = match.next().captured(1).toInt();
        if (!exemptParagraphWords(paragraph).isEmpty() && !paragraphs.contains(paragraph))
            paragraphs.append(paragraph);
    }
    return paragraphs;
}
