#include "core/storage/Journal.h"
#include "core/storage/ListQueries.h"
#include "core/storage/SearchIndex.h"
#include "core/workflows/VerifyWorkspace.h"
#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <cstdio>
#include <thread>

using ::testing::IsEmpty;

namespace {

void say(const char *what, const QString &message)
{
    std::printf("%s: %s\n", what, qUtf8Printable(message));
}

void readEverything(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return say("unreadable", database.error().message);
    for (const char *kind : {"reports", "recommendations", "changes", "plans"})
        if (const auto listing = listRecords(*database, QLatin1String(kind), QDate(2026, 3, 1)); !listing)
            say("named", listing.error().message);
    for (const char *words : {"children", "the", "review*"})
        if (const auto hits = search(*database, {QLatin1String(words)}); !hits)
            say("named", hits.error().message);
    const auto verification = verifyWorkspace(*database, std::nullopt);
    for (const QString &problem : verification->all())
        say("found", problem);
}

void editOnce(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return say("refused", database.error().message);
    const auto saved = Journal(*database).apply(
        ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("Health"))), testStamp());
    const auto indexed = saved ? updateSearchIndex(*database, IndexBatch::Small) : Result<void>();
    if (saved && indexed)
        return say("saved", QString());
    say("failed", saved ? indexed.error().message : saved.error().message);
}

struct Figures
{
    int cases = 0;
    int found = 0; ///< by verifying or because it could not be opened
    int refused = 0; ///< for changes
    int editedBeforeFound = 0;
    int harmless = 0; ///< nothing anybody could read differs
    QStringList faults;
};

/// A workspace that is damaged in one place and then used.
class S2Damage : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(runCli({QStringLiteral("new"), in("start.scrutiny"), QStringLiteral("--sample")}).exitCode, 0);
        m_whole = contentOf(in("start.scrutiny"));
        m_dump = logicalDump(in("start.scrutiny"));
        m_chance = seededChance();
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("council.scrutiny"); }
    static QByteArray contentOf(const QString &path)
    {
        QFile content(path);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile target(path);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    int pages() const { return int(m_whole.size() / 4096); }
    /// Uses the damaged file in a process of its own and notes what came of it.
    void use(const QByteArray &content, const QString &damage);

    QTemporaryDir m_folder;
    QByteArray m_whole;
    QMap<QString, QByteArray> m_dump;
    Chance m_chance;
    Figures m_figures;
};

void S2Damage::use(const QByteArray &content, const QString &damage)
{
    removeWorkspace(file());
    write(file(), content);
    QMap<QString, QByteArray> dump = logicalDump(file());
    // The council's name and a document's media type are covered by no hash; a document's bytes are by their own.
    for (const char *table : {"workspace", "document"})
        dump.insert(QLatin1String(table), m_dump.value(QLatin1String(table)));
    const bool isHarmless = dump == m_dump;
    removeWorkspace(file());
    write(file(), content);
    const ChildConditions tenSeconds{.patience = std::chrono::seconds(isSanitized() ? 60 : 10)};
    const auto readIt = [this] { return readEverything(file()), 0; };
    const auto editIt = [this] { return editOnce(file()), 0; };
    const ChildEnd read = Child(readIt, tenSeconds).finish();
    const bool isUntouched = contentOf(file()) == content;
    const ChildEnd edit = Child(editIt, tenSeconds).finish();
    const bool isRefused = edit.output.contains("refused: ");
    ++m_figures.cases;
    const bool isFound = !read.output.isEmpty() || !edit.output.contains("saved: ");
    m_figures.found += isFound ? 1 : 0;
    m_figures.refused += isRefused ? 1 : 0;
    m_figures.harmless += isHarmless && !isFound ? 1 : 0;
    m_figures.editedBeforeFound += isFound && edit.output.contains("saved: ") ? 1 : 0;
    const auto note = [&](const char *fault) {
        m_figures.faults.append(damage + QStringLiteral(": ") + QLatin1String(fault) + QLatin1Char(' ') + read.summary()
                                + edit.summary());
    };
    if (read.crashed() || edit.crashed())
        note("crashed or hung");
    if (!isUntouched)
        note("reading changed the file");
    if (isRefused && contentOf(file()) != content)
        note("refused, but changed");
    // The search index is made from the words and can be made again: it stops nobody from working.
    const bool isOnlyIndex = read.output.count("found: ") == 1 && read.output.contains("the search index");
    if (read.output.contains("found: ") && !isOnlyIndex && edit.output.contains("saved: "))
        note("edited although damaged");
    if (!isHarmless && !isFound)
        note("not found");
}

QString figuresText(const QString &what, const Figures &figures)
{
    return QStringLiteral("%1: cases %2, found %3, refused for changes %4, edited before it was found %5, harmless %6, "
                          "failures %7")
        .arg(what)
        .arg(figures.cases)
        .arg(figures.found)
        .arg(figures.refused)
        .arg(figures.editedBeforeFound)
        .arg(figures.harmless)
        .arg(figures.faults.size());
}

} // namespace

TEST_F(S2Damage, GivenAPageOfZeros_WhenUsed_ThenItIsFoundBeforeAnyEdit)
{
    const int cases = times(90, 6000);
    for (int i = 0; i < cases; ++i) {
        QByteArray content = m_whole;
        const int page = cases >= pages() ? i % pages() : below(m_chance, pages());
        content.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        use(content, QStringLiteral("page %1 zeroed").arg(page + 1));
    }
    tell(figuresText(QStringLiteral("pages zeroed"), m_figures));
    EXPECT_THAT(m_figures.faults, IsEmpty());
}

TEST_F(S2Damage, GivenAFlippedByte_WhenUsed_ThenItIsFoundBeforeAnyEdit)
{
    const int cases = times(100, 7000);
    for (int i = 0; i < cases; ++i) {
        QByteArray content = m_whole;
        const int place =
            i % 5 == 0 ? below(m_chance, pages()) * 4096 + below(m_chance, 64) : below(m_chance, int(content.size()));
        content[place] = char(content.at(place) ^ (1 << below(m_chance, 8)));
        use(content, QStringLiteral("byte %1 of page %2 flipped").arg(place % 4096).arg(place / 4096 + 1));
    }
    tell(figuresText(QStringLiteral("bytes flipped"), m_figures));
    EXPECT_THAT(m_figures.faults, IsEmpty());
}

TEST_F(S2Damage, GivenACutFile_WhenUsed_ThenItIsFoundBeforeAnyEdit)
{
    const int cases = times(50, 3000);
    for (int i = 0; i < cases; ++i) {
        const int page = cases >= pages() ? i % pages() : below(m_chance, pages());
        const int size = page * 4096 + (i % 3 == 0 ? below(m_chance, 4096) : 0);
        use(m_whole.left(size), QStringLiteral("cut to %1 bytes").arg(size));
    }
    tell(figuresText(QStringLiteral("cut"), m_figures));
    EXPECT_THAT(m_figures.faults, IsEmpty());
}

TEST_F(S2Damage, GivenADamagedLog_WhenUsed_ThenTheWorkspaceIsAsAfterSomeEarlierChange)
{
    copyWorkspace(in("start.scrutiny"), in("busy.scrutiny"));
    {
        Child storm(stormCommand(
            {in("busy.scrutiny"), QStringLiteral("add"), QStringLiteral("100000"), QStringLiteral("Priya")}));
        while (storm.isRunning() && storm.output().count('\n') < 60)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    const QByteArray content = contentOf(in("busy.scrutiny"));
    const QByteArray log = contentOf(in("busy.scrutiny-wal"));
    ASSERT_GT(log.size(), 100'000);
    const int cases = times(30, 4000);
    for (int i = 0; i < cases; ++i) {
        QByteArray damaged = log;
        const int place = below(m_chance, int(log.size()));
        if (i % 3 == 0)
            damaged.truncate(place);
        else if (i % 3 == 1)
            damaged[place] = char(damaged.at(place) ^ (1 << below(m_chance, 8)));
        else
            damaged.replace(place, qMin(4096, int(log.size()) - place), QByteArray(4096, '\0'));
        removeWorkspace(file());
        write(file(), content);
        write(file() + QStringLiteral("-wal"), damaged);
        const ChildEnd read = Child([this] { return readEverything(file()), 0; }).finish();
        const ChildEnd edit = Child([this] { return editOnce(file()), 0; }).finish();
        if (read.crashed() || edit.crashed() || !read.output.isEmpty() || !edit.output.contains("saved: "))
            m_figures.faults.append(QStringLiteral("log damaged at %1: ").arg(place) + read.summary() + edit.summary());
        m_figures.faults += workspaceFaults(file());
    }
    tell(QStringLiteral("logs damaged: cases %1, failures %2").arg(cases).arg(m_figures.faults.size()));
    EXPECT_THAT(m_figures.faults, IsEmpty());
}
