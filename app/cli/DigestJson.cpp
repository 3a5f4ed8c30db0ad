#include "app/cli/DigestJson.h"

#include <QJsonArray>

namespace {

QJsonValue jsonOf(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename Enum>
QString word(Enum value)
{
    return wordOf(value);
}

QJsonObject jsonOf(const DigestLine &line);
QJsonObject jsonOf(const DigestGroup &group);
QJsonObject jsonOf(const OverdueItem &item);
QJsonObject jsonOf(const StatusCount &count);
QJsonObject jsonOf(const ThemeLine &theme);
QJsonObject jsonOf(const LineOfEnquiry &line);

template<typename Item>
QJsonArray arrayOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(jsonOf(item));
    return array;
}

QJsonObject jsonOf(const DigestLine &line)
{
    return {{QStringLiteral("kind"), word(line.subject.kind)},
            {QStringLiteral("id"), orNull(line.subject.record)},
            {QStringLiteral("what"), word(line.mark)},
            {QStringLiteral("text"), line.text},
            {QStringLiteral("date"), jsonOf(line.date)}};
}

QJsonObject jsonOf(const DigestGroup &group)
{
    return {{QStringLiteral("group"), word(group.kind)}, {QStringLiteral("lines"), arrayOf(group.lines)}};
}

QJsonObject jsonOf(const OverdueItem &item)
{
    return {{QStringLiteral("what"), word(item.kind)},     {QStringLiteral("kind"), word(item.subject.kind)},
            {QStringLiteral("id"), item.subject.record},   {QStringLiteral("ref"), orNull(item.reference)},
            {QStringLiteral("title"), orNull(item.title)}, {QStringLiteral("who"), orNull(item.who)},
            {QStringLiteral("due"), jsonOf(item.due)},     {QStringLiteral("days"), item.days}};
}

QJsonObject jsonOf(const StatusCount &count)
{
    return {{QStringLiteral("status"), word(count.status)},
            {QStringLiteral("count"), count.count},
            {QStringLiteral("late"), count.late}};
}

QJsonObject jsonOf(const StandingCounts &counts)
{
    return {{QStringLiteral("better"), counts.better},
            {QStringLiteral("level"), counts.level},
            {QStringLiteral("worse"), counts.worse}};
}

QJsonObject jsonOf(const ScorecardLine &line)
{
    return {{QStringLiteral("indicators"), line.indicators},
            {QStringLiteral("target"), jsonOf(line.target)},
            {QStringLiteral("statistical_neighbours"), jsonOf(line.neighbours)},
            {QStringLiteral("england"), jsonOf(line.england)},
            {QStringLiteral("signals"),
             QJsonObject{{QStringLiteral("improving"), line.improving},
                         {QStringLiteral("concern"), line.concern},
                         {QStringLiteral("unusual"), line.unusual},
                         {QStringLiteral("ordinary"), line.ordinary}}}};
}

QJsonObject jsonOf(const ThemeLine &theme)
{
    const Standing &standing = theme.standing;
    return {{QStringLiteral("plan"), theme.plan},
            {QStringLiteral("number"), theme.number},
            {QStringLiteral("title"), theme.title},
            {QStringLiteral("rating"), standing.rating ? QJsonValue(word(*standing.rating)) : QJsonValue()},
            {QStringLiteral("actions"), standing.actions},
            {QStringLiteral("blue"), standing.blue},
            {QStringLiteral("green"), standing.green},
            {QStringLiteral("amber"), standing.amber},
            {QStringLiteral("red"), standing.red},
            {QStringLiteral("unrated"), standing.unrated},
            {QStringLiteral("late"), standing.late},
            {QStringLiteral("why"), orNull(standing.explanation)}};
}

QJsonObject jsonOf(const LineOfEnquiry &line)
{
    return {{QStringLiteral("rule"), word(line.rule)},
            {QStringLiteral("question"), line.question},
            {QStringLiteral("why"), line.why},
            {QStringLiteral("rule_words"), ruleInWords(line.rule)},
            {QStringLiteral("kind"), word(line.subject.kind)},
            {QStringLiteral("id"), line.subject.record}};
}

QJsonValue jsonOf(const std::optional<NextMeeting> &next)
{
    if (!next)
        return {};
    QJsonArray dates;
    for (const StatutoryDate &date : next->dates)
        dates.append(QJsonObject{{QStringLiteral("date"), jsonOf(date.date)},
                                 {QStringLiteral("done_on"), jsonOf(date.doneOn)},
                                 {QStringLiteral("why"), date.words}});
    return QJsonObject{{QStringLiteral("id"), next->meeting.id.toString()},
                       {QStringLiteral("committee"), next->committee},
                       {QStringLiteral("date"), jsonOf(next->meeting.date)},
                       {QStringLiteral("publish_by"), jsonOf(next->clearDays.publishBy)},
                       {QStringLiteral("items"), next->items},
                       {QStringLiteral("statutory_dates"), dates}};
}

} // namespace

QJsonObject jsonOf(const Digest &digest)
{
    return {{QStringLiteral("since"), jsonOf(digest.since)},
            {QStringLiteral("today"), jsonOf(digest.today)},
            {QStringLiteral("next_meeting"), jsonOf(digest.next)},
            {QStringLiteral("changes"), arrayOf(digest.changes)},
            {QStringLiteral("overdue"), arrayOf(digest.overdue)},
            {QStringLiteral("recommendations"), arrayOf(digest.recommendations)},
            {QStringLiteral("inspectorate_recommendations"), digest.inspectorate},
            {QStringLiteral("officer_proposals"), digest.officers},
            {QStringLiteral("scorecard"), jsonOf(digest.scorecard)},
            {QStringLiteral("themes"), arrayOf(digest.themes)},
            {QStringLiteral("lines_of_enquiry"), arrayOf(digest.enquiries)},
            {QStringLiteral("dismissed_lines"), digest.dismissed}};
}
