#pragma once

#include "core/domain/Ids.h"
#include "core/storage/ReportQueries.h"

#include <QFrame>

#include <optional>

class EmptyState;
class HistoryPanel;
class MessageBar;
class QStackedLayout;
class QStackedWidget;
class ReaderPanes;
class ReaderTabs;
class ReadingPane;
class ReportEditForm;
class ReportHead;
class Settings;
class Workspace;

/// One report to be read: its text, its original, what was read from it and its history. It keeps its place when the
/// workspace changes.
class ReportReader : public QFrame
{
    Q_OBJECT

public:
    ReportReader(Workspace &workspace, Settings &settings, QWidget *parent);

    void showReport(const ReportId &id);
    /// Shows the report's text at this paragraph, and marks it.
    void showParagraph(const ReportId &id, const QString &paragraphId);
    /// Marks the words in the text and goes to the first place; none unmarks.
    void setWords(const QString &query);
    void clear();

    std::optional<ReportId> report() const;
    /// Details were typed that are not saved: ask before another report takes their place.
    bool hasUnsavedDetails() const;

public Q_SLOTS:
    void nextPlace();
    void previousPlace();
    void editDetails();

Q_SIGNALS:
    /// The report that was shown is no longer in the workspace.
    void reportGone();
    /// Somebody wants a scrutiny recommendation made of what this report asks.
    void scrutinyAsked(const RecommendationId &source);
    /// Somebody wants the figures that this report states recorded.
    void figuresAsked(const ReportId &report);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void createKeys();
    void connectParts();
    void reload();
    void load(const ReportId &id);
    void showFace();
    void showPlaces();
    void showOutline();
    void openOriginal();
    void finishEditing();
    void tellAccess();

    Workspace &m_workspace;
    QStackedLayout *m_whole;
    EmptyState *m_empty;
    QWidget *m_content;
    ReportHead *m_head;
    ReportEditForm *m_form;
    MessageBar *m_message;
    ReaderTabs *m_tabs;
    QStackedWidget *m_faces;
    ReaderPanes *m_panes;
    ReadingPane *m_reading;
    HistoryPanel *m_history;
    std::optional<ReportDetail> m_detail;
    QString m_query;
};
