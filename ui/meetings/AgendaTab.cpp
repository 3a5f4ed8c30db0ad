#include "ui/meetings/AgendaTab.h"

#include "core/domain/Schedule12A.h"
#include "ui/meetings/AgendaEdit.h"
#include "ui/meetings/AgendaItemForm.h"
#include "ui/meetings/AgendaView.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ScrollingBody.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int resolutionHeight = 72;

QList<ClosedItem> closedItems(const MeetingDetail &detail)
{
    QList<ClosedItem> items;
    for (const AgendaItemDetail &item : detail.items)
        items.append({item.item, item.paragraphs()});
    return items;
}

QString publicityProblems(const MeetingDetail &detail, Nation nation)
{
    QStringList problems;
    for (const ClosedItem &closed : closedItems(detail))
        if (const std::optional<QString> problem = publicityProblem(closed, nation))
            problems.append(AgendaTab::tr("Item %1: %2").arg(closed.item.number.value_or(QString()), *problem));
    return problems.join(QLatin1Char('\n'));
}

} // namespace

AgendaTab::AgendaTab(Workspace &workspace, QWidget *parent) : MeetingTab(workspace, parent)
{
    createButtons();
    createList();
    createResolution();
    layOut();
    connectParts();
}

void AgendaTab::createButtons()
{
    const auto button = [this](const QString &icon, const QString &text, const QString &tip) {
        auto *const made = new QPushButton(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
        made->setToolTip(tip);
        made->setAccessibleName(text.isEmpty() ? tip : text);
        return made;
    };
    m_add = button(QStringLiteral("list-add"), tr("Add item"), tr("Add an item after the current one (Insert)"));
    m_usual = button(QStringLiteral("view-list-text"), tr("Usual items"),
                     tr("Apologies, declarations, minutes and work programme, where they are missing"));
    m_number = button({}, tr("Number"), tr("Number the items 1, 2, 3 in their order"));
    m_up = button(QStringLiteral("go-up"), {}, tr("Move the item up (Alt+Up)"));
    m_down = button(QStringLiteral("go-down"), {}, tr("Move the item down (Alt+Down)"));
    m_edit = button(QStringLiteral("document-edit"), tr("Edit"), tr("Edit the item (Return)"));
    m_remove = button(QStringLiteral("edit-delete"), {}, tr("Remove the item (Delete)"));
}

void AgendaTab::createList()
{
    m_faces = new QStackedWidget(this);
    m_listFace = new QWidget(m_faces);
    m_view = new AgendaView(m_listFace);
    m_view->setModel(&m_model);
    m_empty = new EmptyState(tr("Nothing is on the agenda yet."), tr("Add usual items"), m_view);
    auto *const middle = new QVBoxLayout(m_view);
    middle->addWidget(m_empty);
    m_form = new AgendaItemForm(workspace(), m_faces);
    m_faces->addWidget(m_listFace);
    m_faces->addWidget(m_form);
}

void AgendaTab::createResolution()
{
    m_resolution = new Card(tr("Excluding the public"), Card::Look::Plain, this);
    m_resolutionText = new TextLabel(TextLabel::Role::Body, QString(), m_resolution);
    m_resolutionText->setWordWrap(true);
    m_resolutionText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QScrollArea *const scroll = scrolling(m_resolutionText, m_resolution);
    scroll->setMaximumHeight(resolutionHeight);
    m_resolution->body()->addWidget(scroll);
    auto *const copy = new LinkButton(tr("Copy"), m_resolution);
    copy->setAccessibleName(tr("Copy the resolution"));
    m_resolution->addAside(copy);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_resolutionText->text()); });
}

void AgendaTab::layOut()
{
    auto *const buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_edit, m_up, m_down, m_remove, m_usual, m_number})
        buttons->addWidget(button);
    auto *const list = new QVBoxLayout(m_listFace);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Measures::spaceSmall);
    list->addLayout(buttons);
    list->addWidget(m_view, 1);
    list->addWidget(m_resolution);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Measures::spaceMedium, 0, 0);
    rows->addWidget(m_faces);
}

void AgendaTab::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &AgendaTab::add);
    const auto addUsual = [this] { perform(addedUsualItems(m_detail)); };
    connect(m_usual, &QPushButton::clicked, this, addUsual);
    connect(m_empty, &EmptyState::actionTriggered, this, addUsual);
    connect(m_number, &QPushButton::clicked, this, [this] { perform(renumbered(m_detail)); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(m_view->currentPlace(), m_view->currentPlace() - 1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(m_view->currentPlace(), m_view->currentPlace() + 1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_view->currentPlace()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_view->currentPlace()); });
    connect(&m_model, &AgendaModel::moveAsked, this, &AgendaTab::move);
    connect(m_view, &AgendaView::moveAsked, this, &AgendaTab::move);
    connect(m_view, &AgendaView::addAsked, this, &AgendaTab::add);
    connect(m_view, &AgendaView::editAsked, this, &AgendaTab::edit);
    connect(m_view, &AgendaView::removeAsked, this, &AgendaTab::remove);
    connect(m_form, &EditForm::finished, this, &AgendaTab::showList);
}

void AgendaTab::showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate)
{
    const bool isSame = detail.meeting.id == m_detail.meeting.id;
    const int place = m_view->currentPlace();
    if (isSame && place >= 0 && place < m_detail.items.size() && !m_current)
        m_current = m_detail.items.at(place).id;
    m_detail = detail;
    m_nation = rules.nation;
    m_model.setItems(detail.items);
    const int kept = m_current ? m_model.placeOf(*m_current) : -1;
    m_current.reset();
    m_view->setCurrentPlace(kept >= 0 ? kept : isSame ? std::min(place, int(detail.items.size()) - 1) : 0);
    m_empty->setVisible(detail.items.isEmpty());
    for (QPushButton *button : {m_edit, m_up, m_down, m_number, m_remove})
        button->setEnabled(!detail.items.isEmpty());
    showResolution();
    if (!isSame)
        m_faces->setCurrentIndex(0);
}

void AgendaTab::showResolution()
{
    const QString problems = publicityProblems(m_detail, m_nation);
    const QString resolution = exclusionResolution(closedItems(m_detail), m_nation);
    m_resolution->setVisible(!resolution.isEmpty());
    m_resolution->setTitle(problems.isEmpty() ? tr("Excluding the public")
                                              : tr("Excluding the public: something is missing"));
    m_resolutionText->setText(problems.isEmpty() ? resolution : problems);
}

void AgendaTab::showList()
{
    m_faces->setCurrentIndex(0);
    m_view->setFocus();
}

void AgendaTab::move(int from, int to)
{
    if (from < 0 || to < 0 || to >= m_detail.items.size())
        return;
    m_current = m_detail.items.at(from).id;
    perform(movedItem(m_detail, from, to));
}

void AgendaTab::add()
{
    const int place = m_view->currentPlace();
    m_form->createFor(m_detail, place < 0 ? int(m_detail.items.size()) : place + 1, m_nation);
    m_faces->setCurrentIndex(1);
}

void AgendaTab::edit(int place)
{
    if (place < 0 || place >= m_detail.items.size())
        return;
    m_form->edit(m_detail.items.at(place), m_nation);
    m_faces->setCurrentIndex(1);
}

void AgendaTab::remove(int place)
{
    perform(removedItem(m_detail, place));
}
