#pragma once

#include "core/storage/RecommendationLinks.h"
#include "core/storage/RecommendationQueries.h"
#include "ui/recommendations/steps/Steps.h"

#include <QFrame>

class DetailHead;
class DetailTabs;
class EmptyState;
class MessageBar;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class StepForm;
class TextLabel;
class Workspace;

/// One recommendation at the right of the register: what it says, both ratings, its way, and a form for each step. With
/// several chosen it says how many and edits them together.
class RecommendationPanel : public QFrame
{
    Q_OBJECT

public:
    RecommendationPanel(Workspace &workspace, QWidget *parent);

    void setDays(const RegisterDays &days);
    void showRecommendations(const QList<RecommendationId> &ids);
    /// Opens the form of a new recommendation; a draft may bring its words and where they come from.
    void startNew(const Recommendation &draft);
    /// Opens the form that the letter stands for: U update, E evidence, J judge, R response.
    void startStep(Qt::Key letter);
    bool isEditing() const;
    /// Puts the form away; what was filled in is lost.
    void cancelEditing();
    /// Something was typed that is not saved: ask before another one takes its place.
    bool hasUnsavedWords() const;

Q_SIGNALS:
    void reportAsked(const ReportId &report, const QString &paragraph);
    void recommendationAsked(const RecommendationId &recommendation);
    void editingFinished();

private:
    void layOut();
    QWidget *createOne();
    QWidget *createSeveral();
    QLayout *createActions();
    void fillMenu();
    void reload();
    void showOne();
    void showSeveral();
    void start(Step (*step)(const RecommendationHistory &, const StepContext &));
    void ask(const Step &step);
    void startEditing();
    void startBulk();
    void startScrutiny();
    void finishStep();
    void tellAccess();
    StepContext context(Register which) const;
    void fail(const Error &error);

    Workspace &m_workspace;
    RegisterDays m_days;
    QList<RecommendationId> m_ids;
    QList<RecommendationHistory> m_histories;
    QStackedLayout *m_whole = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_one = nullptr;
    QWidget *m_several = nullptr;
    StepForm *m_form = nullptr;
    MessageBar *m_message = nullptr;
    DetailHead *m_head = nullptr;
    DetailTabs *m_tabs = nullptr;
    TextLabel *m_severalTitle = nullptr;
    TextLabel *m_severalWords = nullptr;
    QMenu *m_menu = nullptr;
    QList<QPushButton *> m_buttons;
};
