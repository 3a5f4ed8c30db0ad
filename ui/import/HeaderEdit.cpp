#include "ui/import/HeaderEdit.h"

#include "core/import/CommitteeRule.h"
#include "core/import/DateRule.h"
#include "core/import/HeaderField.h"
#include "core/import/PublicityRule.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

constexpr qsizetype datesOffered = 8;
const QString between = QStringLiteral("; ");

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(HeaderEdit)
};

template<typename T>
Found<T> sure(T value, const std::optional<FieldEvidence> &evidence)
{
    const FieldEvidence at = evidence.value_or(FieldEvidence());
    return {std::move(value), 1, at.line, at.words};
}

std::optional<Publicity> publicityCalled(const QString &text)
{
    for (const auto &[publicity, word] : Words<Publicity>::all)
        if (text == screenWord(publicity))
            return publicity;
    return markingOf(text);
}

/// Keeps what is known about an author whose name stays.
QList<AuthorDraft> authorsNamed(const QString &text, const ReportDraft &draft,
                                const std::optional<FieldEvidence> &evidence)
{
    QList<AuthorDraft> authors;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        AuthorDraft author;
        for (const AuthorDraft &known : draft.authors)
            if (known.name.value == part.trimmed())
                author = known;
        if (author.name.value.isEmpty())
            author.name = sure(part.trimmed(), evidence);
        author.name.confidence = 1;
        if (!author.name.value.isEmpty())
            authors.append(author);
    }
    return authors;
}

Result<void> store(ReportDraft &draft, ReviewField field, const QString &text,
                   const std::optional<FieldEvidence> &evidence)
{
    switch (field) {
    case ReviewField::Committee:
        draft.committee = sure(text, evidence);
        return {};
    case ReviewField::MeetingDate: {
        const QList<PrintedDate> dates = datesIn(text);
        if (dates.isEmpty())
            return Error{Error::Kind::Refused, Said::tr("‘%1’ is no date. Write it as 20 Jan 2026.").arg(text)};
        draft.meetingDate = sure(dates.first().date, evidence);
        return {};
    }
    case ReviewField::AgendaItem:
        draft.agendaItem = sure(text, evidence);
        return {};
    case ReviewField::Access: {
        const std::optional<Publicity> publicity = publicityCalled(text);
        if (!publicity)
            return Error{Error::Kind::Refused, Said::tr("‘%1’ does not say who may see the paper.").arg(text)};
        draft.publicity = sure(*publicity, evidence);
        return {};
    }
    case ReviewField::ReportOf:
        draft.reportOf = sure(text, evidence);
        return {};
    case ReviewField::Authors:
        draft.authors = authorsNamed(text, draft, evidence);
        return {};
    case ReviewField::Title:
        draft.title = sure(text, evidence);
        return {};
    case ReviewField::ExemptParagraph:
        draft.exemptParagraph = sure(text, evidence);
        return {};
    case ReviewField::CabinetMember:
        draft.cabinetMember = sure(text, evidence);
        return {};
    default:
        return {};
    }
}

HeaderLabel labelOf(ReviewField field)
{
    switch (field) {
    case ReviewField::AgendaItem:
        return HeaderLabel::AgendaItem;
    case ReviewField::ReportOf:
        return HeaderLabel::ReportOf;
    case ReviewField::Authors:
        return HeaderLabel::Author;
    case ReviewField::Title:
        return HeaderLabel::Title;
    default:
        return HeaderLabel::None;
    }
}

QString withoutLabel(ReviewField field, const PointedWords &pointed)
{
    const HeaderLabel label = labelOf(field);
    if (field == ReviewField::Committee)
        return committeeName(pointed.words);
    if (label == HeaderLabel::None)
        return pointed.words;
    for (const HeaderField &found : headerFieldsOf({textLine(pointed.words, pointed.line)}))
        if (found.label == label && !found.value.isEmpty())
            return found.value;
    return pointed.words;
}

} // namespace

QString shownText(const ReportDraft &draft, ReviewField field, const CommitteeNames &names)
{
    const auto textIn = [](const std::optional<Found<QString>> &found) { return found ? found->value : QString(); };
    switch (field) {
    case ReviewField::Committee:
        return draft.committee ? names.nameFor(draft.committee->value) : QString();
    case ReviewField::MeetingDate:
        return draft.meetingDate ? screenDateWithDay(draft.meetingDate->value) : QString();
    case ReviewField::AgendaItem:
        return textIn(draft.agendaItem);
    case ReviewField::Access:
        return draft.publicity ? screenWord(draft.publicity->value) : QString();
    case ReviewField::ReportOf:
        return textIn(draft.reportOf);
    case ReviewField::Authors: {
        QStringList authors;
        for (const AuthorDraft &author : draft.authors)
            authors.append(author.name.value);
        return authors.join(between);
    }
    case ReviewField::Title:
        return textIn(draft.title);
    case ReviewField::ExemptParagraph:
        return textIn(draft.exemptParagraph);
    case ReviewField::CabinetMember:
        return textIn(draft.cabinetMember);
    default:
        return {};
    }
}

Result<void> enterText(ReviewedReport &report, ReviewField field, const QString &text)
{
    report.isEdited = true;
    const QString plain = text.simplified();
    if (plain.isEmpty()) {
        answerQuestion(report, {field}, ReviewAnswer::LeaveOut);
        return {};
    }
    return store(report.draft, field, plain, evidenceOf(report.draft, {field}));
}

Result<void> enterOffer(ReviewedReport &report, ReviewField field)
{
    const CorrectionOffer *offer = offerFor(report, {field});
    if (!offer)
        return {};
    const Found<QString> value = offer->value;
    report.isEdited = true;
    if (offer->field == CorrectedField::MeetingDate) {
        report.draft.meetingDate =
            Found<QDate>{QDate::fromString(value.value, Qt::ISODate), 1, value.line, value.words};
        return {};
    }
    return store(report.draft, field, value.value, FieldEvidence{1, value.line, value.words});
}

Result<void> enterWords(ReviewedReport &report, ReviewField field, const PointedWords &pointed)
{
    report.isEdited = true;
    return store(report.draft, field, withoutLabel(field, pointed), FieldEvidence{1, pointed.line, pointed.words});
}

void addRecommendation(ReviewedReport &report, const PointedWords &pointed)
{
    report.isEdited = true;
    report.draft.recommendations.append({pointed.words, pointed.line, 1, pointed.words});
}

QList<QDate> datesPrinted(const ReviewedReport &report)
{
    QList<QDate> dates;
    if (report.draft.meetingDate)
        dates.append(report.draft.meetingDate->value);
    for (const QString &line : report.document.text.lines()) {
        for (const PrintedDate &printed : datesIn(line))
            if (!dates.contains(printed.date))
                dates.append(printed.date);
        if (dates.size() >= datesOffered)
            break;
    }
    return dates;
}
