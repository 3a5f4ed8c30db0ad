#pragma once

#include <QString>

/// Why something could not be done: a kind for the code, one sentence for the user (what, why, what to do).
struct Error
{
    enum class Kind
    {
        Unreadable,
        NotFound,
        AlreadyThere,
        Refused,
        TooLarge,
        Conflict,
        Busy,
        ReadOnly,
        DiskFull,
        Damaged,
        NotAWorkspace,
        NewerVersion,
        Cancelled,
        Internal
    };

    Kind kind = Kind::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};
