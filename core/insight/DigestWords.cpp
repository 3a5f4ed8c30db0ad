#include "core/insight/DigestWords.h"

#include <QLocale>

namespace {

constexpr qsizetype longest = 90;

} // namespace

QString digestDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString daysInWords(qint64 days)
{
    return days == 1 ? DigestWords::tr("1 day") : DigestWords::tr("%1 days").arg(days);
}

QString nameOf(const RecommendationRow &row)
{
    return row.reference.isEmpty() ? inShort(row.title) : row.reference;
}

QString nameOf(const PlanAction &action)
{
    return DigestWords::tr("action %1").arg(action.reference);
}

QString inShort(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype end = line.lastIndexOf(QLatin1Char(' '), longest);
    return line.left(end > longest / 2 ? end : longest) + QStringLiteral("…");
}

QString digestWord(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return DigestWords::tr("Blue");
    case Rating::Red:
        return DigestWords::tr("Red");
    case Rating::Amber:
        return DigestWords::tr("Amber");
    case Rating::Green:
        return DigestWords::tr("Green");
    }
    Q_UNREACHABLE();
}

QString digestWord(Recommendation::Status status)
{
    switch (status) {
    case Recommendation::Status::Proposed:
        return DigestWords::tr("proposed");
    case Recommendation::Status::AwaitingResponse:
        return DigestWords::tr("awaiting response");
    case Recommendation::Status::NotStarted:
        return DigestWords::tr("not started");
    case Recommendation::Status::InProgress:
        return DigestWords::tr("in progress");
    case Recommendation::Status::Paused:
        return DigestWords::tr("paused");
    case Recommendation::Status::ExtensionRequested:
        return DigestWords::tr("more time asked for");
    case Recommendation::Status::ImplementedClaimed:
        return DigestWords::tr("claimed complete");
    case Recommendation::Status::CompleteEvidenceSeen:
        return DigestWords::tr("complete, evidence seen");
    case Recommendation::Status::ClosedNotImplemented:
        return DigestWords::tr("closed, not implemented");
    case Recommendation::Status::Superseded:
        return DigestWords::tr("superseded");
    case Recommendation::Status::Withdrawn:
        return DigestWords::tr("withdrawn");
    case Recommendation::Status::NotAccepted:
        return DigestWords::tr("not accepted");
    }
    Q_UNREACHABLE();
}

QString digestWord(Response::Decision decision)
{
    switch (decision) {
    case Response::Decision::Accepted:
        return DigestWords::tr("accepted");
    case Response::Decision::AcceptedInPart:
        return DigestWords::tr("accepted in part");
    case Response::Decision::NotAccepted:
        return DigestWords::tr("not accepted");
    case Response::Decision::Deferred:
        return DigestWords::tr("deferred");
    case Response::Decision::Noted:
        return DigestWords::tr("noted");
    }
    Q_UNREACHABLE();
}

QString digestWord(CommitteeJudgement::Verdict verdict)
{
    switch (verdict) {
    case CommitteeJudgement::Verdict::Achieved:
        return DigestWords::tr("achieved");
    case CommitteeJudgement::Verdict::Acceptable:
        return DigestWords::tr("acceptable");
    case CommitteeJudgement::Verdict::Unacceptable:
        return DigestWords::tr("unacceptable");
    }
    Q_UNREACHABLE();
}
