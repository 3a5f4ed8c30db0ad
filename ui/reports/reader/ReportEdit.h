#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/domain/Report.h"
#include "core/storage/ImportQueries.h"

/// What the form 'Edit details' asks about a report.
struct ReportFields
{
    QString title;
    QString committee; ///< by name; empty where the report does not say
    std::optional<QDate> meetingDate;
    QString agendaNumber;
    std::optional<Publicity> publicity;
    bool isReviewed = true;

    bool operator==(const ReportFields &) const = default;
};

ReportFields fieldsOf(const Report &report, const QString &committee);

/// One change that gives the report these fields, with a new committee where no known one has the name; or an Error in
/// words for the form. It is empty where nothing differs.
Result<ChangeSet> reportEdit(const Report &report, const ReportFields &fields, const QList<NamedCommittee> &known);
