#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/domain/Inspection.h"
#include "core/domain/RecommendationHistory.h"

/// The steps in the life of a recommendation. Each checks the rules and gives the one change set that records it, or
/// says in a sentence which rule it would break.

/// A new one. Scrutiny's gets its reference when it is made, not while it is only proposed.
Result<ChangeSet> addRecommendation(const Recommendation &recommendation);
/// A draft for scrutiny made of what officers ask or an inspectorate found: the words and the link to the paragraph
/// stay.
Recommendation scrutinyDraftOf(const Recommendation &source);
/// One proposed for scrutiny of what an inspection found, with the finding's link to it, in one step. A finding that
/// has one already is refused.
Result<ChangeSet> recommendFinding(const InspectionFinding &finding);
/// Made by the committee on a day; from then on its clock can run.
Result<ChangeSet> makeRecommendation(const RecommendationHistory &history, QDate madeOn, const QString &reference);
/// What its details became, apart from its status.
Result<ChangeSet> editRecommendation(const Recommendation &before, const Recommendation &after);

/// When the committee gave notice and when it was received; at least one.
struct NoticeGiven
{
    std::optional<QDate> givenOn{};
    std::optional<QDate> receivedOn{};
};
Result<ChangeSet> giveNotice(const RecommendationHistory &history, const NoticeGiven &notice);

/// An answer, with its reasons; the target date is taken over where the answer gives one.
Result<ChangeSet> recordResponse(const RecommendationHistory &history, const Response &response,
                                 std::optional<QDate> targetDate);

/// Whether the officer says, with the update, that it is done.
enum class Claim
{
    NotDone,
    Complete
};
Result<ChangeSet> recordUpdate(const RecommendationHistory &history, const ProgressUpdate &update, Claim claim);

Result<ChangeSet> requestExtension(const RecommendationHistory &history, const Extension &extension);
Result<ChangeSet> recordEvidence(const RecommendationHistory &history, const Evidence &evidence,
                                 const QList<AttachedDocument> &files);
/// The committee's verdict and decision: it closes, keeps, grants the extension that waits, or reopens.
Result<ChangeSet> judge(const RecommendationHistory &history, const CommitteeJudgement &judgement);

/// A status that somebody sets, with the reason where one is due.
struct StatusChange
{
    Recommendation::Status status = Recommendation::Status::InProgress;
    std::optional<QString> reason{};
    std::optional<RecommendationId> supersededBy{};
    QDate on;
};
Result<ChangeSet> setStatus(const RecommendationHistory &history, const StatusChange &change);

/// What several recommendations get at once; what is missing stays as it is.
struct BulkEdit
{
    std::optional<StatusChange> status{};
    std::optional<PersonId> leadOfficer{};
    std::optional<QString> tag{};
};
/// All of them as one step; the first that breaks a rule is named and nothing is changed.
Result<ChangeSet> bulkEdit(const QList<RecommendationHistory> &histories, const BulkEdit &edit);
