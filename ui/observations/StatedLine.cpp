#include "ui/observations/StatedLine.h"

#include "core/performance/FigureWords.h"
#include "ui/text/Chip.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Kind = StatedOutcome::Kind;

struct LineSpeech
{
    Q_DECLARE_TR_FUNCTIONS(StatedLine)
};

QString periodOf(const StatedLine &line)
{
    const Observation &observation = line.outcome.observation;
    return observation.periodStart.isValid()
        ? periodText(observation.periodStart, observation.periodEnd, line.outcome.frequency)
        : line.choice.period;
}

Chip outcomeChip(const StatedLine &line)
{
    Chip chip{.explanation = outcomeWords(line)};
    switch (line.outcome.kind) {
    case Kind::LeftOut:
        chip.word = LineSpeech::tr("Left out");
        chip.ground = Chip::Ground::Plain;
        break;
    case Kind::New:
        chip.glyph = StatusGlyph::Circle;
        chip.word = LineSpeech::tr("New");
        chip.tone = Tone::Green;
        break;
    case Kind::Revision:
        chip.glyph = StatusGlyph::Diamond;
        chip.word = LineSpeech::tr("Revises");
        chip.tone = Tone::Amber;
        break;
    case Kind::Unchanged:
        chip.glyph = StatusGlyph::Equals;
        chip.word = LineSpeech::tr("Stands already");
        break;
    case Kind::Refused:
        chip.glyph = StatusGlyph::Cross;
        chip.word = LineSpeech::tr("To be put right");
        chip.tone = Tone::Red;
        break;
    }
    return chip;
}

QString wordsOfNew(const StatedLine &line)
{
    return line.outcome.observation.indicator.isNull()
        ? LineSpeech::tr("%1 becomes the first figure of a new indicator.")
              .arg(printedFigure(line.figure, line.figure.value))
        : LineSpeech::tr("%1 is recorded for %2.").arg(printedFigure(line.figure, line.figure.value), periodOf(line));
}

Column<StatedLine> textColumn(const QString &title, std::function<QString(const StatedLine &)> text,
                              const QString &name)
{
    return {title, [text](const StatedLine &line) { return QVariant(text(line)); }, {}, {}, text, name};
}

} // namespace

QString printedFigure(const ReportedFigure &figure, double value)
{
    const QString number = QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    if (figure.unit == QLatin1String("%"))
        return number + QLatin1Char('%');
    if (figure.unit == QLatin1String("GBP"))
        return QStringLiteral("£") + number;
    const auto unit = unitPrinted(figure.unit);
    return unit && *unit != Indicator::Unit::Count ? number + QLatin1Char(' ') + unitWords(*unit) : number;
}

QString outcomeWords(const StatedLine &line)
{
    switch (line.outcome.kind) {
    case Kind::LeftOut:
        return LineSpeech::tr("This figure is left out. Choose its indicator or write its period to record it.");
    case Kind::New:
        return wordsOfNew(line);
    case Kind::Revision:
        return LineSpeech::tr("%1 counts from now on for %2; the earlier figure %3 is kept as it was.")
            .arg(printedFigure(line.figure, line.figure.value), periodOf(line),
                 line.outcome.before ? printedFigure(line.figure, *line.outcome.before)
                                     : LineSpeech::tr("without a value"));
    case Kind::Unchanged:
        return LineSpeech::tr("%1 stands for %2 already: nothing is changed.")
            .arg(printedFigure(line.figure, line.figure.value), periodOf(line));
    case Kind::Refused:
        return line.outcome.problem;
    }
    Q_UNREACHABLE();
}

QList<Column<StatedLine>> statedColumns()
{
    const Column<StatedLine> value{
        LineSpeech::tr("Value"),
        [](const StatedLine &line) { return QVariant(printedFigure(line.figure, line.figure.value)); },
        Qt::AlignRight,
        [](const StatedLine &line) { return QVariant(line.figure.value); },
        {},
        QStringLiteral("value")};
    const Column<StatedLine> outcome{LineSpeech::tr("What becomes of it"),
                                     [](const StatedLine &line) { return QVariant(outcomeChip(line)); },
                                     {},
                                     {},
                                     {},
                                     QStringLiteral("outcome")};
    return {textColumn(
                LineSpeech::tr("The report says"), [](const StatedLine &line) { return line.figure.name; },
                QStringLiteral("figure")),
            value,
            textColumn(
                LineSpeech::tr("Indicator"),
                [](const StatedLine &line) { return line.choice.isTaken ? line.indicator : QString(); },
                QStringLiteral("indicator")),
            textColumn(LineSpeech::tr("Period"), periodOf, QStringLiteral("period")), outcome};
}
