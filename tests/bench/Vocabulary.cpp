#include "tests/bench/Vocabulary.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <unordered_set>

namespace {

const char *const commonWords =
    "the of and to in a for is that on be with as by are this was it at from were has have been council children "
    "services service committee report which not an will their or all care local health performance improvement "
    "members plan scrutiny support people social young families review work meeting budget year improve target "
    "assessment assessments authority board cabinet carers child community co-ordinated council's councillor "
    "councillors delivery department development director early education executive financial foster from-home "
    "framework front-line funding governance group help housing implementation increase indicators information "
    "initial inspection issues key lead management monitoring national needs number officer officers outcomes panel "
    "partners partnership per percent placement placements policy position practice pressures priorities programme "
    "progress protection provided provision public quality quarter recommendation recommendations reduced residents "
    "resources response responsibilities risk safeguarding school schools sector served serving significant staff "
    "standards statutory strategic strategy sufficient systems targets team teams timeliness training transport "
    "update vulnerable workforce working would café naïve Siân O'Dowd children's well-being 2012 2013 15 100";

constexpr std::array onsets = {"b", "c", "ch", "d",  "f",  "g", "h",  "l",  "m", "n",
                               "p", "r", "s",  "st", "tr", "t", "pr", "br", "v", "w"};
constexpr std::array middles = {"a", "e", "i", "o", "u", "ea", "ou", "ai"};
constexpr std::array codas = {"n", "r", "l", "s", "t", "nd", "rt", "ck", "m", ""};
constexpr std::array endings = {"", "s", "ed", "ing", "er", "ment", "ly", "ion", "able", "ness"};

template<typename List>
const char *anyOf(const List &list, Dice &dice)
{
    return list[std::size_t(dice.below(int(list.size())))];
}

std::string stem(Dice &dice)
{
    std::string word;
    for (int syllables = 1 + dice.below(3); syllables > 0; --syllables)
        word = word + anyOf(onsets, dice) + anyOf(middles, dice) + anyOf(codas, dice);
    return word;
}

} // namespace

std::uint64_t Dice::next()
{
    // SplitMix64.
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

Vocabulary::Vocabulary(std::uint64_t seed, int size)
{
    Dice dice(seed);
    std::istringstream common(commonWords);
    for (std::string word; common >> word;)
        m_words.push_back(word);
    std::unordered_set<std::string> known(m_words.begin(), m_words.end());
    while (m_words.size() < std::size_t(size)) {
        const std::string root = stem(dice);
        for (const char *ending : endings)
            if (dice.below(3) == 0 && known.insert(root + ending).second)
                m_words.push_back(root + ending);
    }
    double sum = 0;
    for (std::size_t rank = 0; rank < m_words.size(); ++rank)
        m_upTo.push_back(sum += 1.0 / (double(rank) + 2.7));
    for (double &chance : m_upTo)
        chance /= sum;
}

const std::string &Vocabulary::draw(Dice &dice) const
{
    const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), dice.fraction());
    return found == m_upTo.end() ? m_words.front() : m_words[std::size_t(found - m_upTo.begin())];
}
