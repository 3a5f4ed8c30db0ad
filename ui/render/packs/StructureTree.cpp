#include "ui/render/packs/StructureTree.h"

StructureTree::Element StructureTree::add(const QByteArray &type, Element parent)
{
    const auto element = Element(m_nodes.size());
    m_nodes.push_back({type, parent});
    m_nodes[size_t(parent)].kids.push_back({Kid::Kind::Element, element});
    return element;
}

void StructureTree::addContent(Element element, int page, int number)
{
    m_nodes[size_t(element)].kids.push_back({Kid::Kind::Content, 0, page, number});
}

void StructureTree::addLink(Element element, int link)
{
    m_nodes[size_t(element)].kids.push_back({Kid::Kind::Link, 0, 0, link});
}

void StructureTree::orderParts(const std::vector<Element> &parts)
{
    std::vector<Kid> &kids = m_nodes.front().kids;
    kids.clear();
    for (const Element part : parts)
        kids.push_back({Kid::Kind::Element, part});
}
