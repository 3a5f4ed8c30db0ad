#include "ui/indicators/TrendTable.h"

#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"
#include "core/performance/TrendWords.h"
#include "ui/text/Chip.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

struct TableSpeech
{
    Q_DECLARE_TR_FUNCTIONS(TrendTable)
};

QString number(std::optional<double> value, const Indicator &indicator)
{
    return value ? QLocale().toString(displayedValue(*value, indicator.precision), 'f', indicator.precision)
                 : QString();
}

/// The chart's shapes in the tones that chips have: the icons beside carry the chart's own colours.
Chip pointChip(const TrendRow &row)
{
    const QString state = stateWord(row.figure.state);
    QString word = flagWord(row.signal.flag);
    if (!state.isEmpty())
        word = word.isEmpty() ? state : QStringLiteral("%1, %2").arg(word, state.toLower());
    Chip chip{.word = word, .ground = Chip::Ground::Plain, .explanation = ruleWords(row.signal.rule)};
    switch (row.signal.flag) {
    case PointFlag::Null:
        chip.explanation = QString();
        break;
    case PointFlag::CommonCause:
        chip.glyph = StatusGlyph::Circle;
        break;
    case PointFlag::Improvement:
        chip.glyph = StatusGlyph::TriangleUp;
        chip.tone = Tone::Blue;
        break;
    case PointFlag::Concern:
        chip.glyph = StatusGlyph::TriangleDown;
        chip.tone = Tone::Red;
        break;
    case PointFlag::NeutralHigh:
    case PointFlag::NeutralLow:
        chip.glyph = StatusGlyph::Diamond;
        break;
    }
    return chip;
}

Column<TrendRow> numberColumn(const QString &title, std::function<std::optional<double>(const TrendRow &)> value,
                              const QString &name)
{
    return {title,
            [value](const TrendRow &row) { return QVariant(number(value(row), row.indicator)); },
            Qt::AlignRight,
            [value](const TrendRow &row) { return value(row) ? QVariant(*value(row)) : QVariant(); },
            [](const TrendRow &row) {
                return row.figure.numerator && row.figure.denominator
                    ? TableSpeech::tr("%1 of %2")
                          .arg(QLocale().toString(*row.figure.numerator), QLocale().toString(*row.figure.denominator))
                    : QString();
            },
            name};
}

std::optional<FigureOrigin> originOf(const Figure &figure, const QList<FigureOrigin> &origins)
{
    const auto found = std::ranges::find_if(
        origins, [&](const FigureOrigin &origin) { return origin.start == figure.start && origin.end == figure.end; });
    return found == origins.end() ? std::nullopt : std::optional(*found);
}

QString originWords(const TrendRow &row)
{
    return !row.origin ? QString() : row.origin->words.isEmpty() ? TableSpeech::tr("entered") : row.origin->words;
}

} // namespace

QList<TrendRow> trendRows(const Trend &trend, const QList<FigureOrigin> &origins)
{
    QList<TrendRow> rows;
    std::optional<double> before;
    for (int place = 0; place < trend.figures().size(); ++place) {
        const Figure &figure = trend.figures()[place];
        const auto target = targetOn(trend.source.targets, figure.end);
        TrendRow row{place,
                     figure,
                     trend.behaviour.points[size_t(place)],
                     target ? targetNumber(*target, trend.indicator().polarity) : std::nullopt,
                     figure.value && before ? std::optional(*figure.value - *before) : std::nullopt,
                     trend.indicator()};
        row.origin = originOf(figure, origins);
        if (figure.value)
            before = figure.value;
        rows.append(row);
    }
    std::ranges::reverse(rows);
    return rows;
}

QList<Column<TrendRow>> trendColumns()
{
    return {
        {TableSpeech::tr("Period"),
         [](const TrendRow &row) {
             return QVariant(periodText(row.figure.start, row.figure.end, row.indicator.frequency));
         },
         {},
         [](const TrendRow &row) { return QVariant(row.figure.start); },
         {},
         QStringLiteral("period")},
        numberColumn(
            TableSpeech::tr("Value"), [](const TrendRow &row) { return row.figure.value; }, QStringLiteral("value")),
        numberColumn(
            TableSpeech::tr("Target"), [](const TrendRow &row) { return row.target; }, QStringLiteral("target")),
        numberColumn(
            TableSpeech::tr("Moved"), [](const TrendRow &row) { return row.moved; }, QStringLiteral("moved")),
        {TableSpeech::tr("Point"),
         [](const TrendRow &row) { return QVariant(pointChip(row)); },
         {},
         {},
         {},
         QStringLiteral("point")},
        {TableSpeech::tr("Source"),
         [](const TrendRow &row) { return QVariant(originWords(row)); },
         {},
         {},
         [](const TrendRow &row) { return row.origin ? row.origin->title : QString(); },
         QStringLiteral("source")}};
}
