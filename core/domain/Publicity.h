#pragma once

#include "core/domain/Words.h"

/// Who may see a paper. Exempt (Schedule 12A, Local Government Act 1972): the public may be excluded by resolution.
/// Confidential (section 100A(3)): the public must be excluded.
enum class Publicity
{
    Public,
    PartExempt,
    Exempt,
    Confidential
};

template<>
struct Words<Publicity>
{
    static constexpr WordTable<Publicity, 4> all{{{Publicity::Public, QLatin1String("public")},
                                                  {Publicity::PartExempt, QLatin1String("part_exempt")},
                                                  {Publicity::Exempt, QLatin1String("exempt")},
                                                  {Publicity::Confidential, QLatin1String("confidential")}}};
};
