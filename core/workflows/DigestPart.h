#pragma once

#include "core/insight/Digest.h"
#include "core/pack/MeetingPack.h"

/// The first page of a pack after its agenda: what changed since the last meeting and what is late; for the chair also
/// what members might ask. Empty of blocks where the digest has nothing to say.
PackPart digestPart(const Digest &digest, Edition edition);
