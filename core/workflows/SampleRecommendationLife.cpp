#include "core/workflows/SampleRecommendationLife.h"

#include "core/domain/Committee.h"
#include "core/procedure/RecommendationSteps.h"

#include <algorithm>

namespace {

template<typename Enum>
Enum wordIn(const QJsonObject &object, const char *key)
{
    return fromWord<Enum>(textOf(object, key)).value_or(Words<Enum>::all.front().first);
}

QDate dayIn(const QJsonObject &object, const char *key)
{
    return dateIn(object, key).value_or(QDate());
}

/// Puts a part where it belongs: in the place of its earlier form, or at the end.
template<typename Part>
void take(QList<Part> &parts, const Record &record)
{
    const Part *const part = record.as<Part>();
    if (!part)
        return;
    const auto known = std::ranges::find(parts, part->id, &Part::id);
    if (known == parts.end())
        parts.append(*part);
    else
        *known = *part;
}

void take(RecommendationHistory &history, const ChangeSet &changes)
{
    for (const RecordChange &change : changes.changes()) {
        if (const auto *const after = change.after->as<Recommendation>())
            history.recommendation = *after;
        take(history.responses, *change.after);
        take(history.extensions, *change.after);
        take(history.updates, *change.after);
        take(history.evidence, *change.after);
        take(history.judgements, *change.after);
    }
}

/// The life of one recommendation, step by step.
class RecommendationLife
{
public:
    RecommendationLife(const KnownToSample &known, const QJsonObject &said) : m_known(known), m_said(said) { }

    Result<RecommendationHistory> tell(int position)
    {
        const Recommendation draft = drafted(position);
        m_told = addRecommendation(draft);
        if (const Result<void> added = keep(); !added)
            return added.error();
        if (const auto madeOn = dateIn(m_said, "made")) {
            m_told = makeRecommendation(m_history, *madeOn, textOf(m_said, "ref"));
            if (const Result<void> made = keep(); !made)
                return made.error();
        }
        for (const QJsonValue &step : m_said.value(QLatin1String("steps")).toArray()) {
            m_told = taken(step.toObject());
            if (const Result<void> kept = keep(); !kept)
                return kept.error();
        }
        return m_history;
    }

private:
    Result<void> keep()
    {
        if (!m_told)
            return Error{Error::Kind::Refused,
                         QStringLiteral("%1: %2").arg(textOf(m_said, "title"), m_told.error().message)};
        take(m_history, *m_told);
        return {};
    }
    QString committee() const { return textOf(m_said, "committee"); }

    /// What officers asked, or an inspectorate found, gives its words and the link to its paragraph.
    Recommendation source() const
    {
        if (const auto officers = KnownToSample::found(m_known.recommendations, textOf(m_said, "of")))
            return scrutinyDraftOf(*officers);
        Recommendation draft;
        if (const auto found = m_known.finding(m_said.value(QLatin1String("finding")).toObject()))
            draft.text = found->text;
        if (const auto parent = KnownToSample::found(m_known.recommendations, textOf(m_said, "parent")))
            draft.parent = parent->id;
        return draft;
    }
    Recommendation drafted(int position) const
    {
        Recommendation draft = source();
        draft.id = RecommendationId::create();
        draft.kind = wordIn<Recommendation::Kind>(m_said, "kind");
        draft.text = saidIn(m_said, "text").value_or(draft.text);
        draft.shortTitle = saidIn(m_said, "title");
        draft.position = position;
        draft.madeBy = m_known.committee(committee());
        draft.madeAtMeeting = m_known.meeting(committee(), dayIn(m_said, "made"));
        draft.addressee = saidIn(m_said, "addressee");
        draft.portfolio = saidIn(m_said, "portfolio");
        draft.priority = fromWord<Recommendation::Priority>(textOf(m_said, "priority"));
        draft.theme = saidIn(m_said, "theme");
        draft.tag = saidIn(m_said, "tag");
        draft.leadOfficer = m_known.person(textOf(m_said, "lead"));
        draft.cabinetMember = m_known.person(textOf(m_said, "cabinet_member"));
        return draft;
    }

    Result<ChangeSet> taken(const QJsonObject &step) const
    {
        const QString what = textOf(step, "do");
        if (what == QLatin1String("notice"))
            return giveNotice(m_history, {dateIn(step, "given"), dateIn(step, "received")});
        if (what == QLatin1String("response"))
            return answered(step);
        if (what == QLatin1String("update"))
            return updated(step);
        if (what == QLatin1String("extension"))
            return requestExtension(m_history,
                                    {ExtensionId::create(), m_history.recommendation.id, dayIn(step, "asked"),
                                     dayIn(step, "until"), textOf(step, "reason")});
        if (what == QLatin1String("evidence"))
            return shown(step);
        if (what == QLatin1String("judgement"))
            return judged(step);
        return ended(step);
    }
    Result<ChangeSet> answered(const QJsonObject &step) const
    {
        return recordResponse(m_history,
                              {ResponseId::create(), m_history.recommendation.id,
                               wordIn<Response::Decision>(step, "decision"), textOf(step, "reasons"),
                               saidIn(step, "action"), saidIn(step, "alternative"), saidIn(step, "by"),
                               dateIn(step, "decided"), dateIn(step, "received"), dateIn(step, "published")},
                              dateIn(step, "target"));
    }
    Result<ChangeSet> updated(const QJsonObject &step) const
    {
        ProgressUpdate update;
        update.id = ProgressUpdateId::create();
        update.recommendation = m_history.recommendation.id;
        update.asAt = dayIn(step, "as_at");
        update.submittedOn = update.asAt;
        update.author = saidIn(step, "author");
        update.narrative = textOf(step, "words");
        update.selfRating = fromWord<Rating>(textOf(step, "rating"));
        if (const auto percent = numberIn(step, "percent"))
            update.percent = int(*percent);
        return recordUpdate(m_history, update,
                            step.value(QLatin1String("claim")).toBool() ? Claim::Complete : Claim::NotDone);
    }
    Result<ChangeSet> shown(const QJsonObject &step) const
    {
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.recommendation = m_history.recommendation.id;
        evidence.kind = wordIn<Evidence::Kind>(step, "kind");
        evidence.title = textOf(step, "title");
        evidence.locator = saidIn(step, "where");
        evidence.date = dateIn(step, "date");
        evidence.seenBy = saidIn(step, "seen_by");
        evidence.seenOn = dateIn(step, "seen_on");
        evidence.sufficient = fromWord<Evidence::Sufficiency>(textOf(step, "enough"));
        evidence.note = saidIn(step, "note");
        return recordEvidence(m_history, evidence, {});
    }
    Result<ChangeSet> judged(const QJsonObject &step) const
    {
        static const QString usual = QStringLiteral("Children and Families Scrutiny Committee");
        const QDate judgedOn = dayIn(step, "on");
        const auto own = m_known.meeting(committee(), judgedOn);
        return judge(
            m_history,
            {CommitteeJudgementId::create(), m_history.recommendation.id, own ? own : m_known.meeting(usual, judgedOn),
             judgedOn, wordIn<CommitteeJudgement::Verdict>(step, "rating"),
             wordIn<CommitteeJudgement::Decision>(step, "decision"), saidIn(step, "minute"), saidIn(step, "note")});
    }
    Result<ChangeSet> ended(const QJsonObject &step) const
    {
        StatusChange change{
            wordIn<Recommendation::Status>(step, "status"), saidIn(step, "reason"), {}, dayIn(step, "on")};
        if (const auto later = KnownToSample::found(m_known.recommendations, textOf(step, "by")))
            change.supersededBy = later->id;
        return setStatus(m_history, change);
    }

    const KnownToSample &m_known;
    const QJsonObject m_said;
    RecommendationHistory m_history;
    Result<ChangeSet> m_told = ChangeSet(QString());
};

} // namespace

std::optional<CommitteeId> KnownToSample::committee(const QString &name) const
{
    return found(committees, committeeNameKey(name));
}

std::optional<MeetingId> KnownToSample::meeting(const QString &committeeName, QDate date) const
{
    const auto id = committee(committeeName);
    return id ? found(meetings, std::pair(*id, date)) : std::nullopt;
}

std::optional<InspectionFinding> KnownToSample::finding(const QJsonObject &said) const
{
    for (const InspectionRow &row : inspections)
        for (const InspectionFinding &finding : row.findings)
            if (row.inspection.visitedOn == dateIn(said, "visited")
                && finding.position == said.value(QLatin1String("position")).toInt())
                return finding;
    return std::nullopt;
}

Result<RecommendationHistory> livedThrough(const KnownToSample &known, const QJsonObject &said, int position)
{
    return RecommendationLife(known, said).tell(position);
}
