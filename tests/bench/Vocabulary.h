#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// A small random generator whose numbers are the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next();
    int below(int limit) { return int(next() % std::uint64_t(limit)); }
    double fraction() { return double(next() >> 11) / 9007199254740992.0; }

private:
    std::uint64_t m_state;
};

/// The words of an invented council: a few hundred real ones that every report uses and thousands of made-up ones, each
/// as often as its rank allows (Zipf).
class Vocabulary
{
public:
    explicit Vocabulary(std::uint64_t seed, int size = 40000);

    const std::string &draw(Dice &dice) const;
    /// The word of a rank: 0 is the commonest.
    const std::string &word(int rank) const { return m_words.at(std::size_t(rank)); }

private:
    std::vector<std::string> m_words;
    std::vector<double> m_upTo; ///< chance of a word of this rank or a commoner one
};
