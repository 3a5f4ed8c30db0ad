#include "core/import/TrackerDraft.h"

#include "core/import/DateRule.h"

#include <QCoreApplication>

namespace {

using Field = TrackerField;
using Status = Recommendation::Status;
using Outcome = TrackerRowDraft::Outcome;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(TrackerDraft)
};

/// Reads one row by the fields of its columns and notes what was not understood.
class RowReader
{
public:
    RowReader(const TrackerLine &line, const QList<Field> &fields, TrackerRowDraft &draft)
        : m_line(line),
          m_fields(fields),
          m_draft(draft)
    {
    }

    QString text(Field field) const
    {
        const qsizetype column = m_fields.indexOf(field);
        return column < 0 ? QString() : m_line.cells.value(column).trimmed();
    }
    std::optional<QString> optionalText(Field field) const
    {
        const QString words = text(field);
        return words.isEmpty() ? std::nullopt : std::optional(words);
    }
    std::optional<QDate> date(Field field)
    {
        const QString words = text(field);
        if (words.isEmpty())
            return std::nullopt;
        const auto printed = wholeDate(words);
        if (printed)
            return printed->date;
        doubt(Sentence::tr("'%1' is not a date and was left out.").arg(words));
        return std::nullopt;
    }
    /// A word of a list, or a doubt about it.
    template<typename Value>
    std::optional<Value> word(Field field, std::optional<Value> (*meaning)(const QString &))
    {
        const QString words = text(field);
        const std::optional<Value> value = words.isEmpty() ? std::nullopt : meaning(words);
        if (!words.isEmpty() && !value)
            doubt(Sentence::tr("'%1' is not a known word for %2 and was left out.").arg(words, wordOf(field)));
        return value;
    }
    void doubt(const QString &sentence)
    {
        m_draft.outcome = Outcome::Doubtful;
        m_draft.remarks.append(sentence);
    }

private:
    const TrackerLine &m_line;
    const QList<Field> &m_fields;
    TrackerRowDraft &m_draft;
};

std::optional<Recommendation::Priority> priorityOf(const QString &words)
{
    const QString said = words.toLower();
    if (said == QLatin1String("high") || said == QLatin1String("1"))
        return Recommendation::Priority::Fundamental;
    if (said == QLatin1String("medium") || said == QLatin1String("2"))
        return Recommendation::Priority::Important;
    if (said == QLatin1String("low") || said == QLatin1String("3"))
        return Recommendation::Priority::Desirable;
    return fromWord<Recommendation::Priority>(said);
}

Recommendation::Kind kindFor(Register wanted, const QString &addressee)
{
    switch (wanted) {
    case Register::Scrutiny:
        return addressee.contains(QLatin1String("NHS"), Qt::CaseInsensitive) ? Recommendation::Kind::ScrutinyToNhs
            : addressee.contains(QLatin1String("partner"), Qt::CaseInsensitive)
            ? Recommendation::Kind::ScrutinyToPartner
            : Recommendation::Kind::ScrutinyToExecutive;
    case Register::Inspectorate:
        return Recommendation::Kind::InspectoratePriorityAction;
    case Register::Officers:
        return Recommendation::Kind::OfficerProposal;
    }
    Q_UNREACHABLE();
}

void readRecommendation(RowReader &row, TrackerRowDraft &draft, Register wanted)
{
    Recommendation &made = draft.history.recommendation;
    made.id = RecommendationId::create();
    made.reference = row.optionalText(Field::Reference);
    made.text = row.text(Field::Text);
    made.shortTitle = row.optionalText(Field::Title);
    made.addressee = row.optionalText(Field::Addressee);
    made.kind = kindFor(wanted, made.addressee.value_or(QString()));
    made.madeOn = row.date(Field::MadeOn);
    made.targetDateOriginal = row.date(Field::Target);
    made.targetDateCurrent = made.targetDateOriginal;
    made.noticeGivenOn = row.date(Field::NoticeOn);
    made.portfolio = row.optionalText(Field::Portfolio);
    made.theme = row.optionalText(Field::Theme);
    made.tag = row.optionalText(Field::Tag);
    made.priority = row.word<Recommendation::Priority>(Field::Priority, priorityOf);
    made.closedOn = row.date(Field::ClosedOn);
    draft.leadOfficer = row.text(Field::Lead);
    draft.committee = row.text(Field::Committee);
}

void readResponse(RowReader &row, TrackerRowDraft &draft)
{
    const auto decision = row.word<Response::Decision>(Field::Decision, trackerDecision);
    if (!decision)
        return;
    Response response;
    response.id = ResponseId::create();
    response.recommendation = draft.history.recommendation.id;
    response.decision = *decision;
    response.receivedOn = row.date(Field::AnsweredOn);
    response.reasons = row.text(Field::Reasons);
    if (response.reasons.isEmpty()) {
        response.reasons = Sentence::tr("The tracker it was imported from gives no reasons.");
        row.doubt(Sentence::tr("The response has no reasons."));
    }
    draft.history.responses.append(response);
}

void readUpdate(RowReader &row, TrackerRowDraft &draft)
{
    const auto rating = row.word<Rating>(Field::Rating, trackerRating);
    const QString narrative = row.text(Field::Update);
    if (narrative.isEmpty() && !rating)
        return;
    const std::optional<QDate> asAt = row.date(Field::UpdatedOn);
    const std::optional<QDate> known = asAt ? asAt : draft.history.recommendation.madeOn;
    if (!known)
        return row.doubt(Sentence::tr("The update has no date and was left out."));
    ProgressUpdate update;
    update.id = ProgressUpdateId::create();
    update.recommendation = draft.history.recommendation.id;
    update.asAt = *known;
    update.narrative = narrative;
    update.selfRating = rating;
    draft.history.updates.append(update);
}

/// Without a word the status follows from the response.
Status statusWithoutWord(const TrackerRowDraft &draft, Register wanted)
{
    if (!draft.history.recommendation.madeOn)
        return Status::Proposed;
    if (wanted != Register::Scrutiny)
        return Status::NotStarted;
    if (draft.history.responses.isEmpty())
        return Status::AwaitingResponse;
    const Response::Decision decision = draft.history.responses.first().decision;
    return isAccepted(decision)                       ? Status::NotStarted
        : decision == Response::Decision::NotAccepted ? Status::NotAccepted
                                                      : Status::AwaitingResponse;
}

void readStatus(RowReader &row, TrackerRowDraft &draft, Register wanted)
{
    Recommendation &made = draft.history.recommendation;
    const QString words = row.text(Field::Status);
    const auto said = row.word<Status>(Field::Status, trackerStatus);
    made.status = said.value_or(statusWithoutWord(draft, wanted));
    if (made.status == Status::ImplementedClaimed)
        row.doubt(
            Sentence::tr("'%1' is held as claimed complete: it needs evidence seen and the committee's judgement.")
                .arg(words));
    if (made.status == Status::NotAccepted && draft.history.responses.isEmpty()) {
        made.status = Status::AwaitingResponse;
        row.doubt(Sentence::tr("It is said to be refused, but there is no response; it is held as awaiting one."));
    }
    if ((made.status == Status::Paused || made.status == Status::Withdrawn) && !made.statusReason)
        made.statusReason = Sentence::tr("'%1' in the tracker it was imported from").arg(words);
    if (!isClosed(made.status))
        made.closedOn.reset();
}

TrackerRowDraft draftOf(const TrackerLine &line, const QList<Field> &fields, Register wanted)
{
    TrackerRowDraft draft;
    draft.line = line.number;
    if (!line.trouble.isEmpty()) {
        draft.outcome = Outcome::Refused;
        draft.remarks = {line.trouble};
        return draft;
    }
    RowReader row(line, fields, draft);
    readRecommendation(row, draft, wanted);
    readResponse(row, draft);
    readUpdate(row, draft);
    readStatus(row, draft, wanted);
    const Result<void> sound = checkRecord(draft.history);
    if (!sound) {
        draft.outcome = Outcome::Refused;
        draft.remarks = {sound.error().message};
    }
    return draft;
}

} // namespace

QList<TrackerRowDraft> draftTracker(const TrackerTable &table, const QList<TrackerField> &fields, Register wanted)
{
    QList<TrackerRowDraft> drafts;
    for (const TrackerLine &line : table.lines)
        drafts.append(draftOf(line, fields, wanted));
    return drafts;
}
