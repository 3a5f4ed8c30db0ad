#include "ui/meetings/PeopleTab.h"

#include "core/changes/ChangeSet.h"
#include "core/storage/CommitteeQueries.h"
#include "ui/tables/TableView.h"
#include "ui/text/Chip.h"
#include "ui/text/Measures.h"
#include "ui/text/MeetingWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace {

QVariant presenceChip(const AttendeeDetail &attendee)
{
    if (!attendee.attendance)
        return PeopleTab::tr("not noted");
    const Attendance::Presence presence = attendee.attendance->presence;
    Chip chip{.word = screenWord(presence), .ground = Chip::Ground::Plain};
    chip.glyph = presence == Attendance::Presence::Present ? StatusGlyph::Tick
        : presence == Attendance::Presence::Absent         ? StatusGlyph::Cross
                                                           : StatusGlyph::Ring;
    chip.tone = presence == Attendance::Presence::Present ? Tone::Green
        : presence == Attendance::Presence::Absent        ? Tone::Red
                                                          : Tone::Grey;
    return chip;
}

QList<Column<AttendeeDetail>> attendeeColumns()
{
    return {{PeopleTab::tr("Name"), [](const AttendeeDetail &row) { return QVariant(row.person.name); }},
            {PeopleTab::tr("Role"),
             [](const AttendeeDetail &row) {
                 return QVariant(row.role ? screenWord(*row.role) : row.person.office.value_or(QString()));
             }},
            {PeopleTab::tr("Presence"), presenceChip},
            {PeopleTab::tr("Declared"),
             [](const AttendeeDetail &row) { return QVariant(row.declaration ? row.declaration->words : QString()); }}};
}

} // namespace

PeopleTab::PeopleTab(Workspace &workspace, QWidget *parent)
    : MeetingTab(workspace, parent),
      m_model(attendeeColumns()),
      m_table(new TableView(tr("Attendance"), this)),
      m_declaration(new QLineEdit(this)),
      m_declare(new QPushButton(tr("Declare"), this)),
      m_person(new QComboBox(this)),
      m_add(new QPushButton(tr("Add person"), this)),
      m_quorum(new TextLabel(TextLabel::Role::Muted, QString(), this))
{
    createTable();
    layOut();
    connectParts();
}

void PeopleTab::createTable()
{
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setStretchColumn(3);
    m_table->setEmptyState(tr("The committee has no members noted on this day. Add them here or under Committees."),
                           QString());
    m_declaration->setPlaceholderText(tr("The interest, in the words of the minutes; empty takes it back"));
    m_declaration->setAccessibleName(tr("Interest declared"));
    m_declare->setToolTip(tr("Note the interest of the selected person"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setAccessibleName(tr("Person"));
    m_person->lineEdit()->setPlaceholderText(tr("Name of somebody else who attended"));
    m_quorum->setWordWrap(true);
}

void PeopleTab::layOut()
{
    auto *const presences = new FlowLayout;
    for (const auto &[presence, word] : Words<Attendance::Presence>::all) {
        auto *const button = new QPushButton(screenWord(presence), this);
        button->setToolTip(tr("Note this for the selected people"));
        presences->addWidget(button);
        m_presences.append(button);
        connect(button, &QPushButton::clicked, this, [this, noted = presence] { note(noted); });
    }
    auto *const declaration = new QHBoxLayout;
    declaration->addWidget(m_declaration, 1);
    declaration->addWidget(m_declare);
    auto *const person = new QHBoxLayout;
    person->addWidget(m_person, 1);
    person->addWidget(m_add);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Measures::spaceMedium, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(presences);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_quorum);
    rows->addLayout(declaration);
    rows->addLayout(person);
}

void PeopleTab::connectParts()
{
    connect(m_declare, &QPushButton::clicked, this, &PeopleTab::noteDeclaration);
    connect(m_declaration, &QLineEdit::returnPressed, this, &PeopleTab::noteDeclaration);
    connect(m_add, &QPushButton::clicked, this, &PeopleTab::addPerson);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, &PeopleTab::addPerson);
    connect(m_table, &TableView::currentRowChanged, this, &PeopleTab::showDeclaration);
}

void PeopleTab::showMeeting(const MeetingDetail &detail, const CouncilRules &, QDate)
{
    m_detail = detail;
    m_model.setRows(detail.attendees);
    m_quorum->setText(quorumWords());
    fillPeople();
    showDeclaration();
}

QString PeopleTab::quorumWords() const
{
    const auto isPresent = [](const AttendeeDetail &attendee) {
        return attendee.attendance && attendee.attendance->presence == Attendance::Presence::Present;
    };
    const int present = int(std::ranges::count_if(m_detail.attendees, isPresent));
    if (!m_detail.committee.quorum)
        return tr("%n present", "people at a meeting", present);
    return present >= *m_detail.committee.quorum
        ? tr("%1 present; the quorum of %2 is met.").arg(present).arg(*m_detail.committee.quorum)
        : tr("%1 present; the quorum is %2.").arg(present).arg(*m_detail.committee.quorum);
}

void PeopleTab::fillPeople()
{
    const Result<QList<Person>> people = allPeople(workspace().database());
    m_people = people ? *people : QList<Person>();
    m_person->clear();
    for (const Person &person : std::as_const(m_people))
        m_person->addItem(person.name);
    m_person->setCurrentIndex(-1);
    m_person->clearEditText();
}

QList<AttendeeDetail> PeopleTab::selected() const
{
    QList<AttendeeDetail> people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        people.append(m_model.row(index));
    return people;
}

void PeopleTab::note(Attendance::Presence presence)
{
    ChangeSet changes(tr("Note attendance"));
    for (const AttendeeDetail &attendee : selected()) {
        if (!attendee.attendance)
            changes.add(Attendance{AttendanceId::create(), m_detail.meeting.id, attendee.id, presence});
        else if (attendee.attendance->presence != presence) {
            Attendance after = *attendee.attendance;
            after.presence = presence;
            changes.edit(*attendee.attendance, after);
        }
    }
    perform(changes);
}

void PeopleTab::showDeclaration()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasPerson = current.isValid() && current.row() < m_model.rowCount();
    m_declare->setEnabled(hasPerson);
    m_declaration->setText(hasPerson && m_model.row(current).declaration ? m_model.row(current).declaration->words
                                                                         : QString());
}

void PeopleTab::noteDeclaration()
{
    if (!m_table->currentIndex().isValid())
        return;
    const AttendeeDetail attendee = m_model.row(m_table->currentIndex());
    const QString words = m_declaration->text().trimmed();
    ChangeSet changes(tr("Note declaration of interest"));
    if (!attendee.declaration && !words.isEmpty())
        changes.add(Declaration{DeclarationId::create(), m_detail.meeting.id, attendee.id, words});
    else if (attendee.declaration && words.isEmpty())
        changes.remove(*attendee.declaration);
    else if (attendee.declaration && attendee.declaration->words != words) {
        Declaration after = *attendee.declaration;
        after.words = words;
        changes.edit(*attendee.declaration, after);
    }
    perform(changes);
}

void PeopleTab::addPerson()
{
    const QString name = m_person->currentText().simplified();
    if (name.isEmpty())
        return;
    ChangeSet changes(tr("Note attendance"));
    const auto known = std::ranges::find(m_people, name, &Person::name);
    Person person{PersonId::create(), name};
    if (known != m_people.end())
        person = *known;
    else
        changes.add(person);
    const auto isThere = [&](const AttendeeDetail &attendee) {
        return attendee.id == person.id && attendee.attendance;
    };
    if (std::ranges::none_of(m_detail.attendees, isThere))
        changes.add(Attendance{AttendanceId::create(), m_detail.meeting.id, person.id, Attendance::Presence::Present});
    perform(changes);
}
