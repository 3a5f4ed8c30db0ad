#pragma once

#include "core/storage/ListQueries.h"

#include <QJsonObject>

/// The recommendations of all registers as the command line lists them: with their clock, and yes or no for every
/// saved view, so that a view can be asked for as a condition.
Result<Listing> recommendationListing(const Database &database, QDate today);

/// The responses, with the day they were due and whether they came in time.
Result<Listing> responseListing(const Database &database);

/// One recommendation with all that was recorded of it.
Result<QJsonObject> recommendationJson(const Database &database, const QString &idOrReference, QDate today);
