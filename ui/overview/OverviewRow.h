#pragma once

#include "core/domain/Rating.h"
#include "core/insight/DigestLine.h"
#include "ui/text/Chip.h"

/// One row of a card of the overview: words with what stands before and behind them, and the record that it opens.
struct OverviewRow
{
    enum class Kind
    {
        Line,
        Heading
    };

    /// A bar that shows a count beside the largest one, with a word behind it.
    struct Bar
    {
        int count = 0;
        int largest = 0;
        Tone tone = Tone::Grey;
        QString note{};

        bool operator==(const Bar &) const = default;
    };

    Kind kind = Kind::Line;
    std::optional<StatusGlyph> glyph{};
    Tone tone = Tone::Grey;
    int number = 0; ///< in a disc instead of the shape
    QString title{};
    QString detail{};
    QString date{};
    QString aside{};
    Tone asideTone = Tone::Grey;
    std::optional<Bar> bar{};
    QList<std::optional<Rating>> tiles{};
    std::optional<Chip> chip{};
    QString explanation{};
    DigestSubject subject{}; ///< without a record the page of its kind

    bool operator==(const OverviewRow &) const = default;
};

/// What a screen reader says of the row.
QString spokenWords(const OverviewRow &row);
