// Makes a workspace of many reports: large_workspace FILE COUNT. The rows are written directly, without journal
// entries.

#include "core/domain/Ids.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDate>

#include <sqlite3.h>

#include <cstdio>
#include <random>

namespace {

const QStringList subjects{QStringLiteral("Safeguarding Performance"),
                           QStringLiteral("Budget Monitoring"),
                           QStringLiteral("Fostering Placements"),
                           QStringLiteral("Care Leavers"),
                           QStringLiteral("School Attendance"),
                           QStringLiteral("Hospital Discharge"),
                           QStringLiteral("Waste Collection"),
                           QStringLiteral("Libraries Review"),
                           QStringLiteral("Flood Defences"),
                           QStringLiteral("Caf\u00e9s and Markets"),
                           QStringLiteral("Youth Justice"),
                           QStringLiteral("Adult Learning")};
const QStringList endings{QStringLiteral("Quarter 1"),
                          QStringLiteral("Quarter 2"),
                          QStringLiteral("Annual Report"),
                          QStringLiteral("Progress Report"),
                          QStringLiteral("Response of the Executive"),
                          QStringLiteral("Task and Finish Group")};

void run(sqlite3 *handle, const char *sql)
{
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
}

void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

QStringList addCommittees(sqlite3 *handle)
{
    QStringList ids;
    for (const char *name : {"Children and Families Scrutiny Committee", "Health and Care Scrutiny Committee",
                             "Place Scrutiny Committee", "Cabinet"}) {
        ids.append(CommitteeId::create().toString());
        const QString sql =
            QStringLiteral("INSERT INTO committee (id, name, kind) VALUES ('%1', '%2', 'overview_and_scrutiny')")
                .arg(ids.last(), QLatin1String(name));
        run(handle, sql.toUtf8().constData());
    }
    return ids;
}

void addReports(sqlite3 *handle, const QStringList &committees, int count)
{
    std::mt19937 random(20260323);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(handle,
                       "INSERT INTO report (id, reference, title, committee, meeting_date, agenda_number, publicity, "
                       "background_papers, appendices) "
                       "VALUES (?, ?, ?, ?, ?, ?, 'public', 'none', 'none')",
                       -1, &insert, nullptr);
    for (int i = 0; i < count; ++i) {
        const QString subject = subjects.at(int(random() % uint(subjects.size())));
        const QString ending = endings.at(int(random() % uint(endings.size())));
        bindText(insert, 1, ReportId::create().toString());
        bindText(insert, 2, QStringLiteral("R%1").arg(i + 1));
        bindText(insert, 3, QStringLiteral("%1, %2 of Ward %3").arg(subject, ending).arg(random() % 5000));
        bindText(insert, 4, committees.at(int(random() % uint(committees.size()))));
        bindText(insert, 5, QDate(2006, 1, 3).addDays(random() % 7300).toString(Qt::ISODate));
        bindText(insert, 6, QString::number(random() % 12 + 1));
        if (sqlite3_step(insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(handle));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        qFatal("usage: large_workspace FILE COUNT");
    const Result<Database> database = Database::create(QString::fromLocal8Bit(argv[1]));
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().message));
    sqlite3 *const handle = database->handle();
    run(handle, "BEGIN");
    addReports(handle, addCommittees(handle), QByteArray(argv[2]).toInt());
    run(handle, "COMMIT");
    return 0;
}
