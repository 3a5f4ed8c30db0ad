#include "core/workflows/VerifyWorkspace.h"

#include "core/storage/Database.h"
#include "core/storage/Integrity.h"
#include "core/storage/RecordCheck.h"

namespace {

/// A part that cannot even be read is a finding of its own, not a reason to stop.
QStringList problemsOf(const Result<QStringList> &result)
{
    return result ? *result : QStringList{result.error().message};
}

QStringList journalProblems(const Database &database, const std::optional<JournalHead> &known)
{
    const Result<std::optional<QString>> problem = journalProblem(database, known);
    if (!problem)
        return {problem.error().message};
    return *problem ? QStringList{**problem} : QStringList();
}

} // namespace

Result<Verification> verifyWorkspace(const Database &database, const std::optional<JournalHead> &known)
{
    Verification verification;
    verification.database = problemsOf(integrityProblems(database));
    verification.documents = problemsOf(documentProblems(database));
    verification.journal = journalProblems(database, known);
    // Where the journal or the pages are damaged, they say more than every record that no longer fits.
    if (verification.isSound())
        verification.records = problemsOf(recordProblems(database));
    if (const Result<JournalHead> head = journalHead(database))
        verification.entries = head->number;
    if (Result<QList<NotedErasure>> erasures = notedErasures(database))
        verification.erasures = *std::move(erasures);
    return verification;
}
