#include "core/storage/RecordCheck.h"

#include "core/storage/ImportedRows.h"
#include "core/storage/RecordJson.h"
#include "core/storage/RecordWriter.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <cstring>

namespace {

constexpr qsizetype enough = 20;

QString say(const char *sentence)
{
    return QCoreApplication::translate("RecordCheck", sentence);
}

/// Short digests: there may be millions of records.
quint64 digestOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    quint64 digest = 0;
    std::memcpy(&digest, hash.constData(), sizeof digest);
    return digest;
}

quint64 digestOf(const Record &record)
{
    return digestOf(changesToJson({{std::nullopt, record}}));
}

quint64 digestOf(const QString &subject, qint64 entry)
{
    return digestOf(subject.toUtf8() + QByteArray::number(entry));
}

/// Stands for all pairs of a record and an entry that changed it, whatever their order.
quint64 subjectsInJournal(qint64 entry, const QList<RecordChange> &changes)
{
    QSet<QString> subjects;
    for (const RecordChange &change : changes)
        if (const auto subject = historySubjectOf(change.after ? *change.after : *change.before))
            subjects.insert(*subject);
    quint64 sum = 0;
    for (const QString &subject : subjects)
        sum += digestOf(subject, entry);
    return sum;
}

quint64 subjectsKept(const Database &database)
{
    quint64 sum = 0;
    Statement(database, QStringLiteral("SELECT record, entry FROM journal_subject")).rows([&](const Row &row) {
        sum += digestOf(row.text(0), row.number(1));
        return '\0';
    });
    return sum;
}

/// Follows the journal to what every record has to look like, and compares.
class RecordWalk
{
public:
    void follow(qint64 entry, const QList<RecordChange> &changes)
    {
        m_subjects += subjectsInJournal(entry, changes);
        for (const RecordChange &change : changes)
            follow(change);
    }
    void compareSubjects(quint64 kept)
    {
        if (kept != m_subjects)
            note(say("the list of which change was about which record does not match the journal"));
    }
    void compare(const Record &record)
    {
        const QString id = idOf(record);
        const auto expected = m_expected.constFind(id);
        if (expected == m_expected.cend())
            note(say("the %1 %2 was added past the journal").arg(tableOf(record), id));
        else if (*expected != digestOf(record))
            note(say("the %1 %2 is not as its last change in the journal left it").arg(tableOf(record), id));
        m_expected.remove(id);
    }
    QStringList finish()
    {
        for (auto left = m_expected.cbegin(); left != m_expected.cend(); ++left)
            note(say("the record %1 is missing, though the journal has it").arg(left.key()));
        return m_problems;
    }

private:
    void follow(const RecordChange &change)
    {
        if (change.after)
            m_expected.insert(idOf(*change.after), digestOf(*change.after));
        else
            m_expected.remove(idOf(*change.before));
    }
    void note(const QString &problem)
    {
        if (m_problems.size() < enough)
            m_problems.append(problem);
    }

    QHash<QString, quint64> m_expected;
    quint64 m_subjects = 0;
    QStringList m_problems;
};

void compareAll(const Database &database, RecordWalk &walk)
{
    forEachKind([&]<typename Struct>() {
        Records<Struct>(database).each([&](const Struct &record) { walk.compare(record); });
    });
}

} // namespace

Result<QStringList> recordProblems(const Database &database)
{
    return guarded([&] {
        const Snapshot snapshot(database);
        RecordWalk walk;
        Statement(database, QStringLiteral("SELECT number, changes FROM journal_entry ORDER BY number"))
            .rows([&](const Row &row) {
                walk.follow(row.number(0), changesFromJson(row.text(1).toUtf8()));
                return '\0';
            });
        compareAll(database, walk);
        walk.compareSubjects(subjectsKept(database));
        return (walk.finish() + importedRowProblems(database)).mid(0, enough);
    });
}
