#include "core/storage/NewFile.h"

#include "core/storage/WorkspaceFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace {

const QString mark = QStringLiteral(".new-");

bool isAtWork(qint64 process)
{
    return process == ::getpid() || ::kill(pid_t(process), 0) == 0 || errno == EPERM;
}

/// What a killed run was making. Another program may be making the same file on this or another computer just now.
bool isLeftOver(const QFileInfo &file)
{
    const QString process = file.fileName().section(mark, -1).section(QLatin1Char('-'), 0, 0);
    const bool isOld = file.lastModified().secsTo(QDateTime::currentDateTime()) > 24 * 3600;
    return isOld || !isAtWork(process.toLongLong());
}

void removeLeftOvers(const QString &path)
{
    const QFileInfo info(path);
    const QString start = info.fileName() + mark;
    const QFileInfoList files = info.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        if (file.fileName().startsWith(start) && isLeftOver(file))
            QFile::remove(file.filePath());
}

} // namespace

NewFile::NewFile(const QString &path) : m_path(path), m_temporary(path + mark + QString::number(::getpid())) { }

NewFile::~NewFile()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_temporary + QLatin1String(suffix));
}

Result<void> NewFile::create()
{
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink()) {
        const QString sentence =
            QCoreApplication::translate("NewFile", "%1 already exists. Choose another name; nothing was overwritten.");
        return Error{Error::Kind::AlreadyThere, sentence.arg(QFileInfo(m_path).fileName())};
    }
    removeLeftOvers(m_path);
    const Result<void> made = createPrivateFile(m_temporary);
    return made ? made : inWordsOf(made.error());
}

Result<void> NewFile::moveIntoPlace()
{
    const Result<void> moved = ::moveIntoPlace(m_temporary, m_path);
    return moved ? moved : inWordsOf(moved.error());
}

void NewFile::takeBack() const
{
    for (const char *const suffix : {"-wal", "-shm", ""})
        QFile::remove(m_path + QLatin1String(suffix));
}

Error NewFile::inWordsOf(Error error) const
{
    error.message.replace(QFileInfo(m_temporary).fileName(), QFileInfo(m_path).fileName());
    return error;
}
