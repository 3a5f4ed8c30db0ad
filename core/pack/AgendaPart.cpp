#include "core/pack/ExemptParagraph.h"
#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

namespace {

const WithheldMatter *matterOf(const PackSource &source, const AgendaItem &item)
{
    for (const WithheldMatter &matter : source.withheld)
        if (matter.agendaItem == item.id && matter.place == itemName(item))
            return &matter;
    return nullptr;
}

QString paragraphNumbers(const QList<int> &paragraphs)
{
    QStringList numbers;
    for (const int paragraph : paragraphs)
        numbers.append(QString::number(paragraph));
    return numbers.join(QStringLiteral(", "));
}

/// A withheld item's row says its class and no word of its title.
RunningText withheldBusiness(const WithheldMatter &matter)
{
    RunningText words = strongText(PackWords::tr("Not for publication. "));
    if (matter.isUndecided)
        words += plainText(PackWords::tr("It is not stated whether this paper is public."));
    else if (matter.publicity == Publicity::Confidential)
        words += plainText(PackWords::tr("Confidential information."));
    else if (matter.paragraphs.isEmpty())
        words += plainText(PackWords::tr("Exempt information."));
    else
        words += plainText(PackWords::tr("Exempt information, paragraph %1.").arg(paragraphNumbers(matter.paragraphs)));
    return words;
}

const PackPaper *paperOf(const PackRecords &records, const AgendaItem &item)
{
    for (const PackPaper &paper : records.papers)
        if (item.report == paper.report.id)
            return &paper;
    return nullptr;
}

bool hasPart(const QList<PackPart> &parts, const QString &key)
{
    for (const PackPart &part : parts)
        if (part.key == key)
            return true;
    return false;
}

PackTableRow rowOf(const PackSource &source, const AgendaItem &item, const QList<PackPart> &others)
{
    const QString number = item.number.value_or(QString::number(item.position + 1));
    if (const WithheldMatter *const matter = matterOf(source, item))
        return {{strongText(number), withheldBusiness(*matter), {}, plainText(PackWords::tr("withheld"))},
                PackTableRow::Ground::Tinted};
    const QString anchor = QStringLiteral("item:") + item.id.toString();
    const bool hasPages = hasPart(others, anchor);
    RunningText business{TextRun{item.title, TextRun::Look::Plain, hasPages ? anchor : QString()}};
    if (source.edition != Edition::Public && item.publicity && *item.publicity >= Publicity::Exempt)
        business += strongText(PackWords::tr(" (not for publication)"));
    const PackPaper *const paper = paperOf(source.records, item);
    const QString from =
        paper ? paper->report.reportOf.value_or(item.lead.value_or(QString())) : item.lead.value_or(QString());
    const RunningText page = hasPages
        ? RunningText{TextRun{{}, TextRun::Look::Plain, anchor, TextRun::Kind::PageNumber}}
        : plainText(QStringLiteral("–"));
    return {{strongText(number), business, plainText(from), page}};
}

Table agendaTable(const PackSource &source, const QList<PackPart> &others)
{
    Table table{PackWords::tr("Agenda"),
                {{PackWords::tr("Item"), 1},
                 {PackWords::tr("Business"), 8},
                 {PackWords::tr("Report of"), 4},
                 {PackWords::tr("Page"), 1.4, TableColumn::Side::Right}},
                {}};
    for (const AgendaItem &item : source.records.agenda)
        table.rows.append(rowOf(source, item, others));
    return table;
}

/// The parts that stand under no agenda item, and appendices, with their pages.
Table otherPapers(const QList<PackPart> &others)
{
    Table table{PackWords::tr("Also in this pack"),
                {{PackWords::tr("Paper"), 12}, {PackWords::tr("Page"), 1.4, TableColumn::Side::Right}},
                {}};
    for (const PackPart &part : others)
        if (!part.key.startsWith(QLatin1String("item:")))
            table.rows.append({{{TextRun{part.title, TextRun::Look::Plain, part.key}},
                                {TextRun{{}, TextRun::Look::Plain, part.key, TextRun::Kind::PageNumber}}}});
    return table;
}

QString paragraphCell(const WithheldMatter &matter)
{
    if (matter.publicity == Publicity::Confidential)
        return PackWords::tr("Section 100A(3): confidential information");
    QStringList lines;
    for (const int paragraph : matter.paragraphs)
        lines.append(QStringLiteral("%1. %2").arg(paragraph).arg(exemptParagraphWords(paragraph)));
    return lines.isEmpty() ? PackWords::tr("not stated") : lines.join(QStringLiteral("; "));
}

QString reasonCell(const WithheldMatter &matter)
{
    if (matter.isUndecided)
        return PackWords::tr("It is not stated whether this is public.");
    QString reason = matter.reason.isEmpty() && matter.publicity != Publicity::Confidential
        ? PackWords::tr("No reason is stated.")
        : matter.reason;
    if (matter.reviewOn)
        reason += PackWords::tr(" To be reviewed by %1.").arg(printedDate(*matter.reviewOn));
    return reason.trimmed();
}

void addWithheld(QList<PackBlock> &blocks, const PackSource &source)
{
    if (source.withheld.isEmpty())
        return;
    Table table{PackWords::tr("Matter withheld from this edition"),
                {{PackWords::tr("Item"), 2},
                 {PackWords::tr("Class"), 2},
                 {PackWords::tr("Paragraph of Schedule 12A, Part 1"), 5},
                 {PackWords::tr("Why the public interest favours withholding"), 5}},
                {}};
    for (const WithheldMatter &matter : source.withheld)
        table.rows.append({{strongText(matter.place),
                            plainText(matter.isUndecided ? PackWords::tr("Not stated") : printedWord(matter.publicity)),
                            plainText(paragraphCell(matter)), plainText(reasonCell(matter))}});
    blocks.append(PackHeading{2, table.name, QStringLiteral("withheld")});
    blocks.append(table);
}

/// The resolution by which the public may be excluded (section 100A(4) and (5)), or must be (section 100A(2)).
void addResolutions(QList<PackBlock> &blocks, const PackSource &source)
{
    QList<PackBlock> resolutions;
    for (const AgendaItem &item : source.records.agenda) {
        const WithheldMatter *const matter = matterOf(source, item);
        if (!matter || matter->isUndecided)
            continue;
        const QString number = itemName(item).toLower();
        if (matter->publicity == Publicity::Confidential)
            resolutions.append(Paragraph{plainText(
                PackWords::tr("The public must be excluded for %1 under section 100A(2) of the Local Government Act "
                              "1972, as confidential information would otherwise be disclosed.")
                    .arg(number))});
        else if (!matter->paragraphs.isEmpty())
            resolutions.append(Paragraph{plainText(
                PackWords::tr("That under section 100A(4) of the Local Government Act 1972 the public be excluded from "
                              "the meeting for %1, on the grounds that it involves the likely disclosure of exempt "
                              "information as defined in paragraph %2 of Part 1 of Schedule 12A to the Act.")
                    .arg(number, paragraphNumbers(matter->paragraphs)))});
    }
    if (!resolutions.isEmpty())
        blocks += QList<PackBlock>{PackHeading{2, PackWords::tr("Exclusion of the public")}} + resolutions;
}

QString placeAndTime(const Meeting &meeting)
{
    QStringList words{printedDateWithDay(meeting.date)};
    if (meeting.time)
        words.append(meeting.time->toString(QStringLiteral("h.mm ap")));
    if (meeting.venue)
        words.append(*meeting.venue);
    return words.join(QStringLiteral(", "));
}

} // namespace

PackPart agendaPart(const PackSource &source, const QList<PackPart> &others)
{
    PackPart part;
    part.key = QStringLiteral("agenda");
    part.title = PackWords::tr("Agenda");
    part.runningHead = part.title;
    part.place = PackPart::Place::Front;
    part.blocks = {PackHeading{1, part.title, part.key},
                   Paragraph{plainText(placeAndTime(source.records.meeting)), Paragraph::Style::Note}};
    if (source.records.agenda.isEmpty())
        part.blocks.append(Paragraph{plainText(PackWords::tr("There is no business on the agenda yet."))});
    else
        part.blocks.append(agendaTable(source, others));
    const Table papers = otherPapers(others);
    if (!papers.rows.isEmpty())
        part.blocks += QList<PackBlock>{PackHeading{2, papers.name}, papers};
    addWithheld(part.blocks, source);
    addResolutions(part.blocks, source);
    return part;
}
