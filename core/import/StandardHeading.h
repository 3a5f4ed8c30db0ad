#pragma once

#include <QString>

#include <optional>

/// What a section is for, whatever words the council prints above it.
enum class StandardHeading
{
    Other,
    Purpose,
    Recommendations,
    ReasonsForRecommendations,
    Priorities,
    Background,
    KeyIssues,
    Options,
    Implications,
    Consultation,
    ExpectedOutcomes,
    NextSteps,
    BackgroundDocuments,
    Appendices,
    Contacts
};

/// The meaning of a heading by the words it consists of or, in a numbered heading, begins with. Null where it has no
/// known one.
std::optional<StandardHeading> standardHeadingOf(const QString &heading);
std::optional<StandardHeading> standardHeadingBeginning(const QString &heading);

/// Words in small letters, without brackets, apostrophes and punctuation, as headings are compared.
QString headingKey(const QString &heading);
