#include "ui/meetings/MembershipForm.h"

#include "ui/text/MeetingWords.h"
#include "ui/widgets/KnownDateEdit.h"
#include "ui/workspace/Workspace.h"

#include <QLineEdit>

#include <algorithm>

MembershipForm::MembershipForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("Membership"), workspace, parent),
      m_name(addChoice(tr("&Name"))),
      m_role(addWords<Membership::Role>(tr("&Role"))),
      m_office(addLine(tr("&Office"))),
      m_party(addLine(tr("&Party"))),
      m_from(addDate(tr("&From"))),
      m_to(addDate(tr("&Until")))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
}

void MembershipForm::edit(const MemberDetail &member)
{
    m_before = member;
    m_membership = member.membership;
    m_person = member.person;
    fill();
}

void MembershipForm::createIn(const CommitteeId &committee)
{
    m_before.reset();
    m_membership = Membership{MembershipId::create(), PersonId(), committee};
    m_person = Person();
    fill();
}

void MembershipForm::fill()
{
    clearMessage();
    const Result<QList<Person>> people = allPeople(workspace().database());
    m_people = people ? *people : QList<Person>();
    m_name->clear();
    for (const Person &person : std::as_const(m_people))
        m_name->addItem(person.name);
    m_name->setEditText(m_person.name);
    choose(*m_role, m_membership.role);
    m_office->setText(m_person.office.value_or(QString()));
    m_party->setText(m_person.party.value_or(QString()));
    m_from->setDate(m_membership.activeFrom);
    m_to->setDate(m_membership.activeTo);
    m_name->setFocus();
}

Result<ChangeSet> MembershipForm::changes() const
{
    const QString name = m_name->currentText().simplified();
    if (name.isEmpty())
        return Error{Error::Kind::Refused, tr("A member needs a name. Write it as papers print it.")};
    const std::optional<QDate> from = m_from->date();
    const std::optional<QDate> to = m_to->date();
    if (from && to && *to < *from)
        return Error{Error::Kind::Refused, tr("The membership would end before it begins. Correct one of the dates.")};
    ChangeSet changes(m_before ? tr("Edit membership") : tr("Add member"));
    std::optional<Person> kept;
    if (m_before)
        kept = m_before->person;
    else if (const auto known = std::ranges::find(m_people, name, &Person::name); known != m_people.end())
        kept = *known;
    Person person = kept.value_or(Person{PersonId::create(), name});
    person.name = name;
    person.office = m_before || !m_office->text().isEmpty() ? givenText(*m_office) : person.office;
    person.party = m_before || !m_party->text().isEmpty() ? givenText(*m_party) : person.party;
    if (!kept)
        changes.add(person);
    else if (!(*kept == person))
        changes.edit(*kept, person);
    Membership membership = m_membership;
    membership.person = person.id;
    membership.role = chosen(*m_role, membership.role);
    membership.activeFrom = from;
    membership.activeTo = to;
    if (!m_before)
        changes.add(membership);
    else if (!(m_before->membership == membership))
        changes.edit(m_before->membership, membership);
    return changes;
}
