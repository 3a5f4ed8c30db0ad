#include "ui/recommendations/detail/StepTimelineModel.h"

#include "core/domain/RecommendationRules.h"
#include "ui/recommendations/detail/TimelineWords.h"
#include "ui/text/Words.h"

#include <QLocale>

void StepTimelineModel::setSteps(const RecommendationHistory &history, const std::optional<ResponseClock> &clock,
                                 QDate today, std::optional<QDate> nextMeeting)
{
    beginResetModel();
    m_lines.clear();
    int year = 0;
    for (const TimelineStep &step : timelineOf(history, clock, today, nextMeeting)) {
        Line line = lineOf(step, history, clock, today);
        // The year is said where it changes.
        line.date = step.kind == TimelineStep::Kind::Today ? tr("Today")
            : step.date.year() == year                     ? QLocale().toString(step.date, QStringLiteral("d MMM"))
                                                           : screenDate(step.date);
        year = step.date.year();
        m_lines.append(line);
    }
    endResetModel();
}

StepTimelineModel::Line StepTimelineModel::lineOf(const TimelineStep &step, const RecommendationHistory &history,
                                                  const std::optional<ResponseClock> &clock, QDate today) const
{
    const TimelineWords words = timelineWords(step, history, clock, today);
    Line line{.date = {}, .glyph = words.glyph, .tone = words.tone, .words = words.words, .note = words.note};
    line.isStrong = step.kind == TimelineStep::Kind::Judged || step.kind == TimelineStep::Kind::Answered
        || step.kind == TimelineStep::Kind::Closed;
    line.isFuture = step.date > today;
    return line;
}

QVariant StepTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.words;
    case Qt::ToolTipRole:
        return line.note.isEmpty() ? line.words : QStringLiteral("%1\n%2").arg(line.words, line.note);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3").arg(line.date, line.words, line.note);
    case DateRole:
        return line.date;
    case GlyphRole:
        return int(line.glyph);
    case ToneRole:
        return int(line.tone);
    case NoteRole:
        return line.note;
    case StrongRole:
        return line.isStrong;
    case FutureRole:
        return line.isFuture;
    default:
        return {};
    }
}
