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
    std::optional<QString> code;
    std::optional<QDate> activeFrom;
    std::optional<QDate> activeTo;

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
    static constexpr WordTable<Committee::Kind, 9> all{
        {{Committee::Kind::OverviewAndScrutiny, QLatin1String("overview_and_scrutiny")},
         {Committee::Kind::ScrutinyPanel, QLatin1String("scrutiny_panel")},
         {Committee::Kind::ReviewPanel, QLatin1String("review_panel")},
         {Committee::Kind::TaskAndFinish, QLatin1String("task_and_finish")},
         {Committee::Kind::SubCommittee, QLatin1String("sub_committee")},
         {Committee::Kind::Joint, QLatin1String("joint")},
         {Committee::Kind::Executive, QLatin1String("executive")},
         {Committee::Kind::Council, QLatin1String("council")},
         {Committee::Kind::ExternalBoard, QLatin1String("external_board")}}};
};

/// What two printed forms of one name have in common: case, '&' for 'and', punctuation and a leading 'the' do not
/// count.
QString committeeNameKey(const QString &name);

/// A key that also takes 'Panel' and 'Committee' for the same word. Equal keys are a question to the clerk, not an
/// answer.
QString committeeLikenessKey(const QString &name);

/// A name in capitals as it would be written in a sentence: 'SCRUTINY COMMITTEE' becomes 'Scrutiny Committee'.
QString inTitleCase(const QString &name);
