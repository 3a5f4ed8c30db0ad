#include "core/workflows/DigestPart.h"

#include "core/insight/DigestWords.h"
#include "core/pack/PackWords.h"

namespace {

QString titleOf(DigestGroup::Kind kind)
{
    switch (kind) {
    case DigestGroup::Kind::Indicators:
        return PackWords::tr("Indicators");
    case DigestGroup::Kind::Recommendations:
        return PackWords::tr("Scrutiny’s recommendations");
    case DigestGroup::Kind::InspectorateRecommendations:
        return PackWords::tr("The inspectorate’s recommendations");
    case DigestGroup::Kind::Plan:
        return PackWords::tr("Improvement plan");
    case DigestGroup::Kind::Reports:
        return PackWords::tr("Reports");
    case DigestGroup::Kind::Meetings:
        return PackWords::tr("Meetings");
    }
    Q_UNREACHABLE();
}

/// A printed page has room for the important lines, which come first; the program has them all.
constexpr qsizetype mostLines = 12;

RunningText inPrint(const DigestLine &line)
{
    RunningText words = plainText(line.text);
    if (line.date)
        words.append(TextRun{QStringLiteral(" ") + printedDate(*line.date), TextRun::Look::Muted});
    return words;
}

void addChanges(QList<PackBlock> &blocks, const Digest &digest)
{
    for (const DigestGroup &group : digest.changes) {
        BulletList list;
        for (const DigestLine &line : group.lines.mid(0, mostLines))
            list.items.append(inPrint(line));
        if (list.items.isEmpty())
            continue;
        blocks += QList<PackBlock>{PackHeading{2, titleOf(group.kind)}, list};
        if (const qsizetype rest = group.lines.size() - mostLines; rest > 0)
            blocks.append(Paragraph{plainText(PackWords::tr("And %1 more.").arg(rest)), Paragraph::Style::Note});
    }
}

QString kindWord(OverdueItem::Kind kind)
{
    switch (kind) {
    case OverdueItem::Kind::Response:
        return PackWords::tr("Response to");
    case OverdueItem::Kind::Recommendation:
        return PackWords::tr("Recommendation");
    case OverdueItem::Kind::InspectorateRecommendation:
        return PackWords::tr("Inspectorate’s recommendation");
    case OverdueItem::Kind::Action:
        return PackWords::tr("Action");
    }
    Q_UNREACHABLE();
}

PackTableRow rowOf(const OverdueItem &item)
{
    RunningText what{TextRun{kindWord(item.kind) + QLatin1Char(' ') + item.reference, TextRun::Look::Strong}};
    what.append(TextRun{QStringLiteral(" ") + inShort(item.title)});
    return {{what, plainText(item.who), plainText(printedDate(item.due)), plainText(QString::number(item.days))}};
}

void addOverdue(QList<PackBlock> &blocks, const Digest &digest)
{
    if (digest.overdue.isEmpty())
        return;
    Table table{PackWords::tr("Overdue"),
                {{PackWords::tr("What"), 7},
                 {PackWords::tr("Who"), 3.4},
                 {PackWords::tr("Was due"), 2.4},
                 {PackWords::tr("Days late"), 1.4, TableColumn::Side::Right}},
                {}};
    for (const OverdueItem &item : digest.overdue)
        table.rows.append(rowOf(item));
    blocks += QList<PackBlock>{PackHeading{2, PackWords::tr("Overdue: %1").arg(digest.overdue.size())}, table};
}

/// What the rules suggest is advice to whoever leads the questioning.
void addEnquiries(QList<PackBlock> &blocks, const Digest &digest)
{
    BulletList list;
    for (const LineOfEnquiry &line : digest.enquiries)
        list.items.append({TextRun{line.question, TextRun::Look::Strong}, TextRun{QStringLiteral(" ") + line.why}});
    if (!list.items.isEmpty())
        blocks += QList<PackBlock>{PackHeading{2, PackWords::tr("Suggested lines of enquiry")}, list};
}

} // namespace

PackPart digestPart(const Digest &digest, Edition edition)
{
    PackPart part;
    part.key = QStringLiteral("changes");
    QList<PackBlock> blocks;
    addChanges(blocks, digest);
    addOverdue(blocks, digest);
    if (edition == Edition::Chair)
        addEnquiries(blocks, digest);
    if (blocks.isEmpty())
        return part;
    part.title = PackWords::tr("What changed since %1").arg(printedDate(digest.since));
    part.runningHead = PackWords::tr("What changed");
    part.blocks = QList<PackBlock>{PackHeading{1, part.title, part.key}} + blocks;
    return part;
}
