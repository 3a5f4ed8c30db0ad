#include "core/domain/RecommendationRules.h"
#include "ui/recommendations/steps/PersonNamed.h"
#include "ui/recommendations/steps/Steps.h"
#include "ui/recommendations/steps/WordChoices.h"

#include <QCoreApplication>

namespace {

using Kind = StepField::Kind;
using Status = Recommendation::Status;

/// The context of these words in the catalogues.
struct Form
{
    Q_DECLARE_TR_FUNCTIONS(MakingSteps)
};

QString key(const char *name)
{
    return QLatin1String(name);
}

QList<StepChoice> kindChoices(Register wanted)
{
    QList<StepChoice> choices;
    for (const auto &[kind, word] : Words<Recommendation::Kind>::all)
        if (registerOf(kind) == wanted)
            choices.append({screenWord(kind), QString(word)});
    return choices;
}

QList<StepChoice> priorityChoices()
{
    QList<StepChoice> choices{{Form::tr("Not set", "priority"), QString()}};
    for (const auto &[priority, word] : Words<Recommendation::Priority>::all)
        choices.append({screenWord(priority), QString(word)});
    return choices;
}

QVariant wordOrNothing(const std::optional<Recommendation::Priority> &priority)
{
    return priority ? QString(wordOf(*priority)) : QString();
}

QList<StepField> wordFields(const Recommendation &recommendation)
{
    return {{key("text"), Form::tr("&Text as adopted"), Kind::Words, recommendation.text},
            {key("title"), Form::tr("S&hort title"), Kind::Line, recommendation.shortTitle.value_or(QString())},
            {key("kind"), Form::tr("&Kind"), Kind::Choice, QString(wordOf(recommendation.kind)),
             kindChoices(registerOf(recommendation.kind))},
            {key("addressee"),
             Form::tr("Made t&o"),
             Kind::Line,
             recommendation.addressee.value_or(QString()),
             {},
             Form::tr("Cabinet, a partner, the NHS body")}};
}

QList<StepField> detailFields(const Recommendation &recommendation, const StepContext &context)
{
    return {{key("lead"), Form::tr("&Lead officer"), Kind::Name, nameOf(recommendation.leadOfficer, context.people),
             choicesOf(context.people), Form::tr("Nobody yet")},
            {key("portfolio"), Form::tr("&Directorate or portfolio"), Kind::Line,
             recommendation.portfolio.value_or(QString())},
            {key("target"), Form::tr("Ta&rget date"), Kind::OptionalDay, targetDate(recommendation).value_or(QDate())},
            {key("priority"), Form::tr("&Priority"), Kind::Choice, wordOrNothing(recommendation.priority),
             priorityChoices()},
            {key("theme"), Form::tr("Th&eme"), Kind::Line, recommendation.theme.value_or(QString())},
            {key("tag"), Form::tr("Ta&g"), Kind::Line, recommendation.tag.value_or(QString())}};
}

Recommendation filledIn(Recommendation recommendation, const StepValues &values)
{
    recommendation.text = values.text(key("text"));
    recommendation.shortTitle = values.optionalText(key("title"));
    recommendation.kind = fromWord<Recommendation::Kind>(values.text(key("kind"))).value_or(recommendation.kind);
    recommendation.addressee = values.optionalText(key("addressee"));
    recommendation.portfolio = values.optionalText(key("portfolio"));
    recommendation.priority = fromWord<Recommendation::Priority>(values.text(key("priority")));
    recommendation.theme = values.optionalText(key("theme"));
    recommendation.tag = values.optionalText(key("tag"));
    const std::optional<QDate> target = values.day(key("target"));
    if (target != targetDate(recommendation)) {
        // Before anybody extended it the original date is the one being corrected.
        if (recommendation.targetDateOriginal == targetDate(recommendation) || !recommendation.targetDateOriginal)
            recommendation.targetDateOriginal = target;
        recommendation.targetDateCurrent = target;
    }
    return recommendation;
}

/// The people first, so that the recommendation can point at them.
Result<ChangeSet> withPeople(ChangeSet people, const Result<ChangeSet> &changes)
{
    if (!changes)
        return changes;
    ChangeSet all(changes->label());
    for (const RecordChange &change : people.changes())
        all.add(*change.after);
    for (const RecordChange &change : changes->changes())
        change.before ? all.edit(*change.before, *change.after) : all.add(*change.after);
    return all;
}

} // namespace

Step newStep(const Recommendation &draft, const StepContext &context)
{
    Step step{.title = Form::tr("New recommendation")};
    step.fields = wordFields(draft);
    step.fields.append({key("reference"), Form::tr("Re&ference"), Kind::Line, context.nextReference});
    step.fields.append({key("made"),
                        Form::tr("Made at the meeting o&f"),
                        Kind::OptionalDay,
                        draft.madeOn.value_or(context.today),
                        {},
                        Form::tr("Leave it out while the recommendation is only proposed")});
    step.fields += detailFields(draft, context);
    step.changes = [draft, context](const StepValues &values) -> Result<ChangeSet> {
        ChangeSet people{QString()};
        Recommendation made = filledIn(draft, values);
        made.id = RecommendationId::create();
        made.madeOn = values.day(key("made"));
        made.leadOfficer = personNamed(values.text(key("lead")), context.people, people);
        const bool isScrutiny = registerOf(made.kind) == Register::Scrutiny;
        if (made.madeOn) {
            made.reference = values.optionalText(key("reference"));
            made.status = isScrutiny ? Status::AwaitingResponse : Status::NotStarted;
        }
        return withPeople(people, addRecommendation(made));
    };
    return step;
}

Step editStep(const Recommendation &recommendation, const StepContext &context)
{
    Step step{.title = Form::tr("Edit details")};
    step.fields = wordFields(recommendation) + detailFields(recommendation, context);
    step.changes = [recommendation, context](const StepValues &values) -> Result<ChangeSet> {
        ChangeSet people{QString()};
        Recommendation after = filledIn(recommendation, values);
        after.leadOfficer = personNamed(values.text(key("lead")), context.people, people);
        return withPeople(people, editRecommendation(recommendation, after));
    };
    return step;
}

Step madeStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("Made at a meeting")};
    step.explanation = Form::tr("From the meeting on it is in the register and has its reference.");
    step.fields = {{key("made"), Form::tr("&Day of the meeting"), Kind::Day, context.today},
                   {key("reference"), Form::tr("Re&ference"), Kind::Line,
                    history.recommendation.reference.value_or(context.nextReference)}};
    step.changes = [history](const StepValues &values) {
        return makeRecommendation(history, values.day(key("made")).value_or(QDate()), values.text(key("reference")));
    };
    return step;
}

Step noticeStep(const RecommendationHistory &history, const StepContext &context)
{
    const Recommendation &recommendation = history.recommendation;
    Step step{.title = Form::tr("Notice given")};
    const auto rule = responseRuleFor({}, recommendation.kind, context.today);
    step.explanation = rule
        ? Form::tr("The clock begins with the day of receipt, or of the notice if that is later (%1).").arg(rule->name)
        : Form::tr("No law sets a day for this answer; the council may have a rule of its own.");
    step.fields = {
        {key("given"), Form::tr("&Notice given on"), Kind::OptionalDay,
         recommendation.noticeGivenOn.value_or(context.today)},
        {key("received"), Form::tr("&Received on"), Kind::OptionalDay, recommendation.receivedOn.value_or(QDate())}};
    step.changes = [history](const StepValues &values) {
        return giveNotice(history, {values.day(key("given")), values.day(key("received"))});
    };
    return step;
}
