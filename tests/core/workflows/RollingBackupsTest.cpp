#include "core/workflows/RollingBackups.h"

#include "core/storage/Integrity.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

QList<QDate> daysBefore(QDate day, int count)
{
    QList<QDate> days;
    for (int i = 0; i < count; ++i)
        days.append(day.addDays(-i));
    return days;
}

} // namespace

TEST(RollingBackups, GivenABackupOnEachDayOfTwoYears_WhenThePlanIsApplied_ThenDaysWeeksAndMonthsAreThinnedOut)
{
    const QList<QDate> days = daysBefore(today, 730);

    QList<QDate> kept = days;
    for (const QDate day : daysToForget(days, today, BackupPlan()))
        kept.removeOne(day);

    for (const QDate day : daysBefore(today, 7))
        EXPECT_TRUE(kept.contains(day)) << day.toString(Qt::ISODate).toStdString();
    EXPECT_TRUE(kept.contains(QDate(2026, 3, 8))); // the Sunday that ends the third week back
    EXPECT_TRUE(kept.contains(QDate(2025, 4, 30))); // the newest of the twelfth month back
    EXPECT_FALSE(kept.contains(QDate(2025, 3, 31)));
    EXPECT_LE(kept.size(), 7 + 4 + 12);
}

TEST(RollingBackups, GivenAClockThatWasSetBack_WhenThePlanIsApplied_ThenLaterBackupsStay)
{
    const QList<QDate> days = daysBefore(QDate(2027, 1, 1), 400);

    const QList<QDate> forgotten = daysToForget(days, today, BackupPlan());

    for (const QDate day : forgotten)
        EXPECT_LE(day, today);
}

TEST(RollingBackups, GivenAWorkspace_WhenOpenedTwiceOnOneDay_ThenOneBackupIsMadeAndItIsSoundAndPrivate)
{
    const QTemporaryDir place;
    const Database database = workspaceFile(place.path());
    const QString folder = place.filePath(QStringLiteral("backups"));

    EXPECT_TRUE(takeDailyBackup(database, folder, today, BackupPlan()).value());
    EXPECT_FALSE(takeDailyBackup(database, folder, today, BackupPlan()).value());

    const QList<KeptBackup> kept = keptBackups(folder, database.path());
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().day, today);
    EXPECT_THAT(integrityProblems(kept.first().path).value(), ::testing::IsEmpty());
    EXPECT_FALSE(QFile::permissions(kept.first().path) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_FALSE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST(RollingBackups, GivenAFolderThatCannotBeMade_WhenABackupIsDue_ThenASentenceSaysSo)
{
    const QTemporaryDir place;
    const Database database = workspaceFile(place.path());
    QFile inTheWay(place.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    const Result<bool> made = takeDailyBackup(database, inTheWay.fileName(), today, BackupPlan());

    ASSERT_FALSE(made.has_value());
    EXPECT_TRUE(made.error().message.contains(inTheWay.fileName()));
}

TEST(RollingBackups, GivenTwoWorkspacesOfOneName_WhenBackedUpIntoOneFolder_ThenEachHasItsOwn)
{
    const QTemporaryDir place;
    QDir(place.path()).mkpath(QStringLiteral("a"));
    QDir(place.path()).mkpath(QStringLiteral("b"));
    const Database one = workspaceFile(place.filePath(QStringLiteral("a")));
    const Database other = workspaceFile(place.filePath(QStringLiteral("b")));
    const QString folder = place.filePath(QStringLiteral("backups"));

    ASSERT_TRUE(takeDailyBackup(one, folder, today, BackupPlan()).value());
    ASSERT_TRUE(takeDailyBackup(other, folder, today.addDays(1), BackupPlan()).value());

    EXPECT_EQ(keptBackups(folder, one.path()).size(), 1);
    EXPECT_EQ(keptBackups(folder, other.path()).first().day, today.addDays(1));
}
