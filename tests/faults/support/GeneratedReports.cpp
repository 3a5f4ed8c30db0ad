#include "tests/faults/support/GeneratedReports.h"

#include <QDate>
#include <QDir>
#include <QFile>

namespace {

const QString head = QStringLiteral(R"(Report to:	%1
Relevant Officer:	Priya Nandra, Senior Scrutiny Officer
Date of Meeting	%2

SERVICE UPDATE NUMBER %3

1.0 Purpose of the report:

1.1 To bring before the Committee the evidence it asked for about service %3 of the Council.

2.0 Recommendation(s):

2.1 That the Committee questions the Director on the figures in section 3.

2.2 That the Committee asks for a reply to recommendation %3 within 28 days.

3.0 Background Information

)");

const QString paragraph = QStringLiteral(
    "3.%1 In quarter %1 the share of reviews held in time was %2%, against a target of 90%. Officers of service %3 "
    "wrote to every family, and the waiting list grew by %4 children since the last report to the Committee.\n\n");

QString committeeOf(int number)
{
    static const QStringList committees{
        QStringLiteral("HEALTH AND CARE SCRUTINY COMMITTEE"), QStringLiteral("CHILDREN'S SERVICES SCRUTINY COMMITTEE"),
        QStringLiteral("ENVIRONMENT SCRUTINY COMMITTEE"), QStringLiteral("RESOURCES SCRUTINY COMMITTEE")};
    return committees.at(number % committees.size());
}

} // namespace

QString generatedReport(int number, int paragraphs)
{
    const QDate date = QDate(2024, 1, 9).addDays(7 * (number % 100));
    QString text =
        head.arg(committeeOf(number), QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy")))
            .arg(number);
    for (int i = 1; i <= paragraphs; ++i)
        text += paragraph.arg(i).arg((number * 7 + i * 13) % 100).arg(number).arg(number % 17 + i);
    return text;
}

void writeReports(const QString &folder, int count, int paragraphs)
{
    QDir().mkpath(folder);
    for (int number = 1; number <= count; ++number) {
        QFile file(QStringLiteral("%1/report-%2.txt").arg(folder).arg(number, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no report written: %s", qUtf8Printable(file.errorString()));
        file.write(generatedReport(number, paragraphs).toUtf8());
    }
}
