#include "core/exchange/UpdateReply.h"

#include "core/exchange/UpdateForm.h"
#include "core/import/DateRule.h"
#include "core/import/SheetParts.h"
#include "core/import/TrackerDraft.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace {

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(UpdateReply)
};

using FilledTable = QHash<QString, QString>;

QString labelKey(const QString &label)
{
    return label.simplified().toLower();
}

/// Reads Word's tables as pairs of a label and what stands beside it.
class TableReader
{
public:
    explicit TableReader(QIODevice &device) : m_xml(&device) { }

    QList<FilledTable> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.name());
            else if (m_xml.isEndElement())
                end(m_xml.name());
        }
        return m_tables;
    }
    bool isDamaged() const { return m_xml.hasError(); }

private:
    void start(QStringView element)
    {
        if (element == QLatin1String("tbl"))
            m_tables.append(FilledTable());
        else if (element == QLatin1String("tr"))
            m_cells.clear();
        else if (element == QLatin1String("tc"))
            m_cells.append(QString());
        else if (element == QLatin1String("t") && !m_cells.isEmpty())
            m_cells.last() += m_xml.readElementText();
        else if (element == QLatin1String("br") && !m_cells.isEmpty())
            m_cells.last() += QLatin1Char('\n');
    }
    void end(QStringView element)
    {
        if (element == QLatin1String("p") && !m_cells.isEmpty())
            m_cells.last() += QLatin1Char('\n');
        if (element != QLatin1String("tr") || m_tables.isEmpty() || m_cells.size() < 2)
            return;
        m_tables.last().insert(labelKey(m_cells.first()), m_cells.at(1).trimmed());
        m_cells.clear();
    }

    QXmlStreamReader m_xml;
    QList<FilledTable> m_tables;
    QStringList m_cells;
};

std::optional<QDate> dateFrom(const QString &words, UpdateReply &reply)
{
    if (words.isEmpty())
        return std::nullopt;
    if (const auto printed = wholeDate(words))
        return printed->date;
    reply.remarks.append(Sentence::tr("'%1' is not a date.").arg(words));
    return std::nullopt;
}

UpdateReply replyOf(const FilledTable &table)
{
    const auto cell = [&](const QString &label) { return table.value(labelKey(label)); };
    UpdateReply reply;
    reply.reference = cell(UpdateLabels::reference());
    reply.asAt = dateFrom(cell(UpdateLabels::asAt()), reply);
    reply.narrative = cell(UpdateLabels::narrative());
    reply.reason = cell(UpdateLabels::reason());
    reply.newDate = dateFrom(cell(UpdateLabels::newDate()), reply);
    const QString rating = cell(UpdateLabels::rating());
    reply.rating = trackerRating(rating);
    if (!rating.isEmpty() && !reply.rating)
        reply.remarks.append(Sentence::tr("'%1' is not a rating.").arg(rating));
    reply.isComplete = cell(UpdateLabels::complete()).startsWith(QLatin1Char('y'), Qt::CaseInsensitive);
    return reply;
}

} // namespace

Result<QList<UpdateReply>> readUpdateReplies(const QByteArray &document)
{
    const Result<SheetParts> parts = SheetParts::open(document);
    if (!parts)
        return Error{Error::Kind::Unreadable,
                     Sentence::tr("The file is no Word document, or it is damaged. Save it again as DOCX.")};
    QList<FilledTable> tables;
    const Result<void> read = parts->read(QStringLiteral("word/document.xml"), [&](QIODevice &device) -> Result<void> {
        TableReader reader(device);
        tables = reader.read();
        if (reader.isDamaged())
            return Error{Error::Kind::Unreadable, Sentence::tr("The document is damaged. Save it again as DOCX.")};
        return {};
    });
    if (!read)
        return Error{Error::Kind::Unreadable,
                     Sentence::tr("The file is no Word document, or it is damaged. Save it again as DOCX.")};
    QList<UpdateReply> replies;
    for (const FilledTable &table : std::as_const(tables))
        if (table.contains(labelKey(UpdateLabels::reference())))
            replies.append(replyOf(table));
    if (replies.isEmpty())
        return Error{Error::Kind::Refused,
                     Sentence::tr("The document is not one of our update forms: it has no table with a reference.")};
    return replies;
}
