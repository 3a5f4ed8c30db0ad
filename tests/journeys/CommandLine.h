#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

/// How a call of scrutineer-cli ended.
struct CommandResult
{
    int exitStatus = -1;
    QByteArray output;
    QByteArray messages;

    QJsonArray array() const;
};

/// Runs the real scrutineer-cli and waits for it.
CommandResult scrutineer(const QStringList &arguments);
