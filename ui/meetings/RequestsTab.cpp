#include "ui/meetings/RequestsTab.h"

#include "ui/meetings/RequestForm.h"
#include "ui/tables/TableView.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/text/StatusChips.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

QList<Column<RequestsTab::Entry>> RequestsTab::columns()
{
    return {{tr("Asked to be told"), [](const Entry &row) { return QVariant(row.request.request); }},
            {tr("Of"), [](const Entry &row) { return QVariant(row.request.askedOf.value_or(QString())); }},
            {tr("Due"), [](const Entry &row) { return QVariant(row.request.due.value_or(QDate())); }},
            {tr("Answer"), [](const Entry &row) -> QVariant {
                 if (row.request.answeredOn)
                     return Chip{.glyph = StatusGlyph::Tick,
                                 .word = screenDate(*row.request.answeredOn),
                                 .tone = Tone::Green,
                                 .ground = Chip::Ground::Plain};
                 return row.request.due ? QVariant(distanceChip(*row.request.due, row.today)) : QVariant(tr("not yet"));
             }}};
}

RequestsTab::RequestsTab(Workspace &workspace, QWidget *parent)
    : MeetingTab(workspace, parent),
      m_model(columns()),
      m_faces(new QStackedWidget(this)),
      m_table(nullptr),
      m_form(nullptr)
{
    layOut();
    connect(m_form, &EditForm::finished, this, [this] { m_faces->setCurrentIndex(0); });
    connect(m_table, &TableView::emptyActionTriggered, this, &RequestsTab::add);
    connect(m_table, &QTableView::activated, this, &RequestsTab::edit);
}

void RequestsTab::layOut()
{
    auto *const list = new QWidget(m_faces);
    m_table = new TableView(tr("Information requests"), list);
    m_table->setModel(&m_model);
    m_table->setEmptyState(tr("The committee asked for nothing outside its recommendations."), tr("Record a request"));
    auto *const addButton = new QPushButton(themedIcon(QStringLiteral("list-add")), tr("Record a request"), list);
    auto *const editButton = new QPushButton(themedIcon(QStringLiteral("document-edit")), tr("Edit"), list);
    connect(addButton, &QPushButton::clicked, this, &RequestsTab::add);
    connect(editButton, &QPushButton::clicked, this, [this] { edit(m_table->currentIndex()); });
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(editButton);
    buttons->addStretch(1);
    auto *const rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(buttons);
    rows->addWidget(m_table, 1);
    m_form = new RequestForm(workspace(), m_faces);
    m_faces->addWidget(list);
    m_faces->addWidget(m_form);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, Measures::spaceMedium, 0, 0);
    all->addWidget(m_faces);
}

void RequestsTab::showMeeting(const MeetingDetail &detail, const CouncilRules &, QDate today)
{
    if (!(m_meeting.id == detail.meeting.id))
        m_faces->setCurrentIndex(0);
    m_meeting = detail.meeting;
    QList<Entry> entries;
    for (const InformationRequest &request : detail.requests)
        entries.append({request.id, request, today});
    m_model.setRows(entries);
}

void RequestsTab::add()
{
    m_form->createAt(m_meeting.id, m_meeting.date);
    m_faces->setCurrentIndex(1);
}

void RequestsTab::edit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_form->edit(m_model.row(index).request);
    m_faces->setCurrentIndex(1);
}
