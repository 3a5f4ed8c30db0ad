#pragma once

#include "core/base/Result.h"
#include "ui/search/SearchHitsModel.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QListView;
class SearchField;
class TextLabel;
class Workspace;

/// What the window's search field found, below the field: commands by their words, and places in the workspace, the
/// newest at each key and the best after a short rest. After '>' only commands are found. The arrow keys move through
/// it while the cursor stays in the field; Return opens or does it.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    /// The panel stands in `window` under the field; it follows the field's words.
    SearchPanel(SearchField &field, QWidget *window);

    void setWorkspace(Workspace *workspace);
    /// Tells what the window can do at the moment; asked when somebody begins to type.
    using FindCommands = std::function<QList<Command>()>;
    void setCommands(FindCommands findCommands) { m_findCommands = std::move(findCommands); }

Q_SIGNALS:
    void hitChosen(const SearchHit &hit, const QString &words);
    void commandChosen(const Command &command);
    /// A reference to a record was put into the field, and Return pressed.
    void linkChosen(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void takeWords(const QString &words);
    QList<Command> commandsFor(const QString &words);
    void searchFor(const QString &words, SearchOrder order);
    void showFound(const Result<QList<SearchHit>> &hits, const QString &words);
    QString lineFor(const Result<QList<SearchHit>> &hits, const QString &words) const;
    void place();
    bool takeKey(int key);
    void move(int step);
    void choose(const QModelIndex &index);

    SearchField &m_field;
    Workspace *m_workspace = nullptr;
    FindCommands m_findCommands;
    std::optional<QList<Command>> m_commands; ///< as long as somebody types
    SearchHitsModel m_model;
    QListView *m_list = nullptr;
    TextLabel *m_line = nullptr;
    QTimer m_rest;
    int m_asked = 0;
};
