#include "ui/tables/ColumnState.h"

#include "ui/tables/CellValue.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString nameKey = QStringLiteral("name");
const QString widthKey = QStringLiteral("width");
const QString hiddenKey = QStringLiteral("hidden");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");
constexpr int widest = 4000;

QString nameOf(const QHeaderView &header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal, ColumnNameRole).toString();
}

int columnNamed(const QHeaderView &header, const QString &name)
{
    for (int column = 0; column < header.count(); ++column)
        if (nameOf(header, column) == name)
            return column;
    return -1;
}

void restoreColumn(QHeaderView &header, int column, const QJsonObject &stored)
{
    const int width = stored.value(widthKey).toInt();
    const bool isFixed = header.sectionResizeMode(column) != QHeaderView::Interactive;
    if (!isFixed && width >= header.minimumSectionSize() && width <= widest)
        header.resizeSection(column, width);
    // The first column says what the row is: it cannot be hidden.
    if (column != 0)
        header.setSectionHidden(column, stored.value(hiddenKey).toBool());
}

} // namespace

QString columnStateOf(const QHeaderView &header)
{
    QJsonArray columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QJsonObject stored{{nameKey, nameOf(header, column)}};
        if (header.isSectionHidden(column))
            stored.insert(hiddenKey, true);
        else
            stored.insert(widthKey, header.sectionSize(column));
        columns.append(stored);
    }
    QJsonObject state{{columnsKey, columns}};
    if (header.sortIndicatorSection() >= 0 && header.sortIndicatorSection() < header.count()) {
        state.insert(sortKey, nameOf(header, header.sortIndicatorSection()));
        state.insert(descendingKey, header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void restoreColumnState(QHeaderView &header, const QString &state)
{
    const QJsonObject stored = QJsonDocument::fromJson(state.toUtf8()).object();
    int place = 0;
    for (const QJsonValue &entry : stored.value(columnsKey).toArray()) {
        const int column = columnNamed(header, entry.toObject().value(nameKey).toString());
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), place++);
        restoreColumn(header, column, entry.toObject());
    }
    const int sorted = columnNamed(header, stored.value(sortKey).toString());
    if (sorted >= 0)
        header.setSortIndicator(sorted,
                                stored.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}
