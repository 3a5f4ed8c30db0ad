#include "ui/render/packs/PrintPack.h"

#include "ui/render/packs/BlockSetter.h"
#include "ui/render/packs/PackFile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace {

/// Sets a pack: first the body, so that its page numbers are known, then the cover and the agenda that refer to them.
class PackPrinting
{
public:
    PackPrinting(const MeetingPack &pack, const QHash<QString, QByteArray> &documents, const ChartPainter &charts,
                 const PrintProgress &progress)
        : m_pack(pack),
          m_documents(documents),
          m_charts(charts),
          m_progress(progress),
          m_pages(pack.title)
    {
        for (const PackPart &part : pack.parts)
            m_keys.insert(part.key);
    }

    Result<PrintedPack> take()
    {
        m_frontPages = countFrontPages();
        if (const Result<void> body = setBody(); !body)
            return body.error();
        setFront();
        orderParts();
        PrintedPages printed = m_pages.take();
        addTakenPages(printed);
        const Result<QByteArray> pdf = bindPack(printed, m_order, {m_pack.title, m_pack.council, m_pack.language});
        if (!pdf)
            return pdf.error();
        return PrintedPack{*pdf, partPages(), int(m_order.pages.size())};
    }

private:
    struct SetPart
    {
        const PackPart *part = nullptr;
        StructureTree::Element element = 0;
        int firstSet = 0; ///< the first of its set pages
        int setPages = 0;
        std::shared_ptr<MergedDocument> document{};
        int place = 0; ///< of its first page in the bound pack, from 0
        int pages = 0;
    };

    static const BlockSetter::PageNumbers &anyNumber()
    {
        static const BlockSetter::PageNumbers numbers = [](const QString &) { return QStringLiteral("000"); };
        return numbers;
    }
    RunningWords wordsOf(const PackPart &part) const
    {
        if (part.runningHead.isEmpty())
            return {};
        return {QCoreApplication::translate("PrintPack", "%1, %2", "running head: committee, date")
                    .arg(m_pack.committee,
                         QLocale(QLocale::English, QLocale::UnitedKingdom)
                             .toString(m_pack.meetingDate, QStringLiteral("d MMMM yyyy"))),
                part.runningHead, m_pack.editionName, m_pack.council};
    }
    bool isFront(const PackPart &part) const { return part.place == PackPart::Place::Front; }

    /// Where page numbers stand does not change with the numbers: a trial says how many pages the front takes.
    int countFrontPages() const
    {
        PageSetter trial(m_pack.title);
        for (const PackPart &part : m_pack.parts)
            if (isFront(part)) {
                trial.beginPart(part.orientation, wordsOf(part));
                BlockSetter(trial, StructureTree::document, m_charts, anyNumber()).set(part.blocks);
                trial.endPart();
            }
        return trial.pageCount();
    }
    Result<void> setBody()
    {
        int place = m_frontPages;
        const BlockSetter::PageNumbers known = [this](const QString &anchor) {
            return m_keys.contains(anchor) ? QStringLiteral("0") : QString();
        };
        for (const PackPart &part : m_pack.parts) {
            if (isFront(part))
                continue;
            SetPart set{&part};
            if (const Result<void> done = part.documentHash.isEmpty() ? setPages(set, known) : openDocument(set); !done)
                return done;
            set.place = place;
            place += set.pages;
            m_parts.append(set);
            if (m_progress && !m_progress(int(m_parts.size()), int(m_pack.parts.size())))
                return Error{Error::Kind::Cancelled,
                             QCoreApplication::translate("PrintPack", "The pack was cancelled. Nothing was written.")};
        }
        return {};
    }
    Result<void> setPages(SetPart &set, const BlockSetter::PageNumbers &numbers)
    {
        set.firstSet = m_pages.pageCount();
        set.element = m_pages.tree().add(QByteArrayLiteral("Sect"), StructureTree::document);
        m_pages.tree().setAlternative(set.element, set.part->title);
        m_pages.beginPart(set.part->orientation, wordsOf(*set.part));
        m_pages.addBookmark(set.part->title, set.part->level);
        m_pages.addAnchor(set.part->key);
        BlockSetter(m_pages, set.element, m_charts, numbers).set(set.part->blocks);
        m_pages.endPart();
        set.setPages = m_pages.pageCount() - set.firstSet;
        set.pages = set.setPages;
        return {};
    }
    Result<void> openDocument(SetPart &set)
    {
        auto document = MergedDocument::open(m_documents.value(set.part->documentHash), set.part->title);
        if (!document)
            return document.error();
        set.document = *document;
        set.element = m_pages.tree().add(QByteArrayLiteral("Sect"), StructureTree::document);
        m_pages.tree().setAlternative(set.element, set.part->title);
        set.pages = set.document->pageCount();
        return {};
    }
    void setFront()
    {
        const BlockSetter::PageNumbers numbers = [this](const QString &anchor) { return printedNumber(anchor); };
        int place = 0;
        qsizetype index = 0;
        for (const PackPart &part : m_pack.parts)
            if (isFront(part)) {
                SetPart set{&part};
                const Result<void> done = setPages(set, numbers);
                Q_ASSERT(done);
                set.place = place;
                place += set.pages;
                m_parts.insert(index++, set);
            }
    }
    QString printedNumber(const QString &anchor) const
    {
        for (const SetPart &set : m_parts)
            if (set.part->key == anchor)
                return QString::number(m_pack.firstPage + set.place);
        return {};
    }
    void orderParts()
    {
        std::vector<StructureTree::Element> elements;
        for (const SetPart &set : m_parts)
            elements.push_back(set.element);
        m_pages.tree().orderParts(elements);
    }
    /// Taken pages follow the set ones in the count, and stand in the bound pack where their part does.
    void addTakenPages(PrintedPages &printed)
    {
        m_order.firstNumber = m_pack.firstPage;
        for (const SetPart &set : m_parts) {
            for (int page = 0; page < set.setPages; ++page)
                m_order.pages.push_back(set.firstSet + page);
            if (set.document)
                takeDocument(set, printed);
        }
    }
    void takeDocument(const SetPart &set, PrintedPages &printed)
    {
        const double top = PrintMeasures::longSide;
        for (int page = 0; page < set.pages; ++page) {
            const int index = int(printed.pages.size() + qsizetype(m_order.taken.size()));
            const StructureTree::Element figure = printed.tree.add(QByteArrayLiteral("Figure"), set.element);
            printed.tree.setAlternative(
                figure,
                QCoreApplication::translate("PrintPack", "Page %1 of %2 of the document “%3”, as it was supplied")
                    .arg(page + 1)
                    .arg(set.pages)
                    .arg(set.part->title));
            printed.tree.addContent(figure, index, 0);
            if (page == 0) {
                printed.anchors.insert(set.part->key, {index, top});
                printed.bookmarks.append({set.part->title, set.part->level, {index, top}});
            }
            m_order.pages.push_back(index);
            m_order.taken.push_back({set.document, page, figure});
        }
    }
    QList<PartPages> partPages() const
    {
        QList<PartPages> pages;
        for (const SetPart &set : m_parts) {
            const int first = m_pack.firstPage + set.place;
            pages.append({set.part->key, set.part->title, set.part->agendaItem, first, first + set.pages - 1});
        }
        return pages;
    }

    const MeetingPack &m_pack;
    const QHash<QString, QByteArray> &m_documents;
    const ChartPainter &m_charts;
    const PrintProgress &m_progress;
    PageSetter m_pages;
    QSet<QString> m_keys;
    QList<SetPart> m_parts;
    PageOrder m_order;
    int m_frontPages = 0;
};

} // namespace

Result<PrintedPack> printPack(const MeetingPack &pack, const QHash<QString, QByteArray> &documents,
                              const ChartPainter &charts, const PrintProgress &progress)
{
    return PackPrinting(pack, documents, charts, progress).take();
}
