#pragma once

#include <QString>

#include <random>

/// How often a fault is tried: a few times with each change, very often in a soak. SCRUTINEER_SOAK=1 asks for the soak,
/// a number below 1 for that part of it.
int times(int eachChange, int soak);

/// Whether the programs under test carry the sanitizers and are slow.
bool isSanitized();

/// Chance that can be repeated: the seed is printed, and SCRUTINEER_SEED sets it.
using Chance = std::mt19937_64;
Chance seededChance();
int below(Chance &chance, int limit);

/// Prints the figures of a test on one line.
void tell(const QString &figures);
