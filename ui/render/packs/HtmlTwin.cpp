#include "ui/render/packs/HtmlTwin.h"

#include "core/pack/PackWords.h"
#include "ui/render/packs/HtmlChart.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace {

/// Names of places as HTML takes them.
QString idOf(QString anchor)
{
    return QStringLiteral("p-") + anchor.replace(QLatin1Char(':'), QLatin1Char('-'));
}

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return QLatin1Char('<') + name + (attributes.isEmpty() ? QString() : QString(QLatin1Char(' ') + attributes))
        + QLatin1Char('>') + content + QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString attribute(const QString &name, const QString &value)
{
    return name + QStringLiteral("=\"") + value.toHtmlEscaped() + QLatin1Char('"');
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/render/twin.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Writes the blocks of a pack one after the other.
class TwinWriter
{
public:
    TwinWriter(const MeetingPack &pack, const QList<PartPages> &pages, const ChartPainter &charts)
        : m_pack(pack),
          m_charts(charts)
    {
        for (const PartPages &part : pages)
            m_pages.insert(part.key, part);
    }

    QByteArray take()
    {
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                     .arg(m_pack.language.toHtmlEscaped());
        m_html += element(QStringLiteral("title"), m_pack.title.toHtmlEscaped());
        m_html += element(QStringLiteral("style"), styleSheet());
        m_html += QStringLiteral("</head>\n<body>\n");
        m_html += element(QStringLiteral("a"), QCoreApplication::translate("HtmlTwin", "Skip to the papers"),
                          QStringLiteral("class=\"skip\" href=\"#papers\""));
        writeHeader();
        writeContents();
        m_html += QStringLiteral("<main id=\"papers\" tabindex=\"-1\">\n");
        m_html += element(QStringLiteral("h1"), m_pack.title.toHtmlEscaped());
        for (const PackPart &part : m_pack.parts)
            writePart(part);
        m_html += QStringLiteral("</main>\n");
        m_html += element(QStringLiteral("footer"), element(QStringLiteral("p"), m_pack.council.toHtmlEscaped()));
        m_html += QStringLiteral("</body>\n</html>\n");
        return m_html.toUtf8();
    }

private:
    void writeHeader()
    {
        m_html += element(QStringLiteral("header"),
                          element(QStringLiteral("p"), m_pack.council.toHtmlEscaped())
                              + element(QStringLiteral("p"), m_pack.editionName.toHtmlEscaped(),
                                        QStringLiteral("class=\"edition\"")));
    }
    void writeContents()
    {
        QString items;
        for (const PackPart &part : m_pack.parts)
            items += element(QStringLiteral("li"), link(part.key, part.title));
        m_html += element(QStringLiteral("nav"), element(QStringLiteral("ol"), items),
                          attribute(QStringLiteral("aria-label"), QCoreApplication::translate("HtmlTwin", "Contents")));
    }
    bool hasPart(const QString &anchor) const { return m_pages.contains(anchor); }
    QString link(const QString &anchor, const QString &text) const
    {
        return QStringLiteral("<a href=\"#%1\">%2</a>").arg(idOf(anchor), text.toHtmlEscaped());
    }
    QString inlined(const RunningText &runs) const
    {
        QString html;
        for (const TextRun &run : runs) {
            QString text = run.text.toHtmlEscaped();
            if (run.kind == TextRun::Kind::PageNumber)
                text = hasPart(run.anchor) ? link(run.anchor, pageWords(run.anchor)) : QStringLiteral("–");
            else if (!run.anchor.isEmpty() && hasPart(run.anchor))
                text = link(run.anchor, run.text);
            if (run.look == TextRun::Look::Strong)
                text = QStringLiteral("<strong>") + text + QStringLiteral("</strong>");
            html += text;
        }
        return html;
    }
    QString pageWords(const QString &anchor) const
    {
        return QCoreApplication::translate("HtmlTwin", "page %1").arg(m_pages.value(anchor).first);
    }

    void writePart(const PackPart &part)
    {
        m_level = 1;
        m_html += QStringLiteral("<section id=\"%1\" aria-label=\"%2\" tabindex=\"-1\">\n")
                      .arg(idOf(part.key), part.title.toHtmlEscaped());
        if (part.blocks.isEmpty() || !std::holds_alternative<PackHeading>(part.blocks.first()))
            writeHeading({1, part.title});
        if (!part.documentHash.isEmpty())
            m_html += element(QStringLiteral("p"), documentWords(part).toHtmlEscaped());
        for (const PackBlock &block : part.blocks)
            std::visit([this](const auto &value) { write(value); }, block);
        m_html += QStringLiteral("</section>\n");
    }
    QString documentWords(const PackPart &part) const
    {
        const PartPages pages = m_pages.value(part.key);
        return QCoreApplication::translate(
                   "HtmlTwin",
                   "This document was supplied as a PDF. It is on pages %1 to %2 of the printed "
                   "pack; ask the council for it in another form.")
            .arg(pages.first)
            .arg(pages.last);
    }
    /// A level never skips one: readers move by them.
    void writeHeading(const PackHeading &heading)
    {
        m_level = qMin(heading.level + 1, m_level + 1);
        m_html += element(QStringLiteral("h%1").arg(m_level), heading.text.toHtmlEscaped());
    }
    void write(const PackHeading &heading) { writeHeading(heading); }
    void write(const Paragraph &paragraph)
    {
        static const QHash<int, QString> classes{{int(Paragraph::Style::Note), QStringLiteral("note")},
                                                 {int(Paragraph::Style::Boxed), QStringLiteral("boxed")},
                                                 {int(Paragraph::Style::Title), QStringLiteral("title")},
                                                 {int(Paragraph::Style::Lead), QStringLiteral("lead")}};
        const QString look = classes.value(int(paragraph.style));
        const QString number =
            paragraph.number.isEmpty() ? QString() : QString(paragraph.number.toHtmlEscaped() + QLatin1Char(' '));
        m_html += element(QStringLiteral("p"), number + inlined(paragraph.runs),
                          look.isEmpty() ? QString() : attribute(QStringLiteral("class"), look));
    }
    void write(const BulletList &list)
    {
        QString items;
        for (const RunningText &item : list.items)
            items += element(QStringLiteral("li"), inlined(item));
        m_html += element(QStringLiteral("ul"), items);
    }
    void write(const Counts &counts)
    {
        QString items;
        for (const Counts::Count &count : counts.counts)
            items +=
                element(QStringLiteral("li"),
                        QStringLiteral("<strong>%1</strong> %2").arg(count.value).arg(count.words.toHtmlEscaped()));
        m_html += element(QStringLiteral("ul"), items, QStringLiteral("class=\"counts\""));
    }
    void write(const Space &) { }
    void write(const Table &table)
    {
        QString rows;
        if (table.heads == Table::Heads::Columns)
            rows += headOf(table);
        QString body;
        for (const PackTableRow &row : table.rows)
            body += rowOf(row);
        rows += element(QStringLiteral("tbody"), body);
        m_html += element(
            QStringLiteral("div"),
            element(QStringLiteral("table"), element(QStringLiteral("caption"), table.name.toHtmlEscaped()) + rows),
            QStringLiteral("class=\"scroll\" tabindex=\"0\" role=\"group\" ")
                + attribute(QStringLiteral("aria-label"), table.name));
    }
    static QString headOf(const Table &table)
    {
        QString cells;
        for (const TableColumn &column : table.columns)
            cells += element(QStringLiteral("th"), column.head.toHtmlEscaped(), QStringLiteral("scope=\"col\""));
        return element(QStringLiteral("thead"), element(QStringLiteral("tr"), cells));
    }
    QString rowOf(const PackTableRow &row) const
    {
        QString cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString content = inlined(row.cells.at(i));
            const bool isHead = i == 0 && !content.isEmpty();
            cells += element(isHead ? QStringLiteral("th") : QStringLiteral("td"), content,
                             isHead ? QStringLiteral("scope=\"row\"") : QString());
        }
        return element(QStringLiteral("tr"), cells,
                       row.ground == PackTableRow::Ground::Tinted ? QStringLiteral("class=\"tinted\"") : QString());
    }
    void write(const Chart &chart)
    {
        m_html +=
            element(QStringLiteral("figure"),
                    svgOf(chart, m_charts) + element(QStringLiteral("figcaption"), chart.alternative.toHtmlEscaped()));
        if (!chart.figures.rows.isEmpty())
            write(chart.figures);
    }

    const MeetingPack &m_pack;
    const ChartPainter &m_charts;
    QHash<QString, PartPages> m_pages;
    QString m_html;
    int m_level = 1;
};

} // namespace

QByteArray htmlTwin(const MeetingPack &pack, const QList<PartPages> &pages, const ChartPainter &charts)
{
    return TwinWriter(pack, pages, charts).take();
}
