#include "core/import/ObservationCell.h"

#include <array>
#include <charconv>
#include <cmath>

namespace {

using State = Observation::State;

struct Mark
{
    std::string_view word;
    State state;
};

constexpr std::array marks{
    Mark{"", State::Missing},         Mark{"c", State::Suppressed},    Mark{"k", State::Suppressed},
    Mark{"low", State::Suppressed},   Mark{"*", State::Suppressed},    Mark{"suppressed", State::Suppressed},
    Mark{"x", State::NotAvailable},   Mark{":", State::NotAvailable},  Mark{"..", State::NotAvailable},
    Mark{"n/a", State::NotAvailable}, Mark{"na", State::NotAvailable}, Mark{"-", State::NotAvailable},
    Mark{"z", State::NotApplicable},  Mark{".", State::NotApplicable}, Mark{"u", State::Unreliable},
    Mark{"no data", State::Missing},  Mark{"missing", State::Missing}};

std::string lowered(std::string_view text)
{
    std::string word(text);
    for (char &letter : word)
        letter = letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    return word;
}

std::optional<State> stateOfMark(std::string_view text)
{
    if (text.size() > 10)
        return std::nullopt;
    const std::string word = lowered(text);
    for (const Mark &mark : marks)
        if (word == mark.word)
            return mark.state;
    return std::nullopt;
}

int decimalsOf(std::string_view number)
{
    const auto point = number.find('.');
    return point == std::string_view::npos ? 0 : int(number.find_last_of("0123456789") - point);
}

/// The whole text as a finite number in figures.
std::optional<double> plainNumber(std::string_view text)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// Without the signs that people put around numbers. Thousands must stand in threes.
std::optional<std::string> bareNumber(std::string_view text)
{
    std::string bare(text);
    if (bare.starts_with("\xC2\xA3"))
        bare.erase(0, 2);
    if (bare.starts_with("\xE2\x88\x92"))
        bare.replace(0, 3, "-");
    if (bare.starts_with("+"))
        bare.erase(0, 1);
    const auto firstComma = bare.find(',');
    if (firstComma == std::string::npos)
        return bare;
    const auto wholeEnd = std::min(bare.find('.'), bare.size());
    for (auto at = firstComma; at < wholeEnd; at += 4)
        if (bare[at] != ',' || at + 4 > wholeEnd)
            return std::nullopt;
    std::erase(bare, ',');
    return bare;
}

ObservationCell cellOf(double number, std::string_view digits)
{
    return {number, State::Actual, decimalsOf(digits)};
}

} // namespace

std::optional<ObservationCell> readCell(QByteArrayView cell)
{
    const QByteArrayView trimmed = cell.trimmed();
    std::string_view text(trimmed.data(), size_t(trimmed.size()));
    if (const auto number = plainNumber(text))
        return cellOf(*number, text);
    if (const auto state = stateOfMark(text))
        return ObservationCell{std::nullopt, *state};
    const bool isPercent = text.ends_with('%');
    if (isPercent)
        text.remove_suffix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const auto bare = bareNumber(text);
    const auto number = bare ? plainNumber(*bare) : std::nullopt;
    if (!number)
        return std::nullopt;
    ObservationCell result = cellOf(*number, *bare);
    result.isPercent = isPercent;
    return result;
}

std::optional<State> readState(QByteArrayView cell)
{
    const QByteArrayView trimmed = cell.trimmed();
    const std::string word = lowered({trimmed.data(), size_t(trimmed.size())});
    if (word.empty())
        return State::Actual;
    for (const auto &[state, name] : Words<State>::all)
        if (word == std::string_view(name.data(), size_t(name.size())))
            return state;
    if (word == "p")
        return State::Provisional;
    if (word == "r")
        return State::Revised;
    if (word == "e")
        return State::Estimated;
    if (word == "final" || word == "a")
        return State::Actual;
    return stateOfMark(word);
}
