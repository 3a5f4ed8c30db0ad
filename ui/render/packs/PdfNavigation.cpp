#include "ui/render/packs/PdfNavigation.h"

#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/Qpdf.h"

#include <algorithm>

QPDFObjectHandle destinationOf(QPDFObjectHandle page, double top)
{
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
                                       QPDFObjectHandle::newReal(top, 1), QPDFObjectHandle::newNull()});
}

void PdfNavigation::write(QList<PrintedBookmark> bookmarks, int firstNumber)
{
    std::stable_sort(bookmarks.begin(), bookmarks.end(),
                     [this](const PrintedBookmark &one, const PrintedBookmark &other) {
                         return m_numbers[size_t(one.place.page)] < m_numbers[size_t(other.place.page)];
                     });
    QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    if (!bookmarks.isEmpty()) {
        writeLevel(bookmarks, 0, bookmarks.size(), outlines);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    QPDFObjectHandle label = QPDFObjectHandle::parse("<< /S /D >>");
    label.replaceKey("/St", QPDFObjectHandle::newInteger(firstNumber));
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), label}));
    m_pdf.getRoot().replaceKey("/PageLabels", labels);
}

void PdfNavigation::writeLevel(const QList<PrintedBookmark> &bookmarks, qsizetype begin, qsizetype end,
                               QPDFObjectHandle parent)
{
    QPDFObjectHandle before = QPDFObjectHandle::newNull();
    int count = 0;
    for (qsizetype i = begin; i < end;) {
        const PrintedBookmark &bookmark = bookmarks.at(i);
        qsizetype next = i + 1;
        while (next < end && bookmarks.at(next).level > bookmark.level)
            ++next;
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(bookmark.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destinationOf(m_pages[size_t(bookmark.place.page)], bookmark.place.top));
        if (next > i + 1)
            writeLevel(bookmarks, i + 1, next, item);
        if (before.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        }
        before = item;
        ++count;
        i = next;
    }
    parent.replaceKey("/Last", before);
    // A negative count: what stands under a bookmark is shown folded.
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(parent.hasKey("/Title") ? -count : count));
}

void describeFile(QPDF &pdf, const QString &title, const QString &author, const QString &language)
{
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    information.replaceKey("/Title", pdfText(title));
    information.replaceKey("/Author", pdfText(author));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    const QString packet =
        QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                       "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                       "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                       "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
                       "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
                       "<xmp:CreatorTool>Scrutineer</xmp:CreatorTool>\n"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
            .arg(title.toHtmlEscaped(), author.toHtmlEscaped(), language.toHtmlEscaped());
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, packet.toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}
