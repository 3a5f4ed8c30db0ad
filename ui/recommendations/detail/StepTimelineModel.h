#pragma once

#include "core/procedure/RecommendationTimeline.h"
#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"

#include <QAbstractListModel>

/// The way of one recommendation as lines: date, shape, words, and a second line where there is more to say.
class StepTimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DateRole = Qt::UserRole,
        GlyphRole,
        ToneRole,
        NoteRole,
        StrongRole,
        FutureRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const RecommendationHistory &history, const std::optional<ResponseClock> &clock, QDate today,
                  std::optional<QDate> nextMeeting);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString date;
        StatusGlyph glyph = StatusGlyph::Circle;
        Tone tone = Tone::Grey;
        QString words;
        QString note{};
        bool isStrong = false;
        bool isFuture = false;
    };

    Line lineOf(const TimelineStep &step, const RecommendationHistory &history,
                const std::optional<ResponseClock> &clock, QDate today) const;

    QList<Line> m_lines;
};
