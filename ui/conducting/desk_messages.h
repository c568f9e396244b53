#pragma once

#include "live/session_conductor.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tablee::ui {

class Toast;

/// What is said of something that was asked for.
struct Said {
    QString success = {};  ///< once it is through; empty: nothing
    /// Asked for what takes the place of that as long as it is so; it gives nothing while it is not.
    std::function<QString()> otherwise = {};
    /// Asked for why not where the evening does not allow it; without it, that is said in general.
    std::function<QString()> refused = {};
    /// It is decided beside the log: it stands as soon as it is asked for, and what is asked for next may be
    /// written before it is told.
    bool isBesideLog = false;
    /// The same as `success` where nobody sees the desk: the room reads it too.
    QString toRoom = {};
};

/// What the desk says of what was done: in the toast, once it is on the disk, and for as long as it is the
/// newest thing that happened.
class DeskMessages final : public QObject {
    Q_OBJECT

public:
    /// Keeps references to both.
    DeskMessages(SessionConductor &conductor, Toast &toast, QObject *parent);

    /// Says it with the way back once `done` is through, or why it could not be done.
    void tell(const SessionConductor::Done &done, const Said &said);

    /// The same for the arrival of `member`, or of somebody who was on no list: says who it is, and their
    /// table as soon as that is known.
    void tellArrival(const SessionConductor::Done &done, MemberId member);
    void tellArrival(const QFuture<Result<MemberId>> &done);

    /// The same for what was taken back, which has no way back but redo, or done again; where nobody sees the
    /// desk, it is told there.
    void tellTakenBack(const SessionConductor::Done &done, const Said &said);
    void tellDoneAgain(const SessionConductor::Done &done, const Said &said);

    /// `member` gets no chair in the round that is on.
    void tellWait(MemberId member);

    /// Nothing can end at `hour`, for that is past.
    void tellPast(const QString &hour);

    /// A key was pressed that has nothing to do now: why; and in words that the room may read, where those
    /// are others.
    void tellNothingDone(const QString &why, const QString &toRoom = {});

    /// What was typed is no time.
    void tellNoTime(const QString &typed);

    /// The room reads already who goes to another table: no key has to tell it.
    void setMovesShown(bool shown) { m_movesShown = shown; }
    /// The room can look up who sits where: no message, no other picture is in the place of that.
    void setSeatsShown(bool shown) { m_seatsShown = shown; }
    /// Whether there is a display that the room sees.
    void setRoomSees(bool sees) { m_roomSees = sees; }

    /// The evening has changed: takes away what is no longer so, and completes what is known by now.
    void follow();

    /// The desk speaks another language.
    void forget();

    /// How the room learns who goes to another table.
    QString howToldSentence(std::size_t moves) const;

signals:
    /// What the toast speaks of is to be taken back.
    void undoWanted(const tablee::Undoable &decision);
    /// Why a key has done nothing: in words that the room may read, as in all that is told where nobody sees
    /// the desk.
    void nothingDone(const QString &why);
    /// What was taken back, or done again.
    void changedBack(const QString &what);

private:
    enum class WayBack { No, Yes };

    void say(const QString &sentence, WayBack wayBack);
    void answer(const Result<void> &result, const Said &said, WayBack wayBack);
    bool isNewest(std::int64_t turn) const;
    void sayArrived(MemberId member);
    void tellTheDriver(const SessionConductor::Done &done, const QString &what);
    void show();
    void undoWhatWasTold();
    void tellMoves(const std::vector<MemberId> &moved, const std::vector<TableId> &added);

    SessionConductor &m_conductor;
    Toast &m_toast;
    QString m_sentence;
    QString m_saidFirst;  ///< said again when nothing takes its place any more
    bool m_tellsOtherwise = false;  ///< the sentence is what took the place of that
    QString m_moves;  ///< who changes tables because of it
    bool m_movesShown = false;
    bool m_seatsShown = false;
    bool m_roomSees = true;
    WayBack m_wayBack = WayBack::No;
    std::function<QString()> m_otherwise;  ///< what takes the place of the sentence
    WayBack m_otherwiseBack = WayBack::No;
    std::optional<MemberId> m_arrived;  ///< whom the sentence is about
    std::optional<Undoable> m_told;  ///< what had been decided last when the sentence was said
    StepId m_toldIn;
};

}  // namespace tablee::ui
