#include "core/domain/RecommendationRules.h"
#include "ui/recommendations/steps/EvidenceFile.h"
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
    Q_DECLARE_TR_FUNCTIONS(JudgingSteps)
};

QString key(const char *name)
{
    return QLatin1String(name);
}

Evidence evidenceFrom(const RecommendationHistory &history, const StepValues &values)
{
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.recommendation = history.recommendation.id;
    evidence.kind = fromWord<Evidence::Kind>(values.text(key("kind"))).value_or(Evidence::Kind::Document);
    evidence.title = values.text(key("title"));
    evidence.locator = values.optionalText(key("locator"));
    evidence.date = values.day(key("date"));
    evidence.seenBy = values.optionalText(key("seen_by"));
    evidence.seenOn = values.day(key("seen_on"));
    evidence.sufficient = fromWord<Evidence::Sufficiency>(values.text(key("enough")));
    evidence.note = values.optionalText(key("note"));
    return evidence;
}

Result<ChangeSet> saveEvidence(const RecommendationHistory &history, const StepValues &values)
{
    Evidence evidence = evidenceFrom(history, values);
    QList<AttachedDocument> files;
    if (const QString path = values.text(key("file")); !path.isEmpty()) {
        const Result<AttachedDocument> file = evidenceFile(path);
        if (!file)
            return file.error();
        evidence.documentHash = file->hash;
        if (evidence.title.isEmpty())
            evidence.title = path.section(QLatin1Char('/'), -1);
        files.append(*file);
    }
    return recordEvidence(history, evidence, files);
}

/// Statuses that somebody may set by hand; the others follow from what is recorded.
QList<StepChoice> statusChoices()
{
    QList<StepChoice> choices;
    for (const Status status : {Status::NotStarted, Status::InProgress, Status::Paused, Status::ImplementedClaimed,
                                Status::Superseded, Status::Withdrawn})
        choices.append({screenWord(status), QString(wordOf(status))});
    return choices;
}

QList<StepChoice> otherChoices(const StepContext &context)
{
    QList<StepChoice> choices{{Form::tr("None"), QString()}};
    for (const Recommendation &other : context.others)
        choices.append({QStringLiteral("%1 %2").arg(other.reference.value_or(QString()),
                                                    other.shortTitle.value_or(other.text.left(60))),
                        other.id.toString()});
    return choices;
}

StatusChange statusFrom(const StepValues &values, QDate today)
{
    StatusChange change;
    change.status = fromWord<Status>(values.text(key("status"))).value_or(Status::InProgress);
    change.reason = values.optionalText(key("reason"));
    change.supersededBy = RecommendationId::fromString(values.text(key("other")));
    change.on = values.day(key("on")).value_or(today);
    return change;
}

} // namespace

Step evidenceStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("Add evidence")};
    step.explanation = Form::tr("It counts once somebody has seen it on a day and found it enough.");
    QList<StepChoice> enough{{Form::tr("Not decided"), QString()}};
    enough += choicesOf<Evidence::Sufficiency>(evidenceWord);
    step.fields = {{key("title"), Form::tr("&What it is"), Kind::Line},
                   {key("kind"), Form::tr("&Kind"), Kind::Choice, QString(wordOf(Evidence::Kind::Document)),
                    choicesOf<Evidence::Kind>(evidenceWord)},
                   {key("file"), Form::tr("&File, kept in the workspace"), Kind::File},
                   {key("locator"), Form::tr("Where it is &found"), Kind::Line},
                   {key("seen_by"), Form::tr("&Seen by"), Kind::Line},
                   {key("seen_on"), Form::tr("Seen &on"), Kind::OptionalDay, context.today},
                   {key("enough"), Form::tr("Is it &enough?"), Kind::Choice, QString(), enough},
                   {key("note"), Form::tr("&Note"), Kind::Words}};
    step.changes = [history](const StepValues &values) { return saveEvidence(history, values); };
    return step;
}

Step judgeStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("The committee's judgement")};
    step.explanation = isClosed(history.recommendation.status)
        ? Form::tr("It is closed: the committee can reopen it.")
        : Form::tr("To close it as done, evidence must have been seen. 'Unacceptable' closes it as not implemented.");
    const auto decision = isClosed(history.recommendation.status) ? CommitteeJudgement::Decision::Reopen
        : pendingExtension(history)                               ? CommitteeJudgement::Decision::GrantExtension
                                                                  : CommitteeJudgement::Decision::Keep;
    step.fields = {{key("judged"), Form::tr("&Day of the meeting"), Kind::Day, context.today},
                   {key("verdict"), Form::tr("&Verdict"), Kind::Choice,
                    QString(wordOf(CommitteeJudgement::Verdict::Acceptable)),
                    choicesOf<CommitteeJudgement::Verdict>(screenWord)},
                   {key("decision"), Form::tr("De&cision"), Kind::Choice, QString(wordOf(decision)),
                    choicesOf<CommitteeJudgement::Decision>(screenWord)},
                   {key("minute"), Form::tr("&Minute"), Kind::Line},
                   {key("note"), Form::tr("In the committee's &words"), Kind::Words}};
    step.changes = [history](const StepValues &values) {
        CommitteeJudgement judgement;
        judgement.id = CommitteeJudgementId::create();
        judgement.recommendation = history.recommendation.id;
        judgement.judgedOn = values.day(key("judged")).value_or(QDate());
        judgement.rating = fromWord<CommitteeJudgement::Verdict>(values.text(key("verdict")))
                               .value_or(CommitteeJudgement::Verdict::Acceptable);
        judgement.decision = fromWord<CommitteeJudgement::Decision>(values.text(key("decision")))
                                 .value_or(CommitteeJudgement::Decision::Keep);
        judgement.minuteReference = values.optionalText(key("minute"));
        judgement.note = values.optionalText(key("note"));
        return judge(history, judgement);
    };
    return step;
}

Step statusStep(const RecommendationHistory &history, const StepContext &context)
{
    Step step{.title = Form::tr("Change the status")};
    step.explanation = Form::tr("Completion, refusal and closing follow from evidence, response and judgement.");
    step.fields = {{key("status"), Form::tr("&Status"), Kind::Choice, QString(wordOf(history.recommendation.status)),
                    statusChoices()},
                   {key("reason"), Form::tr("&Reason"), Kind::Words},
                   {key("other"), Form::tr("Superseded &by"), Kind::Choice, QString(), otherChoices(context)},
                   {key("on"), Form::tr("&On"), Kind::Day, context.today}};
    step.changes = [history, today = context.today](const StepValues &values) {
        return setStatus(history, statusFrom(values, today));
    };
    return step;
}

Step bulkStep(const QList<RecommendationHistory> &histories, const StepContext &context)
{
    Step step{.title = Form::tr("Edit %n recommendation(s)", nullptr, int(histories.size()))};
    step.explanation = Form::tr("What is left empty stays as it is. All change together, as one step.");
    QList<StepChoice> statuses{{Form::tr("As it is", "status"), QString()}};
    statuses += statusChoices();
    step.fields = {{key("lead"), Form::tr("&Lead officer"), Kind::Name, QString(), choicesOf(context.people),
                    Form::tr("As it is")},
                   {key("tag"), Form::tr("Ta&g"), Kind::Line, QString(), {}, Form::tr("As it is")},
                   {key("status"), Form::tr("&Status"), Kind::Choice, QString(), statuses},
                   {key("reason"), Form::tr("&Reason for the status"), Kind::Line}};
    step.changes = [histories, context](const StepValues &values) -> Result<ChangeSet> {
        ChangeSet people{QString()};
        BulkEdit edit;
        edit.leadOfficer = personNamed(values.text(key("lead")), context.people, people);
        edit.tag = values.optionalText(key("tag"));
        if (!values.text(key("status")).isEmpty())
            edit.status = statusFrom(values, context.today);
        const Result<ChangeSet> changes = bulkEdit(histories, edit);
        if (!changes || people.isEmpty())
            return changes;
        ChangeSet all(changes->label());
        all.add(*people.changes().first().after);
        for (const RecordChange &change : changes->changes())
            all.edit(*change.before, *change.after);
        return all;
    };
    return step;
}
