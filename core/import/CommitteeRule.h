#pragma once

#include <QString>

#include <optional>

/// How surely some words are the name of a committee.
enum class CommitteeShape
{
    Committee,
    Board
};

/// Whether the words are the name of a committee, panel or commission, or, less surely, of a board, cabinet or forum.
std::optional<CommitteeShape> committeeShapeOf(const QString &words);

/// Whether the words only name the authority that publishes the report.
bool isAuthorityName(const QString &words);

/// The name without what is printed around it: "Report to the", "Meeting of the", "held on", a date.
QString committeeName(const QString &words);
