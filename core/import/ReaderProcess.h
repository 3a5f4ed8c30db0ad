#pragma once

#include "core/import/ReaderMessages.h"

#include <sys/types.h>

/// A process of its own that reads what a hostile file could turn into a weapon. It has no files, no network and little
/// memory; if it crashes or hangs, that costs the document it was reading and nothing else.
class ReaderProcess
{
public:
    ReaderProcess() = default;
    ~ReaderProcess();
    Q_DISABLE_COPY_MOVE(ReaderProcess)

    enum class Failure
    {
        NotInstalled,
        Crashed,
        TookTooLong
    };

    /// The answer; or why there is none, and then the process is gone and the next request starts another.
    struct Outcome
    {
        std::optional<ReaderAnswer> answer{};
        Failure failure = Failure::Crashed;
    };
    Outcome ask(const ReaderRequest &request);

    /// The process that reads now, 0 where none does.
    pid_t process() const { return m_process; }

private:
    bool start();
    void stop();
    Outcome fail(Failure failure);

    pid_t m_process = 0;
    int m_socket = -1;
};
