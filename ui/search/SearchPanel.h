#pragma once

#include "core/base/Result.h"
#include "ui/search/SearchHitsModel.h"

#include <QFrame>
#include <QTimer>

class QListView;
class SearchField;
class TextLabel;
class Workspace;

/// What the window's search field found, below the field: the newest places at each key, the best after a short rest.
/// The arrow keys move through it while the cursor stays in the field; Return opens.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    /// The panel stands in `window` under the field; it follows the field's words.
    SearchPanel(SearchField &field, QWidget *window);

    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    void hitChosen(const SearchHit &hit, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void searchFor(const QString &words, SearchOrder order);
    void show(const Result<QList<SearchHit>> &hits, const QString &words);
    void place();
    bool takeKey(int key);
    void move(int step);
    void choose(const QModelIndex &index);

    SearchField &m_field;
    Workspace *m_workspace = nullptr;
    SearchHitsModel m_model;
    QListView *m_list = nullptr;
    TextLabel *m_line = nullptr;
    QTimer m_rest;
    int m_asked = 0;
};
