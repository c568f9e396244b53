#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

#include <QTemporaryDir>

#include <optional>
#include <type_traits>
#include <utility>

namespace tablee::test {

/// What a test stands on; the test ends when it is not there.
template <typename Value, typename Refusal> Value require(tl::expected<Value, Refusal> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// Why something was refused; nothing when it was not.
template <typename Value> std::optional<ErrorCode> refusalOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional{result.error().code};
}

/// A fresh database with the newest schema, gone with this object.
class TemporaryDatabase {
public:
    TemporaryDatabase()
        : m_database{require(storage::Database::open(path(), storage::Access::Create))}
    {
        require(storage::migrate(m_database.handle(), require(storage::shippedSteps()), {}));
        m_database = require(storage::Database::open(path(), storage::Access::Write));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("evening.tablee")); }
    QSqlDatabase handle() const { return m_database.handle(); }

private:
    QTemporaryDir m_folder;
    storage::Database m_database;
};

}  // namespace tablee::test
