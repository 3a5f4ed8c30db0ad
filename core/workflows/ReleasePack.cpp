#include "core/workflows/ReleasePack.h"

#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

const Pack *lastIssued(const PackRecords &records, Edition edition)
{
    const Pack *last = nullptr;
    for (const Pack &pack : records.issuedPacks)
        if (pack.edition == edition && (!last || pack.issue > last->issue))
            last = &pack;
    return last;
}

QString labelOf(const IssuedFile &file)
{
    QString label = QCoreApplication::translate("ReleasePack", "Release pack for %1, %2")
                        .arg(printedDate(file.pack.meetingDate), printedWord(file.pack.edition).toLower());
    for (const QString &phrase : file.judgedSafe)
        label += QStringLiteral("; ") + phrase;
    return label;
}

} // namespace

int nextPage(const PackRecords &records, Edition edition)
{
    int last = 0;
    for (const Pack &pack : records.issuedPacks)
        for (const PackEntry &entry : records.issuedEntries)
            if (pack.edition == edition && entry.pack == pack.id)
                last = qMax(last, entry.pageTo);
    return last + 1;
}

ChangeSet releaseOf(const IssuedFile &file, const PackRecords &records, const JournalHead &head, QDateTime now)
{
    const Pack *const last = lastIssued(records, file.pack.edition);
    Pack pack;
    pack.id = PackId::create();
    pack.meeting = records.meeting.id;
    pack.edition = file.pack.edition;
    pack.issue = last ? last->issue + 1 : 1;
    pack.supplementOf = last ? std::optional(last->id) : std::nullopt;
    pack.issuedAt = now;
    pack.documentHash = QString::fromLatin1(QCryptographicHash::hash(file.pdf, QCryptographicHash::Sha256).toHex());
    pack.journalHead = head.hash;
    ChangeSet changes(labelOf(file));
    changes.attach({pack.documentHash, QStringLiteral("application/pdf"), file.pdf});
    changes.add(pack);
    for (int i = 0; i < file.parts.size(); ++i) {
        const PartPages &part = file.parts.at(i);
        changes.add(PackEntry{PackEntryId::create(), pack.id, i, part.title, part.agendaItem, part.first, part.last});
    }
    return changes;
}
