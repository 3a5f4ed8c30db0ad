#include "core/storage/Journal.h"
#include "core/storage/JournalChain.h"
#include "core/storage/RecordCheck.h"
#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

constexpr int entries = 40;

/// One way to alter the journal past the program, and what verifying has to say of it.
struct Tampering
{
    QString sql;
    QString finding;
    bool needsBackup = false;
};

QString missing(int number)
{
    return QStringLiteral("journal entry %1 is missing").arg(number);
}
QString altered(int number)
{
    return QStringLiteral("journal entry %1 was altered").arg(number);
}

const QString others = QStringLiteral("made_at, made_by, label, changes, previous_hash, hash");

Tampering changed(Chance &chance)
{
    static const QStringList fields{QStringLiteral("made_at = '2020-01-01T00:00:00.000Z'"),
                                    QStringLiteral("made_by = made_by || ' '"),
                                    QStringLiteral("label = upper(label) || char(0)"),
                                    QStringLiteral("changes = replace(changes, 'a', 'b')"),
                                    QStringLiteral("changes = changes || ' '"),
                                    QStringLiteral("previous_hash = hash"),
                                    QStringLiteral("hash = lower(hex(zeroblob(32)))")};
    const int number = 1 + below(chance, entries);
    return {QStringLiteral("UPDATE journal_entry SET %1 WHERE number = %2")
                .arg(fields.at(below(chance, int(fields.size()))))
                .arg(number),
            altered(number)};
}

Tampering deleted(Chance &chance)
{
    const int number = 1 + below(chance, entries - 1);
    return {QStringLiteral("DELETE FROM journal_entry WHERE number = %1").arg(number), missing(number)};
}

Tampering inserted(Chance &chance)
{
    const int number = entries + 1 + below(chance, 3);
    return {QStringLiteral("INSERT INTO journal_entry (number, %1) SELECT %2, made_at, made_by, label, changes, hash, "
                           "lower(hex(randomblob(32))) FROM journal_entry WHERE number = %3")
                .arg(others)
                .arg(number)
                .arg(entries),
            number == entries + 1 ? altered(number) : missing(entries + 1)};
}

Tampering reordered(Chance &chance)
{
    const int number = 1 + below(chance, entries - 1);
    return {QStringLiteral("UPDATE journal_entry SET number = 1000 WHERE number = %1;"
                           "UPDATE journal_entry SET number = %1 WHERE number = %2;"
                           "UPDATE journal_entry SET number = %2 WHERE number = 1000")
                .arg(number)
                .arg(number + 1),
            altered(number)};
}

Tampering renumbered(Chance &chance)
{
    const int number = 1 + below(chance, entries);
    return {QStringLiteral("UPDATE journal_entry SET number = number + 1000 WHERE number >= %1").arg(number),
            missing(number)};
}

Tampering tailCut(Chance &chance)
{
    const int last = below(chance, entries);
    const bool withHead = below(chance, 2) == 1;
    const QString head = QStringLiteral("; UPDATE journal_head SET number = %1, hash = coalesce((SELECT hash FROM "
                                        "journal_entry WHERE number = %1), '')")
                             .arg(last);
    return {QStringLiteral("DELETE FROM journal_entry WHERE number > %1").arg(last) + (withHead ? head : QString()),
            QStringLiteral("the journal ends at entry %1, but later entries were made").arg(last), withHead};
}

Tampering headAltered(Chance &chance)
{
    static const QStringList ways{QStringLiteral("DELETE FROM journal_head"),
                                  QStringLiteral("UPDATE journal_head SET number = number - 1"),
                                  QStringLiteral("UPDATE journal_head SET hash = upper(hash)")};
    return {ways.at(below(chance, 3)),
            QStringLiteral("the journal ends at entry %1, but later entries were made").arg(entries)};
}

Tampering anyOf(Chance &chance)
{
    static const auto ways = {changed, deleted, inserted, reordered, renumbered, tailCut, headAltered};
    return ways.begin()[below(chance, int(ways.size()))](chance);
}

/// Rewrites the journal from one entry on, every hash made to fit: what an outsider with this program's source could
/// do.
void forge(const QString &path, int from)
{
    const OutsideSql sql(path);
    sql.execute(QStringLiteral("UPDATE journal_entry SET made_by = 'Nobody' WHERE number = %1").arg(from));
    QString previous = sql.value(QStringLiteral("SELECT hash FROM journal_entry WHERE number = %1").arg(from - 1));
    for (int number = from; number <= entries; ++number) {
        const auto field = [&](const char *name) {
            return sql.value(
                QStringLiteral("SELECT %1 FROM journal_entry WHERE number = %2").arg(QLatin1String(name)).arg(number));
        };
        const QString hash =
            QString::fromLatin1(hashOf({number, field("made_at").toUtf8(), field("made_by").toUtf8(),
                                        field("label").toUtf8(), field("changes").toUtf8(), previous.toLatin1()}));
        sql.execute(QStringLiteral("UPDATE journal_entry SET previous_hash = '%1', hash = '%2' WHERE number = %3")
                        .arg(previous, hash)
                        .arg(number));
        previous = hash;
    }
    sql.execute(QStringLiteral("UPDATE journal_head SET hash = '%1'").arg(previous));
}

/// A workspace with a journal, and a backup that keeps its head.
class A1Tampering : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(runCli({QStringLiteral("new"), in("start.scrutiny")}).exitCode, 0);
        ASSERT_EQ(runChild(stormCommand({in("start.scrutiny"), QStringLiteral("add"), QString::number(entries),
                                         QStringLiteral("Priya")}))
                      .exitCode,
                  0);
        const auto database = Database::open(in("start.scrutiny"), Database::Access::ReadOnly);
        ASSERT_TRUE(database);
        m_head = *journalHead(*database);
        copyWorkspace(in("start.scrutiny"), file());
        m_file = std::make_unique<OutsideSql>(file());
        m_file->execute(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("council.scrutiny"); }
    void startAgain() { copyWorkspace(in("start.scrutiny"), file()); }
    std::optional<QString> finding(bool withBackup) const
    {
        const auto database = Database::open(file(), Database::Access::ReadOnly);
        if (!database)
            return database.error().message;
        return *journalProblem(*database, withBackup ? std::optional(m_head) : std::nullopt);
    }

    QTemporaryDir m_folder;
    JournalHead m_head;
    std::unique_ptr<OutsideSql> m_file;
};

} // namespace

TEST_F(A1Tampering, GivenAJournal_WhenAlteredPastTheProgram_ThenTheFirstBadEntryIsNamed)
{
    Chance chance = seededChance();
    const int cases = times(50, 10'000);
    QStringList unnoticed;
    for (int i = 0; i < cases; ++i) {
        startAgain();
        const Tampering tampering = anyOf(chance);
        const QString failure = OutsideSql(file()).execute(QStringLiteral("PRAGMA synchronous = OFF;") + tampering.sql);
        ASSERT_TRUE(failure.isEmpty()) << tampering.sql.toStdString() << failure.toStdString();
        const std::optional<QString> found = finding(tampering.needsBackup);
        if (found != tampering.finding)
            unnoticed.append(tampering.sql + QStringLiteral(": ") + found.value_or(QStringLiteral("nothing found")));
    }
    tell(QStringLiteral("tamperings %1, not found or not named %2").arg(cases).arg(unnoticed.size()));
    EXPECT_THAT(unnoticed, IsEmpty());
}

TEST_F(A1Tampering, GivenTheCommandLine_WhenATailIsCutOrRewritten_ThenABackupShowsIt)
{
    ASSERT_EQ(runCli({QStringLiteral("backup"), file(), in("council.backup")}).exitCode, 0);
    const QStringList verify{QStringLiteral("verify"), file(), QStringLiteral("--backup"), in("council.backup")};
    ASSERT_EQ(runCli(verify).exitCode, 0);
    OutsideSql(file()).execute(QStringLiteral(
        "DELETE FROM journal_subject WHERE entry > 30; DELETE FROM journal_entry WHERE number > 30;"
        "UPDATE journal_head SET number = 30, hash = (SELECT hash FROM journal_entry WHERE number = 30)"));
    const ChildEnd alone = runCli({QStringLiteral("verify"), file()});
    EXPECT_TRUE(alone.errors.contains("was added past the journal")) << alone.summary().toStdString();
    const ChildEnd cut = runCli(verify);
    EXPECT_EQ(cut.exitCode, 4);
    EXPECT_TRUE(cut.errors.contains("the journal ends at entry 30")) << cut.summary().toStdString();

    startAgain();
    forge(file(), 17);
    EXPECT_EQ(runCli({QStringLiteral("verify"), file()}).exitCode, 0);
    const ChildEnd forged = runCli(verify);
    EXPECT_EQ(forged.exitCode, 4);
    EXPECT_TRUE(forged.errors.contains("journal entry 40 is not the one")) << forged.summary().toStdString();
}

TEST_F(A1Tampering, GivenARecord_WhenAlteredPastTheProgram_ThenItIsNamed)
{
    const QString id =
        OutsideSql(file()).value(QStringLiteral("SELECT id FROM committee ORDER BY id LIMIT 1 OFFSET 7"));
    const QList<QStringList> cases{
        {QStringLiteral("UPDATE committee SET kind = 'council' WHERE id = '%1'").arg(id),
         QStringLiteral("the committee %1 is not as its last change in the journal left it").arg(id)},
        {QStringLiteral("DELETE FROM committee WHERE id = '%1'").arg(id),
         QStringLiteral("the record %1 is missing, though the journal has it").arg(id)},
        {QStringLiteral("INSERT INTO committee (id, name, kind) VALUES ('01a20788-cff1-7006-8f79-ac5986aebee0', 'X', "
                        "'council')"),
         QStringLiteral("the committee 01a20788-cff1-7006-8f79-ac5986aebee0 was added past the journal")}};
    for (const QStringList &tampering : cases) {
        startAgain();
        ASSERT_EQ(OutsideSql(file()).execute(tampering.first()), QString());
        const auto database = Database::open(file(), Database::Access::ReadOnly);
        ASSERT_TRUE(database);
        EXPECT_EQ(*recordProblems(*database), QStringList{tampering.last()});
    }
}

TEST_F(A1Tampering, GivenWordsThatAreNotText_WhenSaved_ThenTheChainStillFits)
{
    const auto database = Database::open(file(), Database::Access::ReadWrite);
    ASSERT_TRUE(database);
    const QStringList labels{QString(QChar(0xd800)), QStringLiteral("a\0b"),       QString(),
                             QString(QChar(0xfffe)), QStringLiteral("\U0001F600"), QString(100'000, QLatin1Char('x'))};
    for (const QString &label : labels) {
        Committee added = committee(label + QLatin1Char('n'));
        const auto saved = Journal(*database).apply(ChangeSet(label).add(added), {label, testStamp().when});
        EXPECT_TRUE(saved) << saved.error().message.toStdString();
        EXPECT_EQ(*journalProblem(*database), std::nullopt) << label.size();
    }
}
