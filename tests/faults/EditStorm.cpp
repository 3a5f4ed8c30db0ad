#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "core/storage/Records.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

// edit_storm WORKSPACE add COUNT WHO: adds committees, and prints 'saved ID' after each that is safe.
// edit_storm WORKSPACE count COUNT WHO ID: adds 1 to the number that is a committee's code, looks again where another
// was faster, and prints 'saved N'; at the end 'stale N', how often it was told that.

namespace {

void print(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(9);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "error: edit: %s\n", qUtf8Printable(error.message));
    return error.kind == Error::Kind::Conflict ? 6 : 5;
}

Stamp stampOf(const QString &who)
{
    return {who, QDateTime::currentDateTimeUtc()};
}

Result<void> addOne(const Database &database, const QString &who, int number)
{
    Committee added;
    added.id = CommitteeId::create();
    added.name =
        QStringLiteral("Panel %1 of %2 on children's services and how they are inspected").arg(number).arg(who);
    const auto saved = Journal(database).apply(ChangeSet(QStringLiteral("Add panel")).add(added), stampOf(who));
    if (!saved)
        return saved.error();
    print("saved " + added.id.toString().toUtf8());
    return number % 20 == 0 ? updateSearchIndex(database, IndexBatch::Small) : Result<void>();
}

int addMany(const Database &database, int count, const QString &who)
{
    for (int i = 1; i <= count; ++i)
        if (const Result<void> added = addOne(database, who, i); !added)
            return fail(added.error());
    return 0;
}

/// Reads, waits a moment in which another may save, and saves what was made of it.
Result<int> countOnce(const Database &database, const QString &who, const QString &id)
{
    const auto before = guarded([&] { return Records<Committee>(database).find(id); });
    if (!before)
        return before.error();
    ::usleep(useconds_t(::getpid() % 7) * 100);
    Committee after = **before;
    const int number = after.code.value_or(QString()).toInt() + 1;
    after.code = QString::number(number);
    const auto saved = Journal(database).apply(ChangeSet(QStringLiteral("Count")).edit(**before, after), stampOf(who));
    return saved ? Result<int>(number) : Result<int>(saved.error());
}

int countUp(const Database &database, int count, const QString &who, const QString &id)
{
    int stale = 0;
    for (int i = 0; i < count;) {
        const Result<int> number = countOnce(database, who, id);
        if (!number && number.error().kind != Error::Kind::Conflict)
            return fail(number.error());
        if (!number) {
            ++stale;
            continue;
        }
        ++i;
        print("saved " + QByteArray::number(*number));
    }
    print("stale " + QByteArray::number(stale));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        return 2;
    const Result<Database> database = Database::open(words.at(1), Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    print("open");
    const int count = words.at(3).toInt();
    return words.at(2) == QLatin1String("add") ? addMany(*database, count, words.at(4))
                                               : countUp(*database, count, words.at(4), words.value(5));
}
