#pragma once

#include "core/domain/Ids.h"

#include <QDate>
#include <QString>

/// That members do not want to follow a suggested line of enquiry, and why. It holds for the facts that suggested the
/// line: when those change, the line is suggested again.
struct EnquiryDismissal
{
    EnquiryDismissalId id;
    QString rule; ///< the word of the rule that suggested it
    QString subject; ///< the id of the record it is about
    QString facts; ///< what the rule saw
    QString reason;
    QDate dismissedOn;

    bool operator==(const EnquiryDismissal &) const = default;
};
