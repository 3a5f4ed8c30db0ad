#pragma once

#include "core/base/Result.h"
#include "ui/tables/ShownTable.h"
#include "ui/text/Theme.h"

#include <QTableView>

class EmptyState;
class QMenu;
class Settings;
class TableHeader;

/// The table of every list: whole rows, a head that sorts and chooses columns, and a memory for its columns.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString &accessibleName, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    /// Called after setModel. The settings must outlive the table.
    void rememberColumns(Settings &settings, const QString &table);
    void setDensity(RowDensity density);
    /// The column that takes the room the others leave; the first one unless said otherwise.
    void setStretchColumn(int column);
    /// What is said, and may be done, where there are no rows. Without words for the action there is no button.
    void setEmptyState(const QString &sentence, const QString &action);

    /// For a button 'Columns': the same menu as that of the head.
    QMenu *columnMenu() const;
    void copySelection() const;
    ShownTable shown() const;
    Result<void> exportCsv(const QString &path) const;

    int hoveredRow() const { return m_hoveredRow; }
    /// The place of a column among those shown, from the left; -1 if it is hidden.
    int visualColumn(int column) const;
    int shownColumnCount() const;

Q_SIGNALS:
    /// Another row is the current one; invalid if none is.
    void currentRowChanged(const QModelIndex &index);
    void emptyActionTriggered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumnsOnce();
    void placeEmptyState();
    void setHoveredRow(int row);
    void updateRow(int row);
    ShownTable textOf(const QList<int> &rows) const;

    TableHeader *m_header;
    EmptyState *m_empty = nullptr;
    int m_hoveredRow = -1;
    bool m_isFitted = false;
};
