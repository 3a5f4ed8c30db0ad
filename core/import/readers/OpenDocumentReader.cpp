#include "core/import/readers/OpenDocumentReader.h"

#include "core/import/readers/OpenDocumentBody.h"
#include "core/import/readers/PrintedMargins.h"

namespace {

/// What stands between the tags of a header or a footer in the styles.
QStringList marginLines(const QByteArray &xml, QStringView part)
{
    OpenDocumentStyles styles;
    FlowingText text;
    OpenDocumentBody body(styles, text, part);
    body.read(xml);
    return text.answer({}).lines;
}

} // namespace

bool isOpenDocument(ZipPackage &package)
{
    if (!package.names().contains(QStringLiteral("content.xml")))
        return false;
    const std::optional<QByteArray> type = package.file(QStringLiteral("mimetype"));
    return type && type->startsWith("application/vnd.oasis.opendocument.text");
}

ReaderAnswer readOpenDocument(ZipPackage &package)
{
    if (const std::optional<QByteArray> manifest = package.file(QStringLiteral("META-INF/manifest.xml")))
        if (manifest->contains("encryption-data"))
            return {.fault = ReadingFault::Encrypted};
    OpenDocumentStyles styles;
    FlowingText text;
    const QByteArray pages = package.file(QStringLiteral("styles.xml")).value_or(QByteArray());
    XmlReading reading;
    reading.begin = [&styles](const QXmlStreamReader &xml) { styles.begin(xml); };
    reading.read(pages);
    addPageHeader(text, marginLines(pages, u"header"));
    const std::optional<QByteArray> content = package.file(QStringLiteral("content.xml"));
    if (!content || !OpenDocumentBody(styles, text, u"text").read(*content))
        return {.fault = package.fault() == ReadingFault::None ? ReadingFault::Damaged : package.fault()};
    addPageFooter(text, marginLines(pages, u"footer"));
    return text.answer(QStringLiteral("application/vnd.oasis.opendocument.text"));
}
