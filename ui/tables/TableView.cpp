#include "ui/tables/TableView.h"

#include "ui/tables/CellValue.h"
#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableHeader.h"
#include "ui/widgets/EmptyState.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace {

constexpr int widestAtFirst = 280;

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent),
      m_header(new TableHeader(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(new ChipDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setHorizontalHeader(m_header);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDensity(RowDensity::Normal);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_isFitted = false;
    m_header->setStretchColumn(m_header->stretchColumn());
    fitColumnsOnce();
    placeEmptyState();
    if (!model)
        return;
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &TableView::placeEmptyState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumnsOnce);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumnsOnce);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::placeEmptyState);
}

void TableView::rememberColumns(Settings &settings, const QString &table)
{
    m_header->remember(settings, table);
}

void TableView::setStretchColumn(int column)
{
    m_header->setStretchColumn(column);
}

QMenu *TableView::columnMenu() const
{
    return m_header->columnMenu();
}

void TableView::setDensity(RowDensity density)
{
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(density));
}

void TableView::setEmptyState(const QString &sentence, const QString &action)
{
    if (!m_empty) {
        m_empty = new EmptyState(sentence, action, this);
        connect(m_empty, &EmptyState::actionTriggered, this, &TableView::emptyActionTriggered);
    }
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
    placeEmptyState();
}

void TableView::copySelection() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(toTsv(textOf(rows)));
}

ShownTable TableView::shown() const
{
    QList<int> rows(model() ? model()->rowCount() : 0);
    std::iota(rows.begin(), rows.end(), 0);
    return textOf(rows);
}

Result<void> TableView::exportCsv(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unreadable, tr("%1 cannot be written: %2.").arg(path, file.errorString())};
    file.write(toCsv(shown()));
    if (!file.commit())
        return Error{Error::Kind::DiskFull, tr("%1 could not be written: %2.").arg(path, file.errorString())};
    return {};
}

int TableView::visualColumn(int column) const
{
    return int(m_header->shownColumns().indexOf(column));
}

int TableView::shownColumnCount() const
{
    return int(m_header->shownColumns().size());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Somebody who comes by Tab must see where they are.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->stretchTo(viewport()->width());
    placeEmptyState();
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model() || model()->rowCount() == 0 || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    // Rows are chosen whole, so Home and End mean the first and the last row.
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, m_header->logicalIndex(0));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current);
}

void TableView::fitColumnsOnce()
{
    if (m_isFitted || m_header->isArranged() || !model() || model()->rowCount() == 0)
        return;
    m_isFitted = true;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column == m_header->stretchColumn())
            continue;
        const int wanted = std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted, widestAtFirst));
    }
}

void TableView::placeEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->geometry());
    m_empty->setVisible(model() && model()->rowCount() == 0);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(m_hoveredRow);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

ShownTable TableView::textOf(const QList<int> &rows) const
{
    ShownTable table;
    for (const int column : m_header->shownColumns())
        table.heads.append(model()->headerData(column, Qt::Horizontal).toString());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : m_header->shownColumns())
            cells.append(fileText(model()->index(row, column).data(ValueRole)));
        table.rows.append(cells);
    }
    return table;
}
