#include "core/domain/CommitteeKind.h"

#include <array>

Committee::Kind committeeKindOf(const QString &name)
{
    struct Sign
    {
        QLatin1String words;
        Committee::Kind kind;
    };
    static constexpr std::array<Sign, 9> signs{{{QLatin1String("task and finish"), Committee::Kind::TaskAndFinish},
                                                {QLatin1String("review panel"), Committee::Kind::ReviewPanel},
                                                {QLatin1String("sub committee"), Committee::Kind::SubCommittee},
                                                {QLatin1String("joint"), Committee::Kind::Joint},
                                                {QLatin1String("cabinet"), Committee::Kind::Executive},
                                                {QLatin1String("executive"), Committee::Kind::Executive},
                                                {QLatin1String("panel"), Committee::Kind::ScrutinyPanel},
                                                {QLatin1String("scrutiny"), Committee::Kind::OverviewAndScrutiny},
                                                {QLatin1String("board"), Committee::Kind::ExternalBoard}}};
    const QString key = committeeNameKey(name);
    for (const Sign &sign : signs)
        if (key.contains(sign.words))
            return sign.kind;
    return Committee::Kind::OverviewAndScrutiny;
}
