#pragma once

#include "core/domain/EnquiryDismissal.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<EnquiryDismissal>
{
    static constexpr QLatin1String table{"enquiry_dismissal"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &EnquiryDismissal::id));
        work(column("rule", &EnquiryDismissal::rule));
        work(column("subject", &EnquiryDismissal::subject));
        work(column("facts", &EnquiryDismissal::facts));
        work(column("reason", &EnquiryDismissal::reason));
        work(column("dismissed_on", &EnquiryDismissal::dismissedOn));
    }
};
