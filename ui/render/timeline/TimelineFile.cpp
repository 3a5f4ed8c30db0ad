#include "ui/render/timeline/TimelineFile.h"

#include "ui/render/timeline/TimelinePicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace {

constexpr double pictureWidth = 1500;
constexpr int dotsPerInch = 96;

QString say(const char *text)
{
    return QCoreApplication::translate("TimelineFile", text);
}

QByteArray asSvg(const TimelinePicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QRectF box(0, 0, pictureWidth, TimelineSizes::axis + picture.height());
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(dotsPerInch);
    svg.setSize(box.size().toSize());
    svg.setViewBox(box);
    svg.setTitle(say("Timeline"));
    QPainter painter(&svg);
    picture.paintAll(painter, pictureWidth);
    painter.end();
    return buffer.data();
}

TimelinePicture pictureOnPaper(const TimelineContents &contents, const TimelineChoice &choice, QDate today)
{
    TimelinePicture picture(contents, TimelineLook::ofPaper(), today);
    picture.setChoice(choice);
    picture.setScale(picture.fitting(pictureWidth - TimelineSizes::head));
    return picture;
}

void layPicture(QPagedPaintDevice &device, const TimelinePicture &picture)
{
    QPainter painter(&device);
    const double scale =
        std::min(device.width() / pictureWidth, device.height() / (TimelineSizes::axis + picture.height()));
    painter.scale(scale, scale);
    picture.paintAll(painter, pictureWidth);
}

QByteArray asPdf(const TimelinePicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(say("Timeline"));
    pdf.setCreator(QStringLiteral("Scrutineer"));
    pdf.setPageSize(QPageSize(QPageSize::A3));
    pdf.setPageOrientation(QPageLayout::Landscape);
    pdf.setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    layPicture(pdf, picture);
    return buffer.data();
}

} // namespace

void layTimeline(QPagedPaintDevice &device, const TimelineContents &contents, const TimelineChoice &choice, QDate today)
{
    layPicture(device, pictureOnPaper(contents, choice, today));
}

Result<void> writeTimeline(const QString &path, const TimelineContents &contents, const TimelineChoice &choice,
                           QDate today)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("svg") && ending != QLatin1String("pdf"))
        return Error{Error::Kind::Refused,
                     say("%1 ends neither in .svg nor in .pdf. Choose one of the two.").arg(path)};
    const TimelinePicture picture = pictureOnPaper(contents, choice, today);
    QSaveFile file(path);
    const QByteArray bytes = ending == QLatin1String("svg") ? asSvg(picture) : asPdf(picture);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Unreadable,
                     say("%1 could not be written: %2. Choose another place.").arg(path, file.errorString())};
    return {};
}
