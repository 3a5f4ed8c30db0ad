#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// The structure of a tagged document: what each piece of a page is, in reading order.
class StructureTree
{
public:
    /// Names an element; the tree gives them in rising order.
    using Element = int;

    enum class Scope
    {
        None,
        Column,
        Row
    };

    /// Something inside an element: another element, marked content of a page, or a link.
    struct Kid
    {
        enum class Kind
        {
            Element,
            Content,
            Link
        };

        Kind kind = Kind::Element;
        int element = 0;
        int page = 0; ///< in the order the pages were set
        int number = 0; ///< of the marked content on its page, or of the link
    };

    struct Node
    {
        QByteArray type; ///< "H1", "P", "Table" ...
        Element parent = -1;
        QString alternative{};
        Scope scope = Scope::None;
        std::vector<Kid> kids{};
    };

    StructureTree() { m_nodes.push_back({QByteArrayLiteral("Document")}); }

    static constexpr Element document = 0;

    Element add(const QByteArray &type, Element parent);
    void setAlternative(Element element, const QString &words) { m_nodes[size_t(element)].alternative = words; }
    void setScope(Element element, Scope scope) { m_nodes[size_t(element)].scope = scope; }
    /// Notes that the element has the marked content of this number on the page.
    void addContent(Element element, int page, int number);
    void addLink(Element element, int link);
    const std::vector<Node> &nodes() const { return m_nodes; }
    /// The document's kids in a new order.
    void orderParts(const std::vector<Element> &parts);

private:
    std::vector<Node> m_nodes;
};
