#include "core/import/Workbook.h"

#include "core/import/SheetRows.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace {

constexpr qsizetype mostText = 128 * 1024 * 1024;

Error damaged()
{
    return {Error::Kind::Unreadable,
            QCoreApplication::translate(
                "Workbook",
                "The spreadsheet is damaged. Open it in a spreadsheet program and save it again, or save it as CSV.")};
}

Error tooLarge()
{
    return {Error::Kind::TooLarge,
            QCoreApplication::translate("Workbook", "The spreadsheet holds more text than fits. Save it as CSV.")};
}

const QString relationshipsOf = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// Which part each relationship of the workbook means.
Result<QHash<QString, QString>> targetsIn(const SheetParts &parts)
{
    QHash<QString, QString> targets;
    const Result<void> read = parts.read(QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QIODevice &device) {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship"))
                continue;
            const QString target = xml.attributes().value(QLatin1String("Target")).toString();
            const bool isAbsolute = target.startsWith(QLatin1Char('/'));
            targets.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                           isAbsolute ? target.mid(1) : QStringLiteral("xl/") + target);
        }
        return xml.hasError() ? Result<void>(damaged()) : Result<void>();
    });
    if (!read)
        return read.error();
    return targets;
}

} // namespace

Result<Workbook> Workbook::open(const QByteArray &bytes)
{
    Result<SheetParts> parts = SheetParts::open(bytes);
    if (!parts)
        return parts.error();
    Workbook workbook(std::move(*parts));
    if (const Result<void> names = workbook.readNames(); !names)
        return names.error();
    if (const Result<void> texts = workbook.readTexts(); !texts)
        return texts.error();
    if (const Result<void> formats = workbook.readFormats(); !formats)
        return formats.error();
    return workbook;
}

Result<void> Workbook::readNames()
{
    const auto targets = targetsIn(m_parts);
    if (!targets)
        return targets.error();
    return m_parts.read(QStringLiteral("xl/workbook.xml"), [&](QIODevice &device) -> Result<void> {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == QLatin1String("workbookPr"))
                m_formats.setStartsIn1904(attributes.value(QLatin1String("date1904")) == QLatin1String("1"));
            if (xml.name() != QLatin1String("sheet"))
                continue;
            m_names.append(attributes.value(QLatin1String("name")).toString());
            m_sheetParts.append(targets->value(attributes.value(relationshipsOf, QLatin1String("id")).toString()));
        }
        return xml.hasError() || m_names.isEmpty() ? Result<void>(damaged()) : Result<void>();
    });
}

Result<void> Workbook::readTexts()
{
    qsizetype size = 0;
    const Result<void> read = m_parts.read(QStringLiteral("xl/sharedStrings.xml"), [&](QIODevice &device) {
        QXmlStreamReader xml(&device);
        bool isPhonetic = false;
        while (!xml.atEnd() && size <= mostText) {
            const auto token = xml.readNext();
            if (xml.name() == QLatin1String("rPh"))
                isPhonetic = token == QXmlStreamReader::StartElement;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("si"))
                m_texts.append(QString());
            else if (xml.name() == QLatin1String("t") && !isPhonetic && !m_texts.isEmpty()) {
                m_texts.last() += xml.readElementText(QXmlStreamReader::SkipChildElements);
                size += m_texts.last().size();
            }
        }
        return size > mostText ? Result<void>(tooLarge()) : xml.hasError() ? Result<void>(damaged()) : Result<void>();
    });
    // A workbook without any text has no such part.
    return !read && read.error().kind == Error::Kind::NotFound ? Result<void>() : read;
}

Result<void> Workbook::readFormats()
{
    const Result<void> read = m_parts.read(QStringLiteral("xl/styles.xml"), [&](QIODevice &device) {
        m_formats.read(device);
        return Result<void>();
    });
    return !read && read.error().kind == Error::Kind::NotFound ? Result<void>() : read;
}

Result<void> Workbook::readSheet(int sheet, const TakeRow &take) const
{
    if (sheet < 0 || sheet >= m_sheetParts.size())
        return damaged();
    return m_parts.read(m_sheetParts.at(sheet), [&](QIODevice &device) {
        SheetRows rows(device, m_texts, m_formats);
        while (rows.next())
            if (!take(rows.number(), rows.cells()))
                return Result<void>();
        return rows.isDamaged() ? Result<void>(damaged()) : Result<void>();
    });
}
