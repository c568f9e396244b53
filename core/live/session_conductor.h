#pragma once

#include "directory/member_change.h"
#include "directory/name_text.h"
#include "evening/fold.h"
#include "foundation/clock.h"
#include "foundation/result.h"
#include "live/coming_rounds.h"
#include "live/desk_decisions.h"
#include "live/unlogged_decisions.h"
#include "sessions/batch.h"
#include "sessions/loaded_session.h"
#include "storage/community_file.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tablee {

/// What undo and redo come to in its turn: a decision of the log, or the one beside it that was made then.
using Undoable = std::variant<EventId, DeskTurn>;

/// Conducts one session: every use case of the desk, one after the other. It decides from the evening in
/// memory, writes, and only when the commit is through does the evening change, from the event loop and never
/// inside a use case. It keeps the rounds to come planned and tells the room the next one when its turn
/// comes.
///
/// When somebody else has written to the log meanwhile, it reads the log again and decides once more. What is
/// asked for fails as DeskDecisions says, and as the file does; Conflict also when it was overtaken twice.
class SessionConductor : public QObject {
    Q_OBJECT

public:
    using Done = QFuture<Result<void>>;

    SessionConductor(std::shared_ptr<storage::CommunityFile> file, const Clock &clock, LoadedSession loaded,
        QObject *parent = nullptr);
    /// Writes what was asked for before it goes, and then says nothing of it but in the futures. The file
    /// must still be open.
    ~SessionConductor() override;

    const EveningState &evening() const { return m_evening; }
    const Session &session() const { return m_session; }
    const std::map<MemberId, Member> &members() const { return m_members; }
    const std::vector<Attendance> &attendance() const { return m_attendance; }
    /// Of those who are expected or came, see namesInRoom().
    const std::map<MemberId, QString> &names() const { return m_names; }
    /// The same in their parts, see partsInRoom().
    const std::map<MemberId, PersonName> &namesInParts() const { return m_namesInParts; }
    const KnownPairs &metBefore() const { return m_rounds.metBefore(); }
    /// Those that hold by now.
    const std::vector<SeatRule> &rules() const { return m_rounds.rules(); }
    /// With those that held earlier tonight.
    const std::vector<DatedRule> &datedRules() const { return m_rounds.datedRules(); }
    Reading now() const { return m_clock.now(); }

    /// They have been erased for good meanwhile: nobody here knows them any more. The evening of whoever took
    /// part in it is closed and stays so, see isFinal().
    void forgetMembers(const std::vector<MemberId> &members);
    /// Somebody who took part has been erased: nothing is taken back, done again or opened again, or people
    /// would be seated with somebody nobody knows.
    bool isFinal() const { return m_isFinal; }
    bool isExpected(MemberId member) const;

    /// Whether anything that was asked for is not in the file yet. To read what others wrote is no saving.
    bool isSaving() const;
    /// Whether something that somebody decided is not in the file yet, so that undo and redo will come to
    /// something else than undoable() and redoable() know. Announcements and notes of the clock are written
    /// meanwhile.
    bool isDeciding() const { return m_deciding > 0; }
    bool isPlanning() const { return m_rounds.isPlanning(); }

    /// The checked plan for the rounds not yet begun, or the best so far while it is being made.
    const std::optional<RoundsPlan> &roundsPlan() const { return m_rounds.plan(); }
    /// Which rules that plan does without, for they cannot be kept.
    const std::vector<RuleSetAside> &rulesSetAside() const { return m_rounds.setAside(); }
    /// A plan that has that round, begun or to come, to be explained; see ComingRounds.
    std::optional<RoundsPlan> planOf(int round) { return m_rounds.planOf(m_evening, round); }

    /// See ComingRounds::setImproving().
    void setImproving(bool improving) { m_rounds.setImproving(improving); }

    /// See bestChair() and withoutSeat() in live/chairs.h.
    std::optional<TableId> chairFor(MemberId member) const;
    std::vector<MemberId> withoutSeat() const;

    Done openDoors(const std::vector<MemberId> &here);
    Done arrive(MemberId member);
    /// Somebody who is not on the list, and who they are then; an empty name takes the next number.
    QFuture<Result<MemberId>> arriveNew(const QString &name);
    Done leave(MemberId member);
    /// In the round on the board, on a chair that is free now or on one that is carried there. Conflict when
    /// somebody else has taken it meanwhile.
    Done seat(MemberId member, TableId table);
    /// Two people change places in the round that has been announced.
    Done swapSeats(MemberId one, MemberId other);
    /// No round to come uses the table; whoever was to sit there is told another one.
    Done closeTable(TableId table);
    Done openTable(TableId table);
    /// `rule` holds from firstUntoldRound(), instead of one that says the opposite of the same people.
    /// NotAllowedNow where it holds already, and where no such round is left: what was told stays explained
    /// by the rules by which it was told.
    Done addRule(const SeatRule &rule);
    /// NotAllowedNow likewise where no round is left to do without it.
    Done dropRule(const SeatRule &rule);
    /// Whoever is known by a given and a family name keeps both. InvalidInput for nobody known, or no name;
    /// otherwise as storage::correctName().
    Done rename(MemberId member, const QString &name);

    /// Starts the current step, or lets it go on after a pause. A round whose tables are being planned starts
    /// as soon as the room has been told them.
    Done start();
    Done pause();
    Done addTime(Milliseconds amount);
    /// What is left of the current step from now on.
    Done setTimeLeft(Milliseconds left);
    /// Takes time from steps to come, all at once.
    Done shareOut(const Shares &shares);
    /// Ends the step that runs, or leaves out the one that has not begun. The next round is announced in the
    /// same transaction.
    Done endStep();
    /// Leaves out the last round to come; the others keep their numbers.
    Done dropRound();
    /// The round that would be left out; null when none is to come.
    const Step *roundToDrop() const;
    /// To the step before: it goes on, paused, with the time it had.
    Done back();
    bool canGoBack() const;
    /// What was decided last and stands: what undo() takes back, unless something that was pressed since is
    /// still being written. Nothing when there is none.
    std::optional<Undoable> undoable() const;
    /// Takes back what was pressed last. As long as that is not written yet it is meant all the same, and
    /// when it came to nothing there is nothing to take back; otherwise it is undoable() of this moment. A
    /// second press before the first one is through means the same, and counts once.
    Done undo();
    /// Takes back `decision`, as long as nothing has been decided after it: Conflict otherwise. What has been
    /// taken back already counts once.
    Done undo(const Undoable &decision);
    /// What redo() does again; nothing when nothing was taken back, or something was decided since.
    std::optional<Undoable> redoable() const;
    /// Does again what was taken back last, as long as nothing has been decided since. What is being taken
    /// back still is meant too; a second press before the first one is through counts once.
    Done redo();
    /// Of the name that was corrected then; nothing where it was the rules that were changed.
    std::optional<NameCorrection> correctionOf(const DeskTurn &made) const;
    Done close();
    /// Ends the step that is under way, and closes the session; one that was left behind as of when it was
    /// left, see endAsLeft().
    Done finish();
    /// Opens a session that was closed again: the step that ended with it waits, paused, with the time it
    /// had.
    Done reopen();
    /// Notes what happened to the computer's clock; the evening itself does not change.
    Done noteClock(ClockNoteKind kind, Milliseconds amount);
    /// Reads what another station has written meanwhile; see storage::ChangeFeed.
    Done catchUp();

signals:
    void eveningChanged();
    void planChanged();
    void savingChanged();
    /// A round has been announced anew, and these had been told another table; nobody had been told `added`.
    void peopleMoved(const std::vector<tablee::MemberId> &members, const std::vector<tablee::TableId> &added);
    void refused(const tablee::Error &error);

private:
    /// Made when its turn comes, from the evening as it is then. None: only to read the log again.
    using Wish = std::function<Result<Batch>(const DeskDecisions &)>;
    /// Something somebody decides at the desk, for an undo that is pressed before it is written.
    struct Press {
        bool isPending = true;
        std::optional<EventId> decision = {};  ///< nothing when it changed nothing
        MemberId newcomer = {};  ///< invalid when nobody came who was on no list
    };
    struct Waiting {
        Wish wish = {};
        Reading asked = {};  ///< the moment it was asked for
        std::shared_ptr<QPromise<Result<void>>> promise = {};
        std::shared_ptr<Press> press = {};  ///< null for what nobody decided
        bool awaitsTables = false;  ///< when it is refused because they are still being planned
        bool isDecided = false;  ///< by somebody, and did not only follow
        bool isSecondTry = false;
    };
    using ToldRounds = std::map<int, RoundState>;

    template <typename Work, typename Taker> void ask(Work work, Taker taker);
    template <typename Change, typename Take> Done changeBesideTheLog(Change change, Take take);
    template <typename Change, typename Settle> Done changeNames(Change change, Settle settle);
    template <typename Change, typename Settle> Done changeRules(Change change, Settle settle);
    static Done answeredAtOnce(const Result<void> &result);
    Done decideRules(const RuleChange &change);
    Done undoUnlogged(const DeskTurn &made);
    Done exchange(const UnloggedDecision &decision, std::optional<DeskTurn> takenBack);
    Done exchangeName(const UnloggedDecision &decision, std::optional<DeskTurn> takenBack);
    Done switchRules(const UnloggedDecision &decision, std::optional<DeskTurn> takenBack);
    const UnloggedDecision *newestUnlogged() const;
    const UnloggedDecision *undoneUnlogged() const;
    bool isAskedAlready(bool takenBack) const;
    bool isMeant(const UnloggedDecision *decision) const;
    std::optional<EventId> newestLogged() const;
    std::optional<EventId> undoneLogged() const;
    void noteDecided(const std::vector<Event> &events);
    int nextNumber() const;
    void nameEverybody();
    Done press(Wish wish, bool awaitsTables = false);
    Done enqueue(Wish wish, std::shared_ptr<Press> press = {}, bool awaitsTables = false);
    Done enqueueUndecided(Wish wish);
    Done await(Waiting next);
    Done end(StepId step);
    void takeNext();
    void startOnceTold();
    void forgetStart();
    void write(Batch batch, Waiting next);
    void readAgain(Waiting next);
    void adopt(LoadedSession loaded);
    void finish(const Waiting &done, const Result<void> &result);
    void take(const WrittenBatch &written);
    void prepareRoom();
    ToldRounds toldRounds() const;
    void tellMoves(const ToldRounds &before);
    const Step *stepToSeatIn() const;

    std::shared_ptr<storage::CommunityFile> m_file;
    const Clock &m_clock;
    Session m_session;
    EveningState m_evening;
    std::map<MemberId, Member> m_members;
    std::vector<Attendance> m_attendance;
    std::map<MemberId, QString> m_names;
    std::map<MemberId, PersonName> m_namesInParts;
    StationId m_station;
    ComingRounds m_rounds;

    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_starting;  ///< the start of a round whose tables are still being planned
    std::shared_ptr<Press> m_pressed;  ///< the newest one
    std::shared_ptr<Press> m_redone;  ///< the newest redo
    UnloggedDecisions m_unlogged;
    std::int64_t m_decided = 0;  ///< the newest event that somebody decided, whatever became of it
    bool m_isFinal = false;
    int m_presses = 0;
    int m_deciding = 0;  ///< decisions that are not written yet
    bool m_writing = false;
    bool m_readsOthers = false;  ///< and nothing of ours is written by it
    int m_underway = 0;  ///< answers that the storage thread still owes
    QFuture<bool> m_lastAsked;  ///< finished when the storage thread has done all it was asked
    bool m_leaving = false;
};

/// Has `work` done on the storage thread and gives what it returns to `taker` here, from the event loop. Not
/// a continuation of the future, for those run at once when the work is done already, and die with an
/// assertion when their object has gone.
template <typename Work, typename Taker> void SessionConductor::ask(Work work, Taker taker)
{
    ++m_underway;
    m_lastAsked = m_file->run([this, work = std::move(work), taker = std::move(taker)](const auto &db) {
        QMetaObject::invokeMethod(
            this,
            [this, taker, answer = work(db)]() mutable {
                --m_underway;
                taker(std::move(answer));
            },
            Qt::QueuedConnection);
        return true;
    });
}

}  // namespace tablee
