#pragma once

#include "core/base/Result.h"
#include "core/domain/Person.h"
#include "core/domain/RecommendationHistory.h"
#include "core/domain/RecommendationRow.h"
#include "core/domain/RecommendationRules.h"
#include "core/domain/ResponseRule.h"
#include "core/procedure/RecommendationViews.h"

class Database;

/// Every recommendation of a register, the latest made first.
Result<QList<RecommendationRow>> recommendationRows(const Database &database, Register wanted);
/// How many each register holds, in the order of the registers.
Result<QList<int>> registerCounts(const Database &database);

/// The recommendation of an id or a reference with all that was recorded of it; an Error of kind NotFound where there
/// is none.
Result<RecommendationHistory> recommendationHistory(const Database &database, const QString &idOrReference);
Result<QList<RecommendationHistory>> recommendationHistories(const Database &database,
                                                             const QList<RecommendationId> &ids);

/// The records of a register, by reference.
Result<QList<Recommendation>> recommendationsIn(const Database &database, Register wanted);
/// Everybody by name.
Result<QList<Person>> peopleByName(const Database &database);

/// The response periods that the council set for itself.
Result<QList<ResponseRule>> responseRules(const Database &database);
/// The next reference of a register for a day, in the style the council used last.
Result<QString> nextRecommendationReference(const Database &database, Register wanted, QDate madeOn);
/// The month and day on which the municipal year starts.
Result<QString> municipalYearStart(const Database &database);
/// The meetings around today: of the committee, or of all.
Result<RegisterDays> registerDays(const Database &database, QDate today, std::optional<CommitteeId> committee);
