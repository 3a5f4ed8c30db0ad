#pragma once

#include "app/cli/Command.h"
#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// Results go to standard output.
void printLine(const QString &line);
/// Text that is already in the form of the output.
void printBytes(const QByteArray &bytes);
void printJson(const QJsonArray &array);
void printJson(const QJsonObject &object);

/// Messages go to standard error.
void printMessage(const QString &line);
/// `error: WHAT: WHY. WHAT TO DO` on standard error.
void printError(const QString &what, const Error &error);

/// The exit status that an Error about a workspace calls for.
ExitStatus statusFor(const Error &error);

/// Prints the error and gives its exit status.
ExitStatus failed(const QString &what, const Error &error);

/// A line of progress on standard error, where that is a terminal.
void showProgress(int done, int total);
