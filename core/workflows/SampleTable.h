#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// One row of a table of the sample story: its cells by the name of their column.
class SampleRow
{
public:
    explicit SampleRow(QHash<QString, QString> cells) : m_cells(std::move(cells)) { }

    QString text(const char *column) const { return m_cells.value(QString::fromLatin1(column)); }

private:
    QHash<QString, QString> m_cells;
};

/// The rows of a table of the sample story (:/sample/NAME.csv). A row that is no CSV is a mistake of ours and stops the
/// program in a test build.
QList<SampleRow> sampleTable(const QString &name);
