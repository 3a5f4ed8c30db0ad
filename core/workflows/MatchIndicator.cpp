#include "core/workflows/MatchIndicator.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr double justUnlikely = likelyMatch - 0.01;

/// Words that tell one measure from another; "the percentage of" tells nothing, and a plural is the same thing.
QSet<QString> tellingWords(const QString &name)
{
    static const QRegularExpression gap(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> silent{QStringLiteral("the"),        QStringLiteral("of"),     QStringLiteral("in"),
                                      QStringLiteral("a"),          QStringLiteral("and"),    QStringLiteral("to"),
                                      QStringLiteral("for"),        QStringLiteral("within"), QStringLiteral("number"),
                                      QStringLiteral("percentage"), QStringLiteral("rate"),   QStringLiteral("per"),
                                      QStringLiteral("were"),       QStringLiteral("was"),    QStringLiteral("with"),
                                      QStringLiteral("that"),       QStringLiteral("by"),     QStringLiteral("on")};
    QSet<QString> words;
    for (QString word : name.toLower().split(gap, Qt::SkipEmptyParts)) {
        if (silent.contains(word))
            continue;
        if (word.size() > 3 && word.endsWith(QLatin1Char('s')))
            word.chop(1);
        words.insert(word);
    }
    return words;
}

double likenessOf(const QSet<QString> &one, const QSet<QString> &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    const qsizetype shared = std::ranges::count_if(one, [&](const QString &word) { return other.contains(word); });
    return 2.0 * double(shared) / double(one.size() + other.size());
}

double likenessOf(const QString &printed, const QSet<QString> &words, const NamedIndicator &known)
{
    QStringList names = known.names;
    names << known.indicator.name << known.indicator.code << known.indicator.shortLabel.value_or(QString());
    double best = 0;
    for (const QString &name : std::as_const(names)) {
        if (name.isEmpty())
            continue;
        if (name.compare(printed, Qt::CaseInsensitive) == 0)
            return 1;
        best = std::max(best, likenessOf(words, tellingWords(name)));
    }
    // The same words in another order are not yet the same name.
    return std::min(best, 0.99);
}

/// How much of the indicator's name stands in the sentence.
double spokenOf(const QSet<QString> &around, const NamedIndicator &known)
{
    const QSet<QString> name = tellingWords(known.indicator.name);
    if (around.isEmpty() || name.isEmpty())
        return 0;
    return double(std::ranges::count_if(name, [&](const QString &word) { return around.contains(word); }))
        / double(name.size());
}

} // namespace

QList<IndicatorMatch> matchIndicators(const QString &printed, const QList<NamedIndicator> &indicators,
                                      const QString &around)
{
    const QSet<QString> sentence = tellingWords(around);
    const QString name = printed.simplified();
    const QSet<QString> words = tellingWords(name);
    QList<IndicatorMatch> matches;
    for (const NamedIndicator &known : indicators)
        matches.append(
            {known.indicator.id, std::max(likenessOf(name, words, known), spokenOf(sentence, known) * justUnlikely)});
    std::ranges::stable_sort(matches, std::greater(), &IndicatorMatch::likeness);
    return matches;
}
