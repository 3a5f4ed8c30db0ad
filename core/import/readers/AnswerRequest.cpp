#include "core/import/readers/AnswerRequest.h"

#include "core/import/readers/HtmlReader.h"
#include "core/import/readers/OpenDocumentReader.h"
#include "core/import/readers/PdfPage.h"
#include "core/import/readers/PdfReader.h"
#include "core/import/readers/WordReader.h"

namespace {

ReaderAnswer readPackage(const QByteArray &content)
{
    ZipPackage package(content);
    if (package.fault() != ReadingFault::None)
        return {.fault = package.fault()};
    if (isWordDocument(package))
        return readWord(package);
    if (isOpenDocument(package))
        return readOpenDocument(package);
    return {.fault = ReadingFault::NotAReport};
}

} // namespace

ReaderAnswer answerRequest(const ReaderRequest &request)
{
    if (request.wanted == ReaderRequest::Wanted::Page)
        return request.kind == DocumentKind::Pdf ? readPdfPage(request)
                                                 : ReaderAnswer{.fault = ReadingFault::NotAReport};
    switch (request.kind) {
    case DocumentKind::Pdf:
        return readPdf(request.content);
    case DocumentKind::ZipPackage:
        return readPackage(request.content);
    case DocumentKind::Html:
        return readHtml(request.content);
    case DocumentKind::Text:
    case DocumentKind::RichText:
    case DocumentKind::OldOffice:
        break;
    }
    return {.fault = ReadingFault::NotAReport};
}
