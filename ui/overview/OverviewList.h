#pragma once

#include "ui/overview/OverviewModel.h"

#include <QListView>

/// The rows of one card. Up and down move within the card, Tab to the next one; Enter or a click opens the row's
/// record.
class OverviewList : public QListView
{
    Q_OBJECT

public:
    OverviewList(const QString &name, QWidget *parent);

    void setRows(const QList<OverviewRow> &rows);
    const QList<OverviewRow> &rows() const { return m_model.rows(); }
    const OverviewRow &rowAt(const QModelIndex &index) const { return m_model.rows().at(index.row()); }
    /// The widths that the columns behind the words need, so that they stand under each other.
    int dateWidth() const { return m_dateWidth; }
    int asideWidth() const { return m_asideWidth; }
    /// Of any row.
    int mostTiles() const { return m_mostTiles; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const OverviewRow &row);
    /// Somebody pressed Delete on a row.
    void removeAsked(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);
    int firstChoosable() const;

    OverviewModel m_model;
    int m_dateWidth = 0;
    int m_asideWidth = 0;
    int m_mostTiles = 0;
};
