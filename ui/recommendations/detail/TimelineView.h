#pragma once

#include "ui/recommendations/detail/TimelineModel.h"

#include <QListView>
#include <QStyledItemDelegate>

/// Draws one step: its date at the left, the shape on the line of time, the words, and what more there is beneath.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The way of one recommendation, from its making to what is to come.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent);

    TimelineModel &timeline() { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TimelineModel m_model;
};
