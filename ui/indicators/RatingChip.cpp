#include "ui/indicators/RatingChip.h"

#include "core/performance/FigureWords.h"

#include <QCoreApplication>

namespace {

struct ChipSpeech
{
    Q_DECLARE_TR_FUNCTIONS(RatingChip)
};

struct Look
{
    StatusGlyph glyph;
    Tone tone;
    const char *letter;
};

Look lookOf(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return {StatusGlyph::Tick, Tone::Blue, "B"};
    case Rating::Red:
        return {StatusGlyph::TriangleDown, Tone::Red, "R"};
    case Rating::Amber:
        return {StatusGlyph::Diamond, Tone::Amber, "A"};
    case Rating::Green:
        return {StatusGlyph::Circle, Tone::Green, "G"};
    }
    Q_UNREACHABLE();
}

} // namespace

Chip ratingChip(const RatingOutcome &outcome)
{
    if (!outcome.rating)
        return {.word = outcome.word, .ground = Chip::Ground::Plain, .explanation = outcome.explanation};
    const Look look = lookOf(*outcome.rating);
    return {.glyph = look.glyph,
            .word = QStringLiteral("%1  %2").arg(QLatin1String(look.letter), outcome.word),
            .tone = look.tone,
            .explanation = outcome.explanation};
}

QString travelWords(const std::optional<DirectionOfTravel> &travel)
{
    if (!travel)
        return QString(QChar(0x2013));
    const QChar arrow = travel->move == DirectionOfTravel::Move::Up ? QChar(0x2191)
        : travel->move == DirectionOfTravel::Move::Down             ? QChar(0x2193)
                                                                    : QChar(0x2192);
    const bool isUp = travel->move == DirectionOfTravel::Move::Up;
    QString word;
    switch (travel->judgement) {
    case DirectionOfTravel::Judgement::Better:
        word = ChipSpeech::tr("better");
        break;
    case DirectionOfTravel::Judgement::Worse:
        word = ChipSpeech::tr("worse");
        break;
    case DirectionOfTravel::Judgement::Level:
        word = ChipSpeech::tr("level");
        break;
    case DirectionOfTravel::Judgement::None:
        word = travel->move == DirectionOfTravel::Move::Level ? ChipSpeech::tr("level")
            : isUp                                            ? ChipSpeech::tr("higher")
                                                              : ChipSpeech::tr("lower");
        break;
    }
    return arrow + QLatin1Char(' ') + word;
}

QString travelExplanation(const std::optional<DirectionOfTravel> &travel, const Indicator &indicator)
{
    if (!travel)
        return ChipSpeech::tr("There is no figure to compare with.");
    return ChipSpeech::tr("%1 in %2; a change of %3. A move from one period to another is no signal in itself.")
        .arg(figureText(travel->since.value, indicator),
             periodInWords(travel->since.start, travel->since.end, indicator.frequency),
             figureText(travel->change, indicator));
}
