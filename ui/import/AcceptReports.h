#pragma once

#include "core/domain/Report.h"
#include "ui/import/QueuedReport.h"
#include "ui/workspace/Background.h"

/// One file that the clerk accepts. Without its report it is read again, and must be what it was.
struct AcceptRequest
{
    QString path;
    QString hash;
    std::shared_ptr<const ReviewedReport> report = {};
};

/// What one click accepts: saved by a worker, told and undone as one step.
struct AcceptBatch
{
    QString label;
    QString workspacePath;
    QString who;
    CommitteeNames names;
    QList<AcceptRequest> requests;
};

/// What became of one accepted file.
struct AcceptOutcome
{
    enum class Kind
    {
        Saved,
        AlreadyHeld,
        Asks, ///< its committee has meanwhile become a question to the clerk
        Failed
    };

    QString path;
    Kind kind = Kind::Failed;
    QString told = {}; ///< the reference or the reason
    std::optional<Report> report = {};
    QList<ReportCorrection> corrections = {}; ///< what the clerk had changed in it
};

struct AcceptedBatch
{
    QString label;
    QList<qint64> entries = {};
    QList<AcceptOutcome> outcomes = {}; ///< shorter than the requests where the work was cancelled
    QString problem = {}; ///< why the saved ones may not survive a power cut
};

AcceptedBatch acceptReports(const AcceptBatch &batch, BackgroundTask &task);
