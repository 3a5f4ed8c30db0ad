#include "ui/render/packs/HtmlChart.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

QString svgOf(const Chart &chart, const ChartPainter &charts)
{
    constexpr QRect frame(0, 0, 688, 362);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(frame.size());
    generator.setViewBox(frame);
    QPainter painter(&generator);
    charts(painter, QRectF(frame).adjusted(4, 4, -4, -4), chart);
    painter.end();
    QString svg = QString::fromUtf8(buffer.data());
    svg.remove(0, qMax<qsizetype>(0, svg.indexOf(QLatin1String("<svg"))));
    static const QRegularExpression head(QStringLiteral("<svg[^>]*>\\s*<title>.*?</title>\\s*<desc>.*?</desc>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    svg.replace(head,
                QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">")
                    .arg(frame.width())
                    .arg(frame.height())
                    .arg(chart.alternative.toHtmlEscaped()));
    return svg;
}
