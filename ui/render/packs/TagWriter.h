#pragma once

#include "ui/render/packs/Qpdf.h"
#include "ui/render/packs/StructureTree.h"

#include <vector>

class QPDF;

/// Writes a structure tree into a PDF: its elements, and the table that leads from each piece of a page to its element.
class TagWriter
{
public:
    /// The pages are in the order they were set, those taken in after them.
    TagWriter(QPDF &pdf, const StructureTree &tree, const std::vector<QPDFObjectHandle> &pages);

    /// Makes the elements. `links` are the annotations in the tree's order.
    void write(const std::vector<QPDFObjectHandle> &links);

private:
    void makeElement(size_t index, const std::vector<QPDFObjectHandle> &links);
    void addAttributes(QPDFObjectHandle element, const StructureTree::Node &node) const;
    QPDFObjectHandle kidOf(const StructureTree::Kid &kid, int ownPage,
                           const std::vector<QPDFObjectHandle> &links) const;
    QPDFObjectHandle parentTree() const;

    QPDF &m_pdf;
    const StructureTree &m_tree;
    const std::vector<QPDFObjectHandle> &m_pages;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<std::vector<size_t>> m_contents; ///< page -> number -> element + 1
    std::vector<size_t> m_linkElements;
};
