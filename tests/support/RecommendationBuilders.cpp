#include "tests/support/RecommendationBuilders.h"

#include "tests/support/Builders.h"

Recommendation recommendation(const QString &reference, Recommendation::Status status)
{
    Recommendation made;
    made.id = RecommendationId::create();
    made.reference = reference;
    made.kind = Recommendation::Kind::ScrutinyToExecutive;
    made.status = status;
    made.text = QStringLiteral("That the Cabinet appoints permanent managers to all six teams.");
    made.shortTitle = QStringLiteral("Permanent team managers");
    made.madeOn = QDate(2025, 7, 8);
    made.targetDateOriginal = QDate(2026, 3, 31);
    made.targetDateCurrent = QDate(2026, 3, 31);
    return made;
}

RecommendationHistory historyOf(const Recommendation &recommendation)
{
    RecommendationHistory history;
    history.recommendation = recommendation;
    return history;
}

Response acceptance(const Recommendation &recommendation)
{
    Response response;
    response.id = ResponseId::create();
    response.recommendation = recommendation.id;
    response.decision = Response::Decision::Accepted;
    response.reasons = QStringLiteral("The posts are funded.");
    response.receivedOn = QDate(2025, 9, 2);
    return response;
}

ProgressUpdate update(const Recommendation &recommendation, QDate asAt, Rating rating)
{
    ProgressUpdate update;
    update.id = ProgressUpdateId::create();
    update.recommendation = recommendation.id;
    update.asAt = asAt;
    update.narrative = QStringLiteral("Four of six appointed.");
    update.selfRating = rating;
    return update;
}

Evidence seenEvidence(const Recommendation &recommendation)
{
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.recommendation = recommendation.id;
    evidence.title = QStringLiteral("Establishment list of March 2026");
    evidence.seenBy = QStringLiteral("Cllr Teague");
    evidence.seenOn = QDate(2026, 3, 20);
    evidence.sufficient = Evidence::Sufficiency::Yes;
    return evidence;
}

CommitteeJudgement judgement(const Recommendation &recommendation, CommitteeJudgement::Verdict verdict,
                             CommitteeJudgement::Decision decision)
{
    CommitteeJudgement judgement;
    judgement.id = CommitteeJudgementId::create();
    judgement.recommendation = recommendation.id;
    judgement.judgedOn = QDate(2026, 3, 23);
    judgement.rating = verdict;
    judgement.decision = decision;
    return judgement;
}

Extension extension(const Recommendation &recommendation, QDate requestedOn, QDate requestedDate)
{
    Extension extension;
    extension.id = ExtensionId::create();
    extension.recommendation = recommendation.id;
    extension.requestedOn = requestedOn;
    extension.requestedDate = requestedDate;
    extension.reason = QStringLiteral("Two interviews failed.");
    return extension;
}

void addHistory(const Database &database, const RecommendationHistory &history)
{
    ChangeSet changes(QStringLiteral("Add ") + history.recommendation.reference.value_or(QString()));
    changes.add(history.recommendation);
    const auto addEach = [&](const auto &records) {
        for (const auto &record : records)
            changes.add(record);
    };
    addEach(history.responses);
    addEach(history.extensions);
    addEach(history.updates);
    addEach(history.evidence);
    addEach(history.judgements);
    const Result<qint64> number = Journal(database).apply(changes, testStamp());
    if (!number)
        qFatal("the recommendation was not saved: %s", qUtf8Printable(number.error().message));
}
