#pragma once

#include "foundation/manual_clock.h"
#include "live/session_conductor.h"
#include "sessions/quick_session.h"
#include "storage/community_file.h"
#include "support/temporary_database.h"

#include <QTemporaryDir>

#include <memory>

namespace tablee::test {

struct Circumstances {
    Milliseconds doorsBefore = {};  ///< how long they open before the evening is to begin
    std::vector<SeatRule> rules = {};
    bool ofAnotherDay = false;  ///< it was planned for
};

/// An evening at a desk: a community file of its own, a conductor, and a clock that moves when told to.
class LiveEvening {
public:
    /// Everybody on `people` (one name a line, or a head count) is here, but for the last `late` of them.
    LiveEvening(const QString &people, const QuickStart &start, int late = 0, const Circumstances &more = {});
    ~LiveEvening();
    LiveEvening(const LiveEvening &) = delete;
    LiveEvening &operator=(const LiveEvening &) = delete;

    SessionConductor &conductor() { return *m_conductor; }
    const std::shared_ptr<storage::CommunityFile> &file() const { return m_file; }
    const Clock &clock() const { return m_clock; }
    Reading now() const { return m_clock.now(); }
    void pass(Milliseconds time) { m_clock.advance(time); }

    /// Lets what was asked for be written, planned and announced.
    void settle();

    /// Does `wish` and waits for it; the test ends when it is refused.
    template <typename T> void done(const QFuture<Result<T>> &wish)
    {
        settle();
        require(wish.result());
    }

    /// Ends steps until round `round` is the current one, and starts it.
    void runRound(int round);

    MemberId memberNamed(const QString &name) const;

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::shared_ptr<storage::CommunityFile> m_file;
    std::unique_ptr<SessionConductor> m_conductor;
};

}  // namespace tablee::test
