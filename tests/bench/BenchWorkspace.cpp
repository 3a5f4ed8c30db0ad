#include "tests/bench/BenchWorkspace.h"

#include "core/domain/Report.h"
#include "core/storage/Journal.h"
#include "tests/bench/ReportTexts.h"

#include <QFile>
#include <QLocale>

namespace {

constexpr int sections = 10;
constexpr int paragraphs = 33;

ReportSection sectionOf(const Report &report, int position)
{
    return {ReportSectionId::create(), report.id, position, QString::number(position + 1),
            QStringLiteral("Heading"), position};
}

ChangeSet reportChanges(ReportTexts &texts, int number)
{
    Report report;
    report.id = ReportId::create();
    report.reference = QStringLiteral("R%1").arg(number);
    report.title = QString::fromStdString(texts.paragraph()).left(70);
    report.meetingDate = QDate(2010, 1, 4).addDays(number * 37 % 5800);
    ChangeSet changes(QStringLiteral("Import"));
    changes.add(report);
    ReportSection section;
    for (int i = 0; i < paragraphs; ++i) {
        if (i * sections / paragraphs != (i - 1) * sections / paragraphs || i == 0)
            changes.add(section = sectionOf(report, i * sections / paragraphs));
        changes.add(ReportParagraph{ReportParagraphId::create(), report.id, section.id, i, QString::number(i), false,
                                    QString::fromStdString(texts.paragraph()), i + 2});
    }
    return changes;
}

} // namespace

void stop(const QString &what)
{
    qFatal("%s", qUtf8Printable(what));
}

void require(const Result<void> &result, const char *what)
{
    if (!result)
        stop(QLatin1String(what) + QStringLiteral(": ") + result.error().message);
}

Database openWorkspace(const QString &path)
{
    return valueOr(Database::open(path, Database::Access::ReadWrite), "open");
}

void makePendingWorkspace(const QString &path, int reports)
{
    removeWorkspace(path);
    const Database database = valueOr(Database::create(path), "create");
    database.setDurability(Database::Durability::Grouped);
    ReportTexts texts(7);
    const Stamp stamp{QStringLiteral("Bench"), QDateTime(QDate(2026, 3, 23), QTime(9, 30), Qt::UTC)};
    for (int i = 0; i < reports; ++i)
        valueOr(Journal(database).apply(reportChanges(texts, i), stamp), "apply");
}

void copyFile(const QString &from, const QString &to)
{
    removeWorkspace(to);
    if (!QFile::copy(from, to))
        stop(QStringLiteral("%1 cannot be copied").arg(from));
}

void removeWorkspace(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}
