#include "ui/indicators/IndicatorLine.h"

#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"
#include "core/performance/TrendWords.h"
#include "ui/indicators/RatingChip.h"

#include <QCoreApplication>

namespace {

struct LineSpeech
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorLine)
};

const Indicator &indicatorOf(const IndicatorLine &line)
{
    return line.row->trend.indicator();
}

std::optional<double> latestOf(const IndicatorLine &line)
{
    const Figure *const last = line.row->trend.last();
    return last ? last->value : std::nullopt;
}

QVariant numberKey(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

QString targetText(const IndicatorLine &line)
{
    const std::optional<Target> &target = line.row->trend.target;
    if (!target)
        return LineSpeech::tr("no target");
    const auto number = targetNumber(*target, indicatorOf(line).polarity);
    return number ? figureText(*number, indicatorOf(line))
                  : LineSpeech::tr("%1 to %2")
                        .arg(figureText(*target->low, indicatorOf(line)), figureText(*target->high, indicatorOf(line)));
}

QString targetExplanation(const IndicatorLine &line)
{
    const std::optional<Target> &target = line.row->trend.target;
    if (!target)
        return LineSpeech::tr("No target is in force for the latest figure.");
    return LineSpeech::tr("%1, set by %2, in force since %3.")
        .arg(targetName(target->kind), target->setBy.value_or(LineSpeech::tr("nobody named")),
             QLocale().toString(target->validFrom, QStringLiteral("d MMM yyyy")));
}

/// What a figure's tooltip has to warn of: small numbers, and what does not add up.
QString latestExplanation(const IndicatorLine &line)
{
    QStringList sentences;
    if (const Figure *const last = line.row->trend.last())
        sentences << periodInWords(last->start, last->end, indicatorOf(line).frequency) + QLatin1Char('.');
    if (line.row->caution)
        sentences << *line.row->caution;
    for (const SanityFinding &finding : line.row->sanity)
        sentences << finding.sentence;
    return sentences.join(QLatin1Char('\n'));
}

QString latestText(const IndicatorLine &line)
{
    const QString text = figureText(latestOf(line), indicatorOf(line));
    return line.row->caution || !line.row->sanity.isEmpty() ? QStringLiteral("(!) ") + text : text;
}

Column<IndicatorLine> figureColumn(const QString &title, std::optional<double> ScorecardRow::*figure,
                                   const QString &name)
{
    return {
        title,
        [figure](const IndicatorLine &line) { return QVariant(figureText((*line.row).*figure, indicatorOf(line))); },
        Qt::AlignRight,
        [figure](const IndicatorLine &line) { return numberKey((*line.row).*figure); },
        {},
        name};
}

Column<IndicatorLine> travelColumn(const QString &title, std::optional<DirectionOfTravel> Trend::*travel,
                                   const QString &name)
{
    return {
        title,
        [travel](const IndicatorLine &line) { return QVariant(travelWords(line.row->trend.*travel)); },
        {},
        {},
        [travel](const IndicatorLine &line) { return travelExplanation(line.row->trend.*travel, indicatorOf(line)); },
        name};
}

QVariant cell(const IndicatorLine &line)
{
    return QVariant::fromValue(TrendCell{line.row});
}

Column<IndicatorLine> iconColumn(const QString &title, std::function<int(const IndicatorLine &)> order,
                                 std::function<QString(const IndicatorLine &)> words, const QString &name)
{
    return {title, cell, Qt::AlignHCenter, [order](const IndicatorLine &line) { return QVariant(order(line)); },
            words, name};
}

QString variationTip(const IndicatorLine &line)
{
    const std::optional<Variation> &variation = line.row->trend.variation();
    return variation ? variationWords(*variation) : sentenceOf(line.row->trend).rest;
}

QString assuranceTip(const IndicatorLine &line)
{
    return line.row->trend.assurance ? assuranceWords(*line.row->trend.assurance)
                                     : LineSpeech::tr("Without a target and full limits nothing can be promised.");
}

/// Numbers of one kind stand one under the other by precision, so words are sorted by their number.
Column<IndicatorLine> latestColumn()
{
    return {LineSpeech::tr("Latest"), [](const IndicatorLine &line) { return QVariant(latestText(line)); },
            Qt::AlignRight,           [](const IndicatorLine &line) { return numberKey(latestOf(line)); },
            latestExplanation,        QStringLiteral("latest")};
}

Column<IndicatorLine> textColumn(const QString &title, std::function<QString(const IndicatorLine &)> text,
                                 const QString &name)
{
    return {title, [text](const IndicatorLine &line) { return QVariant(text(line)); }, {}, {}, {}, name};
}

/// A head has its words in the first column, and nothing in the others.
QList<Column<IndicatorLine>> withHeads(QList<Column<IndicatorLine>> columns)
{
    for (Column<IndicatorLine> &column : columns) {
        const bool isFirst = &column == &columns.first();
        column.value = [value = column.value, isFirst](const IndicatorLine &line) {
            return line.row ? value(line) : isFirst ? QVariant(line.head) : QVariant();
        };
        if (column.sortKey)
            column.sortKey = [key = column.sortKey](const IndicatorLine &line) {
                return line.row ? key(line) : QVariant();
            };
        if (column.tooltip)
            column.tooltip = [tooltip = column.tooltip](const IndicatorLine &line) {
                return line.row ? tooltip(line) : QString();
            };
    }
    return columns;
}

} // namespace

QList<Column<IndicatorLine>> scorecardColumns()
{
    const Column<IndicatorLine> target{
        LineSpeech::tr("Target"), [](const IndicatorLine &line) { return QVariant(targetText(line)); },
        Qt::AlignRight,           {},
        targetExplanation,        QStringLiteral("target")};
    const Column<IndicatorLine> rating{
        LineSpeech::tr("Rating"),
        [](const IndicatorLine &line) { return QVariant(ratingChip(line.row->trend.rating)); },
        {},
        {},
        {},
        QStringLiteral("rating")};
    const Column<IndicatorLine> attention{LineSpeech::tr("Needs attention"),
                                          [](const IndicatorLine &line) { return QVariant(line.row->attention); },
                                          {},
                                          {},
                                          {},
                                          QStringLiteral("attention")};
    return withHeads(
        {textColumn(
             LineSpeech::tr("Indicator"), [](const IndicatorLine &line) { return indicatorOf(line).name; },
             QStringLiteral("name")),
         textColumn(
             LineSpeech::tr("Code"), [](const IndicatorLine &line) { return indicatorOf(line).code; },
             QStringLiteral("code")),
         latestColumn(), target, rating,
         travelColumn(LineSpeech::tr("Change"), &Trend::shortTravel, QStringLiteral("short")),
         travelColumn(LineSpeech::tr("Change on year"), &Trend::longTravel, QStringLiteral("long")),
         figureColumn(LineSpeech::tr("Neighbours"), &ScorecardRow::neighbours, QStringLiteral("neighbours")),
         figureColumn(LineSpeech::tr("England"), &ScorecardRow::england, QStringLiteral("england")),
         iconColumn(
             LineSpeech::tr("24 periods"), [](const IndicatorLine &line) { return -line.row->attention; },
             [](const IndicatorLine &line) { return titleOf(line.row->trend); }, QStringLiteral("spark")),
         iconColumn(
             LineSpeech::tr("Variation"),
             [](const IndicatorLine &line) {
                 return line.row->trend.variation() ? int(*line.row->trend.variation()) : -1;
             },
             variationTip, QStringLiteral("variation")),
         iconColumn(
             LineSpeech::tr("Assurance"),
             [](const IndicatorLine &line) { return line.row->trend.assurance ? int(*line.row->trend.assurance) : -1; },
             assuranceTip, QStringLiteral("assurance")),
         textColumn(
             LineSpeech::tr("Theme"),
             [](const IndicatorLine &line) { return indicatorOf(line).family.value_or(QString()); },
             QStringLiteral("theme")),
         attention});
}
