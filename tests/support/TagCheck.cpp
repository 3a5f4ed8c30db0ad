#include "tests/support/TagCheck.h"

#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/Qpdf.h"

#include <QRegularExpression>
#include <QSet>

namespace {

class TagCheck
{
public:
    explicit TagCheck(const QByteArray &pdf)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    }

    QStringList problems()
    {
        checkCatalogue();
        for (QPDFObjectHandle page : m_pdf.getAllPages()) {
            ++m_number;
            checkPage(page);
        }
        checkTree();
        m_problems.removeDuplicates();
        return m_problems;
    }

private:
    void complain(const QString &what) { m_problems.append(what); }

    void checkCatalogue()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        if (!root.getKey("/Lang").isString())
            complain(QStringLiteral("no language"));
        if (!root.getKey("/MarkInfo").isDictionary() || !root.getKey("/MarkInfo").getKey("/Marked").isBool())
            complain(QStringLiteral("not marked"));
        QPDFObjectHandle preferences = root.getKey("/ViewerPreferences");
        if (!preferences.isDictionary() || !preferences.getKey("/DisplayDocTitle").isBool())
            complain(QStringLiteral("the title is not displayed"));
        if (!root.getKey("/Metadata").isStream() || !streamOf(root.getKey("/Metadata")).contains("dc:title"))
            complain(QStringLiteral("no title in the metadata"));
        if (!root.getKey("/StructTreeRoot").isDictionary())
            complain(QStringLiteral("no structure"));
    }

    void checkPage(QPDFObjectHandle page)
    {
        const QString where = QStringLiteral("page %1: ").arg(m_number);
        if (!page.getKey("/Tabs").isNameAndEquals("/S"))
            complain(where + QStringLiteral("no tab order"));
        if (!page.getKey("/StructParents").isInteger())
            complain(where + QStringLiteral("no structure parents"));
        const QByteArray content = streamOf(page.getKey("/Contents"));
        checkContent(content, where);
        notePieces(page, content);
        checkFonts(page, where);
        checkLinks(page, where);
    }
    /// Whatever is shown stands inside a tag or is decoration; tags are balanced.
    void checkContent(const QByteArray &content, const QString &where)
    {
        static const QRegularExpression word(QStringLiteral("\\b(BDC|BMC|EMC|Tj|TJ|re\\s+f|S|Do)\\b"));
        int depth = 0;
        for (auto words = word.globalMatch(QString::fromLatin1(content)); words.hasNext();) {
            const QString one = words.next().captured(1);
            if (one == QLatin1String("BDC") || one == QLatin1String("BMC"))
                ++depth;
            else if (one == QLatin1String("EMC"))
                --depth;
            else if (depth <= 0)
                complain(where + QStringLiteral("%1 outside every tag").arg(one));
            if (depth < 0)
                complain(where + QStringLiteral("a tag ends that was not begun"));
        }
        if (depth != 0)
            complain(where + QStringLiteral("a tag does not end"));
        if (content.contains("-9000 -9000"))
            complain(where + QStringLiteral("a mark was left in the page"));
    }
    void notePieces(QPDFObjectHandle page, const QByteArray &content)
    {
        static const QRegularExpression piece(QStringLiteral("<</MCID (\\d+)>>"));
        for (auto pieces = piece.globalMatch(QString::fromLatin1(content)); pieces.hasNext();)
            m_pieces.insert({page.getObjectID(), pieces.next().captured(1).toInt()});
    }
    void checkFonts(QPDFObjectHandle page, const QString &where)
    {
        for (auto &[name, font] : page.getKey("/Resources").getKey("/Font").ditems()) {
            if (!font.getKey("/Subtype").isNameAndEquals("/Type0"))
                continue;
            if (!font.getKey("/ToUnicode").isStream())
                complain(where + QStringLiteral("a font without a text map"));
            QPDFObjectHandle descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
            if (!descriptor.hasKey("/FontFile2") && !descriptor.hasKey("/FontFile3"))
                complain(where + QStringLiteral("a font that is not embedded"));
        }
    }
    void checkLinks(QPDFObjectHandle page, const QString &where)
    {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray())
            return;
        for (QPDFObjectHandle link : annotations.aitems()) {
            if (!link.getKey("/Contents").isString() || link.getKey("/Contents").getUTF8Value().empty())
                complain(where + QStringLiteral("a link without a name"));
            if (!link.getKey("/StructParent").isInteger())
                complain(where + QStringLiteral("a link outside the structure"));
        }
    }

    void checkTree()
    {
        QPDFObjectHandle root = m_pdf.getRoot().getKey("/StructTreeRoot");
        walk(root.getKey("/K"), QPDFObjectHandle::newNull(), 0);
        for (const auto &piece : m_pieces)
            if (!m_reached.contains(piece))
                complain(QStringLiteral("a piece that no element has"));
        for (const auto &piece : m_reached)
            if (!m_pieces.contains(piece))
                complain(QStringLiteral("an element names a piece that is on no page"));
    }
    void walk(QPDFObjectHandle element, QPDFObjectHandle page, int depth)
    {
        if (element.isArray()) {
            for (QPDFObjectHandle kid : element.aitems())
                walk(kid, page, depth);
            return;
        }
        if (element.isInteger()) {
            m_reached.insert({page.getObjectID(), element.getIntValueAsInt()});
            return;
        }
        if (!element.isDictionary() || depth > 50)
            return;
        if (element.getKey("/Type").isNameAndEquals("/MCR")) {
            m_reached.insert({element.getKey("/Pg").getObjectID(), element.getKey("/MCID").getIntValueAsInt()});
            return;
        }
        if (element.getKey("/Type").isNameAndEquals("/OBJR"))
            return;
        checkElement(element);
        walk(element.getKey("/K"), element.hasKey("/Pg") ? element.getKey("/Pg") : page, depth + 1);
    }
    void checkElement(QPDFObjectHandle element)
    {
        const std::string type = element.getKey("/S").getName();
        if (type == "/Figure" && (!element.getKey("/Alt").isString() || element.getKey("/Alt").getUTF8Value().empty()))
            complain(QStringLiteral("a figure without words"));
        if (type == "/TH" && (!element.getKey("/A").isDictionary() || !element.getKey("/A").hasKey("/Scope")))
            complain(QStringLiteral("a table head without a scope"));
        static const QSet<QString> standard{
            QStringLiteral("/Document"), QStringLiteral("/Sect"),  QStringLiteral("/H1"),    QStringLiteral("/H2"),
            QStringLiteral("/H3"),       QStringLiteral("/P"),     QStringLiteral("/L"),     QStringLiteral("/LI"),
            QStringLiteral("/Lbl"),      QStringLiteral("/LBody"), QStringLiteral("/Table"), QStringLiteral("/THead"),
            QStringLiteral("/TBody"),    QStringLiteral("/TR"),    QStringLiteral("/TH"),    QStringLiteral("/TD"),
            QStringLiteral("/Figure"),   QStringLiteral("/Link")};
        if (!standard.contains(QString::fromStdString(type)))
            complain(QStringLiteral("an element of no standard type: ") + QString::fromStdString(type));
    }

    QPDF m_pdf;
    int m_number = 0;
    QSet<QPair<int, int>> m_pieces;
    QSet<QPair<int, int>> m_reached;
    QStringList m_problems;
};

} // namespace

QStringList tagProblems(const QByteArray &pdf)
{
    return TagCheck(pdf).problems();
}
