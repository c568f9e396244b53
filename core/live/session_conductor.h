#pragma once

#include "evening/fold.h"
#include "foundation/clock.h"
#include "foundation/result.h"
#include "live/round_planner.h"
#include "sessions/batch.h"
#include "sessions/loaded_session.h"
#include "storage/community_file.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace tablee {

/// Conducts one session: every use case of the desk, one after the other. It decides from the evening in
/// memory, writes, and only when the commit is through does the evening change. It keeps the rounds to come
/// planned and tells the room the next one when its turn comes.
class SessionConductor : public QObject {
    Q_OBJECT

public:
    using Done = QFuture<Result<void>>;

    SessionConductor(std::shared_ptr<storage::CommunityFile> file, const Clock &clock, LoadedSession loaded,
        QObject *parent = nullptr);
    ~SessionConductor() override;

    const EveningState &evening() const { return m_evening; }
    const Session &session() const { return m_session; }
    const std::map<MemberId, Member> &members() const { return m_members; }
    const std::vector<Attendance> &attendance() const { return m_attendance; }
    const KnownPairs &metBefore() const { return m_metBefore; }
    Reading now() const { return m_clock.now(); }

    bool isSaving() const { return m_writing || !m_waiting.empty(); }
    bool isPlanning() const { return m_planning; }

    /// The checked plan for the rounds not yet begun; nothing while it is being made.
    const std::optional<RoundsPlan> &roundsPlan() const { return m_plan; }

    /// The table that has the best chair for somebody without one in the round that is running: a free chair
    /// first, then the fewest they have met, then the fewest people. Nothing when no round is running.
    std::optional<TableId> chairFor(MemberId member) const;

    /// Who is here and rotates but has no seat in the round that is running.
    std::vector<MemberId> withoutSeat() const;

    Done openDoors(const std::vector<MemberId> &here);
    Done arrive(MemberId member);
    /// Somebody who is not on the list; an empty name takes the next number.
    Done arriveNew(const QString &name);
    Done leave(MemberId member);
    Done seat(MemberId member, TableId table);
    Done rename(MemberId member, const QString &name);

    /// Starts the current step, or lets it go on after a pause.
    Done start();
    Done pause();
    Done addTime(Milliseconds amount);
    /// Ends the step that runs, or leaves out the one that has not begun. The next round is announced in the
    /// same transaction.
    Done endStep();
    /// To the step before: it goes on, paused, with the time it had.
    Done back();
    bool canGoBack() const;
    Done undo();
    bool canUndo() const;
    Done close();
    Done reopen();
    /// Notes what happened to the computer's clock; the evening itself does not change.
    Done noteClock(ClockNoteKind kind, Milliseconds amount);

signals:
    void eveningChanged();
    void planChanged();
    void savingChanged();
    /// A round has been announced anew, and these had been told another table.
    void peopleMoved(const std::vector<tablee::MemberId> &members);
    void refused(const tablee::Error &error);

private:
    /// Made when its turn comes, from the evening as it is then; the reading is that of the moment it was
    /// asked for.
    using Wish = std::function<Result<Batch>(const Reading &)>;
    struct Waiting {
        Wish wish;
        Reading asked;
        std::shared_ptr<QPromise<Result<void>>> promise;
    };

    Done enqueue(Wish wish);
    void takeNext();
    void write(Batch batch, const std::shared_ptr<QPromise<Result<void>>> &promise);
    void finish(const std::shared_ptr<QPromise<Result<void>>> &promise, Result<WrittenBatch> written);
    void take(const WrittenBatch &written);

    Event event(EventKind kind, const Reading &at) const;
    Result<Batch> stepEvent(
        EventKind kind, StepId step, const Reading &at, Milliseconds amount = {}, int code = 0) const;
    Result<Batch> endBatch(StepId step, const Reading &at) const;
    Result<Batch> allowed(Batch batch) const;

    int roundToAnnounce(const EveningState &evening) const;
    bool addAnnouncement(Batch &batch, const EveningState &evening, const Reading &at) const;
    void planWhatIsOpen();
    void takePlan(Result<RoundsPlan> plan);
    void addMissingTables();
    void announceIfDue();

    std::shared_ptr<storage::CommunityFile> m_file;
    const Clock &m_clock;
    Session m_session;
    EveningState m_evening;
    std::map<MemberId, Member> m_members;
    std::vector<Attendance> m_attendance;
    KnownPairs m_metBefore;
    StationId m_station;

    std::deque<Waiting> m_waiting;
    bool m_writing = false;

    RoundPlanner m_planner;
    SeatingProblem m_plannedProblem;  ///< what the running or last planning was asked for
    std::optional<RoundsPlan> m_plan;
    bool m_planning = false;
};

}  // namespace tablee
