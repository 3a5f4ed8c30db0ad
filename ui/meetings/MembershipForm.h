#pragma once

#include "core/storage/CommitteeQueries.h"
#include "ui/meetings/EditForm.h"

/// The form of somebody's place on a committee: person, role, and from when to when.
class MembershipForm : public EditForm
{
    Q_OBJECT

public:
    MembershipForm(Workspace &workspace, QWidget *parent);

    void edit(const MemberDetail &member);
    void createIn(const CommitteeId &committee);

protected:
    Result<ChangeSet> changes() const override;

private:
    void fill();

    std::optional<MemberDetail> m_before;
    Membership m_membership;
    Person m_person;
    QList<Person> m_people;
    QComboBox *m_name;
    QComboBox *m_role;
    QLineEdit *m_office;
    QLineEdit *m_party;
    KnownDateEdit *m_from;
    KnownDateEdit *m_to;
};
