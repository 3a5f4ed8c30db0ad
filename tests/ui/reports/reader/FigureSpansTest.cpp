#include "ui/reports/reader/FigureSpans.h"

namespace {

QStringList printed(const QString &text, const QList<double> &values)
{
    QList<ReportedFigure> figures;
    for (const double value : values) {
        ReportedFigure figure;
        figure.value = value;
        figures.append(figure);
    }
    QStringList words;
    const QList<TextSpan> spans = figureSpans(text, figures);
    for (const TextSpan span : spans)
        words.append(text.mid(span.start, span.length));
    return words;
}

} // namespace

TEST(FigureSpans, GivenAPercentage_WhenLookedFor_ThenTheSignBelongsToIt)
{
    EXPECT_EQ(printed(QStringLiteral("In 2026 we completed 97% of them"), {97}), QStringList(QStringLiteral("97%")));
}

TEST(FigureSpans, GivenMoney_WhenLookedFor_ThenPoundAndMillionBelongToIt)
{
    EXPECT_EQ(printed(QStringLiteral("It cost £186,000, and £2.5m in all"), {186000, 2500000}),
              QStringList({QStringLiteral("£186,000"), QStringLiteral("£2.5m")}));
}

TEST(FigureSpans, GivenTheSameNumberTwice_WhenLookedFor_ThenEachFigureHasItsOwn)
{
    ReportedFigure eighty;
    eighty.value = 80;

    const QList<TextSpan> spans = figureSpans(QStringLiteral("80% of 80 cases"), {eighty, eighty});

    EXPECT_EQ(spans.first(), (TextSpan{0, 3}));
    EXPECT_EQ(spans.last(), (TextSpan{7, 2}));
}

TEST(FigureSpans, GivenANumberInWords_WhenLookedFor_ThenItsSpanIsEmpty)
{
    EXPECT_EQ(printed(QStringLiteral("Forty cases"), {40}), QStringList(QString()));
}
