#include "ui/widgets/DropArea.h"

#include "ui/text/Theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

QStringList droppableFiles(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

DropArea::DropArea(QWidget *parent) : QFrame(parent)
{
    setAcceptDrops(true);
}

void DropArea::setAwaiting(int files)
{
    if (m_awaited == files)
        return;
    m_awaited = files;
    update();
    Q_EMIT hovered(files);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = droppableFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    setAwaiting(int(paths.size()));
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    setAwaiting(0);
}

void DropArea::dropEvent(QDropEvent *event)
{
    setAwaiting(0);
    event->acceptProposedAction();
    Q_EMIT dropped(droppableFiles(*event->mimeData()));
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_awaited > 0 ? colours.blueTint : colours.surface);
    painter.setPen(QPen(m_awaited > 0 ? colours.accent : colours.muted, m_awaited > 0 ? 2 : 1.4, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Measures::radius, Measures::radius);
}
