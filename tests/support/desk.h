#pragma once

#include "storage/community_file.h"
#include "support/temporary_database.h"

#include <memory>
#include <utility>

namespace tablee::test {

/// A community file for as long as a test needs it: closed, not merely let go, when this goes.
class Desk {
public:
    explicit Desk(Result<std::shared_ptr<storage::CommunityFile>> opened)
        : m_file{require(std::move(opened))}
    {
    }
    ~Desk() { close(); }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void close() { m_file->close(); }
    storage::CommunityFile *operator->() const { return m_file.get(); }

private:
    std::shared_ptr<storage::CommunityFile> m_file;
};

}  // namespace tablee::test
