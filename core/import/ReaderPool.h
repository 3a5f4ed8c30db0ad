#pragma once

#include "core/import/ReaderProcess.h"

#include <memory>
#include <mutex>
#include <vector>

/// The readers' processes of one task. A thread borrows one for a document; it is started when it is first needed and
/// kept for the next document, because starting costs more than reading.
class ReaderPool
{
public:
    ReaderProcess::Outcome ask(const ReaderRequest &request);

private:
    std::unique_ptr<ReaderProcess> borrow();
    void giveBack(std::unique_ptr<ReaderProcess> reader);

    // The one lock below the screen: it is held while a pointer moves, never while a document is read.
    std::mutex m_lock;
    std::vector<std::unique_ptr<ReaderProcess>> m_idle;
};
