#include "core/import/ReaderPool.h"

ReaderProcess::Outcome ReaderPool::ask(const ReaderRequest &request)
{
    std::unique_ptr<ReaderProcess> reader = borrow();
    ReaderProcess::Outcome outcome = reader->ask(request);
    giveBack(std::move(reader));
    return outcome;
}

std::unique_ptr<ReaderProcess> ReaderPool::borrow()
{
    const std::lock_guard held(m_lock);
    if (m_idle.empty())
        return std::make_unique<ReaderProcess>();
    std::unique_ptr<ReaderProcess> reader = std::move(m_idle.back());
    m_idle.pop_back();
    return reader;
}

void ReaderPool::giveBack(std::unique_ptr<ReaderProcess> reader)
{
    const std::lock_guard held(m_lock);
    m_idle.push_back(std::move(reader));
}
