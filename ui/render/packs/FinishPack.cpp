#include "ui/render/packs/FinishPack.h"

#include "ui/render/packs/HtmlTwin.h"

Result<PackDraft> draftPack(const Database &database, const PackChoice &choice)
{
    return buildPack(database, choice.meeting, choice.edition, choice.order, choice.today);
}

Result<FinishedPack> finishDraft(const PackDraft &draft, const RecordedCharts &charts, const PrintProgress &progress)
{
    const ChartPainter painter = painterOf(charts);
    const Result<PrintedPack> printed = printPack(draft.pack, draft.documents, painter, progress);
    if (!printed)
        return printed.error();
    const QByteArray html = htmlTwin(draft.pack, printed->parts, painter);
    const Result<LeakReport> leaks = checkForLeaks(printed->pdf, html, draft.withheldWords, draft.pack.firstPage);
    if (!leaks)
        return leaks.error();
    return FinishedPack{draft, *printed, html, *leaks};
}

Result<FinishedPack> finishPack(const Database &database, const PackChoice &choice, const PrintProgress &progress)
{
    const Result<PackDraft> draft = draftPack(database, choice);
    return draft ? finishDraft(*draft, recordCharts(draft->trends), progress) : Result<FinishedPack>(draft.error());
}
