#include "core/domain/Committee.h"

#include <QRegularExpression>
#include <QStringList>

namespace {

QStringList nameWords(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString folded = name.toCaseFolded();
    folded.replace(QLatin1Char('&'), QStringLiteral(" and "));
    folded.remove(QLatin1Char('\'')).remove(QChar(0x2019));
    QStringList words = folded.split(separators, Qt::SkipEmptyParts);
    if (!words.isEmpty() && words.first() == QLatin1String("the"))
        words.removeFirst();
    return words;
}

QString capitalised(const QString &word)
{
    static const QStringList smallWords{QStringLiteral("and"), QStringLiteral("of"), QStringLiteral("the"),
                                        QStringLiteral("for"), QStringLiteral("in"), QStringLiteral("to"),
                                        QStringLiteral("a"),   QStringLiteral("on"), QStringLiteral("with"),
                                        QStringLiteral("by")};
    const QString lower = word.toLower();
    if (smallWords.contains(lower))
        return lower;
    QString result = lower;
    for (int i = 0; i < result.size(); ++i) {
        if (!result.at(i).isLetter())
            continue;
        result[i] = result.at(i).toUpper();
        break;
    }
    return result;
}

} // namespace

QString committeeNameKey(const QString &name)
{
    return nameWords(name).join(QLatin1Char(' '));
}

QString committeeLikenessKey(const QString &name)
{
    QStringList words = nameWords(name);
    words.replaceInStrings(QStringLiteral("panel"), QStringLiteral("committee"));
    return words.join(QLatin1Char(' '));
}

QString inTitleCase(const QString &name)
{
    if (name != name.toUpper())
        return name;
    QStringList words = name.split(QLatin1Char(' '));
    for (QString &word : words)
        word = capitalised(word);
    if (!words.isEmpty() && !words.first().isEmpty())
        words.first()[0] = words.first().at(0).toUpper();
    return words.join(QLatin1Char(' '));
}
