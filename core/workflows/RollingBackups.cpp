#include "core/workflows/RollingBackups.h"

#include "core/storage/Backup.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace {

const QString ending = QStringLiteral(".scrutiny.backup");
const QString asideMark = QStringLiteral("before-restoring-");

/// Two workspaces of one name in different folders have different backups.
QString prefixFor(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    const QByteArray place = file.absolutePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(6);
    return QStringLiteral("%1-%2-").arg(file.completeBaseName(), QString::fromLatin1(mark));
}

QString nameFor(const QString &workspacePath, QDate day)
{
    return prefixFor(workspacePath) + day.toString(Qt::ISODate) + ending;
}

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(QDate day)
{
    return day.year() * 100 + day.month();
}

/// Keeps the newest day of each of the last `count` spans (days, weeks or months) that have one.
template<typename SpanOf>
void keepNewest(const QList<QDate> &newestFirst, int count, SpanOf spanOf, QSet<QDate> &kept)
{
    QSet<int> spans;
    for (const QDate day : newestFirst) {
        const int span = spanOf(day);
        if (spans.contains(span))
            continue;
        if (spans.size() >= count)
            return;
        spans.insert(span);
        kept.insert(day);
    }
}

Result<void> preparePrivateFolder(const QString &folder)
{
    const bool isThere = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (isThere)
        return {};
    return Error{Error::Kind::Unreadable,
                 QCoreApplication::translate("RollingBackups",
                                             "No backup was made: the folder %1 cannot be used. Choose another in the "
                                             "settings.")
                     .arg(folder)};
}

} // namespace

QList<QDate> daysToForget(QList<QDate> days, QDate today, const BackupPlan &plan)
{
    std::sort(days.begin(), days.end(), std::greater<>());
    QSet<QDate> kept;
    QList<QDate> past;
    for (const QDate day : days)
        (day > today ? void(kept.insert(day)) : past.append(day));
    keepNewest(
        past, plan.days, [](QDate day) { return int(day.toJulianDay()); }, kept);
    keepNewest(past, plan.weeks, weekOf, kept);
    keepNewest(past, plan.months, monthOf, kept);
    days.removeIf([&](QDate day) { return kept.contains(day); });
    return days;
}

QList<KeptBackup> keptBackups(const QString &folder, const QString &workspacePath)
{
    const QString prefix = prefixFor(workspacePath);
    QList<KeptBackup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (!name.startsWith(prefix) || !name.endsWith(ending))
            continue;
        const QString day = name.mid(prefix.size(), name.size() - prefix.size() - ending.size());
        if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid())
            backups.append({file.absoluteFilePath(), date});
    }
    std::sort(backups.begin(), backups.end(), [](const auto &left, const auto &right) { return left.day > right.day; });
    return backups;
}

Result<QString> setAside(const Database &database, const QString &folder, const QDateTime &now)
{
    if (const Result<void> prepared = preparePrivateFolder(folder); !prepared)
        return prepared.error();
    const QString moment = now.toString(QStringLiteral("yyyy-MM-dd-HHmmss-zzz"));
    const QString file = QDir(folder).filePath(prefixFor(database.path()) + asideMark + moment + ending);
    Result<void> made = backUp(database, file);
    // A damaged workspace is kept too: something in it may still be wanted.
    if (!made && made.error().kind == Error::Kind::Damaged)
        made = copyAsItIs(database, file);
    if (!made)
        return made.error();
    return file;
}

QStringList setAsideBackups(const QString &folder, const QString &workspacePath)
{
    const QString start = prefixFor(workspacePath) + asideMark;
    QStringList files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed))
        if (file.fileName().startsWith(start) && file.fileName().endsWith(ending))
            files.append(file.absoluteFilePath());
    return files;
}

Result<bool> takeDailyBackup(const Database &database, const QString &folder, QDate today, const BackupPlan &plan)
{
    if (const Result<void> prepared = preparePrivateFolder(folder); !prepared)
        return prepared.error();
    const QString file = QDir(folder).filePath(nameFor(database.path(), today));
    if (QFile::exists(file))
        return false;
    if (const Result<void> made = backUp(database, file); !made)
        return made.error();
    QList<QDate> days;
    for (const KeptBackup &backup : keptBackups(folder, database.path()))
        days.append(backup.day);
    for (const QDate day : daysToForget(days, today, plan))
        QFile::remove(QDir(folder).filePath(nameFor(database.path(), day)));
    return true;
}
