#pragma once

#include "ui/render/packs/PrintedPages.h"
#include "ui/render/packs/Qpdf.h"

#include <vector>

class QPDF;

/// Where a link or a bookmark leads: a place of a page.
QPDFObjectHandle destinationOf(QPDFObjectHandle page, double top);

/// Writes bookmarks and page labels. `numbers` are the printed page numbers of the pages.
class PdfNavigation
{
public:
    PdfNavigation(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const std::vector<int> &numbers)
        : m_pdf(pdf),
          m_pages(pages),
          m_numbers(numbers)
    {
    }

    void write(QList<PrintedBookmark> bookmarks, int firstNumber);

private:
    /// Writes the bookmarks of one level from `begin` to `end` under their parent.
    void writeLevel(const QList<PrintedBookmark> &bookmarks, qsizetype begin, qsizetype end, QPDFObjectHandle parent);

    QPDF &m_pdf;
    const std::vector<QPDFObjectHandle> &m_pages;
    const std::vector<int> &m_numbers;
};

/// Title, language and how the file is to be opened.
void describeFile(QPDF &pdf, const QString &title, const QString &author, const QString &language);
