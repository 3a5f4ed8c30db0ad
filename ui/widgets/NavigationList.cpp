#include "ui/widgets/NavigationList.h"

#include "ui/text/Measures.h"
#include "ui/widgets/NavigationDelegate.h"

#include <QShortcut>

NavigationList::NavigationList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Pages"));
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
}

int NavigationList::addEntry(const NavigationEntry &entry)
{
    const int place = m_model.rowCount();
    m_model.append(entry);
    if (!entry.shortcut.isEmpty()) {
        auto *shortcut = new QShortcut(entry.shortcut, this);
        shortcut->setWhatsThis(tr("Go to %1", "a page of the window").arg(entry.word));
        connect(shortcut, &QShortcut::activated, this, [this, place] { setCurrentPlace(place); });
    }
    if (place == 0)
        setCurrentPlace(0);
    return place;
}

void NavigationList::setCurrentPlace(int place)
{
    setCurrentIndex(m_model.index(place));
}

QSize NavigationList::sizeHint() const
{
    const int rows = m_model.rowCount();
    return {Measures::navigationWidth - 2 * Measures::spaceSmall, rows > 0 ? rows * sizeHintForRow(0) : 0};
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT placeChanged(current.row());
}
