#pragma once

/// A run of characters within a paragraph.
struct TextSpan
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};
