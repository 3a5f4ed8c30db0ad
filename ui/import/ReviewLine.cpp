#include "ui/import/ReviewLine.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

QString tr(const char *sentence, const char *note = nullptr)
{
    return QCoreApplication::translate("ReviewLine", sentence, note);
}

} // namespace

QString reviewLine(const QueuedReport &queued, const ReviewedReport *report, const CommitteeNames &names)
{
    const QString file = QFileInfo(queued.path).fileName();
    if (queued.state != QueuedReport::State::Waiting || !report)
        return tr("‘%1’: %2", "a file and its state").arg(file, chipOf(queued, names).word);
    const ReviewCounts counts = countsOf(*report, names);
    if (counts.check == 0 && counts.notFound == 0)
        return tr("‘%1’ has nothing to check. Nothing is saved until you accept.").arg(file);
    if (counts.check == 0)
        return tr("‘%1’: nothing to check, %2 not found. Nothing is saved until you accept.")
            .arg(file)
            .arg(counts.notFound);
    return tr("‘%1’: %2 to check, %3 not found. Nothing is saved until you accept.")
        .arg(file)
        .arg(counts.check)
        .arg(counts.notFound);
}
