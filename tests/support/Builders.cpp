#include "tests/support/Builders.h"

#include "core/storage/Migrations.h"

Database emptyWorkspace()
{
    Result<Database> database = Database::inMemory(currentSchemaVersion());
    if (!database)
        qFatal("no workspace in memory: %s", qUtf8Printable(database.error().message));
    return std::move(*database);
}

Database workspaceFile(const QString &folder)
{
    Result<Database> database = Database::create(folder + QStringLiteral("/test.scrutiny"));
    if (!database)
        qFatal("no workspace file: %s", qUtf8Printable(database.error().message));
    return std::move(*database);
}

Stamp testStamp()
{
    return {QStringLiteral("Rosalind Teague"), QDateTime(QDate(2026, 3, 23), QTime(9, 30), Qt::UTC)};
}

Committee committee(const QString &name)
{
    Committee committee;
    committee.id = CommitteeId::create();
    committee.name = name;
    return committee;
}

Report report(const QString &title)
{
    Report report;
    report.id = ReportId::create();
    report.reference = report.id.toString();
    report.title = title;
    return report;
}

Report addReport(const Database &database, Report report, const QStringList &paragraphs)
{
    const ReportSection section{ReportSectionId::create(), report.id, 0, QStringLiteral("1"),
                                QStringLiteral("Purpose"), 1};
    ChangeSet changes(QStringLiteral("Import ") + report.title);
    changes.add(report).add(section);
    for (int i = 0; i < paragraphs.size(); ++i)
        changes.add(ReportParagraph{ReportParagraphId::create(), report.id, section.id, i, std::nullopt, false,
                                    paragraphs.at(i), i + 2});
    const Result<qint64> number = Journal(database).apply(changes, testStamp());
    if (!number)
        qFatal("the report was not saved: %s", qUtf8Printable(number.error().message));
    return report;
}
