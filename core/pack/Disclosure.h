#pragma once

#include "core/changes/Record.h"
#include "core/domain/PackRecords.h"
#include "core/pack/MeetingPack.h"

/// What an edition may print, apart from what it may not. Composing sees `shown` alone, so that it has nothing to
/// remove.
struct Disclosure
{
    PackRecords shown;
    QList<WithheldMatter> matters;
    QList<Record> withheld; ///< whose words the finished file must not have
    QList<Record> printed; ///< whose words it may have
};

/// Divides the records. An exempt item keeps its place, class, paragraph and reason; its title, report, outcome and all
/// that came of it (recommendations, plans, figures) go. What nobody has said to be public is withheld as undecided.
Disclosure disclose(const PackRecords &records, Edition edition);

/// Who may see a report: the strictest that it or any agenda item says; nothing where neither says anything.
std::optional<Publicity> publicityOf(const Report &report, const PackRecords &records);
