#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"

namespace {

Table programmeTable(const PackRecords &records)
{
    Table table{PackWords::tr("Work programme"),
                {{PackWords::tr("Topic"), 4},
                 {PackWords::tr("Purpose"), 5},
                 {PackWords::tr("Method"), 3},
                 {PackWords::tr("Intended outcome"), 4}},
                {}};
    for (const WorkProgrammeItem &item : records.workProgramme)
        table.rows.append(
            {{strongText(item.topic), plainText(item.purpose.value_or(QString())),
              plainText(item.method.value_or(QString())), plainText(item.intendedOutcome.value_or(QString()))}});
    return table;
}

Table requestsTable(const PackRecords &records)
{
    Table table{PackWords::tr("What the committee asked to be told"),
                {{PackWords::tr("Request"), 7},
                 {PackWords::tr("Asked of"), 3},
                 {PackWords::tr("Due"), 2},
                 {PackWords::tr("Answered"), 2}},
                {}};
    for (const InformationRequest &request : records.requests)
        table.rows.append(
            {{plainText(request.request), plainText(request.askedOf.value_or(QString())),
              plainText(printedDate(request.due)),
              plainText(request.answeredOn ? printedDate(*request.answeredOn) : PackWords::tr("not yet"))}});
    return table;
}

/// The paragraphs of a text that was written as one.
QList<PackBlock> paragraphsOf(const QString &text)
{
    QList<PackBlock> blocks;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            blocks.append(Paragraph{plainText(line.trimmed())});
    return blocks;
}

} // namespace

PackPart programmePart(const PackSource &source)
{
    PackPart part;
    part.key = QStringLiteral("programme");
    part.title = PackWords::tr("Work programme");
    part.runningHead = part.title;
    const Table programme = programmeTable(source.records);
    const Table requests = requestsTable(source.records);
    if (programme.rows.isEmpty() && requests.rows.isEmpty())
        return part;
    part.blocks = {PackHeading{1, part.title, part.key}};
    if (!programme.rows.isEmpty())
        part.blocks.append(programme);
    if (!requests.rows.isEmpty())
        part.blocks += QList<PackBlock>{PackHeading{2, requests.name}, requests};
    return part;
}

PackPart minutesPart(const PackSource &source)
{
    PackPart part;
    part.key = QStringLiteral("minutes");
    const std::optional<Meeting> &previous = source.records.previousMeeting;
    if (!previous || !previous->minutes || previous->minutes->trimmed().isEmpty())
        return part;
    part.title = PackWords::tr("Minutes of %1").arg(printedDate(previous->date));
    part.runningHead = PackWords::tr("Minutes");
    part.blocks = QList<PackBlock>{PackHeading{1, part.title, part.key}} + paragraphsOf(*previous->minutes);
    return part;
}
