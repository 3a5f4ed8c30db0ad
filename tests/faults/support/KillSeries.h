#pragma once

#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"

/// A command that is killed again and again at random moments of its work.
struct KillSeries
{
    QStringList command;
    std::function<void()> prepare; ///< makes what the command starts from
    /// What is wrong after the kill, in words.
    std::function<QStringList(const ChildEnd &)> faults;
    /// Acknowledged records that are no longer there; empty where nothing is acknowledged.
    std::function<QStringList(const ChildEnd &)> lost{};
    /// How many records this end acknowledged.
    std::function<int(const ChildEnd &)> acknowledged{};
};

struct KillFigures
{
    int kills = 0;
    int inFlight = 0;
    int acknowledged = 0;
    int lost = 0;
    QStringList faults;

    QString text() const;
};

KillFigures killRepeatedly(const KillSeries &series, int kills);
