#pragma once

#include "ui/recommendations/detail/StepTimelineModel.h"

#include <QListView>
#include <QStyledItemDelegate>

/// Draws one step: its date at the left, the shape on the line of time, the words, and what more there is beneath.
class StepTimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The way of one recommendation, from its making to what is to come.
class StepTimelineView : public QListView
{
    Q_OBJECT

public:
    explicit StepTimelineView(QWidget *parent);

    StepTimelineModel &timeline() { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    StepTimelineModel m_model;
};
