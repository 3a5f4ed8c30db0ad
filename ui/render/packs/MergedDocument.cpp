#include "ui/render/packs/MergedDocument.h"

#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/PrintMeasures.h"
#include "ui/render/packs/Qpdf.h"

#include <QCoreApplication>

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace {

/// Leaves a margin all around for the pack's page number.
constexpr double shrink = 0.94;
constexpr double numberHeight = 14;

/// Where a page that was turned has its upright axes.
QPDFMatrix uprightMatrix(int turn, const QPDFObjectHandle::Rectangle &box)
{
    switch (turn) {
    case 90:
        return {0, 1, -1, 0, box.urx, box.lly};
    case 180:
        return {-1, 0, 0, -1, box.urx, box.ury};
    case 270:
        return {0, -1, 1, 0, box.llx, box.ury};
    default:
        return {1, 0, 0, 1, box.llx, box.lly};
    }
}

bool hasAppearances(QPDFObjectHandle page)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (annotations.isArray())
        for (QPDFObjectHandle annotation : annotations.aitems())
            if (annotation.isDictionary() && annotation.hasKey("/AP"))
                return true;
    return false;
}

/// What a page carries that is not its look.
void strip(QPDFObjectHandle page)
{
    for (const char *const key : {"/Annots", "/StructParents", "/Metadata", "/PieceInfo", "/Thumb", "/AA", "/B",
                                  "/Tabs", "/AF", "/PresSteps", "/LastModified"})
        page.removeKey(key);
}

QPDFObjectHandle contentStream(QPDF &target, const QByteArray &content)
{
    return QPDFObjectHandle::newStream(&target, content.toStdString());
}

QString addressOf(QPDFObjectHandle annotation)
{
    QPDFObjectHandle action = annotation.getKey("/A");
    const bool leadsOut = annotation.getKey("/Subtype").isNameAndEquals("/Link") && action.isDictionary()
        && action.getKey("/S").isNameAndEquals("/URI") && action.getKey("/URI").isString();
    return leadsOut ? QString::fromStdString(action.getKey("/URI").getUTF8Value()) : QString();
}

/// The outer links of a page, moved with it.
std::vector<OuterLink> linksOf(QPDFObjectHandle page, const QPDFMatrix &move)
{
    std::vector<OuterLink> links;
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return links;
    for (QPDFObjectHandle annotation : annotations.aitems()) {
        const QString address = annotation.isDictionary() ? addressOf(annotation) : QString();
        if (address.isEmpty() || !annotation.getKey("/Rect").isRectangle())
            continue;
        QPDFObjectHandle link = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        link.replaceKey(
            "/Rect",
            QPDFObjectHandle::newArray(move.transformRectangle(annotation.getKey("/Rect").getArrayAsRectangle())));
        QPDFObjectHandle action = QPDFObjectHandle::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", QPDFObjectHandle::newString(address.toStdString()));
        link.replaceKey("/A", action);
        link.replaceKey("/Contents", pdfText(address));
        links.push_back({link, address});
    }
    return links;
}

void addStampFont(QPDFObjectHandle page, const StampFont &font)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    resources = resources.isDictionary() ? resources.shallowCopy() : QPDFObjectHandle::newDictionary();
    QPDFObjectHandle fonts = resources.getKey("/Font");
    fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
    fonts.replaceKey(StampFont::name(), font.font());
    resources.replaceKey("/Font", fonts);
    page.replaceKey("/Resources", resources);
}

} // namespace

MergedDocument::MergedDocument(const QByteArray &content) : m_content(content), m_pdf(std::make_shared<QPDF>())
{
    m_pdf->setSuppressWarnings(true);
    m_pdf->processMemoryFile("appendix", m_content.constData(), size_t(m_content.size()));
    m_pdf->pushInheritedAttributesToPage();
    m_pages = m_pdf->getAllPages();
    prepare();
}

/// Notes and form fields are drawn into the pages, so that they are seen and nothing else of them is kept.
void MergedDocument::prepare()
{
    for (const QPDFObjectHandle &page : m_pages)
        if (hasAppearances(page)) {
            QPDFPageDocumentHelper(*m_pdf).flattenAnnotations();
            m_pages = m_pdf->getAllPages();
            return;
        }
}

Result<std::shared_ptr<MergedDocument>> MergedDocument::open(const QByteArray &content, const QString &title)
{
    try {
        const std::shared_ptr<MergedDocument> document(new MergedDocument(content));
        if (document->pageCount() > 0)
            return document;
    } catch (const std::exception &) {
        // What qpdf says of a broken file means nothing to a clerk.
    }
    return Error{Error::Kind::Unreadable,
                 QCoreApplication::translate("MergedDocument",
                                             "%1 cannot be taken into the pack: it is not a PDF, is damaged or needs a "
                                             "password. Leave it out, or attach a PDF that opens without one.")
                     .arg(title)};
}

TakenPage MergedDocument::take(QPDF &target, int page, const QString &number, const StampFont &font) const
{
    QPDFObjectHandle source = m_pages[size_t(page)];
    QPDFPageObjectHelper shown(source);
    const auto box = shown.getCropBox().isRectangle() ? shown.getCropBox().getArrayAsRectangle()
                                                      : shown.getMediaBox().getArrayAsRectangle();
    const double left = (box.llx + box.urx) / 2 * (1 - shrink);
    const double low = (box.lly + box.ury) / 2 * (1 - shrink);
    const QPDFMatrix move(shrink, 0, 0, shrink, left, low);
    TakenPage taken{QPDFObjectHandle::newNull(), linksOf(source, move)};
    const bool isTagged = source.hasKey("/StructParents");
    const QPDFObjectHandle form =
        isTagged ? target.copyForeignObject(shown.getFormXObjectForPage(false)) : QPDFObjectHandle::newNull();
    strip(source);
    if (isTagged)
        source.replaceKey("/Contents", m_pdf->newStream(""));
    taken.page = target.copyForeignObject(source);
    addStampFont(taken.page, font);

    const int turn =
        ((source.getKey("/Rotate").isInteger() ? source.getKey("/Rotate").getIntValueAsInt() : 0) % 360 + 360) % 360;
    const double width = turn % 180 == 0 ? box.urx - box.llx : box.ury - box.lly;
    QByteArray before = "q " + QByteArray::fromStdString(move.unparse()) + " cm /Figure <</MCID 0>> BDC q\n";
    if (isTagged) {
        QPDFObjectHandle resources = taken.page.getKey("/Resources");
        QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
        forms.replaceKey("/TakenPage", form);
        resources.replaceKey("/XObject", forms);
        before += "/TakenPage Do\n";
    }
    const QByteArray after = "\nQ EMC Q\n/Artifact BMC q "
        + QByteArray::fromStdString(uprightMatrix(turn, box).unparse()) + " cm\n"
        + font.written(number, width - PrintMeasures::margin, numberHeight) + "Q EMC\n";
    std::vector<QPDFObjectHandle> contents{contentStream(target, before)};
    QPDFObjectHandle own = taken.page.getKey("/Contents");
    if (own.isArray())
        for (const QPDFObjectHandle &part : own.aitems())
            contents.push_back(part);
    else if (own.isStream())
        contents.push_back(own);
    contents.push_back(contentStream(target, after));
    taken.page.replaceKey("/Contents", QPDFObjectHandle::newArray(contents));
    return taken;
}
