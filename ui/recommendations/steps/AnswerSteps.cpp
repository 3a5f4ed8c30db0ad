#include "core/domain/RecommendationRules.h"
#include "ui/recommendations/steps/Steps.h"
#include "ui/recommendations/steps/WordChoices.h"

#include <QCoreApplication>

namespace {

using Kind = StepField::Kind;

/// The context of these words in the catalogues.
struct Form
{
    Q_DECLARE_TR_FUNCTIONS(AnswerSteps)
};

QString key(const char *name)
{
    return QLatin1String(name);
}

QList<StepChoice> ratingChoices()
{
    QList<StepChoice> choices;
    for (const Rating rating : {Rating::Green, Rating::Amber, Rating::Red, Rating::Blue})
        choices.append({officerRatingWord(rating), QString(wordOf(rating))});
    choices.append({Form::tr("No rating"), QString()});
    return choices;
}

Response responseFrom(const RecommendationHistory &history, const StepValues &values)
{
    Response response;
    response.id = ResponseId::create();
    response.recommendation = history.recommendation.id;
    response.decision = fromWord<Response::Decision>(values.text(key("decision"))).value_or(Response::Decision::Noted);
    response.reasons = values.text(key("reasons"));
    response.proposedAction = values.optionalText(key("action"));
    response.alternativeAction = values.optionalText(key("alternative"));
    response.decidedBy = values.optionalText(key("by"));
    response.decidedOn = values.day(key("decided"));
    response.receivedOn = values.day(key("received"));
    response.publishedOn = values.day(key("published"));
    return response;
}

ProgressUpdate updateFrom(const RecommendationHistory &history, const StepValues &values, QDate today)
{
    ProgressUpdate update;
    update.id = ProgressUpdateId::create();
    update.recommendation = history.recommendation.id;
    update.asAt = values.day(key("as_at")).value_or(QDate());
    update.submittedOn = today;
    update.author = values.optionalText(key("author"));
    update.narrative = values.text(key("narrative"));
    update.selfRating = fromWord<Rating>(values.text(key("rating")));
    return update;
}

} // namespace

Step responseStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("Record the response")};
    step.explanation = Form::tr("The reasons are what members value: an answer without them is not recorded.");
    step.fields = {
        {key("decision"), Form::tr("A&nswer"), Kind::Choice, QString(wordOf(Response::Decision::Accepted)),
         choicesOf<Response::Decision>(screenWord)},
        {key("reasons"), Form::tr("&Reasons"), Kind::Words},
        {key("received"), Form::tr("Recei&ved on"), Kind::OptionalDay, context.today},
        {key("by"), Form::tr("&Decided by"), Kind::Line, history.recommendation.addressee.value_or(QString())},
        {key("decided"), Form::tr("D&ecided on"), Kind::OptionalDay},
        {key("published"), Form::tr("Pu&blished on"), Kind::OptionalDay},
        {key("action"), Form::tr("&Proposed action"), Kind::Words},
        {key("alternative"), Form::tr("Action &instead"), Kind::Line},
        {key("target"), Form::tr("&To be done by"), Kind::OptionalDay,
         targetDate(history.recommendation).value_or(QDate())}};
    step.changes = [history](const StepValues &values) {
        const std::optional<QDate> target = values.day(key("target"));
        const bool isNew = target != targetDate(history.recommendation);
        return recordResponse(history, responseFrom(history, values), isNew ? target : std::nullopt);
    };
    return step;
}

Step updateStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("Record an update")};
    step.fields = {{key("as_at"), Form::tr("A&s at"), Kind::Day, context.today},
                   {key("rating"), Form::tr("The officer's own &rating"), Kind::Choice, QString(wordOf(Rating::Green)),
                    ratingChoices()},
                   {key("narrative"), Form::tr("In the officer's &words"), Kind::Words},
                   {key("author"), Form::tr("&Officer"), Kind::Line},
                   {key("complete"), Form::tr("The officer says that it is &complete"), Kind::Tick, false}};
    step.changes = [history, today = context.today](const StepValues &values) {
        return recordUpdate(history, updateFrom(history, values, today),
                            values.isTicked(key("complete")) ? Claim::Complete : Claim::NotDone);
    };
    return step;
}

Step extensionStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("Request an extension")};
    step.explanation =
        Form::tr("Members grant it with their judgement. The original date is kept: %n extension(s) so far.", nullptr,
                 extensionsGranted(history.extensions));
    const QDate target = targetDate(history.recommendation).value_or(context.today);
    step.fields = {{key("requested"), Form::tr("&Requested on"), Kind::Day, context.today},
                   {key("date"), Form::tr("&Date asked for"), Kind::Day, target.addMonths(3)},
                   {key("reason"), Form::tr("Rea&son"), Kind::Words}};
    step.changes = [history](const StepValues &values) {
        Extension extension;
        extension.id = ExtensionId::create();
        extension.recommendation = history.recommendation.id;
        extension.requestedOn = values.day(key("requested")).value_or(QDate());
        extension.requestedDate = values.day(key("date")).value_or(QDate());
        extension.reason = values.text(key("reason"));
        return requestExtension(history, extension);
    };
    return step;
}
