#pragma once

#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableView.h"

class RegisterModel;

/// Draws a register's cells: heads of groups over the whole width, and the sign where two ratings disagree.
class RegisterDelegate : public ChipDelegate
{
    Q_OBJECT

public:
    using ChipDelegate::ChipDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// The table of a register. Left and right fold its groups.
class RegisterTable : public TableView
{
    Q_OBJECT

public:
    RegisterTable(RegisterModel &model, const QString &accessibleName, QWidget *parent);

Q_SIGNALS:
    /// One of the letters of the steps was pressed.
    void stepAsked(Qt::Key key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void spanGroups();
    void fold(int line, bool folded);

    RegisterModel &m_register;
};
