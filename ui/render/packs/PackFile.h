#pragma once

#include "core/base/Result.h"
#include "ui/render/packs/MergedDocument.h"
#include "ui/render/packs/PrintedPages.h"

#include <memory>
#include <vector>

/// The order of a pack's pages. A page is named by the number under which it was set; pages that are taken in follow.
struct PageOrder
{
    struct Taken
    {
        std::shared_ptr<MergedDocument> document;
        int page = 0;
        StructureTree::Element figure = 0;
    };

    std::vector<int> pages; ///< as they are bound
    std::vector<Taken> taken;
    int firstNumber = 1;
};

/// What a pack's file says of itself.
struct PackTitle
{
    QString title;
    QString council;
    QString language;
};

/// Binds set pages and taken ones into one tagged PDF with links, bookmarks, page labels and page numbers.
Result<QByteArray> bindPack(const PrintedPages &printed, const PageOrder &order, const PackTitle &title);
