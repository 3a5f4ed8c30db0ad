#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// What an inspectorate finds of a service. 'Requires improvement' took the place of 'adequate' in 2012.
enum class InspectionGrade
{
    Inadequate,
    RequiresImprovement,
    Adequate,
    Good,
    Outstanding
};

/// A visit by an inspectorate, a monitoring visit, a letter or a review, with its overall judgement.
struct Inspection
{
    enum class Kind
    {
        Inspection,
        MonitoringVisit,
        Letter,
        SeriousCaseReview,
        PeerReview
    };

    InspectionId id;
    QString body; ///< "Ofsted"
    Kind kind = Kind::Inspection;
    std::optional<QDate> visitedOn{};
    std::optional<QDate> publishedOn{};
    std::optional<InspectionGrade> judgement{};
    std::optional<ReportId> report{};
    std::optional<QString> title{}; ///< what was inspected: "Safeguarding"
    std::optional<QString> note{}; ///< how a review was evaluated, what a letter asks

    bool operator==(const Inspection &) const = default;
};

/// The judgement of one area of an inspection.
struct InspectionJudgement
{
    InspectionJudgementId id;
    InspectionId inspection;
    QString area;
    InspectionGrade judgement = InspectionGrade::Inadequate;

    bool operator==(const InspectionJudgement &) const = default;
};

/// One thing an inspection found: what has to be done, or a strength.
struct InspectionFinding
{
    enum class Kind
    {
        PriorityAction,
        AreaForImprovement,
        Strength
    };

    InspectionFindingId id;
    InspectionId inspection;
    int position = 0;
    Kind kind = Kind::AreaForImprovement;
    QString text;
    std::optional<RecommendationId> recommendation{}; ///< the one made of it

    bool operator==(const InspectionFinding &) const = default;
};

/// A direction to a council to improve; its targets are those Targets that name it.
struct ImprovementNotice
{
    ImprovementNoticeId id;
    std::optional<InspectionId> inspection{};
    QDate issuedOn;
    std::optional<QString> issuedBy{};
    std::optional<QDate> liftedOn{};
    std::optional<QString> note{};

    bool operator==(const ImprovementNotice &) const = default;
};

/// A date on which a notice is reviewed, and what came of it.
struct NoticeReviewPoint
{
    NoticeReviewPointId id;
    ImprovementNoticeId notice;
    QDate due;
    std::optional<QString> outcome{};

    bool operator==(const NoticeReviewPoint &) const = default;
};

template<>
struct Words<Inspection::Kind>
{
    using Kind = Inspection::Kind;
    static constexpr WordTable<Kind, 5> all{{{Kind::Inspection, QLatin1String("inspection")},
                                             {Kind::MonitoringVisit, QLatin1String("monitoring_visit")},
                                             {Kind::Letter, QLatin1String("letter")},
                                             {Kind::SeriousCaseReview, QLatin1String("serious_case_review")},
                                             {Kind::PeerReview, QLatin1String("peer_review")}}};
};

template<>
struct Words<InspectionFinding::Kind>
{
    using Kind = InspectionFinding::Kind;
    static constexpr WordTable<Kind, 3> all{{{Kind::PriorityAction, QLatin1String("priority_action")},
                                             {Kind::AreaForImprovement, QLatin1String("area_for_improvement")},
                                             {Kind::Strength, QLatin1String("strength")}}};
};

template<>
struct Words<InspectionGrade>
{
    static constexpr WordTable<InspectionGrade, 5> all{
        {{InspectionGrade::Inadequate, QLatin1String("inadequate")},
         {InspectionGrade::RequiresImprovement, QLatin1String("requires_improvement")},
         {InspectionGrade::Adequate, QLatin1String("adequate")},
         {InspectionGrade::Good, QLatin1String("good")},
         {InspectionGrade::Outstanding, QLatin1String("outstanding")}}};
};
