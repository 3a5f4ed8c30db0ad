// Where the user's guide speaks of each page.

#include "ui/shell/WorkspaceView.h"
#include "ui/widgets/NavigationList.h"

#include <QStackedWidget>

QString WorkspaceView::guidePage() const
{
    switch (Page(m_pages->currentIndex())) {
    case Overview:
        return QStringLiteral("overview");
    case Reports:
        return QStringLiteral("finding#reports");
    case Recommendations:
        return QStringLiteral("recommendations");
    case Plan:
        return QStringLiteral("plan");
    case Indicators:
        return QStringLiteral("indicators");
    case Meetings:
        return QStringLiteral("meetings");
    case Timeline:
        return QStringLiteral("timeline");
    case Packs:
        return QStringLiteral("packs");
    case Review:
        return QStringLiteral("reports-in#review");
    case Changes:
        return QStringLiteral("finding#changes");
    }
    Q_UNREACHABLE();
}

QList<WindowPlace> WorkspaceView::windowPlaces() const
{
    QList<WindowPlace> places;
    for (int page = 0; page < m_pages->count(); ++page)
        places.append({m_navigation->model()->index(page, 0).data().toString(), m_pages->widget(page)});
    return places;
}
