#pragma once

#include "core/base/Result.h"
#include "ui/render/packs/StampFont.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QPDF;

/// A link of a page that was taken in: it leads out of the pack.
struct OuterLink
{
    QPDFObjectHandle annotation;
    QString address;
};

/// A page that was taken in, now the pack's own.
struct TakenPage
{
    QPDFObjectHandle page;
    std::vector<OuterLink> links;
};

/// A PDF that a pack takes in page by page: as it looks, without its attachments, forms, scripts, notes and metadata.
class MergedDocument
{
public:
    /// Reads a document, or says in a sentence why it cannot be taken in.
    static Result<std::shared_ptr<MergedDocument>> open(const QByteArray &content, const QString &title);

    int pageCount() const { return int(m_pages.size()); }
    /// Copies a page, a little smaller so that there is room for its number, as one marked piece.
    TakenPage take(QPDF &target, int page, const QString &number, const StampFont &font) const;

private:
    explicit MergedDocument(const QByteArray &content);

    void prepare();

    QByteArray m_content;
    std::shared_ptr<QPDF> m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};
