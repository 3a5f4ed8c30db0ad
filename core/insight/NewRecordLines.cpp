#include "core/insight/NewRecordLines.h"

#include "core/insight/DigestWords.h"

#include <algorithm>

namespace {

using GroupKind = DigestGroup::Kind;
using Subject = DigestSubject::Kind;

/// So many of a kind are still news one by one.
constexpr int mostOneByOne = 4;

std::optional<GroupKind> groupOf(Subject kind)
{
    switch (kind) {
    case Subject::Report:
        return GroupKind::Reports;
    case Subject::Plan:
        return GroupKind::Plan;
    case Subject::Indicator:
        return GroupKind::Indicators;
    case Subject::Meeting:
        return GroupKind::Meetings;
    case Subject::Recommendation:
    case Subject::Action:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A file of figures is told as an indicator without a record.
bool isOfFigures(const NewRecord &record)
{
    return record.subject.kind == Subject::Indicator && record.subject.record.isEmpty();
}

QString wordsFor(const NewRecord &record)
{
    switch (record.subject.kind) {
    case Subject::Report:
        return DigestWords::tr("Imported: %1").arg(inShort(record.title));
    case Subject::Plan:
        return DigestWords::tr("New plan: %1").arg(inShort(record.title));
    case Subject::Indicator:
        return (isOfFigures(record) ? DigestWords::tr("Figures imported: %1") : DigestWords::tr("New indicator: %1"))
            .arg(inShort(record.title));
    case Subject::Meeting:
        return DigestWords::tr("Meeting planned: %1").arg(record.title);
    case Subject::Recommendation:
    case Subject::Action:
        return {};
    }
    Q_UNREACHABLE();
}

/// Always more than mostOneByOne.
QString wordsForMany(const NewRecord &one, int count)
{
    switch (one.subject.kind) {
    case Subject::Report:
        return DigestWords::tr("%1 reports imported").arg(count);
    case Subject::Plan:
        return DigestWords::tr("%1 new plans").arg(count);
    case Subject::Indicator:
        return isOfFigures(one) ? DigestWords::tr("Figures imported from %1 files").arg(count)
                                : DigestWords::tr("%1 new indicators").arg(count);
    case Subject::Meeting:
        return DigestWords::tr("%1 meetings planned").arg(count);
    case Subject::Recommendation:
    case Subject::Action:
        return {};
    }
    Q_UNREACHABLE();
}

bool isAlike(const NewRecord &one, const NewRecord &other)
{
    return one.subject.kind == other.subject.kind && isOfFigures(one) == isOfFigures(other);
}

} // namespace

QList<std::pair<GroupKind, DigestLine>> newRecordLines(const QList<NewRecord> &added)
{
    QList<std::pair<GroupKind, DigestLine>> lines;
    QList<NewRecord> folded;
    for (const NewRecord &record : added) {
        const std::optional<GroupKind> group = groupOf(record.subject.kind);
        const auto isLikeIt = [&](const NewRecord &other) { return isAlike(record, other); };
        const auto count = int(std::ranges::count_if(added, isLikeIt));
        if (!group || std::ranges::any_of(folded, isLikeIt))
            continue;
        if (count <= mostOneByOne) {
            lines.append({*group, {record.subject, DigestLine::Mark::Added, wordsFor(record), record.addedOn}});
            continue;
        }
        folded.append(record);
        QDate last = record.addedOn;
        for (const NewRecord &other : added)
            if (isLikeIt(other))
                last = std::max(last, other.addedOn);
        lines.append({*group, {{record.subject.kind, {}}, DigestLine::Mark::Added, wordsForMany(record, count), last}});
    }
    return lines;
}
