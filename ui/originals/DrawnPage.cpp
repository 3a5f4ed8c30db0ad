#include "ui/originals/DrawnPage.h"

#include <cstring>

namespace {

constexpr int largestSide = 20'000;

} // namespace

QImage anymapPicture(const QByteArray &anymap)
{
    // "P6 WIDTH HEIGHT 255\n" and then three bytes a point; P5 has one.
    const qsizetype end = anymap.left(64).indexOf('\n');
    const QList<QByteArray> head = anymap.left(std::max<qsizetype>(end, 0)).split(' ');
    if (head.size() != 4 || (head[0] != "P6" && head[0] != "P5") || head[3] != "255")
        return {};
    const int width = head[1].toInt();
    const int height = head[2].toInt();
    const int channels = head[0] == "P6" ? 3 : 1;
    if (width < 1 || height < 1 || width > largestSide || height > largestSide
        || anymap.size() - end - 1 < qsizetype(width) * height * channels)
        return {};
    QImage picture(width, height, channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    if (picture.isNull())
        return {};
    for (int row = 0; row < height; ++row)
        std::memcpy(picture.scanLine(row), anymap.constData() + end + 1 + qsizetype(row) * width * channels,
                    size_t(width) * size_t(channels));
    return picture;
}

std::optional<DrawnPage> drawnPage(ReaderPool &readers, const QByteArray &pdf, int page, double dotsPerInch)
{
    const ReaderProcess::Outcome outcome = readers.ask({.wanted = ReaderRequest::Wanted::Page,
                                                        .kind = DocumentKind::Pdf,
                                                        .page = page,
                                                        .dotsPerInch = dotsPerInch,
                                                        .inColour = true,
                                                        .content = pdf});
    if (!outcome.answer || outcome.answer->fault != ReadingFault::None)
        return std::nullopt;
    DrawnPage drawn{anymapPicture(outcome.answer->picture), outcome.answer->pageSize, outcome.answer->words};
    if (drawn.picture.isNull() || drawn.size.isEmpty())
        return std::nullopt;
    return drawn;
}
