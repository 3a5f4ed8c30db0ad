#include "ui/recommendations/detail/RecommendationPanel.h"

#include "ui/recommendations/detail/DetailHead.h"
#include "ui/recommendations/detail/DetailTabs.h"
#include "ui/recommendations/steps/StepForm.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

RecommendationPanel::RecommendationPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_whole(new QStackedLayout(this))
{
    setAccessibleName(tr("Recommendation"));
    layOut();
    connect(m_head, &DetailHead::reportAsked, this, &RecommendationPanel::reportAsked);
    connect(m_tabs, &DetailTabs::reportAsked, this, &RecommendationPanel::reportAsked);
    connect(m_tabs, &DetailTabs::recommendationAsked, this, &RecommendationPanel::recommendationAsked);
    connect(m_tabs, &DetailTabs::failed, this,
            [this](const QString &problem) { m_message->showMessage(MessageBar::Severity::Failure, problem); });
    connect(m_form, &StepForm::finished, this, &RecommendationPanel::finishStep);
    connect(&m_workspace, &Workspace::changed, this, &RecommendationPanel::reload);
    connect(&m_workspace, &Workspace::readOnlyChanged, this, &RecommendationPanel::tellAccess);
    tellAccess();
}

void RecommendationPanel::layOut()
{
    m_empty = new EmptyState(tr("Choose a recommendation to see its way."), {}, this);
    m_form = new StepForm(m_workspace, this);
    m_one = createOne();
    m_several = createSeveral();
    m_whole->setContentsMargins(1, 1, 1, 1);
    for (QWidget *const face : {static_cast<QWidget *>(m_empty), m_one, m_several, static_cast<QWidget *>(m_form)})
        m_whole->addWidget(face);
}

QWidget *RecommendationPanel::createOne()
{
    auto *const one = new QWidget(this);
    auto *const rows = new QVBoxLayout(one);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_message = new MessageBar(one);
    m_message->dismiss();
    m_head = new DetailHead(one);
    m_tabs = new DetailTabs(m_workspace, one);
    rows->addWidget(m_message);
    rows->addWidget(m_head);
    rows->addWidget(m_tabs, 1);
    rows->addLayout(createActions());
    return one;
}

QLayout *RecommendationPanel::createActions()
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(Measures::spaceMedium, Measures::spaceSmall, Measures::spaceMedium, Measures::spaceMedium);
    row->setSpacing(Measures::spaceSmall);
    const QList<std::pair<QString, Qt::Key>> steps{
        {tr("Update"), Qt::Key_U}, {tr("Evidence"), Qt::Key_E}, {tr("Judge"), Qt::Key_J}};
    for (const auto &[words, letter] : steps) {
        auto *const button = new QPushButton(words, this);
        button->setToolTip(tr("%1, in the table").arg(QKeySequence(letter).toString()));
        connect(button, &QPushButton::clicked, this, [this, key = letter] { startStep(key); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    auto *const more = new QPushButton(tr("More"), this);
    m_menu = new QMenu(more);
    more->setMenu(m_menu);
    row->addWidget(more);
    m_buttons.append(more);
    connect(m_menu, &QMenu::aboutToShow, this, &RecommendationPanel::fillMenu);
    return row;
}

void RecommendationPanel::fillMenu()
{
    m_menu->clear();
    if (m_histories.size() != 1)
        return;
    const Recommendation &shown = m_histories.first().recommendation;
    const auto add = [this](const QString &words, Step (*step)(const RecommendationHistory &, const StepContext &)) {
        connect(m_menu->addAction(words), &QAction::triggered, this, [this, step] { start(step); });
    };
    if (shown.status == Recommendation::Status::Proposed)
        add(tr("Made at a &meeting…"), &madeStep);
    else
        add(tr("&Notice given…"), &noticeStep);
    add(tr("&Response…"), &responseStep);
    add(tr("Request an e&xtension…"), &extensionStep);
    add(tr("Change the &status…"), &statusStep);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Edit details…")), &QAction::triggered, this, &RecommendationPanel::startEditing);
    if (registerOf(shown.kind) != Register::Scrutiny)
        connect(m_menu->addAction(tr("Make a scrutiny recommendation of &it…")), &QAction::triggered, this,
                &RecommendationPanel::startScrutiny);
}

QWidget *RecommendationPanel::createSeveral()
{
    auto *const several = new QWidget(this);
    auto *const rows = new QVBoxLayout(several);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceLarge, Measures::spaceLarge, Measures::spaceLarge);
    m_severalTitle = new TextLabel(TextLabel::Role::Section, QString(), several);
    m_severalWords = new TextLabel(TextLabel::Role::Body, QString(), several);
    m_severalWords->setWordWrap(true);
    auto *const edit = new QPushButton(tr("Edit them together…"), several);
    m_buttons.append(edit);
    connect(edit, &QPushButton::clicked, this, &RecommendationPanel::startBulk);
    rows->addWidget(m_severalTitle);
    rows->addWidget(m_severalWords);
    rows->addWidget(edit, 0, Qt::AlignLeft);
    rows->addStretch(1);
    return several;
}

void RecommendationPanel::setDays(const RegisterDays &days)
{
    m_days = days;
}

void RecommendationPanel::showRecommendations(const QList<RecommendationId> &ids)
{
    m_ids = ids;
    m_message->dismiss();
    reload();
}

void RecommendationPanel::reload()
{
    if (isEditing())
        return;
    auto histories = recommendationHistories(m_workspace.database(), m_ids);
    if (!histories && histories.error().kind != Error::Kind::NotFound)
        return fail(histories.error());
    m_histories = histories ? *histories : QList<RecommendationHistory>();
    if (m_histories.isEmpty())
        m_whole->setCurrentWidget(m_empty);
    else
        m_histories.size() == 1 ? showOne() : showSeveral();
}

void RecommendationPanel::showOne()
{
    const RecommendationHistory &history = m_histories.first();
    const auto links = recommendationLinks(m_workspace.database(), history.recommendation.id);
    if (!links)
        return fail(links.error());
    m_head->showHistory(history, *links, m_days.today);
    m_tabs->showHistory(history, *links, m_days);
    m_whole->setCurrentWidget(m_one);
}

void RecommendationPanel::showSeveral()
{
    int live = 0;
    int overdue = 0;
    int waiting = 0;
    for (const RecommendationHistory &history : std::as_const(m_histories)) {
        live += isLive(history.recommendation.status) ? 1 : 0;
        overdue += isOverdue(history.recommendation, m_days.today) ? 1 : 0;
        waiting += history.recommendation.status == Recommendation::Status::AwaitingResponse ? 1 : 0;
    }
    m_severalTitle->setText(tr("%n recommendation(s) chosen", nullptr, int(m_histories.size())));
    m_severalWords->setText(tr("%1 live, %2 overdue, %3 awaiting a response.").arg(live).arg(overdue).arg(waiting));
    m_whole->setCurrentWidget(m_several);
}

void RecommendationPanel::startNew(const Recommendation &draft)
{
    if (!m_workspace.isReadOnly())
        ask(newStep(draft, context(registerOf(draft.kind))));
}

void RecommendationPanel::startStep(Qt::Key letter)
{
    switch (letter) {
    case Qt::Key_U:
        return start(&updateStep);
    case Qt::Key_E:
        return start(&evidenceStep);
    case Qt::Key_J:
        return start(&judgeStep);
    case Qt::Key_R:
        return start(&responseStep);
    default:
        return;
    }
}

void RecommendationPanel::start(Step (*step)(const RecommendationHistory &, const StepContext &))
{
    if (m_histories.size() == 1 && !m_workspace.isReadOnly())
        ask(step(m_histories.first(), context(registerOf(m_histories.first().recommendation.kind))));
}

void RecommendationPanel::startEditing()
{
    ask(editStep(m_histories.first().recommendation, context(registerOf(m_histories.first().recommendation.kind))));
}

void RecommendationPanel::startBulk()
{
    if (!m_histories.isEmpty() && !m_workspace.isReadOnly())
        ask(bulkStep(m_histories, context(registerOf(m_histories.first().recommendation.kind))));
}

void RecommendationPanel::startScrutiny()
{
    startNew(scrutinyDraftOf(m_histories.first().recommendation));
}

void RecommendationPanel::ask(const Step &step)
{
    m_whole->setCurrentWidget(m_form);
    m_form->ask(step);
}

void RecommendationPanel::finishStep()
{
    m_whole->setCurrentWidget(m_empty);
    reload();
    Q_EMIT editingFinished();
}

bool RecommendationPanel::isEditing() const
{
    return m_whole->currentWidget() == m_form;
}

void RecommendationPanel::cancelEditing()
{
    m_whole->setCurrentWidget(m_empty);
}

bool RecommendationPanel::hasUnsavedWords() const
{
    return isEditing() && m_form->isModified();
}

void RecommendationPanel::tellAccess()
{
    for (QPushButton *const button : std::as_const(m_buttons)) {
        button->setEnabled(!m_workspace.isReadOnly());
        if (m_workspace.isReadOnly())
            button->setToolTip(m_workspace.readOnlyReason());
    }
}

StepContext RecommendationPanel::context(Register which) const
{
    StepContext context;
    context.today = m_days.today;
    if (const auto people = peopleByName(m_workspace.database()))
        context.people = *people;
    if (const auto others = recommendationsIn(m_workspace.database(), which))
        context.others = *others;
    if (const auto reference = nextRecommendationReference(m_workspace.database(), which, m_days.today))
        context.nextReference = *reference;
    context.user = m_workspace.userName();
    return context;
}

void RecommendationPanel::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Severity::Failure, error.message);
}
