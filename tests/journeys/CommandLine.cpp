#include "tests/journeys/CommandLine.h"

#include <QJsonArray>
#include <QProcess>

QJsonArray CommandResult::array() const
{
    return QJsonDocument::fromJson(output).array();
}

CommandResult scrutineer(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SCRUTINEER_CLI), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
