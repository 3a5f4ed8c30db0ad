#pragma once

#include "core/import/HeaderField.h"
#include "core/import/ReportDraft.h"

/// The title, labelled or displayed: the last unlabelled words in capitals above the first section, joined over their
/// lines. The fields given must be those that no other rule has claimed.
std::optional<Found<QString>> titleIn(const QList<HeaderField> &fields);
