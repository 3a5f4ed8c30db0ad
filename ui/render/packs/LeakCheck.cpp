#include "ui/render/packs/LeakCheck.h"

#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/PdfWords.h"
#include "ui/render/packs/Qpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMap>
#include <QPdfDocument>
#include <QSet>

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace {

/// The font maps of a page or a form; a font is read once.
class FontMaps
{
public:
    QHash<QByteArray, TextMap> of(QPDFObjectHandle resources)
    {
        QHash<QByteArray, TextMap> fonts;
        QPDFObjectHandle named = resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
        if (!named.isDictionary())
            return fonts;
        for (auto &[name, font] : named.ditems()) {
            const int id = font.getObjectID();
            if (id == 0 || !m_maps.contains(id))
                m_maps.insert(id, TextMap(font));
            fonts.insert(QByteArray::fromStdString(name), m_maps.value(id));
        }
        return fonts;
    }
    QHash<QByteArray, TextMap> all;

private:
    QHash<int, TextMap> m_maps;
};

/// Looks through one finished file.
class LeakSearch
{
public:
    LeakSearch(const QByteArray &pdf, const QByteArray &html, const WithheldWords &words, int firstPage)
        : m_bytes(pdf),
          m_html(html),
          m_words(words),
          m_firstPage(firstPage)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    }

    LeakReport take()
    {
        searchPages();
        searchNavigation();
        searchDescription();
        searchEverything();
        searchBytes();
        if (!m_html.isEmpty())
            search(LeakRoom::WebPage, QString::fromUtf8(m_html));
        for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
            m_report.looked.append({LeakRoom(count.key()), count.value()});
        return std::move(m_report);
    }

private:
    void search(LeakRoom room, const QString &text, int page = 0)
    {
        ++m_counts[int(room)];
        for (const WithheldHit &hit : m_words.hitsIn(text)) {
            const LeakFinding finding{room, page, hit};
            const bool isKnown =
                std::any_of(m_report.findings.begin(), m_report.findings.end(), [&](const LeakFinding &one) {
                    return one.hit == hit && one.room == room && one.page == page;
                });
            if (!isKnown)
                m_report.findings.append(finding);
        }
    }

    void searchPages()
    {
        QBuffer buffer(&m_bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument reader;
        int number = m_firstPage;
        int index = 0;
        for (QPDFObjectHandle page : m_pdf.getAllPages()) {
            QPDFObjectHandle contents = page.getKey("/Contents");
            QPDFObjectHandle resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
            const QHash<QByteArray, TextMap> fonts = m_fonts.of(resources);
            m_fonts.all.insert(fonts);
            search(LeakRoom::PageText, shownText(streamOf(contents), fonts), number);
            // A page that was taken in may write its letters in any way: it is read as a viewer would.
            if (contents.isArray()) {
                if (reader.status() == QPdfDocument::Status::Null)
                    reader.load(&buffer);
                search(LeakRoom::PageText, reader.getAllText(index).text(), number);
            }
            noteContents(contents);
            ++number;
            ++index;
        }
        m_counts[int(LeakRoom::PageText)] = index;
    }
    void noteContents(QPDFObjectHandle contents)
    {
        if (contents.isStream())
            m_contents.insert(contents.getObjectID());
        if (contents.isArray())
            for (QPDFObjectHandle part : contents.aitems())
                m_contents.insert(part.getObjectID());
    }

    void searchNavigation()
    {
        QPDFObjectHandle outlines = m_pdf.getRoot().getKey("/Outlines");
        if (outlines.isDictionary())
            searchOutline(outlines.getKey("/First"));
        for (QPDFObjectHandle page : m_pdf.getAllPages()) {
            QPDFObjectHandle annotations = page.getKey("/Annots");
            if (!annotations.isArray())
                continue;
            for (QPDFObjectHandle annotation : annotations.aitems()) {
                searchStrings(LeakRoom::Navigation, annotation, 3);
                if (!annotation.getKey("/Subtype").isNameAndEquals("/Link"))
                    m_report.faults.append(
                        QCoreApplication::translate("LeakCheck", "The file has a note or an attachment on a page."));
            }
        }
    }
    void searchOutline(QPDFObjectHandle first)
    {
        QSet<int> seen;
        for (QPDFObjectHandle item = first; item.isDictionary() && !seen.contains(item.getObjectID());
             item = item.getKey("/Next")) {
            seen.insert(item.getObjectID());
            searchString(LeakRoom::Navigation, item.getKey("/Title"));
            if (item.getKey("/First").isDictionary())
                searchOutline(item.getKey("/First"));
        }
    }
    void searchDescription()
    {
        searchStrings(LeakRoom::Description, m_pdf.getTrailer().getKey("/Info"), 2);
        QPDFObjectHandle metadata = m_pdf.getRoot().getKey("/Metadata");
        if (metadata.isStream())
            search(LeakRoom::Description, QString::fromUtf8(streamOf(metadata)));
    }
    void searchString(LeakRoom room, QPDFObjectHandle text)
    {
        if (!text.isString())
            return;
        search(room, QString::fromStdString(text.getUTF8Value()));
        const QByteArray raw = QByteArray::fromStdString(text.getStringValue());
        if (m_words.hitsIn(QString::fromUtf8(raw)).size() > 0)
            search(room, QString::fromUtf8(raw));
    }
    void searchStrings(LeakRoom room, QPDFObjectHandle object, int depth)
    {
        if (object.isString())
            return searchString(room, object);
        if (depth == 0)
            return;
        if (object.isArray())
            for (QPDFObjectHandle part : object.aitems())
                if (!part.isIndirect())
                    searchStrings(room, part, depth - 1);
        if (object.isDictionary())
            for (auto &[key, part] : object.ditems()) {
                search(room, QString::fromStdString(key));
                if (!part.isIndirect())
                    searchStrings(room, part, depth - 1);
            }
    }

    /// Every object of the file, whether a page leads to it or not.
    void searchEverything()
    {
        constexpr int deepest = 20;
        for (QPDFObjectHandle object : m_pdf.getAllObjects()) {
            if (object.isStream()) {
                searchStrings(LeakRoom::HiddenParts, object.getDict(), deepest);
                if (!m_contents.contains(object.getObjectID()))
                    searchStream(object);
                continue;
            }
            searchStrings(LeakRoom::HiddenParts, object, deepest);
            if (object.isDictionary())
                lookForFaults(object);
        }
        m_report.faults.removeDuplicates();
    }
    void searchStream(QPDFObjectHandle stream)
    {
        QPDFObjectHandle dictionary = stream.getDict();
        const bool isPicture = dictionary.getKey("/Subtype").isNameAndEquals("/Image");
        const bool isFontFile = dictionary.hasKey("/Length1");
        if (dictionary.getKey("/Type").isNameAndEquals("/EmbeddedFile"))
            m_report.faults.append(QCoreApplication::translate("LeakCheck", "The file has an attachment."));
        if (isPicture || isFontFile)
            return;
        const QByteArray content = decoded(stream);
        search(LeakRoom::HiddenParts, QString::fromUtf8(content));
        search(LeakRoom::HiddenParts, textOfUtf16(content));
        QHash<QByteArray, TextMap> fonts = m_fonts.of(dictionary.getKey("/Resources"));
        if (fonts.isEmpty())
            fonts = m_fonts.all;
        if (content.contains("Tj") || content.contains("TJ"))
            search(LeakRoom::HiddenParts, shownText(content, fonts));
        if (content.contains("beginbf"))
            search(LeakRoom::HiddenParts, TextMap(mapOf(stream)).allText());
    }
    static QPDFObjectHandle mapOf(QPDFObjectHandle stream)
    {
        QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
        font.replaceKey("/ToUnicode", stream);
        return font;
    }
    static QByteArray decoded(QPDFObjectHandle stream)
    {
        try {
            return streamOf(stream);
        } catch (const std::exception &) {
            return {};
        }
    }
    static QString textOfUtf16(const QByteArray &bytes)
    {
        QString text;
        text.reserve(bytes.size() / 2);
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text.append(QChar(ushort(uchar(bytes.at(i)) << 8 | uchar(bytes.at(i + 1)))));
        return text;
    }
    void lookForFaults(QPDFObjectHandle dictionary)
    {
        const auto is = [&](const char *key, const char *value) {
            return dictionary.getKey(key).isNameAndEquals(value);
        };
        if (is("/S", "/JavaScript") || is("/S", "/Launch"))
            m_report.faults.append(QCoreApplication::translate("LeakCheck", "The file has a script."));
        if (is("/Type", "/Filespec") || dictionary.hasKey("/EmbeddedFiles"))
            m_report.faults.append(QCoreApplication::translate("LeakCheck", "The file has an attachment."));
    }

    void searchBytes()
    {
        search(LeakRoom::RawBytes, QString::fromLatin1(m_bytes));
        search(LeakRoom::RawBytes, textOfUtf16(m_bytes));
        search(LeakRoom::RawBytes, textOfUtf16(m_bytes.mid(1)));
        if (m_bytes.count("%%EOF") != 1)
            m_report.faults.append(QCoreApplication::translate("LeakCheck", "The file has an earlier revision in it."));
    }

    QByteArray m_bytes;
    const QByteArray m_html;
    const WithheldWords &m_words;
    const int m_firstPage;
    QPDF m_pdf;
    FontMaps m_fonts;
    QSet<int> m_contents;
    QMap<int, int> m_counts;
    LeakReport m_report;
};

} // namespace

bool LeakReport::hasSure() const
{
    return !faults.isEmpty() || std::any_of(findings.begin(), findings.end(), [](const LeakFinding &finding) {
        return finding.hit.weight == WithheldHit::Weight::Sure;
    });
}

Result<LeakReport> checkForLeaks(const QByteArray &pdf, const QByteArray &html, const WithheldWords &words,
                                 int firstPage)
{
    try {
        return LeakSearch(pdf, html, words, firstPage).take();
    } catch (const std::exception &) {
        return Error{Error::Kind::Damaged,
                     QCoreApplication::translate(
                         "LeakCheck", "The finished pack cannot be read again, so it was not checked. Build it anew.")};
    }
}
