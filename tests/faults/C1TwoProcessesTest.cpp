#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

/// A workspace with one committee whose code is a number that several processes count up.
class C1TwoProcesses : public ::testing::Test
{
protected:
    void SetUp() override
    {
        writeReports(in("reports"), 60);
        ASSERT_EQ(runCli({QStringLiteral("new"), file()}).exitCode, 0);
        const ChildEnd end =
            runChild(stormCommand({file(), QStringLiteral("add"), QStringLiteral("1"), QStringLiteral("Priya")}));
        m_committee = QString::fromUtf8(end.output).section(QStringLiteral("saved "), 1).trimmed();
        ASSERT_FALSE(m_committee.isEmpty()) << end.summary().toStdString();
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("council.scrutiny"); }
    QStringList counting(int count, const QString &who) const
    {
        return stormCommand({file(), QStringLiteral("count"), QString::number(count), who, m_committee});
    }
    int counted() const
    {
        return OutsideSql(file())
            .value(QStringLiteral("SELECT coalesce(code, 0) FROM committee WHERE id = '%1'").arg(m_committee))
            .toInt();
    }

    QTemporaryDir m_folder;
    QString m_committee;
};

void expectDone(const ChildEnd &end)
{
    EXPECT_EQ(end.exitCode, 0) << end.summary().right(600).toStdString();
    EXPECT_TRUE(end.errors.isEmpty()) << end.errors.constData();
}

} // namespace

TEST_F(C1TwoProcesses, GivenTwoWritersOfOneRecord_WhenBothCountUp_ThenNoUpdateIsLost)
{
    const ChildConditions patient{.patience = std::chrono::minutes(5)};
    const int each = times(500, 1000);
    const int rounds = times(1, 50) == 1 || isSanitized() ? 1 : times(1, 50);
    int stale = 0;
    for (int round = 1; round <= rounds; ++round) {
        Child first(counting(each, QStringLiteral("Priya")), patient);
        Child second(counting(each, QStringLiteral("Rosalind")), patient);
        for (Child *child : {&first, &second}) {
            const ChildEnd end = child->finish();
            expectDone(end);
            stale += end.output.mid(end.output.lastIndexOf("stale ") + 6).trimmed().toInt();
        }
        ASSERT_EQ(counted(), 2 * each * round);
    }
    tell(QStringLiteral("2 writers x %1 edits x %2 rounds: counted %3, stale edits told %4")
             .arg(each)
             .arg(rounds)
             .arg(counted())
             .arg(stale));
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
}

TEST_F(C1TwoProcesses, GivenAnImport_WhenAnotherProcessEdits_ThenBothEndWell)
{
    const int each = times(200, 1000);
    Child import(cliCommand({QStringLiteral("import"), file(), in("reports")}), {.patience = std::chrono::minutes(5)});
    Child edits(counting(each, QStringLiteral("Priya")), {.patience = std::chrono::minutes(5)});

    expectDone(import.finish());
    expectDone(edits.finish());

    EXPECT_EQ(counted(), each);
    EXPECT_EQ(OutsideSql(file()).value(QStringLiteral("SELECT count(*) FROM report")), QStringLiteral("60"));
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
    tell(QStringLiteral("import of 60 beside %1 edits: counted %2").arg(each).arg(counted()));
}

TEST_F(C1TwoProcesses, GivenTwoImportsOfTheSameReports_WhenBothRun_ThenEveryReportIsHeldOnce)
{
    Child first(cliCommand({QStringLiteral("import"), file(), in("reports")}), {.patience = std::chrono::minutes(5)});
    Child second(cliCommand({QStringLiteral("import"), file(), in("reports")}), {.patience = std::chrono::minutes(5)});

    expectDone(first.finish());
    expectDone(second.finish());

    EXPECT_EQ(OutsideSql(file()).value(QStringLiteral("SELECT count(*) FROM report")), QStringLiteral("60"));
    EXPECT_EQ(OutsideSql(file()).value(QStringLiteral("SELECT count(DISTINCT document_hash) FROM report")),
              QStringLiteral("60"));
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
}

TEST_F(C1TwoProcesses, GivenAFreshOrOlderFile_WhenSeveralOpenItAtOnce_ThenAllEndWell)
{
    const int rounds = times(10, 200);
    for (int round = 0; round < rounds; ++round) {
        const QString fresh = in("fresh.scrutiny");
        removeWorkspace(fresh);
        ASSERT_EQ(runCli({QStringLiteral("restore"), file(), fresh}).exitCode, 0);
        const QStringList command =
            stormCommand({fresh, QStringLiteral("add"), QStringLiteral("5"), QStringLiteral("Priya")});
        Child first(command);
        Child second(command);
        Child reader(cliCommand({QStringLiteral("verify"), fresh}));
        expectDone(first.finish());
        expectDone(second.finish());
        expectDone(reader.finish());
        EXPECT_THAT(workspaceFaults(fresh), IsEmpty());
    }
    tell(QStringLiteral("opened at once by three: rounds %1").arg(rounds));
}

TEST_F(C1TwoProcesses, GivenABusyWriter_WhenItIsBackedUpAndVerified_ThenBothEndWell)
{
    Child edits(counting(100'000, QStringLiteral("Priya")));
    for (int i = 0; i < times(8, 200); ++i) {
        const QString backup = in("council.backup");
        QFile::remove(backup);
        expectDone(runCli({QStringLiteral("backup"), file(), backup}));
        expectDone(runCli({QStringLiteral("verify"), file(), QStringLiteral("--backup"), backup}));
        EXPECT_THAT(workspaceFaults(backup), IsEmpty());
    }
    EXPECT_TRUE(edits.isRunning());
}
