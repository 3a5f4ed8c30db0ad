#include "tests/ui/gallery/GalleryRow.h"

#include "ui/text/StatusChips.h"

QList<GalleryRow> galleryRows()
{
    using Status = Recommendation::Status;
    const QStringList titles{
        QStringLiteral("Publish team caseloads"),
        QStringLiteral("One front-door threshold"),
        QStringLiteral("Permanent team managers in all six teams by 31 March, with vacancies reported to each meeting"),
        QStringLiteral("Members’ front-door visits"),
        QStringLiteral("Return interviews in 72 hours"),
        QStringLiteral("Audit outcomes to members"),
        QStringLiteral("Weekly unallocated cases")};
    const QList<Status> statuses{Status::AwaitingResponse,   Status::InProgress,           Status::ImplementedClaimed,
                                 Status::ExtensionRequested, Status::CompleteEvidenceSeen, Status::Paused,
                                 Status::NotAccepted};
    const QList<std::optional<Publicity>> access{Publicity::Public, Publicity::Public, Publicity::PartExempt,
                                                 Publicity::Exempt, std::nullopt,      Publicity::Confidential,
                                                 Publicity::Public};
    QList<GalleryRow> list;
    for (int at = 0; at < titles.size(); ++at)
        list.append({at, titles[at], QStringLiteral("25/26 %1").arg(at + 2, 2, 10, QLatin1Char('0')), statuses[at],
                     access[at], galleryToday.addDays(at * 11 - 12), 1 + at * 617});
    return list;
}

QList<Column<GalleryRow>> galleryColumns()
{
    return {{.title = QStringLiteral("Recommendation"), .value = [](const GalleryRow &row) { return row.text; }},
            {.title = QStringLiteral("Ref. SR"), .value = [](const GalleryRow &row) { return row.reference; }},
            {.title = QStringLiteral("Status"), .value = [](const GalleryRow &row) { return chipOf(row.status); }},
            {.title = QStringLiteral("Access"), .value = [](const GalleryRow &row) { return chipOf(row.publicity); }},
            {.title = QStringLiteral("Made on"), .value = [](const GalleryRow &row) { return row.due.addDays(-60); }},
            {.title = QStringLiteral("Response"),
             .value = [](const GalleryRow &row) { return distanceChip(row.due, galleryToday); },
             .sortKey = [](const GalleryRow &row) { return row.due; }},
            {.title = QStringLiteral("Mentions"), .value = [](const GalleryRow &row) { return row.mentions; }}};
}
