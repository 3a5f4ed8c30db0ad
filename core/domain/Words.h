#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

/// The words of an enum in SQL, JSON and on the command line. Each enum specialises wordsOf once, beside itself.
template<typename Enum>
struct Words;

template<typename Enum>
QLatin1String wordOf(Enum value)
{
    for (const auto &[known, word] : Words<Enum>::all)
        if (known == value)
            return word;
    Q_ASSERT_X(false, "wordOf", "an enum value has no word");
    return {};
}

template<typename Enum>
std::optional<Enum> fromWord(QStringView text)
{
    for (const auto &[known, word] : Words<Enum>::all)
        if (word == text)
            return known;
    return std::nullopt;
}

template<typename Enum>
std::optional<Enum> fromWord(QLatin1String text)
{
    for (const auto &[known, word] : Words<Enum>::all)
        if (word == text)
            return known;
    return std::nullopt;
}

template<typename Enum, size_t N>
using WordTable = std::array<std::pair<Enum, QLatin1String>, N>;
