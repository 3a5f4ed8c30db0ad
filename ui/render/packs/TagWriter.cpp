#include "ui/render/packs/TagWriter.h"

#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/Qpdf.h"

namespace {

using Kind = StructureTree::Kid::Kind;

/// The page of an element's first content: its other pieces say their page only where it differs.
int firstPageOf(const StructureTree::Node &node)
{
    for (const StructureTree::Kid &kid : node.kids)
        if (kid.kind == Kind::Content)
            return kid.page;
    return -1;
}

} // namespace

TagWriter::TagWriter(QPDF &pdf, const StructureTree &tree, const std::vector<QPDFObjectHandle> &pages)
    : m_pdf(pdf),
      m_tree(tree),
      m_pages(pages),
      m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())),
      m_contents(pages.size())
{
}

void TagWriter::write(const std::vector<QPDFObjectHandle> &links)
{
    m_linkElements.resize(links.size());
    m_elements.reserve(m_tree.nodes().size());
    for (size_t i = 0; i < m_tree.nodes().size(); ++i)
        m_elements.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    for (size_t i = 0; i < m_elements.size(); ++i)
        makeElement(i, links);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        QPDFObjectHandle page = m_pages[i];
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(int(i)));
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    }
    for (size_t i = 0; i < links.size(); ++i) {
        QPDFObjectHandle link = links[i];
        link.replaceKey("/StructParent", QPDFObjectHandle::newInteger(int(m_pages.size() + i)));
    }
    m_root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
    m_root.replaceKey("/K", m_elements.front());
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
    m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(int(m_pages.size() + links.size())));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    m_pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

void TagWriter::makeElement(size_t index, const std::vector<QPDFObjectHandle> &links)
{
    const StructureTree::Node &node = m_tree.nodes()[index];
    QPDFObjectHandle element = m_elements[index];
    element.replaceKey("/S", pdfName(node.type));
    element.replaceKey("/P", node.parent < 0 ? m_root : m_elements[size_t(node.parent)]);
    const int page = firstPageOf(node);
    if (page >= 0)
        element.replaceKey("/Pg", m_pages[size_t(page)]);
    std::vector<QPDFObjectHandle> kids;
    kids.reserve(node.kids.size());
    for (const StructureTree::Kid &kid : node.kids) {
        if (kid.kind == Kind::Content) {
            std::vector<size_t> &numbers = m_contents[size_t(kid.page)];
            numbers.resize(qMax(numbers.size(), size_t(kid.number) + 1));
            numbers[size_t(kid.number)] = index + 1;
        } else if (kid.kind == Kind::Link) {
            m_linkElements[size_t(kid.number)] = index;
        }
        kids.push_back(kidOf(kid, page, links));
    }
    if (!kids.empty())
        element.replaceKey("/K", kids.size() == 1 ? kids.front() : QPDFObjectHandle::newArray(kids));
    addAttributes(element, node);
}

void TagWriter::addAttributes(QPDFObjectHandle element, const StructureTree::Node &node) const
{
    using Scope = StructureTree::Scope;
    if (node.scope != Scope::None)
        element.replaceKey("/A",
                           QPDFObjectHandle::parse(node.scope == Scope::Column ? "<< /O /Table /Scope /Column >>"
                                                                               : "<< /O /Table /Scope /Row >>"));
    if (node.alternative.isEmpty())
        return;
    if (node.type == "Table") {
        QPDFObjectHandle attributes = QPDFObjectHandle::parse("<< /O /Table >>");
        attributes.replaceKey("/Summary", pdfText(node.alternative));
        element.replaceKey("/A", attributes);
    } else {
        element.replaceKey(node.type == "Sect" ? "/T" : "/Alt", pdfText(node.alternative));
    }
}

QPDFObjectHandle TagWriter::kidOf(const StructureTree::Kid &kid, int ownPage,
                                  const std::vector<QPDFObjectHandle> &links) const
{
    if (kid.kind == Kind::Element)
        return m_elements[size_t(kid.element)];
    if (kid.kind == Kind::Link) {
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", links[size_t(kid.number)]);
        return reference;
    }
    if (kid.page == ownPage)
        return QPDFObjectHandle::newInteger(kid.number);
    QPDFObjectHandle content = QPDFObjectHandle::parse("<< /Type /MCR >>");
    content.replaceKey("/Pg", m_pages[size_t(kid.page)]);
    content.replaceKey("/MCID", QPDFObjectHandle::newInteger(kid.number));
    return content;
}

QPDFObjectHandle TagWriter::parentTree() const
{
    std::vector<QPDFObjectHandle> entries;
    for (size_t page = 0; page < m_contents.size(); ++page) {
        std::vector<QPDFObjectHandle> elements;
        for (const size_t element : m_contents[page])
            elements.push_back(element == 0 ? QPDFObjectHandle::newNull() : m_elements[element - 1]);
        entries.push_back(QPDFObjectHandle::newInteger(int(page)));
        entries.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(elements)));
    }
    for (size_t link = 0; link < m_linkElements.size(); ++link) {
        entries.push_back(QPDFObjectHandle::newInteger(int(m_contents.size() + link)));
        entries.push_back(m_elements[m_linkElements[link]]);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", QPDFObjectHandle::newArray(entries));
    return tree;
}
