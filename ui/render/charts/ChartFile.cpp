#include "ui/render/charts/ChartFile.h"

#include "ui/render/charts/ChartScene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace {

constexpr int pixelsPerPoint = 2;
constexpr double pointsPerPixel = 72.0 / 96;

void writeSvg(const ChartScene &scene, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(scene.size().toSize());
    generator.setViewBox(QRectF(QPointF(), scene.size()));
    generator.setTitle(scene.title());
    generator.setDescription(scene.description());
    QPainter painter(&generator);
    scene.paint(painter, QRectF(QPointF(), scene.size()));
}

void writePdf(const ChartScene &scene, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(scene.title());
    writer.setCreator(QStringLiteral("Scrutineer"));
    writer.setResolution(600);
    writer.setPageSize(QPageSize(scene.size() * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    scene.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
}

void writePng(const ChartScene &scene, QIODevice &device)
{
    QImage image((scene.size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.setText(QStringLiteral("Title"), scene.title());
    QPainter painter(&image);
    scene.paint(painter, QRectF(image.rect()));
    painter.end();
    image.save(&device, "PNG");
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString &path)
{
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return ChartFormat::Pdf;
    if (ending == QLatin1String("png"))
        return ChartFormat::Png;
    return std::nullopt;
}

QByteArray chartBytes(const ChartScene &scene, ChartFormat format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case ChartFormat::Svg:
        writeSvg(scene, buffer);
        break;
    case ChartFormat::Pdf:
        writePdf(scene, buffer);
        break;
    case ChartFormat::Png:
        writePng(scene, buffer);
        break;
    }
    return bytes;
}

Result<void> writeChart(const ChartScene &scene, const QString &path)
{
    const std::optional<ChartFormat> format = chartFormatOf(path);
    if (!format)
        return Error{Error::Kind::Refused,
                     QCoreApplication::translate(
                         "ChartFile", "a chart is written as SVG, PDF or PNG. Give the file such an ending.")};
    const QByteArray bytes = chartBytes(scene, *format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            Error::Kind::Unreadable,
            QCoreApplication::translate("ChartFile", "the chart cannot be written there: %1.").arg(file.errorString())};
    return {};
}
