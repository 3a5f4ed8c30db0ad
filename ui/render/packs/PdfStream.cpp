#include "ui/render/packs/PdfStream.h"

#include "ui/render/packs/PageMark.h"
#include "ui/render/packs/Qpdf.h"

#include <qpdf/Buffer.hh>

#include <QByteArrayMatcher>

namespace {

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray streamOf(QPDFObjectHandle contents)
{
    if (contents.isStream())
        return bytesOf(contents);
    QByteArray all;
    if (contents.isArray())
        for (QPDFObjectHandle part : contents.aitems())
            if (part.isStream())
                all += bytesOf(part) + '\n';
    return all;
}

QByteArray taggedStream(const QByteArray &content, const PrintedPage &page)
{
    static const QByteArray written = PageMark::written();
    static const QByteArrayMatcher mark(written);
    QByteArray tagged;
    tagged.reserve(content.size() + page.marks.size() * 12 + 64);
    tagged += "q\n";
    qsizetype from = 0;
    for (qsizetype number = 0; number < page.marks.size(); ++number) {
        const qsizetype at = mark.indexIn(content, from);
        if (at < 0)
            break;
        tagged.append(content.constData() + from, at - from);
        if (number > 0)
            tagged += "EMC\n";
        const QByteArray &type = page.marks.at(number);
        if (type.isEmpty())
            tagged += "/Artifact BMC\n";
        else
            tagged += '/' + type + " <</MCID " + QByteArray::number(number) + ">> BDC\n";
        from = at + written.size();
    }
    tagged.append(content.constData() + from, content.size() - from);
    tagged += page.marks.isEmpty() ? "\nQ\n" : "\nEMC\nQ\n";
    return tagged;
}

void repairTextMap(QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    QByteArray text = bytesOf(map);
    bool isInList = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        isInList = text.at(i) == '[' || (isInList && text.at(i) != ']');
        if (isInList && text.mid(i, 6) == "<0009>")
            text.replace(i, 6, "<0020>");
    }
    map.replaceStreamData(text.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}
