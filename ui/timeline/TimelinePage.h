#pragma once

#include "core/domain/TimelineEvent.h"
#include "ui/render/timeline/TimelineChoice.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class MessageBar;
class PageHeader;
class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class SearchField;
class SegmentedSwitch;
class TableView;
class TextLabel;
class TimelineView;
class Workspace;

/// An event as the list beside the timeline has it, with its place in the story.
struct ListedEvent
{
    int place = 0;
    TimelineEvent event;

    bool operator==(const ListedEvent &) const = default;
};

/// The whole story on one axis of time, and the same events as a list that keys and screen readers walk through.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    TimelinePage(Workspace &workspace, QWidget *parent);

    void startFilter();

Q_SIGNALS:
    /// Somebody opened an event: the kind of record and its id.
    void recordAsked(TimelineEvent::Kind kind, const QString &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    void createFilterRow();
    void createFaces();
    void connectParts();
    void reload();
    void takeChoice();
    void fillChoices();
    void fillList();
    void sayWhatIsShown();
    void open(const QList<int> &events);
    void exportPicture();
    void printPicture();
    void copyPicture();

    Workspace &m_workspace;
    TimelineContents m_contents;
    TimelineChoice m_choice;
    QDate m_today;
    TableModel<ListedEvent> m_model;
    RowFilter m_filter;
    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SearchField *m_field = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_registers = nullptr;
    QComboBox *m_indicator = nullptr;
    SegmentedSwitch *m_face = nullptr;
    QStackedWidget *m_faces = nullptr;
    TimelineView *m_view = nullptr;
    TableView *m_list = nullptr;
    TextLabel *m_story = nullptr;
    bool m_isFresh = false;
};
