#include "ui/overview/DigestRows.h"

#include "ui/overview/DigestSentences.h"
#include "ui/text/PlanWords.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatutoryDateList.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype mostOfAGroup = 6;

/// The words of the page's rows.
struct RowSpeech
{
    Q_DECLARE_TR_FUNCTIONS(DigestRows)
};

struct MarkLook
{
    StatusGlyph glyph;
    Tone tone;
};

MarkLook lookOf(DigestLine::Mark mark)
{
    switch (mark) {
    case DigestLine::Mark::Better:
        return {StatusGlyph::TriangleUp, Tone::Blue};
    case DigestLine::Mark::Worse:
        return {StatusGlyph::TriangleDown, Tone::Red};
    case DigestLine::Mark::Moved:
        return {StatusGlyph::HollowDiamond, Tone::Amber};
    case DigestLine::Mark::Claimed:
        return {StatusGlyph::HollowTickBox, Tone::Amber};
    case DigestLine::Mark::Answered:
        return {StatusGlyph::Circle, Tone::Green};
    case DigestLine::Mark::Done:
        return {StatusGlyph::TickBox, Tone::Blue};
    case DigestLine::Mark::Said:
        return {StatusGlyph::Ring, Tone::Grey};
    case DigestLine::Mark::Added:
        return {StatusGlyph::Square, Tone::Grey};
    }
    Q_UNREACHABLE();
}

/// 23 Mar; with the year where it is another one.
QString nearDate(QDate date, QDate today)
{
    return date.year() == today.year() ? QLocale().toString(date, QStringLiteral("d MMM")) : screenDate(date);
}

DigestSubject::Kind pageOf(DigestGroup::Kind kind)
{
    switch (kind) {
    case DigestGroup::Kind::Indicators:
        return DigestSubject::Kind::Indicator;
    case DigestGroup::Kind::Recommendations:
    case DigestGroup::Kind::InspectorateRecommendations:
        return DigestSubject::Kind::Recommendation;
    case DigestGroup::Kind::Plan:
        return DigestSubject::Kind::Plan;
    case DigestGroup::Kind::Reports:
        return DigestSubject::Kind::Report;
    case DigestGroup::Kind::Meetings:
        return DigestSubject::Kind::Meeting;
    }
    Q_UNREACHABLE();
}

OverviewRow rowOf(const DigestLine &line, QDate today)
{
    const MarkLook look = lookOf(line.mark);
    return {.glyph = look.glyph,
            .tone = look.tone,
            .title = line.text,
            .aside = line.date ? nearDate(*line.date, today) : QString(),
            .explanation = line.text,
            .subject = line.subject};
}

QString detailOf(const OverdueItem &item)
{
    const QString what = item.kind == OverdueItem::Kind::Response ? RowSpeech::tr("Response %1").arg(item.reference)
        : item.kind == OverdueItem::Kind::Action                  ? RowSpeech::tr("Action %1").arg(item.reference)
        : item.kind == OverdueItem::Kind::Recommendation
        ? RowSpeech::tr("Recommendation %1").arg(item.reference)
        : RowSpeech::tr("Inspectorate’s recommendation %1").arg(item.reference);
    return item.who.isEmpty() ? what : what + QStringLiteral(" · ") + item.who;
}

/// The four ways to end other than complete stand together: none of them asks for anything.
bool isEndedOtherwise(Recommendation::Status status)
{
    return status == Recommendation::Status::ClosedNotImplemented || status == Recommendation::Status::Superseded
        || status == Recommendation::Status::Withdrawn || status == Recommendation::Status::NotAccepted;
}

QList<std::optional<Rating>> tilesOf(const Standing &standing)
{
    QList<std::optional<Rating>> tiles;
    const auto add = [&](std::optional<Rating> rating, int count) {
        tiles.append(QList<std::optional<Rating>>(count, rating));
    };
    add(Rating::Blue, standing.blue);
    add(Rating::Green, standing.green);
    add(Rating::Amber, standing.amber);
    add(Rating::Red, standing.red);
    add(std::nullopt, standing.unrated);
    return tiles;
}

/// Shorter than on the meeting's own page: the card is narrow.
QString shortWord(StatutoryDate::Kind kind)
{
    switch (kind) {
    case StatutoryDate::Kind::Notice:
        return RowSpeech::tr("Notice given by");
    case StatutoryDate::Kind::Agenda:
        return RowSpeech::tr("Agenda and reports by");
    case StatutoryDate::Kind::BackgroundPapers:
        return RowSpeech::tr("Papers open until");
    case StatutoryDate::Kind::Minutes:
        return RowSpeech::tr("Minutes open until");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<OverviewRow> meetingRows(const Digest &digest)
{
    QList<OverviewRow> rows;
    if (!digest.next)
        return rows;
    for (const StatutoryDate &date : digest.next->dates) {
        if (date.kind == StatutoryDate::Kind::Minutes)
            continue;
        const Chip chip = statutoryChip(date, digest.today);
        const bool isDone = date.state == StatutoryDate::State::Kept;
        rows.append({.glyph = chip.glyph,
                     .tone = chip.tone,
                     .title = shortWord(date.kind),
                     .date = nearDate(date.date, digest.today),
                     .aside = isDone ? RowSpeech::tr("done") : chip.word,
                     .asideTone = chip.tone,
                     .explanation = date.words,
                     .subject = {DigestSubject::Kind::Meeting, digest.next->meeting.id.toString()}});
    }
    return rows;
}

QList<OverviewRow> changeRows(const Digest &digest)
{
    QList<OverviewRow> rows;
    for (const DigestGroup &group : digest.changes) {
        rows.append({.kind = OverviewRow::Kind::Heading,
                     .title = titleOf(group.kind),
                     .aside = QString::number(group.lines.size())});
        const bool isLong = group.lines.size() > mostOfAGroup;
        for (const DigestLine &line : group.lines.first(isLong ? mostOfAGroup - 1 : group.lines.size()))
            rows.append(rowOf(line, digest.today));
        if (isLong)
            rows.append({.glyph = StatusGlyph::Arrow,
                         .title = RowSpeech::tr("and %n more", nullptr, int(group.lines.size() - mostOfAGroup + 1)),
                         .subject = {pageOf(group.kind), {}}});
    }
    return rows;
}

QList<OverviewRow> enquiryRows(const Digest &digest)
{
    QList<OverviewRow> rows;
    for (const LineOfEnquiry &line : digest.enquiries)
        rows.append({.number = int(rows.size()) + 1,
                     .title = line.question,
                     .detail = line.why,
                     .explanation = ruleInWords(line.rule),
                     .subject = line.subject});
    return rows;
}

QList<OverviewRow> overdueRows(const Digest &digest)
{
    QList<OverviewRow> rows;
    for (const OverdueItem &item : digest.overdue)
        rows.append({.glyph = StatusGlyph::TriangleDown,
                     .tone = Tone::Red,
                     .title = item.title.simplified(),
                     .detail = detailOf(item),
                     .aside = RowSpeech::tr("%n day(s)", "how late", item.days),
                     .asideTone = Tone::Red,
                     .explanation = RowSpeech::tr("It was due on %1.").arg(screenDate(item.due)),
                     .subject = item.subject});
    return rows;
}

QList<OverviewRow> statusRows(const Digest &digest)
{
    QList<OverviewRow> rows;
    int largest = 0;
    for (const StatusCount &count : digest.recommendations) {
        const Chip chip = chipOf(count.status);
        const bool joins =
            isEndedOtherwise(count.status) && !rows.isEmpty() && rows.last().title == RowSpeech::tr("Ended otherwise");
        if (!joins)
            rows.append({.glyph = chip.glyph,
                         .tone = chip.tone,
                         .title = isEndedOtherwise(count.status) ? RowSpeech::tr("Ended otherwise") : chip.word,
                         .bar = OverviewRow::Bar{.tone = chip.tone},
                         .subject = {DigestSubject::Kind::Recommendation, {}}});
        OverviewRow &row = rows.last();
        row.bar->count += count.count;
        if (count.late > 0)
            row.bar->note = RowSpeech::tr("%1 overdue").arg(count.late);
        largest = std::max(largest, row.bar->count);
    }
    for (OverviewRow &row : rows)
        row.bar->largest = largest;
    return rows;
}

QList<OverviewRow> themeRows(const Digest &digest)
{
    QList<OverviewRow> rows;
    for (const ThemeLine &theme : digest.themes) {
        Chip chip{.word = RowSpeech::tr("–", "a theme that has no rating"), .explanation = theme.standing.explanation};
        if (const std::optional<Rating> rating = theme.standing.rating)
            chip = {glyphOf(*rating), letterOf(*rating), toneOf(*rating), Chip::Ground::Tinted,
                    theme.standing.explanation};
        rows.append({.title = QStringLiteral("%1 %2").arg(theme.number).arg(theme.title),
                     .tiles = tilesOf(theme.standing),
                     .chip = chip,
                     .explanation = theme.title + QStringLiteral(": ") + theme.standing.explanation,
                     .subject = {DigestSubject::Kind::Plan, theme.plan}});
    }
    return rows;
}
