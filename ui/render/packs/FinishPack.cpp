#include "ui/render/packs/FinishPack.h"

#include "ui/render/packs/HtmlTwin.h"

Result<FinishedPack> finishPack(const Database &database, const PackChoice &choice, const ChartPainter &charts,
                                const PrintProgress &progress)
{
    const Result<PackDraft> draft = buildPack(database, choice.meeting, choice.edition, choice.order, choice.today);
    if (!draft)
        return draft.error();
    const Result<PrintedPack> printed = printPack(draft->pack, draft->documents, charts, progress);
    if (!printed)
        return printed.error();
    const QByteArray html = htmlTwin(draft->pack, printed->parts, charts);
    const Result<LeakReport> leaks = checkForLeaks(printed->pdf, html, draft->withheldWords, draft->pack.firstPage);
    if (!leaks)
        return leaks.error();
    return FinishedPack{*draft, *printed, html, *leaks};
}
