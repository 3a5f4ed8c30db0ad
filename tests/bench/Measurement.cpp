#include "tests/bench/Measurement.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>

namespace {

double processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

template<typename Part>
std::vector<double> partsOf(const std::vector<Pair> &pairs, Part part)
{
    std::vector<double> values;
    for (const Pair &pair : pairs)
        values.push_back(part(pair));
    return values;
}

void printLine(const std::string &name, const std::string &ours, const std::string &floor, const std::string &rest)
{
    std::printf("%-44s %11s %11s %s\n", name.c_str(), ours.c_str(), floor.c_str(), rest.c_str());
    std::fflush(stdout);
}

std::string text(const char *format, double value)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, format, value);
    return buffer;
}

std::string verdict(bool passed)
{
    return passed ? "PASS" : "FAIL";
}

} // namespace

Cost costOf(const std::function<void()> &work)
{
    const double cpu = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), processorSeconds() - cpu};
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto index = std::size_t(std::floor(part * double(values.size())));
    return values.empty() ? 0 : values[std::min(values.size() - 1, index)];
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

void Summary::addRatio(const std::string &name, const std::vector<Pair> &pairs, double gate)
{
    const double ratio = median(partsOf(pairs, [](const Pair &pair) { return pair.ours.wall / pair.floor.wall; }));
    const double cpuRatio = median(partsOf(pairs, [](const Pair &pair) { return pair.ours.cpu / pair.floor.cpu; }));
    const double ours = median(partsOf(pairs, [](const Pair &pair) { return pair.ours.wall; }));
    const double floor = median(partsOf(pairs, [](const Pair &pair) { return pair.floor.wall; }));
    const bool passed = ratio <= gate;
    m_allPassed = m_allPassed && passed;
    printLine(name, text("%.3f s", ours), text("%.3f s", floor),
              text("%8.3f", ratio) + text("  <= %-7.3g", gate) + verdict(passed)
                  + text("  (cpu ratio %.3f)", cpuRatio));
}

void Summary::addLimit(const std::string &name, double value, double limit, const std::string &unit)
{
    const bool passed = value <= limit;
    m_allPassed = m_allPassed && passed;
    printLine(name, text("%.3f ", value) + unit, text("%.4g ", limit) + unit,
              text("%8.3f", value / limit) + "  <= 1      " + verdict(passed));
}

void Summary::addNote(const std::string &name, double value, const std::string &unit)
{
    printLine(name, text("%.3f ", value) + unit, "-", "       -  -         PASS");
}
