#include "core/import/ReaderProcess.h"

#include "core/import/SocketMessages.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// Longer than any report needs. A document that only burns time is stopped earlier, by the process's own limit.
constexpr int longestReading = 20'000;

QByteArray programPath()
{
    const QFileInfo self(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    for (const QString &place : {QStringLiteral("/scrutineer-reader"), QStringLiteral("/../libexec/scrutineer-reader"),
                                 QStringLiteral("/../libexec/scrutineer/scrutineer-reader")})
        if (const QFileInfo program(self.path() + place); program.isExecutable())
            return QFile::encodeName(program.filePath());
    return {};
}

/// Starts the program with the socket as its input. It inherits nothing else: no other file, no environment.
pid_t spawned(const QByteArray &program, int socket)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray name = program;
    QByteArray language = QByteArrayLiteral("LC_ALL=C.UTF-8");
    const std::array<char *, 2> arguments{name.data(), nullptr};
    const std::array<char *, 2> environment{language.data(), nullptr};
    pid_t process = 0;
    const int error =
        posix_spawn(&process, program.constData(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? process : 0;
}

} // namespace

ReaderProcess::~ReaderProcess()
{
    stop();
}

bool ReaderProcess::start()
{
    const QByteArray program = programPath();
    std::array<int, 2> ends{};
    if (program.isEmpty() || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    m_socket = ends[0];
    m_process = spawned(program, ends[1]);
    ::close(ends[1]);
    if (m_process == 0)
        stop();
    return m_process != 0;
}

void ReaderProcess::stop()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    if (m_process == 0)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    m_process = 0;
}

ReaderProcess::Outcome ReaderProcess::fail(Failure failure)
{
    stop();
    return {std::nullopt, failure};
}

ReaderProcess::Outcome ReaderProcess::ask(const ReaderRequest &request)
{
    if (m_process == 0 && !start())
        return fail(Failure::NotInstalled);
    const QDeadlineTimer deadline(longestReading);
    if (!sendMessage(m_socket, encoded(request), deadline))
        return fail(deadline.hasExpired() ? Failure::TookTooLong : Failure::Crashed);
    const std::optional<QByteArray> bytes = receiveMessage(m_socket, deadline);
    const std::optional<ReaderAnswer> answer = bytes ? decodedAnswer(*bytes) : std::nullopt;
    if (!answer)
        return fail(deadline.hasExpired() ? Failure::TookTooLong : Failure::Crashed);
    return {answer};
}
