#include "storage/change_feed.h"

#include "storage/statement.h"

#include <utility>

namespace tablee::storage {

namespace {

/// A number that changes when another connection has committed. Source:
/// https://sqlite.org/pragma.html#pragma_data_version
Result<std::int64_t> dataVersion(const QSqlDatabase &db)
{
    const auto row = runForRow(db, QStringLiteral("PRAGMA data_version"), {}, "data version");
    if (!row)
        return fail(row.error());
    return std::int64_t{row->value(0).toLongLong()};
}

}  // namespace

ChangeFeed::ChangeFeed(std::shared_ptr<CommunityFile> file, Milliseconds every, QObject *parent)
    : QObject{parent}
    , m_file{std::move(file)}
{
    connect(&m_answer, &QFutureWatcher<Result<std::int64_t>>::finished, this, &ChangeFeed::take);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::ask);
    m_timer.start(every);
    ask();
}

void ChangeFeed::ask()
{
    if (!m_answer.isRunning())
        m_answer.setFuture(m_file->run(dataVersion));
}

/// A file that cannot be asked just now is asked again; writing to it will say what is wrong.
void ChangeFeed::take()
{
    const Result<std::int64_t> version = m_answer.result();
    if (!version)
        return;
    const bool isNews = m_version && *m_version != *version;
    m_version = *version;
    if (isNews)
        emit changed();
}

}  // namespace tablee::storage
