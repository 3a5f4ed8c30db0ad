#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Pack.h"
#include "core/domain/Publicity.h"
#include "core/domain/Rating.h"
#include "core/domain/Recommendation.h"

#include <QString>

/// What a printed pack calls a value. A rating has its shape before the word, so that it is read in grey as well.
QString printedWord(Recommendation::Status status);
QString printedWord(Response::Decision decision);
QString printedWord(CommitteeJudgement::Verdict verdict);
QString printedWord(std::optional<Rating> rating);
QString printedWord(Publicity publicity);
QString printedWord(Edition edition);
QString printedWord(Indicator::Unit unit);
