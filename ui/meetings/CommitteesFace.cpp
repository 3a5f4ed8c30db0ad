#include "ui/meetings/CommitteesFace.h"

#include "ui/meetings/CommitteeForm.h"
#include "ui/meetings/MembershipForm.h"
#include "ui/tables/TableView.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/text/MeetingWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/workspace/Workspace.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int tableWidth = 560;
constexpr int sideWidth = 520;

QString otherNames(const CommitteeDetail &row)
{
    QStringList names;
    for (const CommitteeName &name : row.otherNames)
        names.append(name.name);
    return names.join(QStringLiteral("; "));
}

QList<Column<CommitteeDetail>> committeeColumns()
{
    return {{CommitteesFace::tr("Committee"), [](const CommitteeDetail &row) { return QVariant(row.committee.name); }},
            {CommitteesFace::tr("Kind"),
             [](const CommitteeDetail &row) { return QVariant(screenWord(row.committee.kind)); }},
            {CommitteesFace::tr("Members"), [](const CommitteeDetail &row) { return QVariant(row.members.size()); }},
            {CommitteesFace::tr("Meetings"), [](const CommitteeDetail &row) { return QVariant(row.meetings); }},
            {CommitteesFace::tr("Other names"), [](const CommitteeDetail &row) { return QVariant(otherNames(row)); }}};
}

QList<Column<MemberDetail>> memberColumns()
{
    return {
        {CommitteesFace::tr("Name"), [](const MemberDetail &row) { return QVariant(row.person.name); }},
        {CommitteesFace::tr("Role"), [](const MemberDetail &row) { return QVariant(screenWord(row.membership.role)); }},
        {CommitteesFace::tr("Party"),
         [](const MemberDetail &row) { return QVariant(row.person.party.value_or(QString())); }},
        {CommitteesFace::tr("From"),
         [](const MemberDetail &row) { return QVariant(row.membership.activeFrom.value_or(QDate())); }},
        {CommitteesFace::tr("Until"),
         [](const MemberDetail &row) { return QVariant(row.membership.activeTo.value_or(QDate())); }}};
}

} // namespace

CommitteesFace::CommitteesFace(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(committeeColumns()),
      m_filter(this),
      m_memberModel(memberColumns())
{
    createTables(settings);
    layOut();
    connectParts();
}

void CommitteesFace::createTables(Settings &settings)
{
    m_filter.setSourceModel(&m_model);
    m_table = new TableView(tr("Committees"), this);
    m_table->setModel(&m_filter);
    m_table->setEmptyState(tr("There are no committees yet: importing a report or planning a meeting makes them."),
                           QString());
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->rememberColumns(settings, QStringLiteral("committees"));
    m_members = new TableView(tr("Members"), this);
    m_members->setModel(&m_memberModel);
    m_members->setSortingEnabled(false);
    m_members->setEmptyState(tr("Nobody is noted as a member yet."), tr("Add member"));
}

QWidget *CommitteesFace::membersPart()
{
    auto *const part = new QWidget(this);
    auto *const addButton = new QPushButton(themedIcon(QStringLiteral("list-add")), tr("Add member"), part);
    auto *const editButton = new QPushButton(themedIcon(QStringLiteral("document-edit")), tr("Edit"), part);
    auto *const removeButton = new QPushButton(themedIcon(QStringLiteral("edit-delete")), tr("Remove"), part);
    connect(addButton, &QPushButton::clicked, this, &CommitteesFace::addMember);
    connect(editButton, &QPushButton::clicked, this, &CommitteesFace::editMember);
    connect(removeButton, &QPushButton::clicked, this, &CommitteesFace::removeMember);
    auto *const buttons = new FlowLayout;
    for (QPushButton *button : {addButton, editButton, removeButton})
        buttons->addWidget(button);
    auto *const rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(buttons);
    rows->addWidget(m_members, 1);
    return part;
}

QWidget *CommitteesFace::side()
{
    auto *const card = new Card(tr("Committee"), Card::Look::Panel, this);
    card->body()->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge,
                                     Measures::spaceMedium);
    m_form = new CommitteeForm(m_workspace, card);
    m_faces = new QStackedWidget(card);
    m_memberForm = new MembershipForm(m_workspace, m_faces);
    m_faces->addWidget(membersPart());
    m_faces->addWidget(m_memberForm);
    card->body()->addWidget(m_form, 1);
    card->body()->addWidget(m_faces, 1);
    return card;
}

void CommitteesFace::layOut()
{
    auto *const panes = new PaneSplitter(Qt::Horizontal, this);
    panes->addWidget(m_table);
    panes->addWidget(side());
    panes->setChildrenCollapsible(false);
    panes->setSizes({tableWidth, sideWidth});
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(panes);
}

void CommitteesFace::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &CommitteesFace::showCommittee);
    connect(m_form, &EditForm::finished, this, &CommitteesFace::showCommittee);
    connect(m_memberForm, &EditForm::finished, this, [this] { m_faces->setCurrentIndex(0); });
    connect(m_members, &TableView::emptyActionTriggered, this, &CommitteesFace::addMember);
    connect(m_members, &QTableView::activated, this, &CommitteesFace::editMember);
}

void CommitteesFace::reload()
{
    const Result<QList<CommitteeDetail>> rows = committeeDetails(m_workspace.database());
    if (!rows)
        return Q_EMIT failed(rows.error().message);
    m_model.setRows(*rows);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    showCommittee();
}

void CommitteesFace::setWords(const QString &words)
{
    m_filter.setText(words);
}

std::optional<CommitteeDetail> CommitteesFace::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model.row(index)) : std::nullopt;
}

std::optional<MemberDetail> CommitteesFace::currentMember() const
{
    const QModelIndex index = m_members->currentIndex();
    return index.isValid() ? std::optional(m_memberModel.row(index)) : std::nullopt;
}

void CommitteesFace::showCommittee()
{
    const std::optional<CommitteeDetail> detail = current();
    m_form->setEnabled(detail.has_value());
    m_faces->setEnabled(detail.has_value());
    m_memberModel.setRows(detail ? detail->members : QList<MemberDetail>());
    if (detail)
        m_form->edit(*detail);
}

void CommitteesFace::addMember()
{
    const std::optional<CommitteeDetail> detail = current();
    if (!detail)
        return;
    m_faces->setCurrentIndex(1);
    m_memberForm->createIn(detail->id);
}

void CommitteesFace::editMember()
{
    const std::optional<MemberDetail> member = currentMember();
    if (!member)
        return;
    m_faces->setCurrentIndex(1);
    m_memberForm->edit(*member);
}

void CommitteesFace::removeMember()
{
    const std::optional<MemberDetail> member = currentMember();
    if (!member)
        return;
    const ChangeSet changes = ChangeSet(tr("Remove member")).remove(member->membership);
    if (const Result<void> removed = m_workspace.perform(changes); !removed)
        Q_EMIT failed(removed.error().message);
}
