#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// A body that meets and takes reports. Papers print its name in several forms: the others are its CommitteeNames.
struct Committee
{
    enum class Kind
    {
        OverviewAndScrutiny,
        ScrutinyPanel,
        ReviewPanel,
        TaskAndFinish,
        SubCommittee,
        Joint,
        Executive,
        Council,
        ExternalBoard
    };

    CommitteeId id;
    QString name;
    Kind kind = Kind::OverviewAndScrutiny;
    std::optional<QString> code{};
    std::optional<QDate> activeFrom{};
    std::optional<QDate> activeTo{};
    std::optional<CommitteeId> parent{}; ///< the body it reports to
    std::optional<CommitteeId> successorOf{};
    std::optional<int> quorum{};

    bool operator==(const Committee &) const = default;
};

/// Another form in which papers print a committee's name.
struct CommitteeName
{
    CommitteeNameId id;
    CommitteeId committee;
    QString name;

    bool operator==(const CommitteeName &) const = default;
};

template<>
struct Words<Committee::Kind>
{
    using Kind = Committee::Kind;
    static constexpr WordTable<Kind, 9> all{{{Kind::OverviewAndScrutiny, QLatin1String("overview_and_scrutiny")},
                                             {Kind::ScrutinyPanel, QLatin1String("scrutiny_panel")},
                                             {Kind::ReviewPanel, QLatin1String("review_panel")},
                                             {Kind::TaskAndFinish, QLatin1String("task_and_finish")},
                                             {Kind::SubCommittee, QLatin1String("sub_committee")},
                                             {Kind::Joint, QLatin1String("joint")},
                                             {Kind::Executive, QLatin1String("executive")},
                                             {Kind::Council, QLatin1String("council")},
                                             {Kind::ExternalBoard, QLatin1String("external_board")}}};
};

/// What two printed forms of one name have in common: case, '&' for 'and', punctuation and a leading 'the' do not
/// count.
QString committeeNameKey(const QString &name);

/// A key that also takes 'Panel' and 'Committee' for the same word. Equal keys are a question to the clerk, not an
/// answer.
QString committeeLikenessKey(const QString &name);

/// A name in capitals as it would be written in a sentence: 'SCRUTINY COMMITTEE' becomes 'Scrutiny Committee'.
QString inTitleCase(const QString &name);
