#include "live/room_display.h"

#include "evening/fold.h"
#include "evening/progress.h"
#include "live/moves_message.h"

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

bool runs(const EveningState &evening, StepId step)
{
    return step.isValid() && stateOf(evening, step).phase == StepPhase::Running;
}

/// Whether a step has ended by an event after `seq`.
bool hasStepEndedSince(const EveningState &evening, std::int64_t seq)
{
    return std::any_of(evening.effects.begin(), evening.effects.end(), [seq](const auto &entry) {
        const auto &[subject, effects] = entry;
        return std::holds_alternative<StepId>(subject)
            && std::any_of(effects.begin(), effects.end(), [seq](const Effect &effect) {
                   return effect.event.kind == EventKind::End && effect.event.seq > seq;
               });
    });
}

/// Whether a step has begun or gone on by an event after `seq`; also one that was taken back, or stands still
/// again.
bool hasStepRunSince(const Setting &setting, std::span<const Event> log, std::int64_t seq)
{
    EveningState evening = begin(setting);
    bool runsNow = false;
    for (const Event &event : log) {
        evening = apply(std::move(evening), event);
        const bool ran = std::exchange(runsNow, runs(evening, currentStepId(evening)));
        if (event.seq > seq && runsNow && !ran)
            return true;
    }
    return false;
}

}  // namespace

RoomLook RoomDisplay::look(bool showsTables) const
{
    RoomLook look = m_seen.look;
    look.tables = look.tables && showsTables;
    return look;
}

void RoomDisplay::restore(
    const SpokenEvening &evening, const DisplayRecord &record, std::span<const Event> log)
{
    m_wished = record;
    m_told = ToldTables{evening.evening.setting, log, record.movesTold};
    forgetWhatWasNotWritten(evening, log);
    followMoves(evening);
    m_seen = m_wished;
    const bool isOwn = !record.message.isEmpty() && !record.messageMoves && !m_wished.message.isEmpty()
        && !readyMessage(evening);
    m_written = isOwn ? record.message : record.putBy;
}

/// The end of a step, a start and a resume are written before the screen that follows them is; a crash may
/// fall between the two.
void RoomDisplay::forgetWhatWasNotWritten(const SpokenEvening &evening, std::span<const Event> log)
{
    if (m_wished.seq == 0)
        return;
    if (hasStepEndedSince(evening.evening, m_wished.seq))
        m_wished.look.floor = false;
    if (tellsWhatBegins(evening) && hasStepRunSince(evening.evening.setting, log, m_wished.seq))
        tellNothingBegins();
}

DisplayStart RoomDisplay::begin(const EveningState &evening)
{
    m_begun = true;
    m_step = currentStepId(evening);
    // What a crash brings back into a step that runs was not shown before it began.
    m_runs = runs(evening, m_step);
    if (m_wished.place == ScreenPlace::Hidden)
        return DisplayStart::Hidden;
    if (m_wished.hadDisplay)
        return DisplayStart::Awaited;
    return m_wished.place == ScreenPlace::OnlyDisplay ? DisplayStart::Anywhere : DisplayStart::BesideTheDesk;
}

/// All of it follows from the log, so it need not be written first.
bool RoomDisplay::follow(const SpokenEvening &evening)
{
    bool isNew = false;
    if (const StepId step = currentStepId(evening.evening); m_begun && step != m_step) {
        m_step = step;
        m_wished.look.floor = m_seen.look.floor = false;
        isNew = true;
    }
    isNew |= followMoves(evening);
    // What was written for this evening is not kept beyond it.
    if (phaseOf(evening.evening) == SessionPhase::Closed && !m_wished.putBy.isEmpty())
        isNew = true;
    const bool ran = std::exchange(m_runs, runs(evening.evening, m_step));
    if (m_begun && m_runs && !ran && tellsWhatBegins(evening)) {
        tellNothingBegins();
        isNew = true;
    }
    return isNew;
}

void RoomDisplay::toggleBlack()
{
    m_wished.black = m_seen.black = !m_wished.black;
}

bool RoomDisplay::toggleFloor(const EveningState &evening, bool showsTables)
{
    const Step *step = currentStep(evening);
    const bool isOn
        = step != nullptr && step->round > 0 && stateOf(evening, step->id).phase != StepPhase::Ahead;
    m_wished.look.floor = !m_wished.look.floor || (isOn && !showsTables);
    return isOn ? m_wished.look.floor : showsTables;
}

void RoomDisplay::toggleMessage(const SpokenEvening &evening, std::optional<ReadyMessage> ready)
{
    const bool isWished = !m_wished.message.isEmpty() && readyMessage(evening) == ready;
    const bool isOther = !ready && m_wished.message != ownMessage();
    const bool takesBack = isWished && !isOther && !m_wished.black;
    if (takesBack && m_wished.messageMoves)
        tellNoMoreMoves(evening);
    if (takesBack)
        m_wished.message = {};
    else
        m_wished.message = ready ? messageText(*ready, evening.french, evening.english) : ownMessage();
    m_wished.messageMoves = !takesBack && !ready && !m_moves.isEmpty();
    if (m_wished.messageMoves)
        showMoves(evening);
    m_wished.black = false;
}

void RoomDisplay::showWritten(const BilingualText &message)
{
    m_written = message;
    m_wished.message = message;
    m_wished.messageMoves = false;
    m_wished.black = false;
}

std::optional<ReadyMessage> RoomDisplay::readyMessage(const SpokenEvening &evening) const
{
    if (!m_wished.message.isEmpty())
        for (const ReadyMessage ready : readyMessages)
            if (messageText(ready, evening.french, evening.english) == m_wished.message)
                return ready;
    return std::nullopt;
}

/// Whoever reads a table on the wall reads the one they have now, also after another move, after an undo and
/// after a crash: what is told follows from the log and from how far the room had been told, and from nothing
/// else. So it need not be written first either.
bool RoomDisplay::followMoves(const SpokenEvening &evening)
{
    m_told.follow(evening.evening, m_wished.movesTold);
    if (m_wished.movesTold.shownFrom < m_told.since())
        m_wished.movesTold.shownFrom = 0;  // of an earlier round
    m_moves = movesMessage(
        evening.evening, evening.names, m_told.moved(evening.evening), evening.french, evening.english);
    if (m_seen.messageMoves)
        m_seen.message = m_moves;
    if (!m_wished.messageMoves || m_wished.message == m_moves)
        return false;
    m_wished.message = m_moves;
    m_wished.messageMoves = !m_moves.isEmpty();
    return true;
}

void RoomDisplay::showMoves(const SpokenEvening &evening)
{
    if (m_wished.movesTold.shownFrom == 0)
        m_wished.movesTold.shownFrom = evening.evening.lastSeq;
    m_told.follow(evening.evening, m_wished.movesTold);
}

/// The room has been told.
void RoomDisplay::tellNoMoreMoves(const SpokenEvening &evening)
{
    m_wished.movesTold = {.upTo = evening.evening.lastSeq};
    m_told.follow(evening.evening, m_wished.movesTold);
    m_moves = {};
}

bool RoomDisplay::tellsWhatBegins(const SpokenEvening &evening) const
{
    const std::optional<ReadyMessage> ready = readyMessage(evening);
    return m_wished.messageMoves || ready == ReadyMessage::ChangeTables || ready == ReadyMessage::Break
        || ready == ReadyMessage::BeginAgain;
}

void RoomDisplay::tellNothingBegins()
{
    m_wished.message = m_seen.message = {};
    m_wished.messageMoves = false;
}

void RoomDisplay::forgetPeople(const SpokenEvening &evening)
{
    m_wished.held.reset();
    m_written = {};
    m_moves = {};
    if (!m_wished.message.isEmpty() && !readyMessage(evening))
        m_wished.message = m_seen.message = {};
    m_wished.messageMoves = false;
    m_kept.reset();  // the file has dropped the ready messages of this evening as well
}

std::optional<DisplayRecord> RoomDisplay::toKeep(const EveningState &evening, const DisplayPlace &place)
{
    if (!m_begun)
        return std::nullopt;
    m_wished.place = !place.isWanted ? ScreenPlace::Hidden
        : place.isAlone              ? ScreenPlace::OnlyDisplay
                                     : ScreenPlace::SecondDisplay;
    m_wished.hadDisplay = place.hadDisplay;
    m_wished.look.tables = place.tables;
    m_wished.language = place.language;
    const bool isClosed = phaseOf(evening) == SessionPhase::Closed;
    m_wished.putBy = m_wished.message.isEmpty() && !isClosed ? m_written : BilingualText{};
    // Nothing is written again for a later place in the log alone.
    m_wished.seq = m_kept ? m_kept->seq : 0;
    if (m_wished == m_kept)
        return std::nullopt;
    m_wished.seq = evening.lastSeq;
    m_kept = m_wished;
    return m_wished;
}

void RoomDisplay::see(const DisplayRecord &record)
{
    const bool black = m_wished.black || (m_seen.black && record.black);
    m_seen = record;
    m_seen.black = black;
    m_seen.look.floor = record.look.floor && m_wished.look.floor;
    if (m_wished.message.isEmpty())
        m_seen.message = {};
    if (m_seen.messageMoves)
        m_seen.message = m_moves;  // the room has changed since that was written
}

}  // namespace tablee
