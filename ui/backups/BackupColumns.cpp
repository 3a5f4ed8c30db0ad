#include "ui/backups/BackupColumns.h"

#include "ui/text/Chip.h"
#include "ui/text/Words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("BackupColumns", sentence);
}

QString momentWords(const QDateTime &moment)
{
    return screenDate(moment.date()) + moment.time().toString(QStringLiteral(", HH:mm"));
}

QString originWords(HeldBackup::Origin origin)
{
    switch (origin) {
    case HeldBackup::Origin::Daily:
        return say("Daily");
    case HeldBackup::Origin::BeforeUpgrade:
        return say("Before an upgrade");
    case HeldBackup::Origin::SetAside:
        return say("Set aside before restoring");
    }
    return QString();
}

Chip soundnessOf(const HeldBackup &backup)
{
    if (backup.isSound())
        return {StatusGlyph::Tick, say("Sound"), Tone::Green, Chip::Ground::Plain,
                say("Every page of it can be read.")};
    return {StatusGlyph::Cross, say("Damaged"), Tone::Red, Chip::Ground::Plain, backup.problem};
}

QString kindWord(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("reports"), QT_TRANSLATE_NOOP("BackupColumns", "reports")},
        {QStringLiteral("recommendations"), QT_TRANSLATE_NOOP("BackupColumns", "recommendations")},
        {QStringLiteral("responses"), QT_TRANSLATE_NOOP("BackupColumns", "responses")},
        {QStringLiteral("plans"), QT_TRANSLATE_NOOP("BackupColumns", "improvement plans")},
        {QStringLiteral("actions"), QT_TRANSLATE_NOOP("BackupColumns", "actions")},
        {QStringLiteral("inspections"), QT_TRANSLATE_NOOP("BackupColumns", "inspections")},
        {QStringLiteral("indicators"), QT_TRANSLATE_NOOP("BackupColumns", "indicators")},
        {QStringLiteral("observations"), QT_TRANSLATE_NOOP("BackupColumns", "observations")},
        {QStringLiteral("meetings"), QT_TRANSLATE_NOOP("BackupColumns", "meetings")},
        {QStringLiteral("documents"), QT_TRANSLATE_NOOP("BackupColumns", "documents")}};
    return say(words.value(kind, ""));
}

QDateTime momentOf(const JournalEntry &entry)
{
    return QDateTime::fromString(entry.madeAt, Qt::ISODateWithMs).toLocalTime();
}

} // namespace

QList<Column<HeldBackup>> backupColumns()
{
    return {{say("Made"),
             [](const HeldBackup &backup) { return QVariant(momentWords(backup.madeAt)); },
             {},
             [](const HeldBackup &backup) { return QVariant(backup.madeAt); },
             {},
             QStringLiteral("made")},
            {say("Kind"),
             [](const HeldBackup &backup) { return QVariant(originWords(backup.origin)); },
             {},
             {},
             {},
             QStringLiteral("kind")},
            {say("Size"),
             [](const HeldBackup &backup) { return QVariant(QLocale().formattedDataSize(backup.bytes)); },
             Qt::AlignRight,
             [](const HeldBackup &backup) { return QVariant(backup.bytes); },
             {},
             QStringLiteral("size")},
            {say("Changes"),
             [](const HeldBackup &backup) { return QVariant(backup.changes); },
             {},
             {},
             {},
             QStringLiteral("changes")},
            {say("State"),
             [](const HeldBackup &backup) { return QVariant(soundnessOf(backup)); },
             {},
             {},
             {},
             QStringLiteral("state")}};
}

QList<Column<JournalEntry>> lostChangeColumns()
{
    return {{say("Change that would be lost"),
             [](const JournalEntry &entry) { return QVariant(entry.label); },
             {},
             {},
             {},
             QStringLiteral("label")},
            {say("When"),
             [](const JournalEntry &entry) { return QVariant(momentWords(momentOf(entry))); },
             {},
             [](const JournalEntry &entry) { return QVariant(entry.madeAt); },
             {},
             QStringLiteral("when")},
            {say("Who"),
             [](const JournalEntry &entry) { return QVariant(entry.madeBy); },
             {},
             {},
             {},
             QStringLiteral("who")}};
}

QString countWords(const QList<CountChange> &counts)
{
    QStringList words;
    for (const CountChange &count : counts)
        words.append(QCoreApplication::translate("BackupColumns", "%1 %2 instead of %3", "14 reports instead of 16")
                         .arg(QLocale().toString(count.then), kindWord(count.kind), QLocale().toString(count.now)));
    return words.isEmpty() ? say("There would be as many records of each kind as now.")
                           : say("There would be %1.").arg(words.join(say(", ")));
}

QString previewWords(const RestorePreview &preview)
{
    if (preview.changesNothing())
        return say("Nothing was changed since: restoring it would change nothing.");
    QString words;
    if (!preview.lost.isEmpty())
        words = QCoreApplication::translate("BackupColumns", "%n change(s) made since would be lost.", nullptr,
                                            int(preview.lost.size()));
    if (!preview.broughtBack.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" "))
            + QCoreApplication::translate("BackupColumns", "%n change(s) would come back.", nullptr,
                                          int(preview.broughtBack.size()));
    return words;
}
