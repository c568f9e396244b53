#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tablee {

/// Calls `taker` with what `future` brings, from the event loop, if `context` is still there by then. Not
/// QFuture::then(context, ...), which asserts that its object lives and may run at once (Qt 6.4).
template <typename T, typename Taker>
void whenAnswered(const QFuture<T> &future, QObject *context, Taker taker)
{
    auto *watcher = new QFutureWatcher<T>{context};
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, taker = std::move(taker)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                taker(watcher->result());
        });
    watcher->setFuture(future);
}

/// What became of `future`, without what it brings.
template <typename T> QFuture<Result<void>> outcomeOf(QFuture<Result<T>> future)
{
    return future.then(
        [](const Result<T> &result) { return result ? Result<void>{} : Result<void>{fail(result.error())}; });
}

}  // namespace tablee
