#pragma once

#include "core/insight/Digest.h"

#include <QJsonObject>

/// A digest as scripts read it: everything the page shows, with the ids of the records; null for what is not known.
QJsonObject jsonOf(const Digest &digest);
