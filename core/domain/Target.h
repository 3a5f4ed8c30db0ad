#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// What a figure ought to reach, who set it and from when to when. Low alone: at least; high alone: at most.
struct Target
{
    enum class Kind
    {
        Local,
        National,
        Statutory,
        ImprovementNotice,
        Stretch,
        Threshold
    };
    enum class ToleranceKind
    {
        Absolute,
        Relative
    };

    TargetId id;
    IndicatorId indicator;
    std::optional<double> low{};
    std::optional<double> high{};
    Kind kind = Kind::Local;
    std::optional<QString> setBy{};
    QDate validFrom;
    std::optional<QDate> validTo{};
    std::optional<double> amberTolerance{};
    std::optional<ToleranceKind> toleranceKind{};
    std::optional<double> redLine{};
    std::optional<ImprovementNoticeId> notice{};

    bool operator==(const Target &) const = default;
};

template<>
struct Words<Target::Kind>
{
    using Kind = Target::Kind;
    static constexpr WordTable<Kind, 6> all{{{Kind::Local, QLatin1String("local")},
                                             {Kind::National, QLatin1String("national")},
                                             {Kind::Statutory, QLatin1String("statutory")},
                                             {Kind::ImprovementNotice, QLatin1String("improvement_notice")},
                                             {Kind::Stretch, QLatin1String("stretch")},
                                             {Kind::Threshold, QLatin1String("threshold")}}};
};

template<>
struct Words<Target::ToleranceKind>
{
    using ToleranceKind = Target::ToleranceKind;
    static constexpr WordTable<ToleranceKind, 2> all{
        {{ToleranceKind::Absolute, QLatin1String("absolute")}, {ToleranceKind::Relative, QLatin1String("relative")}}};
};
