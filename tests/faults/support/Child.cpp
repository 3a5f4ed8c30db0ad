#include "tests/faults/support/Child.h"

#include <QFile>

#include <csignal>
#include <cstdio>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using Clock = std::chrono::steady_clock;

namespace {

QByteArray contentOf(int file)
{
    QByteArray content(::lseek(file, 0, SEEK_END), Qt::Uninitialized);
    const ssize_t size = ::pread(file, content.data(), size_t(content.size()), 0);
    content.truncate(qMax<ssize_t>(0, size));
    return content;
}

int execute(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(QFile::encodeName(word));
    QList<char *> pointers;
    for (QByteArray &word : words)
        pointers.append(word.data());
    pointers.append(nullptr);
    ::execv(pointers.first(), pointers.data());
    return 127;
}

} // namespace

bool ChildEnd::crashed() const
{
    return hung || (signal != 0 && !wasKilled) || errors.contains("Sanitizer") || errors.contains("runtime error")
        || exitCode == 127;
}

QStringList ChildEnd::errorLines() const
{
    return QString::fromUtf8(errors).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString ChildEnd::summary() const
{
    return QStringLiteral("exit %1, signal %2%3: %4%5")
        .arg(exitCode)
        .arg(signal)
        .arg(hung ? QStringLiteral(", hung") : QString(), QString::fromUtf8(output.left(600)),
             QString::fromUtf8(errors.left(1500)));
}

Child::Child(const QStringList &command, const ChildConditions &conditions) : m_conditions(conditions)
{
    start([command] { return execute(command); });
}

Child::Child(const std::function<int()> &work, const ChildConditions &conditions) : m_conditions(conditions)
{
    start(work);
}

Child::~Child()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        reap(0);
    }
    ::close(m_output);
    ::close(m_errors);
}

void Child::start(const std::function<int()> &work)
{
    m_output = ::memfd_create("output", MFD_CLOEXEC);
    m_errors = ::memfd_create("errors", MFD_CLOEXEC);
    std::fflush(nullptr);
    m_started = Clock::now();
    m_process = ::fork();
    if (m_process != 0)
        return;
    adopt();
    const int code = work();
    std::fflush(nullptr);
    ::_exit(code);
}

/// In the child: its streams and its conditions.
void Child::adopt() const
{
    ::dup2(m_output, STDOUT_FILENO);
    ::dup2(m_errors, STDERR_FILENO);
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
    if (m_conditions.newFileMask)
        ::umask(*m_conditions.newFileMask);
    if (m_conditions.fileSizeLimit) {
        const rlimit limit{*m_conditions.fileSizeLimit, *m_conditions.fileSizeLimit};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    const bool isUser = !m_conditions.user
        || (::setresgid(*m_conditions.user, *m_conditions.user, *m_conditions.user) == 0
            && ::setresuid(*m_conditions.user, *m_conditions.user, *m_conditions.user) == 0);
    if (!isUser)
        ::_exit(126);
}

bool Child::reap(int options)
{
    int status = 0;
    if (m_process <= 0 || ::waitpid(m_process, &status, options) != m_process)
        return m_process <= 0;
    m_process = -1;
    m_end.seconds = std::chrono::duration<double>(Clock::now() - m_started).count();
    m_end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    m_end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return true;
}

bool Child::isRunning()
{
    return !reap(WNOHANG);
}

QByteArray Child::output() const
{
    return contentOf(m_output);
}

bool Child::hasEndedBy(Clock::time_point moment)
{
    while (isRunning()) {
        if (Clock::now() >= moment)
            return false;
        std::this_thread::sleep_for(std::chrono::microseconds(300));
    }
    return true;
}

ChildEnd Child::finish()
{
    const auto end = m_started + m_conditions.killAfter.value_or(m_conditions.patience);
    if (!hasEndedBy(end)) {
        ::kill(m_process, SIGKILL);
        reap(0);
        m_end.wasKilled = m_conditions.killAfter && m_end.signal == SIGKILL;
        m_end.hung = !m_conditions.killAfter;
    }
    m_end.output = contentOf(m_output);
    m_end.errors = contentOf(m_errors);
    return m_end;
}

ChildEnd runChild(const QStringList &command, const ChildConditions &conditions)
{
    return Child(command, conditions).finish();
}

ChildEnd runCli(const QStringList &arguments, const ChildConditions &conditions)
{
    return runChild(cliCommand(arguments), conditions);
}

QStringList cliCommand(const QStringList &arguments)
{
    return QStringList{QStringLiteral(SCRUTINEER_CLI)} + arguments;
}

QStringList stormCommand(const QStringList &arguments)
{
    return QStringList{QStringLiteral(SCRUTINEER_EDIT_STORM)} + arguments;
}
