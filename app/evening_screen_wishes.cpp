#include "evening_screen.h"
#include "language/ready_messages.h"
#include "live/moves_message.h"

#include <algorithm>

#include <array>
#include <utility>

// What stands between the evening and the room: black, a held picture, a message, another look at the tables.

namespace tablee {

namespace {

/// The ready messages in the order of their keys.
constexpr std::array readyWishes{std::pair{ui::ScreenWish::ChangeTables, ReadyMessage::ChangeTables},
    std::pair{ui::ScreenWish::Break, ReadyMessage::Break},
    std::pair{ui::ScreenWish::BeginAgain, ReadyMessage::BeginAgain},
    std::pair{ui::ScreenWish::ThankYou, ReadyMessage::ThankYou}};

}  // namespace

void EveningScreen::wish(ui::ScreenWish wish)
{
    emit changing();
    switch (wish) {
    // A disk that takes its time must not keep the room looking at what it is not to see.
    case ui::ScreenWish::Black:
        m_shown.black = m_seen.black = !m_shown.black;
        followEvening();
        break;
    case ui::ScreenWish::Hold:
        toggleHold();
        followEvening();
        break;
    case ui::ScreenWish::Floor:
        toggleFloor();
        break;
    case ui::ScreenWish::Gong:
        toggleGong();
        break;
    case ui::ScreenWish::Digits:
        m_shown.look.digits = !m_shown.look.digits;
        break;
    case ui::ScreenWish::OwnMessage:
        if (ownMessage().isEmpty() && wishOfMessage() != wish) {
            // Where the room looks at the desk's own display it is not shown the desk: Esc is for that.
            m_stage.isAlone() ? m_stage.tellKeys() : writeMessage();
            return;
        }
        [[fallthrough]];
    case ui::ScreenWish::ChangeTables:
    case ui::ScreenWish::Break:
    case ui::ScreenWish::BeginAgain:
    case ui::ScreenWish::ThankYou:
        toggleMessage(wish);
        break;
    }
    keepDisplay();
}

/// In a round that is on the room sees the clock: the floor comes, and goes, in its place.
void EveningScreen::toggleFloor()
{
    const Step *step = currentStep(m_conductor.evening());
    const bool isOn = step != nullptr && step->round > 0
        && stateOf(m_conductor.evening(), step->id).phase != StepPhase::Ahead;
    m_shown.look.floor = !m_shown.look.floor || (isOn && !m_page.showsTables());
    if (isOn && m_page.showsTables() != m_shown.look.floor)
        m_page.toggleTables();
}

void EveningScreen::toggleGong()
{
    m_parts.settings.setGong(!m_parts.settings.gong());
    followChoices();
}

void EveningScreen::forgetPeople()
{
    m_held.reset();
    m_shown.held.reset();
    m_written = {};
    m_moved = {};
    if (wishOfMessage() == ui::ScreenWish::OwnMessage)
        m_shown.message = m_seen.message = {};
    m_shown.messageMoves = false;
    followEvening();
    m_stage.forgetPeople();
    m_kept.reset();  // the file has dropped the ready messages of this evening as well
    keepDisplay();
}

void EveningScreen::toggleHold()
{
    if (m_held) {
        m_held.reset();
        m_shown.held.reset();
        return;
    }
    const Reading now = m_conductor.now();
    m_held = sceneOf(m_conductor.evening(), look(), now);
    m_shown.held = momentOf(m_conductor.evening(), now);
    m_shown.held->look = look();
}

/// Whoever says something to the room wants it to be read: a black screen lights up. Of two messages under
/// one key the newer is shown, and only what shows is taken back.
void EveningScreen::toggleMessage(ui::ScreenWish wish)
{
    const bool isOther = wish == ui::ScreenWish::OwnMessage && m_shown.message != ownMessage();
    const bool takesBack = wishOfMessage() == wish && !isOther && !m_shown.black;
    if (takesBack && m_shown.message == movesToTell())
        tellNoMoreMoves();
    m_shown.message = takesBack ? BilingualText{} : messageOf(wish);
    m_shown.messageMoves = !m_shown.message.isEmpty() && m_shown.message == movesToTell();
    m_shown.black = false;
}

/// The room has been told.
void EveningScreen::tellNoMoreMoves()
{
    m_moved.members.clear();
    m_shown.movesTold = m_conductor.evening().lastSeq;
}

void EveningScreen::writeMessage()
{
    m_page.screenCard().writeMessage(m_written);
}

void EveningScreen::offerMoves(const std::vector<MemberId> &moved)
{
    forgetThePast();
    m_moved.round = announcedRound(m_conductor.evening());
    for (const MemberId member : moved)
        if (std::find(m_moved.members.begin(), m_moved.members.end(), member) == m_moved.members.end())
            m_moved.members.push_back(member);
    followMoves();
    keepDisplay();
}

/// Whoever reads a table on the wall reads the one they have now, also after another move and after an undo.
void EveningScreen::followMoves()
{
    if (!m_shown.messageMoves)
        return;
    m_shown.message = movesToTell();
    m_shown.messageMoves = !m_shown.message.isEmpty();
}

BilingualText EveningScreen::movesToTell() const
{
    return movesMessage(m_conductor.evening(), m_conductor.names(), m_moved.members,
        m_parts.choices.words(Language::French), m_parts.choices.words(Language::English));
}

/// Who has to change tables comes before what was written earlier.
BilingualText EveningScreen::ownMessage() const
{
    const BilingualText moves = movesToTell();
    return moves.isEmpty() ? m_written : moves;
}

void EveningScreen::showWritten(const BilingualText &message)
{
    m_written = message;
    m_shown.message = message;
    m_shown.messageMoves = false;
    m_shown.black = false;
    keepDisplay();
}

BilingualText EveningScreen::messageOf(ui::ScreenWish wish) const
{
    for (const auto &[ready, message] : readyWishes)
        if (ready == wish)
            return messageText(
                message, m_parts.choices.words(Language::French), m_parts.choices.words(Language::English));
    return ownMessage();
}

std::optional<ui::ScreenWish> EveningScreen::wishOfMessage() const
{
    if (m_shown.message.isEmpty())
        return std::nullopt;
    for (const auto &[wish, message] : readyWishes)
        if (messageOf(wish) == m_shown.message)
            return wish;
    return ui::ScreenWish::OwnMessage;
}

bool EveningScreen::tellsWhatBegins() const
{
    const std::optional<ui::ScreenWish> wish = wishOfMessage();
    return m_shown.messageMoves || wish == ui::ScreenWish::ChangeTables || wish == ui::ScreenWish::BeginAgain;
}

void EveningScreen::tellCover(ui::AudienceView view)
{
    const bool french = m_parts.choices.language() == Language::French;
    const BilingualText &message = m_shown.message;
    m_page.setMovesShown(m_shown.messageMoves && !m_shown.black);
    m_page.setSeatsShown(!m_held && (view == ui::AudienceView::FindTable || view == ui::AudienceView::Floor));
    const QString &mine = french ? message.french : message.english;
    m_page.screenCard().showCover({.black = m_shown.black,
        .held = m_held.has_value(),
        .message = wishOfMessage(),
        .words = !mine.isEmpty() ? mine
            : french             ? message.english
                                 : message.french});
}

}  // namespace tablee
