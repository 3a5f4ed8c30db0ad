#include "core/import/HeaderParser.h"

#include "core/import/AuthorParser.h"
#include "core/import/CommitteeRule.h"
#include "core/import/DateRule.h"
#include "core/import/HeaderField.h"
#include "core/import/HeaderLabels.h"
#include "core/import/PublicityRule.h"
#include "core/import/TitleRule.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace {

constexpr qsizetype longestField = 300;

bool readsAsProse(const QString &words)
{
    return words.size() > longestField || (words.size() > 60 && words.endsWith(u'.') && !isUpperCase(words));
}

bool isPlain(const HeaderField &field)
{
    return field.label == HeaderLabel::None && field.fillsLine && !field.emphasised;
}

/// Unlabelled lines without a gap between them, as one field: a sentence may be wrapped over them.
HeaderField runFrom(const QList<HeaderField> &fields, qsizetype &next)
{
    HeaderField run = fields[next++];
    for (int last = run.line; isPlain(run) && next < fields.size() && isPlain(fields[next]) && !fields[next].afterGap
         && fields[next].line == last + 1;
         ++next) {
        run.value = joined(run.value, fields[next].value);
        last = fields[next].line;
    }
    return run;
}

/// The fields that no rule has claimed yet. Claiming a field keeps it from being read as something else.
class Fields
{
public:
    explicit Fields(const QList<TextLine> &header)
    {
        const QList<HeaderField> fields = headerFieldsOf(header);
        for (qsizetype next = 0; next < fields.size();) {
            const qsizetype first = next;
            const HeaderField run = runFrom(fields, next);
            if (isPlain(run) && readsAsProse(run.value) && !markingOf(run.value)
                && !run.value.contains(QLatin1String("Schedule 12A")))
                m_prose.append(run);
            else
                m_open += fields.sliced(first, next - first);
        }
    }

    const QList<HeaderField> &open() const { return m_open; }
    const QList<HeaderField> &prose() const { return m_prose; }

    /// The title is never below the report's first sentences.
    QList<HeaderField> aboveProse() const
    {
        const int end = m_prose.isEmpty() ? std::numeric_limits<int>::max() : m_prose.first().line;
        QList<HeaderField> above;
        std::copy_if(m_open.cbegin(), m_open.cend(), std::back_inserter(above),
                     [end](const HeaderField &field) { return field.line < end; });
        return above;
    }
    const HeaderField *labelled(HeaderLabel label) const
    {
        const auto found = std::find_if(m_open.cbegin(), m_open.cend(), [label](const HeaderField &field) {
            return field.label == label && !field.value.isEmpty();
        });
        return found == m_open.cend() ? nullptr : &*found;
    }
    template<typename Rule>
    std::optional<HeaderField> claim(Rule rule)
    {
        const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const HeaderField &field) {
            return field.label == HeaderLabel::None && rule(field);
        });
        if (found == m_open.end())
            return std::nullopt;
        const HeaderField claimed = *found;
        // Its place stays, so that a title is not joined across it.
        found->label = HeaderLabel::Elsewhere;
        return claimed;
    }

private:
    QList<HeaderField> m_open;
    QList<HeaderField> m_prose;
};

std::optional<Found<QDate>> labelledDate(const Fields &fields)
{
    for (const HeaderField &field : fields.open()) {
        if (field.label != HeaderLabel::MeetingDate)
            continue;
        const QList<PrintedDate> dates = datesIn(field.value);
        if (dates.size() == 1)
            return Found<QDate>{dates[0].date, dates[0].weekdayAgrees ? 0.95 : 0.5, field.line, field.words};
    }
    return std::nullopt;
}

/// A line that is only a date. Two of them that differ leave it in doubt which is the meeting's.
std::optional<Found<QDate>> displayedDate(Fields &fields)
{
    const auto isDisplayedDate = [](const HeaderField &field) { return isDate(field.value); };
    const std::optional<HeaderField> first = fields.claim(isDisplayedDate);
    if (!first)
        return std::nullopt;
    const PrintedDate printed = *wholeDate(first->value);
    double confidence = printed.weekdayAgrees ? 0.85 : 0.5;
    while (const std::optional<HeaderField> other = fields.claim(isDisplayedDate))
        if (wholeDate(other->value)->date != printed.date)
            confidence = 0.45;
    return Found<QDate>{printed.date, confidence, first->line, first->words};
}

std::optional<Found<QDate>> dateBesideCommittee(const HeaderField &field)
{
    const QList<PrintedDate> dates = datesIn(field.value);
    if (dates.size() != 1)
        return std::nullopt;
    return Found<QDate>{dates[0].date, dates[0].weekdayAgrees ? 0.8 : 0.5, field.line, field.words};
}

/// The committee, labelled or by the shape of its name; a date on the same line is read with it.
void readCommittee(Fields &fields, HeaderDraft &draft)
{
    std::optional<HeaderField> field;
    double confidence = 0.95;
    for (const HeaderField &labelled : fields.open())
        if (!field && labelled.label == HeaderLabel::Committee && !labelled.value.isEmpty()
            && !isAPurpose(labelled.value)
            && (committeeShapeOf(committeeName(labelled.value)) || isAuthorityName(labelled.value)
                || labelled.value.size() < 80))
            field = labelled;
    for (const CommitteeShape shape : {CommitteeShape::Committee, CommitteeShape::Board}) {
        if (field)
            break;
        confidence = shape == CommitteeShape::Committee ? 0.85 : 0.6;
        field = fields.claim(
            [shape](const HeaderField &open) { return committeeShapeOf(committeeName(open.value)) == shape; });
    }
    if (!field)
        return;
    draft.committee = Found<QString>{committeeName(field->value), confidence, field->line, field->words};
    if (!draft.meetingDate)
        draft.meetingDate = dateBesideCommittee(*field);
}

std::optional<Found<QString>> agendaItemIn(const Fields &fields)
{
    static const QRegularExpression number(QStringLiteral(
        R"(^((?:[A-Z]{1,2})?\d{1,3}(?:\.\d{1,2})?[A-Za-z]?(?:\s?\([a-z0-9]{1,4}\))?|[A-Z])(?:\s*[.,;]?$|\s*[-–]\s|\s*\([Pp](?:age|\.)?\s?\d))"));
    for (const HeaderField &field : fields.open()) {
        const QRegularExpressionMatch match = number.match(field.value);
        if (field.label == HeaderLabel::AgendaItem && match.hasMatch())
            return Found<QString>{match.captured(1), 0.95, field.line, field.words};
    }
    return std::nullopt;
}

std::optional<Found<QString>> officeIn(const Fields &fields)
{
    const HeaderField *field = fields.labelled(HeaderLabel::ReportOf);
    if (!field)
        return std::nullopt;
    QString office = field->value;
    if (office.startsWith(QLatin1String("the "), Qt::CaseInsensitive))
        office = office.sliced(4);
    return Found<QString>{office, 0.95, field->line, field->words};
}

std::optional<Found<QString>> cabinetMemberIn(const Fields &fields)
{
    const HeaderField *field = fields.labelled(HeaderLabel::CabinetMember);
    static const QRegularExpression nobody(QStringLiteral(R"(^(?:n/?a|none|not applicable|tbc|amherthnasol)\.?$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (!field || nobody.match(field->value).hasMatch())
        return std::nullopt;
    return Found<QString>{field->value, 0.95, field->line, field->words};
}

QList<TextLine> proseOf(const Fields &fields)
{
    QList<TextLine> prose;
    for (const HeaderField &field : fields.prose())
        prose.append({.number = field.line, .text = field.value, .cells = {field.value}});
    return prose;
}

} // namespace

HeaderDraft parseHeader(const QList<TextLine> &header)
{
    Fields fields(header);
    HeaderDraft draft;
    const PublicityDraft publicity = publicityIn(fields.open());
    draft.publicity = publicity.publicity;
    draft.exemptParagraph = publicity.exemptParagraph;
    while (fields.claim([](const HeaderField &field) { return markingOf(field.value).has_value(); })) { }
    draft.meetingDate = labelledDate(fields);
    const std::optional<Found<QDate>> displayed = displayedDate(fields);
    if (!draft.meetingDate)
        draft.meetingDate = displayed;
    readCommittee(fields, draft);
    draft.agendaItem = agendaItemIn(fields);
    draft.reportOf = officeIn(fields);
    draft.cabinetMember = cabinetMemberIn(fields);
    draft.authors = authorsIn(fields.open());
    draft.title = titleIn(fields.aboveProse());
    draft.prose = proseOf(fields);
    return draft;
}
