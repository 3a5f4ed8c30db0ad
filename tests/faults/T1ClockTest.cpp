#include "core/procedure/ClearDays.h"
#include "core/procedure/CouncilDays.h"
#include "core/storage/Journal.h"
#include "core/workflows/RollingBackups.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <ctime>

namespace {

/// What the computer's clock said at two edits, one after the other, and where it stood at the second.
struct ClockCase
{
    const char *name;
    const char *first;
    const char *second;
    const char *zone;
};

const ClockCase cases[] = {
    {"a day back", "2026-03-23T09:00:00Z", "2026-03-22T09:00:00Z", "Europe/London"},
    {"a year back", "2026-03-23T09:00:00Z", "2025-03-23T09:00:00Z", "Europe/London"},
    {"ten years forward", "2026-03-23T09:00:00Z", "2036-03-23T09:00:00Z", "Europe/London"},
    {"into summer time", "2026-03-29T00:59:59Z", "2026-03-29T01:00:01Z", "Europe/London"},
    {"out of summer time", "2026-10-25T00:59:59Z", "2026-10-25T01:00:01Z", "Europe/London"},
    {"on a leap day", "2028-02-29T23:59:59Z", "2028-03-01T00:00:00Z", "Europe/London"},
    {"before a leap day", "2028-02-28T23:59:59Z", "2028-02-29T00:00:00Z", "Europe/London"},
    {"to the other side of the earth", "2026-03-23T09:00:00Z", "2026-03-23T09:00:01Z", "Pacific/Kiritimati"},
    {"far to the west", "2026-03-23T09:00:00Z", "2026-03-23T09:00:01Z", "Pacific/Pago_Pago"},
    {"to 1970", "2026-03-23T09:00:00Z", "1970-01-01T00:00:00Z", "Europe/London"},
    {"before 1970", "2026-03-23T09:00:00Z", "1969-12-31T23:59:59Z", "Europe/London"},
    {"past 2038", "2026-03-23T09:00:00Z", "2038-01-19T03:14:08Z", "Europe/London"}};

void moveTo(const char *zone)
{
    ::setenv("TZ", zone, 1);
    ::tzset();
}

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// Two edits with a clock that does what clocks do; afterwards the time zone is as before.
class T1Clock : public ::testing::TestWithParam<ClockCase>
{
protected:
    void TearDown() override
    {
        m_zone.isNull() ? void(::unsetenv("TZ")) : void(::setenv("TZ", m_zone.constData(), 1));
        ::tzset();
    }

    QByteArray m_zone = qgetenv("TZ");
    QTemporaryDir m_folder;
};

} // namespace

TEST_P(T1Clock, GivenTwoEdits_WhenTheClockMovesBetween_ThenTheirNumbersAndNotTheClockKeepTheirOrder)
{
    QString path;
    {
        const Database database = workspaceFile(m_folder.path());
        path = database.path();
        const Journal journal(database);
        moveTo("Europe/London");
        ASSERT_TRUE(journal.apply(ChangeSet(QStringLiteral("First")).add(committee(QStringLiteral("First"))),
                                  {QStringLiteral("Priya"), moment(GetParam().first)}));
        moveTo(GetParam().zone);
        ASSERT_TRUE(journal.apply(ChangeSet(QStringLiteral("Second")).add(committee(QStringLiteral("Second"))),
                                  {QStringLiteral("Priya"), moment(GetParam().second)}));
    }

    EXPECT_THAT(workspaceFaults(path), ::testing::IsEmpty());
    EXPECT_THAT(OutsideSql(path).rows(QStringLiteral(
                    "SELECT label FROM journal_entry WHERE label IN ('First', 'Second') ORDER BY number")),
                ::testing::ElementsAre(QStringLiteral("First"), QStringLiteral("Second")));
}

TEST_P(T1Clock, GivenAMeeting_WhenTheZoneChanges_ThenItsLastDayOfPublicationIsTheSame)
{
    moveTo("Europe/London");
    const ClearDays here = clearDaysBefore(QDate(2026, 4, 14), 5, CouncilDays());
    moveTo(GetParam().zone);

    EXPECT_EQ(clearDaysBefore(QDate(2026, 4, 14), 5, CouncilDays()), here);
    EXPECT_EQ(here.publishBy, QDate(2026, 4, 2)) << "Easter stands between";
}

TEST_P(T1Clock, GivenADailyBackup_WhenTheClockMoves_ThenItIsKeptAndThatDayHasItsOwn)
{
    const Database database = workspaceFile(m_folder.path());
    const QString folder = m_folder.filePath(QStringLiteral("backups"));
    moveTo("Europe/London");
    const QDate first = moment(GetParam().first).toLocalTime().date();
    ASSERT_TRUE(takeDailyBackup(database, folder, first, BackupPlan()).value());
    moveTo(GetParam().zone);
    const QDate second = moment(GetParam().second).toLocalTime().date();

    const Result<bool> taken = takeDailyBackup(database, folder, second, BackupPlan());

    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, first != second);
    EXPECT_EQ(keptBackups(folder, database.path()).size(), first == second ? 1 : 2);
}

INSTANTIATE_TEST_SUITE_P(Clocks, T1Clock, ::testing::ValuesIn(cases),
                         [](const auto &one) { return std::string("Case") + std::to_string(one.index); });
