#pragma once

#include <QFutureWatcher>

#include <utility>

namespace tablee {

/// Calls `function` with the result of `future`, in the thread of `context`, once it is there; never when
/// `context` has gone by then or the future was given up.
///
/// Not QFuture::then(context, ...): in Qt 6.4 a continuation that is attached while the other thread finishes
/// runs twice, the second time on a promise that was moved away (a crash), and one whose context has gone
/// fails an assertion.
template <typename Value, typename Function>
void whenDone(const QFuture<Value> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<Value>{context};
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                function(watcher->result());
        });
    watcher->setFuture(future);
}

}  // namespace tablee
