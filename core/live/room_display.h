#pragma once

#include "evening/evening_state.h"
#include "language/ready_messages.h"
#include "live/told_tables.h"
#include "sessions/display_record.h"

#include <map>
#include <optional>
#include <span>

namespace tablee {

/// An evening, and the words in which the room is told of it.
struct SpokenEvening {
    const EveningState &evening;
    const std::map<MemberId, QString> &names;
    const Words &french;
    const Words &english;
};

/// Where the room looks, as whoever holds the windows knows it.
struct DisplayPlace {
    bool isWanted = false;  ///< a projector that is unplugged is still wanted
    bool isAlone = false;  ///< on the desk's own display
    bool hadDisplay = false;  ///< it has, or had, one of its own
    bool tables = false;  ///< the desk wishes who sits where in a round that is on
    QString language = {};
};

/// How the audience screen begins, for the first time or again.
enum class DisplayStart {
    Hidden,
    Awaited,  ///< on a display of its own, once there is one
    BesideTheDesk,  ///< on a display of its own, where there is one
    Anywhere,  ///< also on the desk's own display
};

/// The rules of what the room sees beside the evening itself: black, a held picture, a message, another look
/// at the tables. It keeps what the facilitator wished, what of it the room sees and what of it is in the
/// file; whoever holds the windows and the disk shows and writes it.
class RoomDisplay {
public:
    /// What the facilitator wishes the room to see.
    const DisplayRecord &wished() const { return m_wished; }
    /// What of it the room sees: it is in the file, or the disk refused it; black, a held picture and
    /// what has changed of who goes to which table are seen before.
    const DisplayRecord &seen() const { return m_seen; }
    /// The last message of one's own.
    const BilingualText &written() const { return m_written; }
    /// How the room looks at a step, where the desk `showsTables` or not.
    RoomLook look(bool showsTables) const;

    /// Before begin(), after a crash or a closed desk: what the room saw, but for what has gone by since. The
    /// `log` is that of the evening.
    void restore(const SpokenEvening &evening, const DisplayRecord &record, std::span<const Event> log);
    /// From now on what goes by is forgotten, and what is wished is kept.
    DisplayStart begin(const EveningState &evening);
    bool hasBegun() const { return m_begun; }

    /// Whatever changes the evening or its names. How the room looks at the tables concerns one step; what is
    /// about to begin is told until it does; and whoever reads their table reads the one they have now.
    /// Whether something is to be kept anew.
    bool follow(const SpokenEvening &evening);

    /// At once: a disk that takes its time must not keep the room looking at what it is not to see.
    void toggleBlack();
    /// The room goes on seeing `moment`; nothing: it sees the evening again.
    void hold(const std::optional<HeldMoment> &moment) { m_wished.held = moment; }
    /// In a round that is on the room sees the clock: the floor comes, and goes, in its place. Whether the
    /// desk shows the tables from now on.
    bool toggleFloor(const EveningState &evening, bool showsTables);
    void toggleDigits() { m_wished.look.digits = !m_wished.look.digits; }

    /// A ready message; nothing: one's own. Whoever says something to the room wants it to be read: a black
    /// screen lights up. Of two messages under one key the newer is shown, and only what shows is taken back.
    void toggleMessage(const SpokenEvening &evening, std::optional<ReadyMessage> ready);
    /// Shows one of one's own.
    void showWritten(const BilingualText &message);
    /// Who changes tables comes before what was written earlier; empty where neither is.
    BilingualText ownMessage() const { return m_moves.isEmpty() ? m_written : m_moves; }
    /// Which of the ready ones is wished; nothing for none and for one's own.
    std::optional<ReadyMessage> readyMessage(const SpokenEvening &evening) const;

    /// What was written or held may name them, and goes; the file has dropped it.
    void forgetPeople(const SpokenEvening &evening);

    /// What is to be written; nothing where the file has it, or before begin(). It counts as written, until
    /// writeAgain().
    std::optional<DisplayRecord> toKeep(const EveningState &evening, const DisplayPlace &place);
    /// What was to be written is not in the file: it goes there with the next change.
    void writeAgain() { m_kept.reset(); }
    /// What a crash would bring back, the room may see; the rest as well, whatever the disk says. A screen
    /// that has gone black since stays so, and what was taken back since does not show once more.
    void see(const DisplayRecord &record);

private:
    bool followMoves(const SpokenEvening &evening);
    void showMoves(const SpokenEvening &evening);
    void tellNoMoreMoves(const SpokenEvening &evening);
    bool tellsWhatBegins(const SpokenEvening &evening) const;
    void tellNothingBegins();
    void forgetWhatWasNotWritten(const SpokenEvening &evening, std::span<const Event> log);

    DisplayRecord m_wished;
    DisplayRecord m_seen;
    std::optional<DisplayRecord> m_kept;  ///< what of it is in the file, or on its way
    BilingualText m_written;
    ToldTables m_told;
    BilingualText m_moves;  ///< who goes to another table than the room was told; empty where nobody does
    StepId m_step = {};  ///< the current one
    bool m_runs = false;
    bool m_begun = false;
};

}  // namespace tablee
