#pragma once

#include "core/import/CellFormats.h"

#include <QStringList>
#include <QXmlStreamReader>

/// The rows of one sheet of a spreadsheet in their order, each cell as the text that it shows.
class SheetRows
{
public:
    SheetRows(QIODevice &sheet, const QStringList &texts, const CellFormats &formats)
        : m_xml(&sheet),
          m_texts(texts),
          m_formats(formats)
    {
    }

    /// Goes to the next row that has anything in it.
    bool next();
    qint64 number() const { return m_number; }
    const QStringList &cells() const { return m_cells; }
    bool isDamaged() const { return m_xml.hasError(); }

private:
    void readCells();
    void readCell();
    QString cellText(const QString &type, int style);

    QXmlStreamReader m_xml;
    const QStringList &m_texts;
    const CellFormats &m_formats;
    qint64 m_number = 0;
    QStringList m_cells;
};
