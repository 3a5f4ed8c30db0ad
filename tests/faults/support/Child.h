#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <sys/types.h>

/// Under what conditions a child process runs, and when it is killed.
struct ChildConditions
{
    std::optional<quint64> fileSizeLimit{};
    std::optional<uid_t> user{};
    std::optional<mode_t> newFileMask{};
    std::optional<std::chrono::microseconds> killAfter{};
    std::chrono::milliseconds patience{30000};
};

/// How a child process ended and what it said until then.
struct ChildEnd
{
    int exitCode = -1;
    int signal = 0;
    bool wasKilled = false; ///< by us, while it was still working
    bool hung = false;
    double seconds = 0;
    QByteArray output;
    QByteArray errors;

    /// It died by itself, hung, or a sanitizer stopped it.
    bool crashed() const;
    /// The lines that it wrote to stderr.
    QStringList errorLines() const;
    QString summary() const;
};

/// A program, or a piece of this one, as a process of its own. Dies with its object.
class Child
{
public:
    explicit Child(const QStringList &command, const ChildConditions &conditions = {});
    Child(const std::function<int()> &work, const ChildConditions &conditions = {});
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    bool isRunning();
    /// What it has written to stdout so far.
    QByteArray output() const;
    ChildEnd finish();

private:
    void start(const std::function<int()> &work);
    void adopt() const;
    bool reap(int options);
    bool hasEndedBy(std::chrono::steady_clock::time_point moment);

    ChildConditions m_conditions;
    std::chrono::steady_clock::time_point m_started;
    ChildEnd m_end;
    pid_t m_process = -1;
    int m_output = -1;
    int m_errors = -1;
};

/// Runs a command to its end.
ChildEnd runChild(const QStringList &command, const ChildConditions &conditions = {});
/// Runs scrutineer-cli with these arguments.
ChildEnd runCli(const QStringList &arguments, const ChildConditions &conditions = {});
QStringList cliCommand(const QStringList &arguments);
QStringList stormCommand(const QStringList &arguments);
