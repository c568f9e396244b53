#pragma once

#include <functional>
#include <memory>
#include <thread>

namespace tablee::storage {

/// A thread that does one job after the other, in the order they were posted.
class StorageThread {
public:
    using Job = std::function<void()>;

    StorageThread();
    /// Waits until every job is done. On the storage thread itself (the last owner let go inside a job) the
    /// thread goes on by itself and ends after the last job.
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    void post(Job job);

private:
    struct Queue;

    std::shared_ptr<Queue> m_queue;
    std::thread m_thread;
};

}  // namespace tablee::storage
