#include "ui/overview/DigestSentences.h"

#include "ui/text/MeetingWords.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The words of the page's sentences.
struct SentenceSpeech
{
    Q_DECLARE_TR_FUNCTIONS(DigestSentences)
};

} // namespace

QString titleOf(DigestGroup::Kind kind)
{
    switch (kind) {
    case DigestGroup::Kind::Indicators:
        return SentenceSpeech::tr("Indicators");
    case DigestGroup::Kind::Recommendations:
        return SentenceSpeech::tr("Scrutiny’s recommendations");
    case DigestGroup::Kind::InspectorateRecommendations:
        return SentenceSpeech::tr("The inspectorate’s recommendations");
    case DigestGroup::Kind::Plan:
        return SentenceSpeech::tr("Improvement plan");
    case DigestGroup::Kind::Reports:
        return SentenceSpeech::tr("Reports");
    case DigestGroup::Kind::Meetings:
        return SentenceSpeech::tr("Meetings");
    }
    Q_UNREACHABLE();
}

QString inWords(const DueCounts &counts)
{
    QStringList words;
    if (counts.responses > 0)
        words.append(SentenceSpeech::tr("%n response(s)", nullptr, counts.responses));
    if (counts.recommendations > 0)
        words.append(SentenceSpeech::tr("%n recommendation(s)", nullptr, counts.recommendations));
    if (counts.inspectorate > 0)
        words.append(SentenceSpeech::tr("%n of the inspectorate", nullptr, counts.inspectorate));
    if (counts.actions > 0)
        words.append(SentenceSpeech::tr("%n action(s)", nullptr, counts.actions));
    return words.join(QStringLiteral(", "));
}

QString legendOf(const Digest &digest)
{
    Standing all;
    for (const ThemeLine &theme : digest.themes) {
        all.blue += theme.standing.blue;
        all.green += theme.standing.green;
        all.amber += theme.standing.amber;
        all.red += theme.standing.red;
    }
    QStringList words;
    for (const auto &[rating, count] : {std::pair(Rating::Blue, all.blue), std::pair(Rating::Green, all.green),
                                        std::pair(Rating::Amber, all.amber), std::pair(Rating::Red, all.red)})
        if (!digest.themes.isEmpty())
            words.append(QStringLiteral("%1 %2 %3")
                             .arg(letterOf(rating), entryOf(digest.legend, rating).word.toLower())
                             .arg(count));
    return words.join(QStringLiteral(" · "));
}

QString lineOf(const Digest &digest)
{
    QString line = digest.next
        ? SentenceSpeech::tr("Meeting %1.").arg(screenAway(digest.next->meeting.date, digest.today))
        : SentenceSpeech::tr("No meeting is planned.");
    const auto agenda = digest.next
        ? std::find_if(digest.next->dates.cbegin(), digest.next->dates.cend(),
                       [](const StatutoryDate &date) { return date.kind == StatutoryDate::Kind::Agenda; })
        : QList<StatutoryDate>::const_iterator();
    if (digest.next && agenda != digest.next->dates.cend() && agenda->state == StatutoryDate::State::Open)
        line += SentenceSpeech::tr(" The agenda must be open %1.").arg(screenDistance(agenda->date, digest.today));
    const QString late = inWords(digest.late);
    return line
        + (late.isEmpty() ? SentenceSpeech::tr(" Nothing is overdue.") : SentenceSpeech::tr(" Overdue: %1.").arg(late));
}
