#include "ui/render/timeline/TimelineWords.h"

#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

namespace {

constexpr int longestLabel = 44;

using Event = TimelineEvent;

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestLabel ? line : line.left(longestLabel - 1).trimmed() + QChar(0x2026);
}

/// Papers print their titles in capitals: a timeline in capitals cannot be read.
QString inSentenceCase(const QString &title)
{
    if (title != title.toUpper() || title.size() < 8)
        return title;
    const QString lower = title.toLower();
    return lower.left(1).toUpper() + lower.mid(1);
}

QString kindOf(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Inspection:
        return Wording::tr("Inspection");
    case Event::Kind::Notice:
        return Wording::tr("Improvement notice");
    case Event::Kind::Report:
        return Wording::tr("Report");
    case Event::Kind::Meeting:
        return Wording::tr("Meeting");
    case Event::Kind::Recommendation:
        return event.asker == Event::Register::Inspectorate ? Wording::tr("Inspectorate recommendation")
                                                            : Wording::tr("Scrutiny recommendation");
    case Event::Kind::Action:
        return Wording::tr("Action");
    }
    Q_UNREACHABLE();
}

QString timeOf(const Event &event)
{
    if (!event.lasts)
        return screenDate(event.from);
    if (!event.to)
        return Wording::tr("from %1, still open").arg(screenDate(event.from));
    return Wording::tr("%1 to %2").arg(screenDate(event.from), screenDate(event.to));
}

/// Its reference counts its targets.
QString noticeLabel(const Event &event)
{
    const QString issued = Wording::tr("Improvement notice, issued %1").arg(screenDate(event.from));
    const int targets = event.reference.toInt();
    if (targets == 0)
        return issued;
    return issued + QStringLiteral(": ")
        + (targets == 1 ? Wording::tr("1 target") : Wording::tr("%1 targets").arg(targets));
}

} // namespace

QString titleOf(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::Inspections:
        return Wording::tr("Inspections and notices");
    case TimelineLane::Reports:
        return Wording::tr("Reports");
    case TimelineLane::Meetings:
        return Wording::tr("Meetings");
    case TimelineLane::Recommendations:
        return Wording::tr("Recommendations");
    case TimelineLane::Actions:
        return Wording::tr("Actions");
    }
    Q_UNREACHABLE();
}

QString emptySentence(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::Inspections:
        return Wording::tr("No inspection or notice matches.");
    case TimelineLane::Reports:
        return Wording::tr("No report matches.");
    case TimelineLane::Meetings:
        return Wording::tr("No meeting matches.");
    case TimelineLane::Recommendations:
        return Wording::tr("No recommendation of scrutiny or of an inspectorate matches.");
    case TimelineLane::Actions:
        return Wording::tr("No action matches.");
    }
    Q_UNREACHABLE();
}

QString labelOf(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Inspection:
        return screenDate(event.from);
    case Event::Kind::Notice:
        return noticeLabel(event);
    case Event::Kind::Report:
        return shortened(inSentenceCase(event.label));
    case Event::Kind::Meeting:
        return event.label;
    default:
        return shortened(event.reference.isEmpty() ? event.label
                                                   : event.reference + QStringLiteral("  ") + event.label);
    }
}

QString underLabelOf(const Event &event)
{
    if (event.kind != Event::Kind::Inspection)
        return {};
    return event.judgement ? Wording::tr("%1: %2").arg(event.label, screenWord(*event.judgement).toLower())
                           : event.label;
}

QString storyOf(const Event &event)
{
    QStringList lines{kindOf(event) + QStringLiteral(", ") + timeOf(event)};
    const QString name = event.kind == Event::Kind::Notice ? labelOf(event) : inSentenceCase(event.label);
    const bool hasReference = !event.reference.isEmpty() && event.kind != Event::Kind::Notice;
    lines.append(hasReference ? event.reference + QLatin1Char(' ') + name : name);
    if (event.judgement)
        lines.append(screenWord(*event.judgement));
    if (event.answeredOn)
        lines.append(Wording::tr("answered on %1").arg(screenDate(event.answeredOn)));
    if (event.firstDate && event.to && *event.firstDate < *event.to)
        lines.append(Wording::tr("first due on %1").arg(screenDate(event.firstDate)));
    if (event.isLate)
        lines.append(Wording::tr("late"));
    if (!event.detail.isEmpty() && event.detail != event.label)
        lines.append(event.detail.left(300));
    return lines.join(QLatin1Char('\n'));
}

QString countWord(TimelineLane lane, int count)
{
    switch (lane) {
    case TimelineLane::Inspections:
        return count == 1 ? Wording::tr("1 inspection") : Wording::tr("%1 inspections").arg(count);
    case TimelineLane::Reports:
        return count == 1 ? Wording::tr("1 report") : Wording::tr("%1 reports").arg(count);
    case TimelineLane::Meetings:
        return count == 1 ? Wording::tr("1 meeting") : Wording::tr("%1 meetings").arg(count);
    case TimelineLane::Recommendations:
        return count == 1 ? Wording::tr("1 recommendation") : Wording::tr("%1 recommendations").arg(count);
    case TimelineLane::Actions:
        return count == 1 ? Wording::tr("1 action") : Wording::tr("%1 actions").arg(count);
    }
    Q_UNREACHABLE();
}

QString noteOf(const TimelineContents &contents, const QList<int> &shown, TimelineLane lane)
{
    int count = 0;
    int scrutiny = 0;
    int notices = 0;
    for (const int i : shown) {
        const Event &event = contents.events[i];
        if (event.lane != lane)
            continue;
        ++count;
        scrutiny += event.asker == Event::Register::Scrutiny ? 1 : 0;
        notices += event.kind == Event::Kind::Notice ? 1 : 0;
    }
    if (lane == TimelineLane::Recommendations)
        return Wording::tr("%1 of scrutiny,\n%2 of inspectorates").arg(scrutiny).arg(count - scrutiny);
    if (lane == TimelineLane::Inspections)
        return Wording::tr("%1 and %2").arg(count - notices).arg(notices);
    return Wording::tr("%n shown", nullptr, count);
}
