#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>

using ::testing::IsEmpty;

namespace {

/// A folder in which a file that is not ours stands under a workspace's name.
class V2ForeignFiles : public ::testing::Test
{
protected:
    void SetUp() override
    {
        writeReports(in("reports"), 2);
        QDir().mkpath(in("room"));
        ASSERT_EQ(runCli({QStringLiteral("new"), in("ours.scrutiny"), QStringLiteral("--sample")}).exitCode, 0);
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("room/foreign.scrutiny"); }
    void write(const QByteArray &content) const
    {
        QFile target(file());
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    QList<QStringList> uses(const QString &path) const
    {
        return {{QStringLiteral("list"), path, QStringLiteral("reports")},
                {QStringLiteral("search"), path, QStringLiteral("evidence")},
                {QStringLiteral("verify"), path},
                {QStringLiteral("import"), path, in("reports")},
                {QStringLiteral("backup"), path, in("room/copy.backup")},
                {QStringLiteral("restore"), path, in("room/copy.scrutiny")}};
    }
    /// Every use is refused in one sentence; nothing is made and nothing changed.
    void expectRefused(const QString &path) const
    {
        const bool isFile = QFileInfo(path).isFile();
        const QByteArray before = isFile ? fileHash(path) : QByteArray();
        for (const QStringList &use : uses(path)) {
            const ChildEnd end = runCli(use, {.patience = std::chrono::seconds(10)});
            EXPECT_FALSE(end.crashed()) << end.summary().toStdString();
            EXPECT_EQ(end.exitCode, 4) << use.first().toStdString() << ' ' << end.summary().toStdString();
            EXPECT_EQ(end.errorLines().size(), 1) << end.summary().toStdString();
            EXPECT_TRUE(end.errors.trimmed().endsWith('.')) << end.summary().toStdString();
            EXPECT_EQ(isFile ? fileHash(path) : QByteArray(), before);
            EXPECT_THAT(strayFiles(in("room"), {QStringLiteral("foreign.scrutiny")}), IsEmpty());
        }
    }
    /// A copy of a workspace with something of somebody else's in it.
    void expectHostileRefused(const QString &sql) const
    {
        copyWorkspace(in("ours.scrutiny"), file());
        const QString marker = QStringLiteral("CREATE TABLE marker (was TEXT);");
        const bool needsMarker = sql.contains(QLatin1String("marker"));
        const QString problem = OutsideSql(file()).execute((needsMarker ? marker : QString()) + sql);
        ASSERT_TRUE(problem.isEmpty()) << sql.toStdString() << ": " << problem.toStdString();
        expectRefused(file());
        if (needsMarker) {
            EXPECT_EQ(OutsideSql(file()).value(QStringLiteral("SELECT count(*) FROM marker")), QStringLiteral("0"));
        }
        removeWorkspace(file());
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(V2ForeignFiles, GivenOtherSqliteFiles_WhenUsedAsAWorkspace_ThenTheyAreRefused)
{
    OutsideSql(file()).execute(QStringLiteral("CREATE TABLE report (id TEXT, title TEXT)"));
    expectRefused(file());
    OutsideSql(file()).execute(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = 8").arg(0x53435254));
    expectRefused(file());
    OutsideSql(file()).execute(QStringLiteral("PRAGMA user_version = 0"));
    expectRefused(file());
    OutsideSql(file()).execute(QStringLiteral("PRAGMA user_version = -3"));
    expectRefused(file());
    OutsideSql(file()).execute(QStringLiteral("PRAGMA application_id = 0; PRAGMA journal_mode = WAL"));
    expectRefused(file());
}

TEST_F(V2ForeignFiles, GivenFilesThatAreNoDatabase_WhenUsedAsAWorkspace_ThenTheyAreRefused)
{
    const QByteArray header = QByteArray("SQLite format 3\0", 16);
    QFile ours(in("ours.scrutiny"));
    ASSERT_TRUE(ours.open(QIODevice::ReadOnly));
    const QByteArray first = ours.read(100);
    const QList<QByteArray> contents{QByteArray(),
                                     QByteArray("x"),
                                     QByteArray("%PDF-1.7\n").repeated(2000),
                                     generatedReport(1, 50).toUtf8(),
                                     QByteArray(100'000, '\0'),
                                     header,
                                     header + QByteArray(84, '\xff'),
                                     first,
                                     first + QByteArray(50'000, 'z'),
                                     first + QByteArray(4096 * 3 - 100, '\0')};
    for (const QByteArray &content : contents) {
        write(content);
        expectRefused(file());
    }
}

TEST_F(V2ForeignFiles, GivenWhatIsNoFile_WhenUsedAsAWorkspace_ThenItIsRefusedAtOnce)
{
    expectRefused(in("room"));
    expectRefused(QStringLiteral("/dev/zero"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(in("pipe")).constData(), 0600), 0);
    expectRefused(in("pipe"));
    ASSERT_TRUE(QFile::link(in("loop1"), in("loop2")));
    ASSERT_TRUE(QFile::link(in("loop2"), in("loop1")));
    expectRefused(in("loop1"));
}

TEST_F(V2ForeignFiles, GivenOurFileWithHostileParts_WhenUsed_ThenItIsRefusedAndNothingOfTheirsRuns)
{
    const QStringList hostile{
        QStringLiteral("CREATE TRIGGER t AFTER INSERT ON report BEGIN INSERT INTO marker VALUES ('ran'); END"),
        QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON journal_entry BEGIN INSERT INTO marker VALUES ('ran'); END"),
        QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON journal_head BEGIN INSERT INTO marker VALUES ('ran'); END"),
        QStringLiteral("CREATE TRIGGER t AFTER INSERT ON search_pending BEGIN DELETE FROM marker; END"),
        QStringLiteral("CREATE VIEW v AS SELECT * FROM report"),
        QStringLiteral("ALTER TABLE report RENAME TO real_report; CREATE VIEW report AS SELECT * FROM real_report"),
        QStringLiteral("DROP VIEW search_content; CREATE VIEW search_content (place, text) AS SELECT place, 'x' FROM "
                       "search_place"),
        QStringLiteral("DROP VIEW search_content; CREATE VIEW search_content (place, text) AS "
                       "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, 'x' FROM n"),
        QStringLiteral("ALTER TABLE committee ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(900000000)))"),
        QStringLiteral("ALTER TABLE committee ADD COLUMN more TEXT CHECK (length(more) < 5)"),
        QStringLiteral("CREATE INDEX i ON committee (abs(length(name)))"),
        QStringLiteral("CREATE UNIQUE INDEX i ON committee (kind, id)"),
        QStringLiteral("DROP TABLE search_pending; CREATE TABLE search_pending (record TEXT, kind TEXT)"),
        QStringLiteral("CREATE VIRTUAL TABLE v USING fts5(x)"),
        QStringLiteral(
            "DROP TABLE search_index; CREATE VIRTUAL TABLE search_index USING fts5(text, content='journal_entry')"),
        QStringLiteral("DROP INDEX report_newest"),
        QStringLiteral("DROP TABLE journal_subject"),
        QStringLiteral(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE workspace (id)' WHERE "
            "name = 'workspace'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'report'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'report'"),
        QStringLiteral("PRAGMA user_version = 5")};
    for (const QString &sql : hostile)
        expectHostileRefused(sql);
    tell(QStringLiteral("hostile files refused %1").arg(hostile.size()));
}
