#include "core/pack/ExemptParagraph.h"
#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

namespace {

QString contactOf(const ReportAuthor &author)
{
    QStringList words{author.name};
    for (const std::optional<QString> &part : {author.role, author.phone, author.email})
        if (part && !part->isEmpty())
            words.append(*part);
    return words.join(QStringLiteral(", "));
}

Table reportFacts(const PackPaper &paper)
{
    Table table{PackWords::tr("The report"), {{QString(), 1}, {QString(), 4}}, {}, Table::Heads::Rows};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.rows.append({{plainText(name), plainText(value)}});
    };
    add(PackWords::tr("Report of"), paper.report.reportOf.value_or(QString()));
    add(PackWords::tr("Cabinet member"), paper.report.cabinetMember.value_or(QString()));
    QStringList contacts;
    for (const ReportAuthor &author : paper.authors)
        contacts.append(contactOf(author));
    add(PackWords::tr("Contact"), contacts.join(QStringLiteral("; ")));
    add(PackWords::tr("Reference"), paper.report.reference);
    return table;
}

/// Paragraphs one after the other; bulleted ones that follow each other are one list.
void addParagraphs(QList<PackBlock> &blocks, const PackPaper &paper, const ReportSection &section)
{
    BulletList bullets;
    const auto closeList = [&] {
        if (!bullets.items.isEmpty())
            blocks.append(bullets);
        bullets.items.clear();
    };
    for (const ReportParagraph &paragraph : paper.paragraphs) {
        if (paragraph.section != section.id)
            continue;
        if (paragraph.bulleted && !paragraph.number) {
            bullets.items.append(plainText(paragraph.text));
            continue;
        }
        closeList();
        blocks.append(
            Paragraph{plainText(paragraph.text), Paragraph::Style::Body, paragraph.number.value_or(QString())});
    }
    closeList();
}

void addSections(QList<PackBlock> &blocks, const PackPaper &paper)
{
    for (const ReportSection &section : paper.sections) {
        const QString number = section.number.value_or(QString());
        if (!section.heading.isEmpty())
            blocks.append(
                PackHeading{2, number.isEmpty() ? section.heading : number + QLatin1Char(' ') + section.heading});
        addParagraphs(blocks, paper, section);
    }
}

void addListed(QList<PackBlock> &blocks, const PackSource &source, const PackPaper &paper, const AgendaItem &item)
{
    BulletList background;
    for (const BackgroundPaper &listed : paper.backgroundPapers)
        background.items.append(plainText(listed.title));
    if (!background.items.isEmpty())
        blocks += QList<PackBlock>{PackHeading{2, PackWords::tr("Background papers")}, background};
    BulletList appendices;
    for (const Appendix &appendix : paper.appendices) {
        RunningText words{TextRun{appendix.title}};
        if (appendix.documentHash)
            words = {
                TextRun{appendix.title, TextRun::Look::Plain, QStringLiteral("appendix:") + appendix.id.toString()}};
        appendices.items.append(words);
    }
    for (const WithheldMatter &matter : source.withheld)
        if (matter.agendaItem == item.id)
            appendices.items.append(plainText(PackWords::tr("%1: withheld from this edition").arg(matter.place)));
    if (!appendices.items.isEmpty())
        blocks += QList<PackBlock>{PackHeading{2, PackWords::tr("Appendices")}, appendices};
}

/// A warning on the first page of a paper that the public may not see.
void addWarning(QList<PackBlock> &blocks, const PackSource &source, const PackPaper &paper, const AgendaItem &item)
{
    const std::optional<Publicity> publicity = publicityOf(paper.report, source.records);
    if (source.edition == Edition::Public || !publicity || *publicity == Publicity::Public)
        return;
    QStringList numbers;
    for (const Exemption &exemption : source.records.exemptions)
        if (exemption.agendaItem == item.id)
            numbers.append(QString::number(exemption.paragraph));
    const QString where = numbers.isEmpty()
        ? QString()
        : PackWords::tr(", paragraph %1 of Schedule 12A").arg(numbers.join(QStringLiteral(", ")));
    blocks.append(
        Paragraph{strongText(PackWords::tr("Not for publication: %1").arg(printedWord(*publicity).toLower()) + where),
                  Paragraph::Style::Boxed});
}

PackPart reportPart(const PackSource &source, const AgendaItem &item, const PackPaper &paper)
{
    PackPart part;
    part.key = QStringLiteral("item:") + item.id.toString();
    part.title = PackWords::tr("%1 %2").arg(itemName(item), paper.report.title);
    part.runningHead = itemName(item);
    part.agendaItem = item.id;
    part.blocks = {PackHeading{1, paper.report.title, part.key}};
    addWarning(part.blocks, source, paper, item);
    if (const Table facts = reportFacts(paper); !facts.rows.isEmpty())
        part.blocks.append(facts);
    addSections(part.blocks, paper);
    addListed(part.blocks, source, paper, item);
    return part;
}

QList<PackPart> appendixParts(const AgendaItem &item, const PackPaper &paper)
{
    QList<PackPart> parts;
    for (const Appendix &appendix : paper.appendices) {
        if (!appendix.documentHash)
            continue;
        PackPart part;
        part.key = QStringLiteral("appendix:") + appendix.id.toString();
        part.title =
            PackWords::tr("%1, appendix %2: %3").arg(itemName(item)).arg(appendix.position + 1).arg(appendix.title);
        part.runningHead = PackWords::tr("%1, appendix %2").arg(itemName(item)).arg(appendix.position + 1);
        part.agendaItem = item.id;
        part.documentHash = *appendix.documentHash;
        part.level = 2;
        parts.append(part);
    }
    return parts;
}

} // namespace

QList<PackPart> reportParts(const PackSource &source)
{
    QList<PackPart> parts;
    for (const AgendaItem &item : source.records.agenda)
        for (const PackPaper &paper : source.records.papers)
            if (item.report == paper.report.id) {
                parts.append(reportPart(source, item, paper));
                parts += appendixParts(item, paper);
            }
    return parts;
}
