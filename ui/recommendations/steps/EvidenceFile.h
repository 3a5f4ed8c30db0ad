#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"

/// A file on this computer as a document that a change brings into the workspace.
Result<AttachedDocument> evidenceFile(const QString &path);
