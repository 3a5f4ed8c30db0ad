#include "core/import/WordTables.h"

#include "core/import/SheetParts.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

using Table = QList<QStringList>;

constexpr qsizetype mostCells = 200'000;
constexpr int widestSpan = 64;

/// Follows the tables of a document's body. A table within a cell adds its words to the cell.
class TableReader
{
public:
    explicit TableReader(QIODevice &device) : m_xml(&device) { }

    Result<QList<Table>> read()
    {
        while (!m_xml.atEnd() && m_cells < mostCells) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return refuse("it declares entities, which no office program writes");
            if (token == QXmlStreamReader::StartElement)
                begin(m_xml.name());
            else if (token == QXmlStreamReader::EndElement)
                end(m_xml.name());
            else if (token == QXmlStreamReader::Characters && m_isInText && m_depth > 0)
                m_cell += m_xml.text();
        }
        if (m_cells >= mostCells)
            return refuse("its tables are too large for a plan");
        if (m_xml.hasError())
            return refuse("its text is damaged");
        return m_tables;
    }

private:
    static Error refuse(const char *why)
    {
        return Error{
            Error::Kind::Refused,
            QCoreApplication::translate("WordTables", "The Word document cannot be read: %1. Save it again, or as CSV.")
                .arg(QCoreApplication::translate("WordTables", why))};
    }

    void begin(QStringView name)
    {
        if (name == QLatin1String("tbl") && ++m_depth == 1)
            m_tables.append(Table());
        if (m_depth == 0)
            return;
        if (m_depth == 1 && name == QLatin1String("tr"))
            m_tables.last().append(QStringList());
        if (m_depth == 1 && name == QLatin1String("tc")) {
            m_cell.clear();
            m_span = 1;
        }
        if (name == QLatin1String("gridSpan") && m_depth == 1)
            m_span = std::clamp(spanOfElement(), 1, widestSpan);
        if (name == QLatin1String("tab") || name == QLatin1String("br"))
            m_cell += QLatin1Char(' ');
        m_isInText = name == QLatin1String("t");
    }

    void end(QStringView name)
    {
        m_isInText = false;
        if (m_depth == 0)
            return;
        if (name == QLatin1String("p"))
            m_cell += QLatin1Char('\n');
        if (m_depth == 1 && name == QLatin1String("tc") && !m_tables.last().isEmpty())
            addCell();
        if (name == QLatin1String("tbl"))
            --m_depth;
    }

    void addCell()
    {
        QStringList &row = m_tables.last().last();
        row.append(m_cell.trimmed());
        for (int i = 1; i < m_span; ++i)
            row.append(QString());
        m_cells += m_span;
    }

    int spanOfElement() const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            if (attribute.name() == QLatin1String("val"))
                return attribute.value().toInt();
        return 1;
    }

    QXmlStreamReader m_xml;
    QList<Table> m_tables;
    QString m_cell;
    int m_depth = 0;
    int m_span = 1;
    qsizetype m_cells = 0;
    bool m_isInText = false;
};

} // namespace

Result<QList<Table>> readWordTables(const QByteArray &bytes)
{
    const Result<SheetParts> parts = SheetParts::open(bytes);
    if (!parts)
        return parts.error();
    Result<QList<Table>> tables = QList<Table>();
    const Result<void> read = parts->read(QStringLiteral("word/document.xml"), [&](QIODevice &device) -> Result<void> {
        tables = TableReader(device).read();
        return tables ? Result<void>() : Result<void>(tables.error());
    });
    if (!read)
        return read.error();
    return tables;
}
