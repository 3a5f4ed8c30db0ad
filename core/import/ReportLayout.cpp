#include "core/import/ReportLayout.h"

#include "core/import/DateRule.h"
#include "core/import/HeadingRule.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int headLines = 60;
constexpr qsizetype longestLabel = 50;
constexpr qsizetype fewestLabels = 2;

/// Labels are told by their colon, or by the cell they have for themselves.
QString labelIn(const TextLine &line)
{
    const qsizetype colon = line.text.left(longestLabel).indexOf(u':');
    if (colon > 1)
        return headingKey(line.text.first(colon));
    const bool isRow = line.cells.size() >= 2 && line.cells.first().size() <= longestLabel;
    return isRow ? headingKey(line.cells.first()) : QString();
}

QList<TextLine> headOf(const DocumentText &text)
{
    const QStringList head = text.lines().first(std::min<qsizetype>(text.lines().size(), headLines));
    return textLinesOf(DocumentText(head));
}

bool isWordy(const QString &label)
{
    return std::any_of(label.cbegin(), label.cend(), [](QChar sign) { return sign.isLetter(); });
}

QString withoutSign(QString label)
{
    static const QRegularExpression sign(QStringLiteral("[\\s:–—-]+$"));
    return label.remove(sign).trimmed();
}

std::optional<QString> textIn(const ReportDraft &draft, CorrectedField field)
{
    const auto words = [](const std::optional<Found<QString>> &found) {
        return found ? std::optional(found->value) : std::nullopt;
    };
    switch (field) {
    case CorrectedField::Committee:
        return words(draft.committee);
    case CorrectedField::MeetingDate:
        return draft.meetingDate ? std::optional(draft.meetingDate->value.toString(Qt::ISODate)) : std::nullopt;
    case CorrectedField::AgendaItem:
        return words(draft.agendaItem);
    case CorrectedField::Title:
        return words(draft.title);
    case CorrectedField::ReportOf:
        return words(draft.reportOf);
    case CorrectedField::CabinetMember:
        return words(draft.cabinetMember);
    }
    Q_UNREACHABLE();
}

/// The words of the document from which the clerk took the value; its own words where they typed it.
std::pair<QString, int> printedIn(const ReportDraft &draft, CorrectedField field)
{
    const auto printed = [](const auto &found) { return std::pair(found->words, found->line); };
    switch (field) {
    case CorrectedField::Committee:
        return printed(draft.committee);
    case CorrectedField::MeetingDate:
        return printed(draft.meetingDate);
    case CorrectedField::AgendaItem:
        return printed(draft.agendaItem);
    case CorrectedField::Title:
        return printed(draft.title);
    case CorrectedField::ReportOf:
        return printed(draft.reportOf);
    case CorrectedField::CabinetMember:
        return printed(draft.cabinetMember);
    }
    Q_UNREACHABLE();
}

/// A date as the document prints it, any other value as it is.
QString printedValue(const QString &value, const QString &words, CorrectedField field)
{
    if (field != CorrectedField::MeetingDate)
        return value;
    const QList<PrintedDate> dates = datesIn(words);
    return dates.isEmpty() ? value : words.sliced(dates.first().begin);
}

constexpr CorrectedField allFields[] = {CorrectedField::Committee,  CorrectedField::MeetingDate,
                                        CorrectedField::AgendaItem, CorrectedField::Title,
                                        CorrectedField::ReportOf,   CorrectedField::CabinetMember};

/// What is the same on every report of a template; a title or a date never is.
bool mayBeConstant(CorrectedField field)
{
    return field == CorrectedField::Committee || field == CorrectedField::ReportOf
        || field == CorrectedField::CabinetMember;
}

/// The value as the draft would have it; null where it is none of the field's kind.
std::optional<QString> fitting(const QString &value, CorrectedField field)
{
    if (field != CorrectedField::MeetingDate)
        return value;
    const QList<PrintedDate> dates = datesIn(value);
    return dates.size() == 1 ? std::optional(dates.first().date.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<Found<QString>> offered(const DocumentText &text, const ReportDraft &draft, CorrectedField field,
                                      const ReportCorrection &correction)
{
    const std::optional<QString> present = textIn(draft, field);
    if (correction.label.isEmpty()) {
        const bool isMissing = !present && mayBeConstant(field);
        return isMissing ? std::optional(Found<QString>{.value = correction.value, .confidence = 0.5}) : std::nullopt;
    }
    std::optional<Found<QString>> found = valueBehind(text, correction.label);
    const std::optional<QString> value = found ? fitting(found->value, field) : std::nullopt;
    if (!value || (present && present->compare(*value, Qt::CaseInsensitive) == 0))
        return std::nullopt;
    found->value = *value;
    return found;
}

/// Where a value that somebody typed is printed; 0 where it is not.
int lineWith(const QList<TextLine> &head, const QString &value)
{
    const auto found = std::find_if(head.cbegin(), head.cend(), [&value](const TextLine &line) {
        return line.text.contains(value, Qt::CaseInsensitive);
    });
    return found == head.cend() ? 0 : found->number;
}

} // namespace

QString layoutOf(const DocumentText &text)
{
    QStringList parts;
    for (const TextLine &line : headOf(text))
        if (const QString label = labelIn(line); isWordy(label) && !parts.contains(label))
            parts.append(label);
    if (parts.size() < fewestLabels) {
        parts.clear();
        for (const Heading &heading : headingsIn(textLinesOf(text)))
            parts.append(headingKey(heading.text));
    }
    parts.removeDuplicates();
    constexpr qsizetype mostParts = 24;
    return parts.first(std::min(parts.size(), mostParts)).join(u'|');
}

bool areAlike(const QString &layout, const QString &other)
{
    const QStringList left = layout.split(u'|', Qt::SkipEmptyParts);
    const QStringList right = other.split(u'|', Qt::SkipEmptyParts);
    const qsizetype common =
        std::count_if(left.cbegin(), left.cend(), [&right](const QString &part) { return right.contains(part); });
    const qsizetype all = left.size() + right.size() - common;
    return common >= fewestLabels && common * 10 >= all * 6;
}

QString labelBefore(const DocumentText &text, const QString &value, int line)
{
    const QList<TextLine> head = headOf(text);
    const bool isThere =
        line >= 1 && line <= head.size() && head[line - 1].text.contains(value.left(20), Qt::CaseInsensitive);
    if (!isThere)
        line = lineWith(head, value);
    if (line < 1 || line > head.size() || value.isEmpty())
        return {};
    const QString &words = head[line - 1].text;
    const qsizetype at = words.indexOf(value.left(20), 0, Qt::CaseInsensitive);
    if (at > 0) {
        const QString before = withoutSign(words.first(at));
        return before.size() <= longestLabel && isWordy(before) ? before : QString();
    }
    for (int above = line - 2; above >= 0 && above >= line - 4; --above)
        if (!head[above].isBlank())
            return head[above].text.endsWith(u':') ? withoutSign(head[above].text) : QString();
    return {};
}

std::optional<Found<QString>> valueBehind(const DocumentText &text, const QString &label)
{
    const QList<TextLine> head = headOf(text);
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (!head[i].text.startsWith(label, Qt::CaseInsensitive))
            continue;
        static const QRegularExpression sign(QStringLiteral("^\\s*[:–—-]*\\s*"));
        QString rest = head[i].text.sliced(label.size());
        if (!rest.isEmpty() && rest[0].isLetterOrNumber())
            continue;
        rest.remove(sign);
        qsizetype at = i;
        while (rest.isEmpty() && ++at < head.size() && at <= i + 2)
            rest = head[at].text;
        if (!rest.isEmpty())
            return Found<QString>{rest, 0.5, head[at].number, rest};
    }
    return std::nullopt;
}

QString wordOf(CorrectedField field)
{
    switch (field) {
    case CorrectedField::Committee:
        return QStringLiteral("committee");
    case CorrectedField::MeetingDate:
        return QStringLiteral("meeting_date");
    case CorrectedField::AgendaItem:
        return QStringLiteral("agenda_item");
    case CorrectedField::Title:
        return QStringLiteral("title");
    case CorrectedField::ReportOf:
        return QStringLiteral("report_of");
    case CorrectedField::CabinetMember:
        return QStringLiteral("cabinet_member");
    }
    Q_UNREACHABLE();
}

QList<ReportCorrection> correctionsMade(const SourceDocument &document, const ReportDraft &read,
                                        const ReportDraft &accepted, QDate today)
{
    const bool isOpen = !accepted.publicity || accepted.publicity->value == Publicity::Public;
    const QString layout = layoutOf(document.text);
    QList<ReportCorrection> corrections;
    if (!isOpen || layout.isEmpty())
        return corrections;
    for (const CorrectedField field : allFields) {
        const std::optional<QString> value = textIn(accepted, field);
        if (!value || value->isEmpty() || value == textIn(read, field))
            continue;
        const auto [words, line] = printedIn(accepted, field);
        const QString label = labelBefore(document.text, printedValue(*value, words, field), line);
        if (label.isEmpty() && !mayBeConstant(field))
            continue;
        corrections.append({.layout = layout,
                            .field = wordOf(field),
                            .label = label,
                            .value = *value,
                            .fileName = document.fileName,
                            .correctedOn = today});
    }
    return corrections;
}

QList<CorrectionOffer> offersFor(const DocumentText &text, const ReportDraft &draft,
                                 const QList<ReportCorrection> &corrections)
{
    QList<CorrectionOffer> offers;
    if (corrections.isEmpty())
        return offers;
    const QString layout = layoutOf(text);
    for (const CorrectedField field : allFields) {
        const auto latest = std::find_if(corrections.crbegin(), corrections.crend(), [&](const ReportCorrection &made) {
            return made.field == wordOf(field) && areAlike(made.layout, layout);
        });
        if (latest == corrections.crend())
            continue;
        if (const auto value = offered(text, draft, field, *latest))
            offers.append({field, *value, *latest});
    }
    return offers;
}
