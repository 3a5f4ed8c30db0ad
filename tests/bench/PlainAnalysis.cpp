#include "tests/bench/PlainAnalysis.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string_view>
#include <vector>

namespace {

size_t flaggedIn(const std::vector<double> &x)
{
    const size_t n = x.size();
    double mean = 0;
    for (const double value : x)
        mean += value;
    mean /= double(n);
    double all = 0;
    for (size_t i = 1; i < n; ++i)
        all += std::abs(x[i] - x[i - 1]);
    all /= double(n - 1);
    double range = 0;
    size_t kept = 0;
    for (size_t i = 1; i < n; ++i)
        if (const double one = std::abs(x[i] - x[i - 1]); one < 3.267 * all) {
            range += one;
            ++kept;
        }
    range /= double(kept);
    const double upper = mean + 2.66 * range;
    const double lower = mean - 2.66 * range;
    const double nearUpper = mean + 2.66 * 2 / 3 * range;
    const double nearLower = mean - 2.66 * 2 / 3 * range;
    std::vector<char> flag(n);
    int rising = 0;
    int falling = 0;
    int above = 0;
    int below = 0;
    for (size_t i = 0; i < n; ++i) {
        if (x[i] > upper || x[i] < lower)
            flag[i] = 1;
        rising = i > 0 && x[i] > x[i - 1] ? rising + 1 : 0;
        falling = i > 0 && x[i] < x[i - 1] ? falling + 1 : 0;
        above = x[i] > mean ? above + 1 : 0;
        below = x[i] < mean ? below + 1 : 0;
        if (rising >= 6 || falling >= 6 || above >= 7 || below >= 7)
            std::memset(&flag[i - 6], 1, 7);
        if (i >= 2) {
            const auto isClose = [&](size_t at) {
                return (x[at] > nearUpper && x[at] <= upper) || (x[at] < nearLower && x[at] >= lower);
            };
            const bool isOneSide = (x[i] > mean && x[i - 1] > mean && x[i - 2] > mean)
                || (x[i] < mean && x[i - 1] < mean && x[i - 2] < mean);
            if (isOneSide && isClose(i) + isClose(i - 1) + isClose(i - 2) >= 2)
                for (size_t at = i - 2; at <= i; ++at)
                    if (isClose(at))
                        flag[at] = 1;
        }
    }
    size_t count = 0;
    for (const char one : flag)
        count += size_t(one);
    return count;
}

} // namespace

size_t plainlyFlagged(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream whole;
    whole << file.rdbuf();
    const std::string text = whole.str();
    std::vector<double> values;
    std::string_view series;
    size_t flagged = 0;
    size_t at = text.find('\n') + 1;
    while (at < text.size()) {
        const size_t first = text.find(',', at);
        const size_t second = text.find(',', first + 1);
        const size_t end = text.find('\n', second);
        const std::string_view name(text.data() + at, first - at);
        if (name != series) {
            if (!values.empty())
                flagged += flaggedIn(values);
            values.clear();
            series = name;
        }
        double value = 0;
        std::from_chars(text.data() + second + 1, text.data() + end, value);
        values.push_back(value);
        at = end + 1;
    }
    return flagged + flaggedIn(values);
}
