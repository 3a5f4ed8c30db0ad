#pragma once

#include "core/changes/VisitRecord.h"
#include "core/storage/mappings/CommitteeMappings.h"
#include "core/storage/mappings/EnquiryMappings.h"
#include "core/storage/mappings/IndicatorMappings.h"
#include "core/storage/mappings/MeetingMappings.h"
#include "core/storage/mappings/PlanMappings.h"
#include "core/storage/mappings/RecommendationMappings.h"
#include "core/storage/mappings/ReportMappings.h"

/// Calls work(column) for every column of a kind of record, in the table's order.
template<typename Struct, typename Work>
void forEachColumn(Work work)
{
    Mapping<Struct>::eachColumn(work);
}

/// The table that keeps this record; also the word by which the journal and the search index call its kind.
inline QLatin1String tableOf(const Record &record)
{
    return visitRecord(record, [](const auto &value) { return Mapping<std::decay_t<decltype(value)>>::table; });
}
