#pragma once

#include "core/insight/DigestSource.h"

/// What was added, as lines of the digest by their groups: one for each record, but where many of a kind came, one for
/// all of them.
QList<std::pair<DigestGroup::Kind, DigestLine>> newRecordLines(const QList<NewRecord> &added);
