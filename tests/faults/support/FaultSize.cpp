#include "tests/faults/support/FaultSize.h"

#include <cstdio>

int times(int eachChange, int soak)
{
    const double part = qEnvironmentVariable("SCRUTINEER_SOAK").toDouble();
    if (part > 0)
        return qMax(eachChange, int(soak * part));
    return isSanitized() ? qMax(3, eachChange / 3) : eachChange;
}

bool isSanitized()
{
#ifdef SCRUTINEER_SANITIZED
    return true;
#else
    return false;
#endif
}

Chance seededChance()
{
    bool isSet = false;
    const quint64 wanted = qEnvironmentVariable("SCRUTINEER_SEED").toULongLong(&isSet);
    const quint64 seed = isSet ? wanted : std::random_device()();
    tell(QStringLiteral("seed %1").arg(seed));
    return Chance(seed);
}

int below(Chance &chance, int limit)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(chance);
}

void tell(const QString &figures)
{
    std::printf("[  FIGURES ] %s\n", qUtf8Printable(figures));
    std::fflush(stdout);
}
