#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// A member, officer or witness, under the name and office that papers use.
struct Person
{
    PersonId id;
    QString name;
    std::optional<QString> office{}; ///< "Executive Director of Children's Services"
    std::optional<QString> party{};
    std::optional<QString> phone{};
    std::optional<QString> email{};

    bool operator==(const Person &) const = default;
};

/// In what role somebody belongs to a committee, and from when to when.
struct Membership
{
    enum class Role
    {
        Chair,
        ViceChair,
        Member,
        CoOptee,
        Substitute,
        Officer,
        CabinetMember,
        Witness
    };

    MembershipId id;
    PersonId person;
    CommitteeId committee;
    Role role = Role::Member;
    std::optional<QDate> activeFrom{};
    std::optional<QDate> activeTo{};

    bool operator==(const Membership &) const = default;
};

template<>
struct Words<Membership::Role>
{
    using Role = Membership::Role;
    static constexpr WordTable<Role, 8> all{{{Role::Chair, QLatin1String("chair")},
                                             {Role::ViceChair, QLatin1String("vice_chair")},
                                             {Role::Member, QLatin1String("member")},
                                             {Role::CoOptee, QLatin1String("co_optee")},
                                             {Role::Substitute, QLatin1String("substitute")},
                                             {Role::Officer, QLatin1String("officer")},
                                             {Role::CabinetMember, QLatin1String("cabinet_member")},
                                             {Role::Witness, QLatin1String("witness")}}};
};
