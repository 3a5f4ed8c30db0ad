#pragma once

#include <QString>

#include <array>
#include <concepts>
#include <memory>

struct ActionDependency;
struct ActionLink;
struct AgendaItem;
struct AgendaLink;
struct Annotation;
struct Appendix;
struct Area;
struct Attendance;
struct Authority;
struct BackgroundPaper;
struct BudgetFigure;
struct CallIn;
struct Committee;
struct CommitteeJudgement;
struct CommitteeName;
struct Comparator;
struct ComparatorMember;
struct DateMove;
struct Declaration;
struct DistributionBand;
struct EnquiryDismissal;
struct Evidence;
struct ExecutiveDecision;
struct Exemption;
struct Extension;
struct HolidayCalendar;
struct ImprovementNotice;
struct ImprovementPlan;
struct Indicator;
struct IndicatorColumn;
struct IndicatorDefinition;
struct IndicatorName;
struct InformationRequest;
struct Inspection;
struct InspectionFinding;
struct InspectionJudgement;
struct Meeting;
struct Membership;
struct Milestone;
struct NonWorkingDay;
struct NoticeReviewPoint;
struct Observation;
struct ObservationImport;
struct Pack;
struct PackEntry;
struct Person;
struct PlanAction;
struct PlanTheme;
struct ProgressUpdate;
struct RatingRule;
struct Rebase;
struct Recommendation;
struct Report;
struct ReportAuthor;
struct ReportParagraph;
struct ReportReading;
struct ReportSection;
struct ReportedFigure;
struct Response;
struct ResponseRule;
struct Target;
struct WorkProgrammeItem;
struct WorkforceFigure;

/// A list of types, each known by its place.
template<typename... Structs>
struct KindList
{
    static constexpr int count = sizeof...(Structs);

    template<typename Struct>
    static constexpr bool has = (std::same_as<Struct, Structs> || ...);
    template<typename Struct>
    static constexpr int placeOf = [] {
        constexpr std::array<bool, count> same{std::same_as<Struct, Structs>...};
        int place = 0;
        while (!same[place])
            ++place;
        return place;
    }();
};

/// Every kind of record that a change can be about.
using RecordKinds =
    KindList<Committee, CommitteeName, Person, Membership, HolidayCalendar, NonWorkingDay, Authority, Meeting,
             AgendaItem, AgendaLink, Exemption, Attendance, Declaration, WorkProgrammeItem, InformationRequest,
             ExecutiveDecision, CallIn, Report, ReportAuthor, ReportSection, ReportParagraph, BackgroundPaper, Appendix,
             ReportedFigure, ReportReading, Recommendation, Response, ResponseRule, Extension, CommitteeJudgement,
             ProgressUpdate, Evidence, Inspection, InspectionJudgement, InspectionFinding, ImprovementNotice,
             NoticeReviewPoint, ImprovementPlan, PlanTheme, PlanAction, Milestone, ActionDependency, DateMove,
             ActionLink, RatingRule, Indicator, IndicatorName, IndicatorDefinition, IndicatorColumn, Target, Annotation,
             Rebase, Area, Observation, ObservationImport, DistributionBand, Comparator, ComparatorMember, BudgetFigure,
             WorkforceFigure, Pack, PackEntry, EnquiryDismissal>;

template<typename Struct>
concept RecordStruct = RecordKinds::has<Struct>;

/// Any one record, unchangeable and cheap to copy. What only the kind's own code knows is reached by `as`;
/// VisitRecord.h reaches all kinds alike.
class Record
{
public:
    template<RecordStruct Struct>
    Record(Struct value)
        : m_kind(RecordKinds::placeOf<Struct>),
          m_value(std::make_shared<const Struct>(std::move(value)))
    {
    }

    /// The place of its kind among RecordKinds.
    int kind() const { return m_kind; }
    template<RecordStruct Struct>
    bool is() const
    {
        return m_kind == RecordKinds::placeOf<Struct>;
    }
    /// The record as what it is, or null if it is of another kind.
    template<RecordStruct Struct>
    const Struct *as() const
    {
        return is<Struct>() ? static_cast<const Struct *>(m_value.get()) : nullptr;
    }

    friend bool operator==(const Record &left, const Record &right);

private:
    int m_kind;
    std::shared_ptr<const void> m_value;
};

/// The record's id as text, unique over all kinds.
QString idOf(const Record &record);
