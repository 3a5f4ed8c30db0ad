#include "core/import/Sentences.h"

#include <algorithm>
#include <array>

namespace {

bool endsInAbbreviation(QStringView text)
{
    static constexpr std::array<QLatin1String, 10> abbreviations = {
        QLatin1String("e.g"),    QLatin1String("i.e"), QLatin1String("No"),  QLatin1String("no"),
        QLatin1String("Cllr"),   QLatin1String("Mr"),  QLatin1String("Mrs"), QLatin1String("Dr"),
        QLatin1String("approx"), QLatin1String("para")};
    return std::any_of(abbreviations.begin(), abbreviations.end(), [text](QLatin1String word) {
        if (!text.endsWith(word))
            return false;
        const qsizetype before = text.size() - word.size() - 1;
        return before < 0 || !text[before].isLetter();
    });
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar sign = text[at];
    if (sign != u'.' && sign != u'!' && sign != u'?' && sign != u';')
        return false;
    if (at + 1 < text.size() && !text[at + 1].isSpace())
        return false;
    if (at + 2 < text.size() && text[at + 2].isLower() && sign == u'.')
        return false;
    return sign != u'.' || !endsInAbbreviation(QStringView(text).first(at).last(std::min<qsizetype>(at, 8)));
}

} // namespace

QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (!endsSentence(paragraph, at))
            continue;
        sentences.append(paragraph.sliced(begin, at + 1 - begin).trimmed());
        begin = at + 1;
    }
    if (const QString rest = paragraph.sliced(begin).trimmed(); !rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

QString withoutQuotations(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u'“'))
        return text;
    QString plain;
    plain.reserve(text.size());
    QChar closing;
    for (const QChar character : text) {
        if (!closing.isNull()) {
            if (character == closing)
                closing = QChar();
            continue;
        }
        if (character == u'"' || character == u'“')
            closing = character == u'"' ? QChar(u'"') : QChar(u'”');
        else
            plain.append(character);
    }
    // An unclosed quotation mark is an inch sign or a slip, and hides nothing.
    return closing.isNull() ? plain : text;
}
