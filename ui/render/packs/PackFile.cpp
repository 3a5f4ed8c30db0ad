#include "ui/render/packs/PackFile.h"

#include "ui/render/packs/PageMark.h"
#include "ui/render/packs/PdfNavigation.h"
#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/PrintMeasures.h"
#include "ui/render/packs/Qpdf.h"
#include "ui/render/packs/TagWriter.h"

#include <QCoreApplication>
#include <QSet>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

/// Fast and nearly as small: page streams are long rows of short numbers.
constexpr int compression = 3;
/// Qt writes the size before what it compresses.
constexpr qsizetype lengthOfSize = 4;

/// Works a pack's file out of what Qt wrote.
class Binding
{
public:
    Binding(const PrintedPages &printed, const PageOrder &order, const PackTitle &title)
        : m_printed(printed),
          m_order(order),
          m_title(title),
          m_tree(printed.tree)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("pack", printed.pdf.constData(), size_t(printed.pdf.size()));
        m_pages = m_pdf.getAllPages();
    }

    QByteArray take()
    {
        const StampFont font(m_pages.back());
        m_pages.pop_back();
        repairTextMap(font.font());
        numberPages();
        for (size_t i = 0; i < size_t(m_printed.pages.size()); ++i)
            finishSetPage(i, font);
        takePages(font);
        addInnerLinks();
        TagWriter(m_pdf, m_tree, m_pages).write(m_links);
        attachLinks();
        orderPages();
        PdfNavigation(m_pdf, m_pages, m_numbers).write(m_printed.bookmarks, m_order.firstNumber);
        describeFile(m_pdf, m_title.title, m_title.council, m_title.language);
        return written();
    }

private:
    void numberPages()
    {
        m_numbers.resize(m_order.pages.size());
        for (size_t place = 0; place < m_order.pages.size(); ++place)
            m_numbers[size_t(m_order.pages[place])] = m_order.firstNumber + int(place);
    }
    QString wordsOf(size_t page) const
    {
        return PageMark::pageWords(m_numbers[page], m_order.firstNumber + int(m_order.pages.size()) - 1);
    }
    void finishSetPage(size_t index, const StampFont &font)
    {
        const PrintedPage &printed = m_printed.pages.at(qsizetype(index));
        QPDFObjectHandle page = m_pages[index];
        QByteArray content = taggedStream(streamOf(page.getKey("/Contents")), printed);
        repairFonts(page);
        if (printed.hasNumber) {
            page.getKey("/Resources").getKey("/Font").replaceKey(StampFont::name(), font.font());
            const bool isPortrait = printed.orientation == PackPart::Orientation::Portrait;
            const double width = isPortrait ? PrintMeasures::shortSide : PrintMeasures::longSide;
            content += "/Artifact BMC\n"
                + font.written(wordsOf(index), width - PrintMeasures::margin, PrintMeasures::footLine - 11.5) + "EMC\n";
        }
        // A thousand pages as they are read would take more memory than all else; what is compressed is written as it
        // is.
        const QByteArray packed = qCompress(content, compression).sliced(lengthOfSize);
        page.getKey("/Contents")
            .replaceStreamData(packed.toStdString(), QPDFObjectHandle::newName("/FlateDecode"),
                               QPDFObjectHandle::newNull());
        page.removeKey("/Annots");
    }
    void repairFonts(QPDFObjectHandle page)
    {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) {
            page.getKey("/Resources").replaceKey("/Font", QPDFObjectHandle::newDictionary());
            return;
        }
        for (auto &[name, font] : fonts.ditems()) {
            const int id = font.getObjectID();
            if (m_repaired.contains(id))
                continue;
            m_repaired.insert(id);
            repairTextMap(font);
        }
    }
    void takePages(const StampFont &font)
    {
        for (const PageOrder::Taken &taken : m_order.taken) {
            const size_t index = m_pages.size();
            TakenPage page = taken.document->take(m_pdf, taken.page, wordsOf(index), font);
            page.page.replaceKey("/Parent", m_pdf.getRoot().getKey("/Pages"));
            m_pages.push_back(page.page);
            m_outerLinks.emplace_back(index, taken.figure, page.links);
        }
    }
    /// A link leads to the place of its anchor.
    void addInnerLinks()
    {
        m_onPage.resize(m_pages.size());
        for (const PrintedLink &link : m_printed.links) {
            const PrintedPlace place = m_printed.anchors.value(link.anchor);
            QPDFObjectHandle annotation =
                QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            annotation.replaceKey("/Rect",
                                  QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                      link.area.left(), link.area.top(), link.area.right(), link.area.bottom())));
            annotation.replaceKey("/Dest", destinationOf(m_pages[size_t(place.page)], place.top));
            annotation.replaceKey("/Contents", pdfText(link.words));
            addLink(annotation, size_t(link.page));
        }
        for (auto &[page, figure, links] : m_outerLinks)
            for (OuterLink &link : links) {
                const StructureTree::Element element =
                    m_tree.add(QByteArrayLiteral("Link"), m_tree.nodes()[size_t(figure)].parent);
                m_tree.setAlternative(element, link.address);
                m_tree.addLink(element, int(m_links.size()));
                addLink(link.annotation, page);
            }
    }
    void addLink(QPDFObjectHandle annotation, size_t page)
    {
        m_links.push_back(m_pdf.makeIndirectObject(annotation));
        m_onPage[page].push_back(m_links.back());
    }
    void attachLinks()
    {
        for (size_t page = 0; page < m_pages.size(); ++page)
            if (!m_onPage[page].empty())
                m_pages[page].replaceKey("/Annots", QPDFObjectHandle::newArray(m_onPage[page]));
    }
    void orderPages()
    {
        std::vector<QPDFObjectHandle> kids;
        for (const int page : m_order.pages)
            kids.push_back(m_pages[size_t(page)]);
        QPDFObjectHandle pages = m_pdf.getRoot().getKey("/Pages");
        pages.replaceKey("/Kids", QPDFObjectHandle::newArray(kids));
        pages.replaceKey("/Count", QPDFObjectHandle::newInteger(int(kids.size())));
        m_pdf.updateAllPagesCache();
    }
    QByteArray written()
    {
        Pl_Flate::setCompressionLevel(compression);
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    const PrintedPages &m_printed;
    const PageOrder &m_order;
    const PackTitle &m_title;
    StructureTree m_tree;
    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<int> m_numbers;
    std::vector<QPDFObjectHandle> m_links;
    std::vector<std::vector<QPDFObjectHandle>> m_onPage;
    std::vector<std::tuple<size_t, StructureTree::Element, std::vector<OuterLink>>> m_outerLinks;
    QSet<int> m_repaired;
};

} // namespace

Result<QByteArray> bindPack(const PrintedPages &printed, const PageOrder &order, const PackTitle &title)
{
    try {
        return Binding(printed, order, title).take();
    } catch (const std::exception &failure) {
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("PackFile", "The pack could not be bound: %1. Nothing was written.")
                         .arg(QString::fromUtf8(failure.what()))};
    }
}
