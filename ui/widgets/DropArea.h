#pragma once

#include <QFrame>
#include <QStringList>

class QMimeData;

/// The files and folders of this computer among what is dragged; empty where it holds anything else.
QStringList droppableFiles(const QMimeData &dragged);

/// A dashed place that takes files. While files hang over it, its line takes the accent.
class DropArea : public QFrame
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent);

    /// Also while files hang over the page around it.
    void setAwaiting(int files);

Q_SIGNALS:
    /// How many files hang over it now; 0 when they left.
    void hovered(int files);
    void dropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_awaited = 0;
};
