#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

class Database;

/// The rows of one kind of record as the command line lists them. Columns named in `structured` hold JSON text,
/// those in `yesOrNo` 1 or 0.
struct Listing
{
    QStringList columns;
    QStringList structured;
    QStringList yesOrNo;
    QList<QVariantList> rows;
};

/// "reports", "recommendations", "responses", "plans", "themes", "actions", "inspections", "indicators",
/// "observations", "neighbours", "budgets", "workforce", "meetings", "changes".
QStringList listedKinds();

/// Every record of the kind. Dates are worked out against `today`.
Result<Listing> listRecords(const Database &database, const QString &kind, QDate today);
