// indicator_workspace FILE [COUNT MONTHS]: a workspace with the sample's indicators, or with many for measuring.

#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "tests/support/IndicatorSample.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2 && argc != 4)
        qFatal("usage: indicator_workspace FILE [COUNT MONTHS]");
    const Result<Database> database = Database::create(QString::fromLocal8Bit(argv[1]));
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().message));
    const ChangeSet changes =
        argc == 2 ? indicatorSample() : manyIndicators(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    const auto saved = Journal(*database).apply(changes, {QStringLiteral("Sample"), QDateTime::currentDateTimeUtc()});
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    return 0;
}
