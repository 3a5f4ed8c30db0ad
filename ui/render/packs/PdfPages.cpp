#include "ui/render/packs/PdfPages.h"

#include "ui/render/packs/Qpdf.h"

#include <QCoreApplication>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

QByteArray cut(const QByteArray &pdf, int first, int last)
{
    QPDF file;
    file.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    QPDFPageDocumentHelper document(file);
    const auto pages = document.getAllPages();
    if (first <= 1 && last >= int(pages.size()))
        return pdf;
    for (int page = 1; page <= int(pages.size()); ++page)
        if (page < first || page > last)
            document.removePage(pages[size_t(page) - 1]);
    // What leads to the other pages would keep them in the file.
    for (const char *const key : {"/StructTreeRoot", "/MarkInfo", "/Outlines", "/Names", "/PageLabels", "/Dests"})
        file.getRoot().removeKey(key);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> pagesOf(const QByteArray &pdf, int first, int last)
{
    try {
        return cut(pdf, first, last);
    } catch (const std::exception &) {
        return Error{
            Error::Kind::Damaged,
            QCoreApplication::translate("PdfPages", "These pages cannot be taken out of the pack. Print all of it.")};
    }
}
