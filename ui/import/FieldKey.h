#pragma once

#include <QHashFunctions>

/// What the review shows of a draft, in the order of the form. The header's fields stand before the lists.
enum class ReviewField
{
    Committee,
    MeetingDate,
    AgendaItem,
    Access,
    ReportOf,
    Authors,
    Title,
    ExemptParagraph,
    CabinetMember,
    Recommendation,
    Figure,
    BackgroundPaper,
    Appendix,
    Theme
};

constexpr bool isHeaderField(ReviewField field)
{
    return field < ReviewField::Recommendation;
}

/// One recognised piece: a field of the header, or one entry of a list by its place.
struct FieldKey
{
    ReviewField field = ReviewField::Title;
    int place = 0;

    bool operator==(const FieldKey &) const = default;
};

inline size_t qHash(const FieldKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.field), key.place);
}
