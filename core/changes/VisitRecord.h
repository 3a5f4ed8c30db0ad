#pragma once

#include "core/changes/Record.h"
#include "core/domain/AgendaLink.h"
#include "core/domain/Annotation.h"
#include "core/domain/Authority.h"
#include "core/domain/Committee.h"
#include "core/domain/EnquiryDismissal.h"
#include "core/domain/ExecutiveDecision.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Indicator.h"
#include "core/domain/Inspection.h"
#include "core/domain/Meeting.h"
#include "core/domain/Observation.h"
#include "core/domain/Pack.h"
#include "core/domain/Person.h"
#include "core/domain/Progress.h"
#include "core/domain/RatingRule.h"
#include "core/domain/Recommendation.h"
#include "core/domain/Report.h"
#include "core/domain/ResponseRule.h"
#include "core/domain/Target.h"
#include "core/domain/WorkProgramme.h"

/// Calls work(value) with the record as what it is. Work gives the same type for every kind.
template<typename... Structs, typename Work>
auto visitKinds(KindList<Structs...>, const Record &record, Work &work)
{
    using Outcome = std::common_type_t<std::invoke_result_t<Work &, const Structs &>...>;
    using Visit = Outcome (*)(const Record &, Work &);
    static constexpr std::array<Visit, sizeof...(Structs)> visits{
        [](const Record &any, Work &call) -> Outcome { return call(*any.as<Structs>()); }...};
    return visits[size_t(record.kind())](record, work);
}

template<typename Work>
auto visitRecord(const Record &record, Work work)
{
    return visitKinds(RecordKinds(), record, work);
}

template<typename... Structs, typename Work>
void callForKinds(KindList<Structs...>, Work &work)
{
    (work.template operator()<Structs>(), ...);
}

/// Calls work.operator()<Struct>() for every kind of record.
template<typename Work>
void forEachKind(Work work)
{
    callForKinds(RecordKinds(), work);
}
