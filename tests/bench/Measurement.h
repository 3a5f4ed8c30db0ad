#pragma once

#include <functional>
#include <string>
#include <vector>

/// What one run took: seconds on the clock and seconds of processor time in all threads.
struct Cost
{
    double wall = 0;
    double cpu = 0;
};

/// Runs the work once and says what it took.
Cost costOf(const std::function<void()> &work);

/// Our run and the floor's run right after each other, so that both meet the same machine.
struct Pair
{
    Cost ours;
    Cost floor;
};

double median(std::vector<double> values);
double quantile(std::vector<double> values, double part);

/// The summary `name ours floor ratio gate PASS/FAIL`; remembers whether a gate was missed.
class Summary
{
public:
    /// Ours against the floor by the medians of wall time; the gate is on the median of the ratios.
    void addRatio(const std::string &name, const std::vector<Pair> &pairs, double gate);
    /// A figure that has its own limit and no floor.
    void addLimit(const std::string &name, double value, double limit, const std::string &unit);
    /// A figure to be known, without a gate.
    void addNote(const std::string &name, double value, const std::string &unit);

    bool allPassed() const { return m_allPassed; }

private:
    bool m_allPassed = true;
};
