#include "conducting/desk_messages.h"

#include "common/error_text.h"
#include "common/screen_wish.h"
#include "common/toast.h"
#include "conducting/arrival_words.h"
#include "conducting/room_facts.h"
#include "evening/progress.h"
#include "live/moves_message.h"
#include "live/when_answered.h"

#include <utility>
#include <variant>

namespace tablee::ui {

namespace {

/// So many can be read in passing at the desk, which has them on the board as well.
constexpr std::size_t fewNamed = 3;

}  // namespace

DeskMessages::DeskMessages(SessionConductor &conductor, Toast &toast, QObject *parent)
    : QObject{parent}
    , m_conductor{conductor}
    , m_toast{toast}
{
    connect(&m_toast, &Toast::undoRequested, this, &DeskMessages::undoWhatWasTold);
    connect(&m_conductor, &SessionConductor::peopleMoved, this, &DeskMessages::tellMoves);
}

void DeskMessages::tell(const SessionConductor::Done &done, const Said &said)
{
    const std::optional<Undoable> asked = said.isBesideLog ? m_conductor.undoable() : std::nullopt;
    const DeskTurn *made = asked ? std::get_if<DeskTurn>(&*asked) : nullptr;
    whenAnswered(done, this, [this, said, turn = made ? made->turn : 0](const Result<void> &result) {
        // The way back would be that of what was decided since.
        if (!result || turn == 0 || isNewest(turn))
            answer(result, said, WayBack::Yes);
    });
}

/// Of what was decided beside the log then. Its place among the events is known only once it is written.
bool DeskMessages::isNewest(std::int64_t turn) const
{
    const std::optional<Undoable> newest = m_conductor.undoable();
    const DeskTurn *made = newest ? std::get_if<DeskTurn>(&*newest) : nullptr;
    return made != nullptr && made->turn == turn;
}

void DeskMessages::answer(const Result<void> &result, const Said &said, WayBack wayBack)
{
    if (!result && result.error().code == ErrorCode::NotAllowedNow && said.refused)
        tellNothingDone(said.refused());
    else if (!result)
        say(errorText(result.error()), WayBack::No);
    if (!result || said.success.isEmpty())
        return;
    m_otherwise = {};
    say(said.success, wayBack);
    m_otherwise = said.otherwise;
    m_otherwiseBack = wayBack;
    follow();
}

void DeskMessages::tellArrival(const SessionConductor::Done &done, MemberId member)
{
    whenAnswered(done, this, [this, member](const Result<void> &result) {
        result ? sayArrived(member) : say(errorText(result.error()), WayBack::No);
    });
}

void DeskMessages::tellArrival(const QFuture<Result<MemberId>> &done)
{
    whenAnswered(done, this, [this](const Result<MemberId> &result) {
        result ? sayArrived(*result) : say(errorText(result.error()), WayBack::No);
    });
}

void DeskMessages::sayArrived(MemberId member)
{
    say(arrivalSentence(m_conductor, member), WayBack::Yes);
    m_arrived = member;
}

void DeskMessages::tellTakenBack(const SessionConductor::Done &done, const Said &said)
{
    whenAnswered(done, this, [this, said](const Result<void> &result) { answer(result, said, WayBack::No); });
    tellTheDriver(done, said.toRoom);
}

void DeskMessages::tellDoneAgain(const SessionConductor::Done &done, const Said &said)
{
    tell(done, said);
    tellTheDriver(done, said.toRoom);
}

/// What is refused is told there by whoever follows the conductor.
void DeskMessages::tellTheDriver(const SessionConductor::Done &done, const QString &what)
{
    whenAnswered(done, this, [this, what](const Result<void> &result) {
        if (result && !what.isEmpty())
            emit changedBack(what);
    });
}

void DeskMessages::tellWait(MemberId member)
{
    const RoomFacts facts{m_conductor};
    if (const int next = facts.nextRound(); next > 0)
        say(tr("%1 joins in from round %2.").arg(facts.nameOf(member), QString::number(next)), WayBack::No);
}

void DeskMessages::tellPast(const QString &hour)
{
    tellNothingDone(tr("It is past %1 already.").arg(hour));
}

void DeskMessages::tellNothingDone(const QString &why, const QString &toRoom)
{
    say(why, WayBack::No);
    emit nothingDone(toRoom.isEmpty() ? why : toRoom);
}

void DeskMessages::tellNoTime(const QString &typed)
{
    const QString plain = typed.trimmed();
    if (!plain.isEmpty())
        tellNothingDone(tr("“%1” is no time. Write 5 or 5:30 for what is left, 20h45 or 8:45 pm for the end.")
                            .arg(plain));
}

void DeskMessages::follow()
{
    // The table of somebody who has arrived is told as soon as it is known, however long that took; so is
    // what takes the place of what was said.
    if (m_toast.isHidden() && !m_arrived && !m_otherwise)
        return;
    if (m_conductor.undoable() != m_told || currentStepId(m_conductor.evening()) != m_toldIn) {
        forget();
        return;
    }
    // Which rules cannot be kept is known when the rounds are planned.
    if (m_otherwise && m_conductor.isPlanning())
        return;
    const QString instead = m_otherwise ? m_otherwise() : QString{};
    const QString sentence = m_arrived ? arrivalSentence(m_conductor, *m_arrived)
        : !instead.isEmpty()           ? instead
        : m_tellsOtherwise             ? m_saidFirst
                                       : m_sentence;
    if (sentence.isEmpty() || sentence == m_sentence)
        return;
    if (m_toast.isHidden())
        m_moves.clear();
    m_sentence = sentence;
    if (!m_arrived) {
        m_tellsOtherwise = !instead.isEmpty();
        m_wayBack = m_otherwiseBack;
    }
    show();
}

void DeskMessages::forget()
{
    m_otherwise = {};
    m_arrived.reset();
    m_toast.dismiss();
}

void DeskMessages::say(const QString &sentence, WayBack wayBack)
{
    // Who changes tables is told before its cause where the plan was at hand at once: both are to be read.
    const bool isTheirCause = !m_toast.isHidden() && m_sentence.isEmpty() && m_told == m_conductor.undoable();
    // What was said before may still have to be said otherwise, if nothing was decided since.
    const bool mayBeOtherwise = m_otherwise && !m_tellsOtherwise && m_told == m_conductor.undoable()
        && m_toldIn == currentStepId(m_conductor.evening());
    if (!mayBeOtherwise) {
        m_otherwise = {};
        m_saidFirst = sentence;
    }
    m_tellsOtherwise = false;
    m_sentence = sentence;
    if (!isTheirCause)
        m_moves.clear();
    m_wayBack = wayBack;
    m_arrived.reset();
    m_told = m_conductor.undoable();
    m_toldIn = currentStepId(m_conductor.evening());
    show();
}

void DeskMessages::show()
{
    const QString text = m_moves.isEmpty() ? m_sentence : m_sentence + u' ' + m_moves;
    m_toast.tell(text.trimmed(), m_wayBack == WayBack::No ? QString{} : tr("Undo"));
}

/// Takes back what the toast speaks of, and nothing else that came after it.
void DeskMessages::undoWhatWasTold()
{
    if (m_told)
        emit undoWanted(*m_told);
    else
        say(errorText({ErrorCode::LaterEventStandsOnIt, {}}), WayBack::No);
}

/// Beside what they follow from, if that is still to be read.
void DeskMessages::tellMoves(const std::vector<MemberId> &moved, const std::vector<TableId> &added)
{
    QStringList moves;
    const RoomFacts facts{m_conductor};
    const int round = facts.roundOnBoard();
    for (const MemberId member : moved)
        if (const auto table = tableOf(m_conductor.evening(), round, member))
            moves.append(tr("%1 to table %2").arg(facts.nameOf(member), facts.tableCalled(*table)));
    if (m_toast.isHidden())
        say({}, WayBack::No);
    const auto count = static_cast<std::size_t>(moves.size());
    QStringList told{count <= fewNamed
            ? moves.join(QStringLiteral(", ")) + u'.'
            : tr("%n people change tables.", nullptr, static_cast<int>(moves.size()))};
    for (const TableId table : added)
        told.append(tr("Table %1 is new in this round.").arg(facts.tableCalled(table)));
    told.append(howToldSentence(count));
    m_moves = told.join(u' ');
    show();
}

/// Of more than a message names, the room looks up the new places by itself; where it can.
QString DeskMessages::howToldSentence(std::size_t moves) const
{
    if (!m_roomSees)
        return tr("Nobody sees the audience screen now.");
    if (m_movesShown)
        return tr("The screen tells the room.");
    return moves > mostMovesNamed && m_seatsShown
        ? tr("The screen shows the new places.")
        : tr("Key %1 tells the room.").arg(keyOf(ScreenWish::OwnMessage));
}

}  // namespace tablee::ui
