#include "core/insight/NewRecordLines.h"

#include "core/insight/DigestWords.h"

#include <algorithm>
#include <map>

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

/// All that came of one kind.
struct Arrivals
{
    int count = 0;
    QDate last{};
    bool isTold = false;
};

using ArrivalsByKind = std::map<std::pair<Subject, bool>, Arrivals>;

ArrivalsByKind arrivalsOf(const QList<NewRecord> &added)
{
    ArrivalsByKind arrivals;
    for (const NewRecord &record : added) {
        Arrivals &alike = arrivals[{record.subject.kind, isOfFigures(record)}];
        ++alike.count;
        alike.last = alike.last.isValid() ? std::max(alike.last, record.addedOn) : record.addedOn;
    }
    return arrivals;
}

} // namespace

QList<std::pair<GroupKind, DigestLine>> newRecordLines(const QList<NewRecord> &added)
{
    using Mark = DigestLine::Mark;
    ArrivalsByKind arrivals = arrivalsOf(added);
    QList<std::pair<GroupKind, DigestLine>> lines;
    for (const NewRecord &record : added) {
        const std::optional<GroupKind> group = groupOf(record.subject.kind);
        Arrivals &alike = arrivals[{record.subject.kind, isOfFigures(record)}];
        if (!group || alike.isTold)
            continue;
        alike.isTold = alike.count > mostOneByOne;
        const DigestLine one{record.subject, Mark::Added, wordsFor(record), record.addedOn};
        const DigestLine all{{record.subject.kind, {}}, Mark::Added, wordsForMany(record, alike.count), alike.last};
        lines.append({*group, alike.isTold ? all : one});
    }
    return lines;
}
