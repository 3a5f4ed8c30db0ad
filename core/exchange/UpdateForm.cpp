#include "core/exchange/UpdateForm.h"

#include "core/domain/RecommendationRules.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

/// The context of these words in the catalogues.
struct Form
{
    Q_DECLARE_TR_FUNCTIONS(UpdateForm)
};

constexpr auto contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";
constexpr auto relationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

QString dateWords(std::optional<QDate> date)
{
    return date ? QLocale().toString(*date, QStringLiteral("d MMMM yyyy")) : QString();
}

/// Writes the few elements of a Word document that the form needs.
class WordWriter
{
public:
    explicit WordWriter(QByteArray &bytes) : m_xml(&bytes)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QStringLiteral("w:document"));
        m_xml.writeAttribute(QStringLiteral("xmlns:w"),
                             QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
        m_xml.writeStartElement(QStringLiteral("w:body"));
    }
    void finish() { m_xml.writeEndDocument(); }

    void paragraph(const QString &words, const QString &halfPoints, const QString &weight)
    {
        m_xml.writeStartElement(QStringLiteral("w:p"));
        m_xml.writeStartElement(QStringLiteral("w:r"));
        m_xml.writeStartElement(QStringLiteral("w:rPr"));
        if (!weight.isEmpty())
            m_xml.writeEmptyElement(weight);
        m_xml.writeEmptyElement(QStringLiteral("w:sz"));
        m_xml.writeAttribute(QStringLiteral("w:val"), halfPoints);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void startTable()
    {
        m_xml.writeStartElement(QStringLiteral("w:tbl"));
        m_xml.writeStartElement(QStringLiteral("w:tblPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:tblW"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("5000"));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("pct"));
        m_xml.writeStartElement(QStringLiteral("w:tblBorders"));
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            m_xml.writeEmptyElement(QLatin1String(side));
            m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("single"));
            m_xml.writeAttribute(QStringLiteral("w:sz"), QStringLiteral("4"));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
        for (const char *width : {"2600", "6800"}) {
            m_xml.writeEmptyElement(QStringLiteral("w:gridCol"));
            m_xml.writeAttribute(QStringLiteral("w:w"), QLatin1String(width));
        }
        m_xml.writeEndElement();
    }
    void row(const QString &label, const QString &value)
    {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        for (const QString &words : {label, value}) {
            m_xml.writeStartElement(QStringLiteral("w:tc"));
            paragraph(words, QStringLiteral("20"), QString());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void endTable() { m_xml.writeEndElement(); }

private:
    QXmlStreamWriter m_xml;
};

void writeItem(WordWriter &word, const Recommendation &item)
{
    word.paragraph(item.shortTitle.value_or(item.reference.value_or(QString())), QStringLiteral("24"),
                   QStringLiteral("w:b"));
    word.startTable();
    word.row(UpdateLabels::reference(), item.reference.value_or(item.id.toString()));
    word.row(UpdateLabels::text(), item.text);
    word.row(UpdateLabels::target(), dateWords(targetDate(item)));
    word.row(UpdateLabels::asAt(), QString());
    word.row(UpdateLabels::rating(), QString());
    word.row(UpdateLabels::narrative(), QString());
    word.row(UpdateLabels::complete(), QString());
    word.row(UpdateLabels::newDate(), QString());
    word.row(UpdateLabels::reason(), QString());
    word.endTable();
    word.paragraph(QString(), QStringLiteral("20"), QString());
}

QByteArray documentPart(const UpdateForm &form)
{
    QByteArray bytes;
    WordWriter word(bytes);
    word.paragraph(Form::tr("Progress on scrutiny's recommendations"), QStringLiteral("32"), QStringLiteral("w:b"));
    word.paragraph(Form::tr("%1: to be returned by %2 with %3.", "officer, date, the council")
                       .arg(form.officer, dateWords(form.answerBy), form.council),
                   QStringLiteral("20"), QString());
    word.paragraph(Form::tr("Fill in the right-hand column of each table. Rating: B complete, G on track, A at risk, "
                            "R off track."),
                   QStringLiteral("20"), QString());
    for (const Recommendation &item : form.items)
        writeItem(word, item);
    word.finish();
    return bytes;
}

bool addPart(QuaZip &zip, const QString &name, const QByteArray &content)
{
    QuaZipFile file(&zip);
    return file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) && file.write(content) == content.size();
}

} // namespace

QString UpdateLabels::reference()
{
    return Form::tr("Reference");
}
QString UpdateLabels::text()
{
    return Form::tr("Recommendation");
}
QString UpdateLabels::target()
{
    return Form::tr("Target date");
}
QString UpdateLabels::asAt()
{
    return Form::tr("As at (date)");
}
QString UpdateLabels::rating()
{
    return Form::tr("Your rating (B, G, A or R)");
}
QString UpdateLabels::narrative()
{
    return Form::tr("What was done and what is left");
}
QString UpdateLabels::complete()
{
    return Form::tr("Is it complete? (yes or no)");
}
QString UpdateLabels::newDate()
{
    return Form::tr("New date asked for, if any");
}
QString UpdateLabels::reason()
{
    return Form::tr("Reason for the new date");
}

Result<QByteArray> updateDocument(const UpdateForm &form)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    const bool isWritten = zip.open(QuaZip::mdCreate)
        && addPart(zip, QStringLiteral("[Content_Types].xml"), contentTypes)
        && addPart(zip, QStringLiteral("_rels/.rels"), relationships)
        && addPart(zip, QStringLiteral("word/document.xml"), documentPart(form));
    zip.close();
    if (!isWritten || zip.getZipError() != 0)
        return Error{Error::Kind::Internal, Form::tr("The form could not be packed. Try again.")};
    return buffer.data();
}
