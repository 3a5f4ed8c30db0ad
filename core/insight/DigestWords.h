#pragma once

#include "core/domain/ImprovementPlan.h"
#include "core/domain/Recommendation.h"
#include "core/domain/RecommendationRow.h"

#include <QCoreApplication>

/// The words that a digest has of its own, beside those of the records.
struct DigestWords
{
    Q_DECLARE_TR_FUNCTIONS(DigestWords)
};

/// 23 Mar 2026.
QString digestDate(QDate date);
/// '1 day', '12 days'.
QString daysInWords(qint64 days);
/// 'SR (25/26) 04', or its title where it has no reference.
QString nameOf(const RecommendationRow &row);
/// 'action 3.4'.
QString nameOf(const PlanAction &action);
/// The words on one line, cut after a whole word where they are long.
QString inShort(const QString &words);

QString digestWord(Rating rating);
QString digestWord(Recommendation::Status status);
QString digestWord(Response::Decision decision);
QString digestWord(CommitteeJudgement::Verdict verdict);
