#pragma once

#include "core/changes/ChangeSet.h"
#include "core/exchange/UpdateReply.h"
#include "core/storage/RecommendationQueries.h"

/// The files for one officer: the form and the draft of the message that brings it.
struct UpdateRequest
{
    QString officer;
    QString fileName; ///< without suffix
    QByteArray document;
    QByteArray message;
    int items = 0;
};

/// A request for each lead officer who owes an update on a live recommendation of the register.
Result<QList<UpdateRequest>> updateRequests(const Database &database, Register which, QDate answerBy);
/// Writes the form and the message of each request into the folder; the paths come back. Nothing is overwritten.
Result<QStringList> writeRequests(const QList<UpdateRequest> &requests, const QString &folder);

/// What taking in a form that came back would do: one change, and for each item what became of it.
struct UpdateIntake
{
    ChangeSet changes{QString()};
    QStringList remarks;
    int taken = 0;
};
Result<UpdateIntake> takeInReplies(const Database &database, const QList<UpdateReply> &replies, QDate today);
