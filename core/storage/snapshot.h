#pragma once

#include "foundation/result.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// While it lives, everything read over the connection is of one moment, though a desk may be writing.
class Snapshot {
public:
    explicit Snapshot(const QSqlDatabase &db);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Result<void> begin();

private:
    QSqlDatabase m_db;
    bool m_open = false;
};

}  // namespace tablee::storage
