#include "core/workflows/ReportImporter.h"

#include "core/storage/Journal.h"

namespace {

QString meetingKey(const CommitteeId &committee, QDate date)
{
    return committee.toString() + date.toString(Qt::ISODate);
}

ImportOutcome refused(const SourceDocument &document, const Error &error)
{
    ImportOutcome outcome;
    outcome.file = document.fileName;
    outcome.error = error;
    return outcome;
}

} // namespace

ReportImporter::ReportImporter(const Database &database, QString who) : m_database(database), m_who(std::move(who)) { }

Result<void> ReportImporter::load()
{
    if (m_isLoaded)
        return {};
    const Result<QList<NamedCommittee>> named = committeesByName(m_database);
    const Result<int> number = nextReportNumber(m_database);
    if (!named || !number)
        return named ? number.error() : named.error();
    m_committees.clear();
    m_likenesses.clear();
    m_printedNames.clear();
    m_meetings.clear();
    for (const NamedCommittee &known : *named) {
        m_committees.insert(committeeNameKey(known.name), known.committee);
        m_likenesses[committeeLikenessKey(known.name)] = 1;
        m_printedNames.insert(known.name);
    }
    m_nextNumber = *number;
    m_isLoaded = true;
    return {};
}

Result<void> ReportImporter::findCommittee(const QString &printed, KnownRecords &known)
{
    const auto found = m_committees.constFind(committeeNameKey(printed));
    if (found != m_committees.cend())
        known.committee = *found;
    known.nameIsKnown =
        m_printedNames.contains(printed) || (known.committee && known.committee->name == inTitleCase(printed));
    known.looksLikeAnother = !known.committee && m_likenesses.contains(committeeLikenessKey(printed));
    if (!known.committee)
        known.nameIsKnown = true;
    return {};
}

Result<void> ReportImporter::findMeeting(const ReportDraft &draft, KnownRecords &known)
{
    if (!known.committee || !draft.meetingDate)
        return {};
    const QString key = meetingKey(known.committee->id, draft.meetingDate->value);
    if (!m_meetings.contains(key)) {
        const auto found = meetingOn(m_database, known.committee->id, draft.meetingDate->value);
        if (!found)
            return found.error();
        if (*found)
            m_meetings.insert(key, **found);
    }
    const auto meeting = m_meetings.constFind(key);
    if (meeting != m_meetings.cend()) {
        known.meeting = meeting->meeting;
        known.agendaItems = meeting->agendaItems;
    }
    return {};
}

Result<KnownRecords> ReportImporter::knownFor(const ReportDraft &draft, const QDateTime &now)
{
    if (const Result<void> loaded = load(); !loaded)
        return loaded.error();
    KnownRecords known;
    known.readAt = now;
    known.reference = QStringLiteral("R%1").arg(m_nextNumber);
    if (draft.committee)
        if (const Result<void> found = findCommittee(draft.committee->value, known); !found)
            return found.error();
    if (const Result<void> found = findMeeting(draft, known); !found)
        return found.error();
    if (!draft.planThemes.isEmpty()) {
        const Result<bool> planned = hasPlanTitled(m_database, planTitleOf(draft));
        if (!planned)
            return planned.error();
        known.planIsKnown = *planned;
    }
    return known;
}

void ReportImporter::remember(const AcceptedDraft &accepted, const QString &printedCommittee)
{
    ++m_nextNumber;
    if (!accepted.committee)
        return;
    m_committees.insert(committeeNameKey(printedCommittee), *accepted.committee);
    m_likenesses[committeeLikenessKey(printedCommittee)] = 1;
    m_printedNames.insert(printedCommittee);
    if (accepted.meeting && accepted.agendaItem)
        m_meetings.insert(meetingKey(accepted.committee->id, accepted.meeting->date),
                          {*accepted.meeting, accepted.agendaItem->position + 1});
}

Result<PreparedImport> ReportImporter::think(const SourceDocument &document, const ReportDraft &draft)
{
    PreparedImport prepared;
    prepared.outcome.file = document.fileName;
    const auto held = reportHolding(m_database, document.hash);
    if (!held)
        return held.error();
    if (*held) {
        prepared.outcome.kind = ImportOutcome::Kind::AlreadyHeld;
        prepared.outcome.reference = **held;
        return prepared;
    }
    prepared.when = QDateTime::currentDateTimeUtc();
    const Result<KnownRecords> known = knownFor(draft, prepared.when);
    if (!known)
        return known.error();
    prepared.generation = m_generation;
    prepared.accepted = acceptDraft(document, draft, *known);
    prepared.outcome.report = prepared.accepted->report;
    prepared.outcome.reference = prepared.accepted->report.reference;
    return prepared;
}

Result<ImportOutcome> ReportImporter::apply(const PreparedImport &prepared) const
{
    if (!prepared.accepted)
        return prepared.outcome;
    const Result<qint64> entry = Journal(m_database).apply(prepared.accepted->changes, {m_who, prepared.when});
    if (!entry)
        return entry.error();
    ImportOutcome outcome = prepared.outcome;
    outcome.kind = ImportOutcome::Kind::Imported;
    outcome.journalEntry = *entry;
    return outcome;
}

Result<ImportOutcome> ReportImporter::attempt(const SourceDocument &document, const ReportDraft &draft)
{
    const Result<PreparedImport> prepared = think(document, draft);
    if (!prepared)
        return prepared.error();
    const Result<ImportOutcome> outcome = apply(*prepared);
    if (outcome && prepared->accepted)
        remember(*prepared->accepted, draft.committee ? draft.committee->value : QString());
    return outcome;
}

PreparedImport ReportImporter::prepare(const SourceDocument &document, const ReportDraft &draft)
{
    // The second of two equal files: whether the first is held shows when that was saved.
    const Result<PreparedImport> prepared =
        m_prepared.contains(document.hash) ? Result<PreparedImport>(Error()) : think(document, draft);
    if (!prepared)
        return {};
    if (prepared->accepted) {
        remember(*prepared->accepted, draft.committee ? draft.committee->value : QString());
        m_prepared.insert(document.hash);
    }
    return *prepared;
}

ImportOutcome ReportImporter::save(const PreparedImport &prepared, const SourceDocument &document,
                                   const ReportDraft &draft)
{
    m_prepared.remove(document.hash);
    if (!prepared.accepted && prepared.outcome.kind == ImportOutcome::Kind::AlreadyHeld)
        return prepared.outcome;
    if (prepared.accepted && prepared.generation == m_generation) {
        const Result<ImportOutcome> outcome = apply(prepared);
        if (outcome)
            return *outcome;
        forget();
        if (outcome.error().kind != Error::Kind::Conflict)
            return refused(document, outcome.error());
    }
    // Others changed the workspace meanwhile, or this was not thought out yet.
    return import(document, draft);
}

void ReportImporter::forget()
{
    m_isLoaded = false;
    ++m_generation;
}

ImportOutcome ReportImporter::import(const SourceDocument &document, const ReportDraft &draft)
{
    // Somebody else may have added the same committee or number meanwhile: look again and repeat.
    constexpr int attempts = 4;
    for (int i = 1;; ++i) {
        const Result<ImportOutcome> outcome = attempt(document, draft);
        if (outcome)
            return *outcome;
        forget();
        if (outcome.error().kind == Error::Kind::Conflict && i < attempts)
            continue;
        return refused(document, outcome.error());
    }
}
