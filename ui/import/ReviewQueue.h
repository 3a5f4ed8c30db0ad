#pragma once

#include "ui/import/ReviewQueueModel.h"
#include "ui/widgets/Card.h"

class DropArea;
class QListView;
class TextLabel;

/// The queue of a review: the files with their states, what the shapes mean, and a place to drop more.
class ReviewQueue : public Card
{
    Q_OBJECT

public:
    ReviewQueue(ReviewQueueModel &model, QWidget *parent);

    int currentRow() const;
    void setCurrentRow(int row);
    void refresh();
    DropArea *dropArea() const { return m_drop; }

Q_SIGNALS:
    void rowChanged(int row);
    /// The file that is chosen is to leave the queue.
    void removeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *makeLegend();

    ReviewQueueModel &m_model;
    QListView *m_list;
    TextLabel *m_done;
    DropArea *m_drop;
    QWidget *m_legend;
};
