#include "storage/snapshot.h"

#include "storage/statement.h"

namespace tablee::storage {

Snapshot::Snapshot(const QSqlDatabase &db)
    : m_db{db}
{
}

Snapshot::~Snapshot()
{
    // Nothing was written, so there is nothing that could fail to be taken back.
    if (m_open)
        (void)run(m_db, QStringLiteral("ROLLBACK"));
}

Result<void> Snapshot::begin()
{
    if (auto begun = run(m_db, QStringLiteral("BEGIN")); !begun)
        return fail(std::move(begun.error()));
    m_open = true;
    return {};
}

}  // namespace tablee::storage
