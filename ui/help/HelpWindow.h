#pragma once

#include "ui/help/GuideContents.h"

#include <QStringListModel>
#include <QWidget>

class GuideBrowser;
class QListView;
class QToolButton;
class SearchField;
class TextLabel;

/// The user's guide in a window of its own: the contents at the left, the page at the right, and a field that finds on
/// the page.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *mainWindow);

    /// Shows the window with this page in front. Where the guide has no such page, its first one is shown.
    void open(const QString &page);
    QString currentPage() const;
    const QList<GuideEntry> &contents() const { return m_contents; }
    /// What the page about the keyboard lists.
    void setShortcuts(const QString &tables);

private:
    void createBar();
    void createContents();
    void createKeys();
    void layOut();
    QToolButton *createButton(const QString &icon, const QString &name);
    void followPage(const QString &page);
    void find(const QString &words);
    void goToPlace(int step);
    void sayPlaces();

    QList<GuideEntry> m_contents = guideContents();
    QStringListModel m_titles;
    QListView *m_list;
    GuideBrowser *m_browser;
    QToolButton *m_back;
    QToolButton *m_forward;
    SearchField *m_field;
    TextLabel *m_places;
};
