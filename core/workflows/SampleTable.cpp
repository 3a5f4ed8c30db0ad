#include "core/workflows/SampleTable.h"

#include "core/import/CsvReader.h"

#include <QFile>

namespace {

SampleRow rowOf(const QStringList &columns, const QStringList &texts)
{
    QHash<QString, QString> cells;
    for (int place = 0; place < int(columns.size()) && place < int(texts.size()); ++place)
        cells.insert(columns.at(place), texts.at(place));
    return SampleRow(cells);
}

} // namespace

QList<SampleRow> sampleTable(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.csv").arg(name));
    QList<SampleRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(file);
    if (!reader.next())
        return rows;
    const QStringList columns = reader.texts();
    while (reader.next()) {
        Q_ASSERT(!reader.trouble());
        rows.append(rowOf(columns, reader.texts()));
    }
    return rows;
}
