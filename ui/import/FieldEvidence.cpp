#include "ui/import/FieldEvidence.h"

namespace {

template<typename T>
FieldEvidence evidenceIn(const T &found)
{
    return {found.confidence, found.line, found.words};
}

template<typename T>
std::optional<FieldEvidence> evidenceIn(const std::optional<Found<T>> &found)
{
    return found ? std::optional(evidenceIn(*found)) : std::nullopt;
}

template<typename T>
std::optional<FieldEvidence> evidenceAt(const QList<T> &list, int place)
{
    return place < list.size() ? std::optional(evidenceIn(list.at(place))) : std::nullopt;
}

/// Calls with the piece, whatever its type; does nothing where there is none.
template<typename Draft, typename Visitor>
void visitHeader(Draft &draft, ReviewField field, Visitor visit)
{
    switch (field) {
    case ReviewField::Committee:
        return visit(draft.committee);
    case ReviewField::MeetingDate:
        return visit(draft.meetingDate);
    case ReviewField::AgendaItem:
        return visit(draft.agendaItem);
    case ReviewField::Access:
        return visit(draft.publicity);
    case ReviewField::ReportOf:
        return visit(draft.reportOf);
    case ReviewField::Title:
        return visit(draft.title);
    case ReviewField::ExemptParagraph:
        return visit(draft.exemptParagraph);
    case ReviewField::CabinetMember:
        return visit(draft.cabinetMember);
    default:
        return;
    }
}

std::optional<FieldEvidence> evidenceOfEntry(const ReportDraft &draft, const FieldKey &key)
{
    switch (key.field) {
    case ReviewField::Recommendation:
        return evidenceAt(draft.recommendations, key.place);
    case ReviewField::Figure:
        return evidenceAt(draft.figures, key.place);
    case ReviewField::BackgroundPaper:
        return evidenceAt(draft.backgroundDocuments.value_or(QList<Found<QString>>()), key.place);
    case ReviewField::Appendix:
        return evidenceAt(draft.appendices.value_or(QList<Found<QString>>()), key.place);
    case ReviewField::Theme:
        return evidenceAt(draft.planThemes, key.place);
    default:
        return std::nullopt;
    }
}

template<typename Visitor>
void visitList(ReportDraft &draft, ReviewField field, Visitor visit)
{
    if (field == ReviewField::Recommendation)
        visit(draft.recommendations);
    else if (field == ReviewField::Figure)
        visit(draft.figures);
    else if (field == ReviewField::BackgroundPaper && draft.backgroundDocuments)
        visit(*draft.backgroundDocuments);
    else if (field == ReviewField::Appendix && draft.appendices)
        visit(*draft.appendices);
    else if (field == ReviewField::Theme)
        visit(draft.planThemes);
}

} // namespace

std::optional<FieldEvidence> evidenceOf(const ReportDraft &draft, const FieldKey &key)
{
    if (!isHeaderField(key.field))
        return evidenceOfEntry(draft, key);
    std::optional<FieldEvidence> evidence;
    if (key.field == ReviewField::Authors) {
        for (const AuthorDraft &author : draft.authors)
            if (!evidence || author.name.confidence < evidence->confidence)
                evidence = evidenceIn(author.name);
        return evidence;
    }
    visitHeader(draft, key.field, [&evidence](const auto &found) { evidence = evidenceIn(found); });
    return evidence;
}

int countOf(const ReportDraft &draft, ReviewField list)
{
    switch (list) {
    case ReviewField::Recommendation:
        return int(draft.recommendations.size());
    case ReviewField::Figure:
        return int(draft.figures.size());
    case ReviewField::BackgroundPaper:
        return draft.backgroundDocuments ? int(draft.backgroundDocuments->size()) : 0;
    case ReviewField::Appendix:
        return draft.appendices ? int(draft.appendices->size()) : 0;
    case ReviewField::Theme:
        return int(draft.planThemes.size());
    default:
        return evidenceOf(draft, {list}) ? 1 : 0;
    }
}

QList<FieldKey> piecesOf(const ReportDraft &draft)
{
    QList<FieldKey> pieces;
    for (int field = 0; field <= int(ReviewField::Theme); ++field)
        for (int place = 0; place < countOf(draft, ReviewField(field)); ++place)
            pieces.append({ReviewField(field), place});
    return pieces;
}

void makeSure(ReportDraft &draft, const FieldKey &key)
{
    const auto sure = [](auto &found) {
        if (found)
            found->confidence = 1;
    };
    visitHeader(draft, key.field, sure);
    if (key.field == ReviewField::Authors)
        for (AuthorDraft &author : draft.authors)
            author.name.confidence = 1;
    visitList(draft, key.field, [&key](auto &list) {
        if (key.place < list.size())
            list[key.place].confidence = 1;
    });
}

void removePiece(ReportDraft &draft, const FieldKey &key)
{
    visitHeader(draft, key.field, [](auto &found) { found.reset(); });
    if (key.field == ReviewField::Authors)
        draft.authors.clear();
    visitList(draft, key.field, [&key](auto &list) {
        if (key.place < list.size())
            list.removeAt(key.place);
    });
}
