#include "storage/storage_thread.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace tablee::storage {

struct StorageThread::Queue {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    bool closing = false;

    /// The next job; nothing when closing and all is done.
    Job take()
    {
        std::unique_lock lock{mutex};
        changed.wait(lock, [this] { return closing || !jobs.empty(); });
        if (jobs.empty())
            return {};
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }
};

StorageThread::StorageThread()
    : m_queue{std::make_shared<Queue>()}
    , m_thread{[queue = m_queue] {
        while (const Job job = queue->take())
            job();
    }}
{
}

StorageThread::~StorageThread()
{
    {
        const std::lock_guard lock{m_queue->mutex};
        m_queue->closing = true;
    }
    m_queue->changed.notify_one();
    if (m_thread.get_id() == std::this_thread::get_id())
        m_thread.detach();
    else
        m_thread.join();
}

void StorageThread::post(Job job)
{
    // The job may be the last owner of this object, and done before this returns.
    const std::shared_ptr<Queue> queue = m_queue;
    {
        const std::lock_guard lock{queue->mutex};
        queue->jobs.push_back(std::move(job));
    }
    queue->changed.notify_one();
}

}  // namespace tablee::storage
