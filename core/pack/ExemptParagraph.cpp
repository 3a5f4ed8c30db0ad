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

QStringList exclusionSentences()
{
    QStringList sentences{QStringLiteral(
        "That in all the circumstances of the case the public interest in maintaining the exemption outweighs the "
        "public interest in disclosing the information")};
    const auto add = [&](const QString &paragraphs) {
        for (const char *act : {"to the Act", "to the Local Government Act 1972, as amended"}) {
            const QString source = paragraphs + QStringLiteral(" of Part 1 of Schedule 12A ") + QLatin1String(act);
            sentences.append(QStringLiteral("is not for publication by virtue of ") + source);
            sentences.append(QStringLiteral("by virtue of exempt information under ") + source);
            for (const char *item : {"this item", "these items", "the following item of business"})
                sentences.append(QStringLiteral("That under section 100A(4) of the Local Government Act 1972 the press "
                                                "and the public be excluded from the meeting for %1 on the grounds "
                                                "that it involves the likely disclosure of exempt information as "
                                                "defined in %2")
                                     .arg(QLatin1String(item), source));
        }
    };
    for (int one = 1; one <= 18; ++one) {
        if (exemptParagraphWords(one).isEmpty())
            continue;
        add(QStringLiteral("paragraph %1").arg(one));
        for (int other = one + 1; other <= 18; ++other)
            if (!exemptParagraphWords(other).isEmpty())
                add(QStringLiteral("paragraphs %1 and %2").arg(one).arg(other));
    }
    return sentences;
}
