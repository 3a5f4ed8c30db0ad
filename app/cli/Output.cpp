#include "app/cli/Output.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson());
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson());
}

void printMessage(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void printError(const QString &what, const Error &error)
{
    printMessage(QStringLiteral("error: %1: %2").arg(what, error.message));
}

ExitStatus statusFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
    case Error::Kind::AlreadyThere:
        return ExitStatus::WrongUsage;
    case Error::Kind::Internal:
    case Error::Kind::DiskFull:
        return ExitStatus::InternalFault;
    default:
        return ExitStatus::CannotOpen;
    }
}

ExitStatus failed(const QString &what, const Error &error)
{
    printError(what, error);
    return statusFor(error);
}

void showProgress(int done, int total)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    write(stderr, QStringLiteral("\r%1 of %2").arg(done).arg(total).toUtf8() + (done == total ? "\n" : ""));
}
