#include "ui/import/ReviewedReport.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(ReviewedReport)
};

/// Without these a report cannot be found again: their absence is asked about.
constexpr ReviewField needed[] = {ReviewField::Committee, ReviewField::MeetingDate, ReviewField::Title};
/// The fields that are missed if a document lacks them.
constexpr ReviewField expected[] = {ReviewField::Committee, ReviewField::MeetingDate, ReviewField::AgendaItem,
                                    ReviewField::Access,    ReviewField::ReportOf,    ReviewField::Authors,
                                    ReviewField::Title};

ReviewQuestion questionOnAbsent(const FieldKey &key)
{
    switch (key.field) {
    case ReviewField::Committee:
        return {key,
                Said::tr("The document names no committee. Which one is it for?"),
                {{ReviewAnswer::LeaveOut, Said::tr("Leave it without")}}};
    case ReviewField::MeetingDate:
        return {key,
                Said::tr("No meeting date was found. Select it in the text or type it."),
                {{ReviewAnswer::LeaveOut, Said::tr("Not stated")}}};
    default:
        return {key,
                Said::tr("No title was found. The file's name will stand for it."),
                {{ReviewAnswer::LeaveOut, Said::tr("Use the file's name")}}};
    }
}

ReviewQuestion questionOnWeak(const ReportDraft &draft, const FieldKey &key)
{
    const QString keep = Said::tr("Yes, it is right");
    switch (key.field) {
    case ReviewField::Recommendation:
        return {key,
                Said::tr("Is this something that the committee is asked to do?"),
                {{ReviewAnswer::ItIsRight, Said::tr("Yes, keep it")}, {ReviewAnswer::LeaveOut, Said::tr("Leave out")}}};
    case ReviewField::Figure:
        return {key,
                Said::tr("Does this figure say how the service performs?"),
                {{ReviewAnswer::ItIsRight, Said::tr("Yes, keep it")}, {ReviewAnswer::LeaveOut, Said::tr("Leave out")}}};
    case ReviewField::Access:
        return {key,
                Said::tr("The document says different things about who may see it. Is ‘%1’ right?")
                    .arg(screenWord(draft.publicity->value)),
                {{ReviewAnswer::ItIsRight, keep}, {ReviewAnswer::LeaveOut, Said::tr("Not stated")}}};
    default:
        return {key,
                Said::tr("This was read from a weak clue. Is it right?"),
                {{ReviewAnswer::ItIsRight, keep}, {ReviewAnswer::LeaveOut, Said::tr("Leave out")}}};
    }
}

ReviewQuestion questionOnLikeness(const FieldKey &key, const QString &printed, const Committee &known)
{
    return {key,
            Said::tr("Printed as ‘%1’; ‘%2’ is known. Same body?").arg(inTitleCase(printed), known.name),
            {{ReviewAnswer::SameCommittee, Said::tr("Yes, same committee")},
             {ReviewAnswer::AnotherCommittee, Said::tr("No, a different one")}}};
}

ReviewQuestion questionOnOffer(const FieldKey &key, const CorrectionOffer &offer)
{
    const QString when = screenDate(offer.from.correctedOn);
    const QString value = offer.field == CorrectedField::MeetingDate
        ? screenDate(QDate::fromString(offer.value.value, Qt::ISODate))
        : offer.value.value;
    const QString text = offer.from.label.isEmpty()
        ? Said::tr("As you entered in %1 on %2: ‘%3’. Use it here too?").arg(offer.from.fileName, when, value)
        : Said::tr("As you corrected in %1 on %2, from the words behind ‘%3’: ‘%4’. Use it here too?")
              .arg(offer.from.fileName, when, offer.from.label, value);
    return {key,
            text,
            {{ReviewAnswer::UseCorrection, Said::tr("Yes, use it")},
             {ReviewAnswer::KeepAsRead, Said::tr("No, keep as it is")}}};
}

bool isAsked(const ReviewedReport &report, const FieldKey &key, const CommitteeNames &names)
{
    return questionOn(report, key, names).has_value();
}

} // namespace

ReviewField fieldOf(CorrectedField field)
{
    switch (field) {
    case CorrectedField::Committee:
        return ReviewField::Committee;
    case CorrectedField::MeetingDate:
        return ReviewField::MeetingDate;
    case CorrectedField::AgendaItem:
        return ReviewField::AgendaItem;
    case CorrectedField::Title:
        return ReviewField::Title;
    case CorrectedField::ReportOf:
        return ReviewField::ReportOf;
    case CorrectedField::CabinetMember:
        return ReviewField::CabinetMember;
    }
    Q_UNREACHABLE();
}

const CorrectionOffer *offerFor(const ReviewedReport &report, const FieldKey &key)
{
    const auto found = std::ranges::find_if(
        report.offers, [&key](const CorrectionOffer &offer) { return fieldOf(offer.field) == key.field; });
    return found == report.offers.end() ? nullptr : &*found;
}

std::optional<ReviewQuestion> questionOn(const ReviewedReport &report, const FieldKey &key, const CommitteeNames &names)
{
    if (const CorrectionOffer *offer = offerFor(report, key))
        return questionOnOffer(key, *offer);
    const std::optional<FieldEvidence> evidence = evidenceOf(report.draft, key);
    if (!evidence) {
        const bool isNeeded = std::ranges::find(needed, key.field) != std::end(needed);
        if (!isNeeded || report.leftOut.contains(key))
            return std::nullopt;
        return questionOnAbsent(key);
    }
    if (confidenceOf(evidence->confidence) == Confidence::Check || evidence->confidence <= 0)
        return questionOnWeak(report.draft, key);
    if (key.field != ReviewField::Committee || !names.asksAbout(report.draft.committee->value))
        return std::nullopt;
    const QString &printed = report.draft.committee->value;
    return questionOnLikeness(key, printed, *names.alike(printed));
}

QList<FieldKey> toCheck(const ReviewedReport &report, const CommitteeNames &names)
{
    QList<FieldKey> keys = piecesOf(report.draft);
    for (const ReviewField field : needed)
        if (!evidenceOf(report.draft, {field}))
            keys.append({field});
    for (const CorrectionOffer &offer : report.offers)
        if (const FieldKey key{fieldOf(offer.field)}; !keys.contains(key))
            keys.append(key);
    keys.removeIf([&](const FieldKey &key) { return !isAsked(report, key, names); });
    std::ranges::stable_sort(keys, {}, [](const FieldKey &key) { return std::pair(int(key.field), key.place); });
    return keys;
}

Confidence confidenceOn(const ReviewedReport &report, const FieldKey &key, const CommitteeNames &names)
{
    if (isAsked(report, key, names))
        return Confidence::Check;
    const std::optional<FieldEvidence> evidence = evidenceOf(report.draft, key);
    return confidenceOf(evidence ? std::optional(evidence->confidence) : std::nullopt);
}

void answerQuestion(ReviewedReport &report, const FieldKey &key, ReviewAnswer answer)
{
    if (answer == ReviewAnswer::KeepAsRead || answer == ReviewAnswer::UseCorrection)
        report.offers.removeIf([&key](const CorrectionOffer &offer) { return fieldOf(offer.field) == key.field; });
    if (answer == ReviewAnswer::ItIsRight)
        makeSure(report.draft, key);
    if (answer != ReviewAnswer::LeaveOut)
        return;
    removePiece(report.draft, key);
    if (isHeaderField(key.field))
        report.leftOut.insert(key);
}

ReviewCounts countsOf(const ReviewedReport &report, const CommitteeNames &names)
{
    ReviewCounts counts;
    QList<FieldKey> keys = piecesOf(report.draft);
    for (const ReviewField field : expected)
        if (!keys.contains(FieldKey{field}))
            keys.append({field});
    for (const FieldKey &key : keys) {
        const Confidence confidence = confidenceOn(report, key, names);
        counts.sure += confidence == Confidence::Sure;
        counts.likely += confidence == Confidence::Likely;
        counts.check += confidence == Confidence::Check;
        counts.notFound += confidence == Confidence::NotFound;
    }
    return counts;
}
