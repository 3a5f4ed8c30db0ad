#include "core/import/readers/PdfPage.h"

#include "core/import/readers/PdfReader.h"

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>

namespace {

// A page as large as a wall is drawn coarser, so that its picture fits in memory.
constexpr double mostPixels = 24e6;
constexpr size_t mostWords = 20'000;

double fittingResolution(double wished, QSizeF points)
{
    const double pixels = points.width() * points.height() * wished * wished / (72.0 * 72.0);
    return pixels <= mostPixels ? wished : wished * std::sqrt(mostPixels / pixels);
}

/// The picture in the portable anymap format, which needs no library to write.
QByteArray anymap(const poppler::image &picture, int channels)
{
    QByteArray bytes = channels == 1 ? QByteArrayLiteral("P5 ") : QByteArrayLiteral("P6 ");
    bytes += QByteArray::number(picture.width()) + ' ' + QByteArray::number(picture.height()) + " 255\n";
    for (int row = 0; row < picture.height(); ++row)
        bytes.append(picture.const_data() + qsizetype(row) * picture.bytes_per_row(), picture.width() * channels);
    return bytes;
}

QByteArray pictureOf(const poppler::page &page, double resolution, bool inColour)
{
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
    renderer.set_image_format(inColour ? poppler::image::format_rgb24 : poppler::image::format_gray8);
    const poppler::image picture = renderer.render_page(&page, resolution, resolution);
    return picture.is_valid() ? anymap(picture, inColour ? 3 : 1) : QByteArray();
}

QList<PageWord> wordsOf(const poppler::page &page)
{
    QList<PageWord> words;
    const std::vector<poppler::text_box> boxes = page.text_list();
    for (size_t i = 0; i < std::min(boxes.size(), mostWords); ++i) {
        const poppler::byte_array utf8 = boxes[i].text().to_utf8();
        const poppler::rectf place = boxes[i].bbox();
        words.append({QString::fromUtf8(utf8.data(), qsizetype(utf8.size())),
                      QRectF(place.x(), place.y(), place.width(), place.height())});
    }
    return words;
}

} // namespace

ReaderAnswer readPdfPage(const ReaderRequest &request)
{
    const OpenedPdf opened = openedPdf(request.content);
    if (opened.fault != ReadingFault::None)
        return {.fault = opened.fault};
    ReaderAnswer answer{.mediaType = QStringLiteral("image/x-portable-anymap"), .pages = opened.document->pages()};
    if (request.page < 1 || request.page > answer.pages)
        return {.fault = ReadingFault::Damaged};
    const std::unique_ptr<poppler::page> page(opened.document->create_page(request.page - 1));
    if (!page)
        return {.fault = ReadingFault::Damaged};
    const poppler::rectf size = page->page_rect();
    const bool isTurned =
        page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    answer.pageSize = isTurned ? QSizeF(size.height(), size.width()) : QSizeF(size.width(), size.height());
    if (answer.pageSize.isEmpty())
        return {.fault = ReadingFault::Damaged};
    const double wished = std::clamp(request.dotsPerInch, 10.0, 400.0);
    answer.picture = pictureOf(*page, fittingResolution(wished, answer.pageSize), request.inColour);
    answer.words = wordsOf(*page);
    return answer;
}
