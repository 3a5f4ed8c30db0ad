#pragma once

#include "core/pack/MeetingPack.h"
#include "ui/render/packs/FinishPack.h"

#include <QString>

/// The words of the pack builder.
QString screenWord(Edition edition);
QString screenWord(LeakRoom room);
/// "Exempt, paragraph 2: information which is likely to ..."
QString withheldWords(const WithheldMatter &matter);
/// The one line under the title: pages, what is withheld, what has to be decided.
QString packLine(const FinishedPack &pack, qsizetype undecided);
/// "9–12", or one page alone.
QString pageSpan(int first, int last);
