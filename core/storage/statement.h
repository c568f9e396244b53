#pragma once

#include "foundation/id.h"
#include "foundation/reading.h"
#include "foundation/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <initializer_list>
#include <utility>

class QSqlError;

namespace tablee::storage {

/// What a database error means to a person: DiskFull, FileBusy, FileReadOnly, FileDamaged or StorageFailed.
/// Whatever here reads or writes a database may fail so; each declaration names only what comes beside that.
Error errorOf(const QSqlError &error);

/// Runs one statement; `values` stand for its question marks. The query stands before its first row.
Result<QSqlQuery> run(
    const QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values = {});

/// The one row a statement must give; NotFound with `what` when it gives none.
Result<QSqlQuery> runForRow(
    const QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values, const char *what);

/// Values to bind. A null QString would become NULL, and an invalid id is stored as NULL.
inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant{QStringLiteral("")} : QVariant{text};
}
inline QVariant toSql(std::int64_t number)
{
    return QVariant{static_cast<qlonglong>(number)};
}
inline QVariant toSql(Milliseconds time)
{
    return QVariant{static_cast<qlonglong>(time.count())};
}
template <typename Tag> QVariant toSql(Id<Tag> id)
{
    return id.isValid() ? toSql(id.value()) : QVariant{};
}
inline QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant{} : QVariant{text};
}
inline QVariant nullIfZero(std::int64_t number)
{
    return number == 0 ? QVariant{} : toSql(number);
}

/// A stored id; invalid for NULL.
template <typename AnyId> AnyId idIn(const QSqlQuery &row, int column)
{
    return AnyId{row.value(column).toLongLong()};
}

/// One BEGIN IMMEDIATE .. COMMIT, or a savepoint when already inside one. Whatever is not committed is rolled
/// back.
class Transaction {
public:
    explicit Transaction(const QSqlDatabase &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    QSqlDatabase m_db;
    bool m_nested;
    bool m_open = false;
};

/// Runs `work` as one change: everything it writes is there afterwards, or, when it returns an error,
/// nothing. BEGIN IMMEDIATE, because a deferred one fails at once when another process has written meanwhile.
/// Returns what `work` returns, a Result.
template <typename Work> auto inTransaction(const QSqlDatabase &db, Work work) -> decltype(work())
{
    Transaction transaction{db};
    if (auto begun = transaction.begin(); !begun)
        return fail(std::move(begun.error()));
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return fail(std::move(committed.error()));
    return result;
}

}  // namespace tablee::storage
