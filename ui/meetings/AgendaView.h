#pragma once

#include <QListView>

/// The agenda as a list: drag items, or Alt+Up and Alt+Down; Return edits, Insert adds, Delete removes.
class AgendaView : public QListView
{
    Q_OBJECT

public:
    explicit AgendaView(QWidget *parent);

    int currentPlace() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentPlace(int place);

Q_SIGNALS:
    void moveAsked(int from, int to);
    void editAsked(int place);
    void addAsked();
    void removeAsked(int place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
