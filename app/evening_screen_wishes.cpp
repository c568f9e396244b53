#include "evening_screen.h"
#include "language/ready_messages.h"
#include "live/held_evening.h"

#include <algorithm>
#include <array>
#include <utility>

// What stands between the evening and the room: black, a held picture, a message, another look at the tables.

namespace tablee {

namespace {

/// The ready messages and their keys.
constexpr std::array readyWishes{std::pair{ui::ScreenWish::ChangeTables, ReadyMessage::ChangeTables},
    std::pair{ui::ScreenWish::Break, ReadyMessage::Break},
    std::pair{ui::ScreenWish::BeginAgain, ReadyMessage::BeginAgain},
    std::pair{ui::ScreenWish::ThankYou, ReadyMessage::ThankYou}};

ReadyMessage readyMessageOf(ui::ScreenWish wish)
{
    return std::find_if(readyWishes.begin(), readyWishes.end(), [wish](const auto &ready) {
        return ready.first == wish;
    })->second;
}

}  // namespace

void EveningScreen::wish(ui::ScreenWish wish)
{
    emit changing();
    switch (wish) {
    case ui::ScreenWish::Black:
        m_display.toggleBlack();
        followEvening();
        break;
    case ui::ScreenWish::Hold:
        toggleHold();
        followEvening();
        break;
    case ui::ScreenWish::Floor:
        if (m_display.toggleFloor(m_conductor.evening(), m_page.showsTables()) != m_page.showsTables())
            m_page.toggleTables();
        break;
    case ui::ScreenWish::Gong:
        toggleGong();
        break;
    case ui::ScreenWish::Digits:
        m_display.toggleDigits();
        break;
    case ui::ScreenWish::OwnMessage:
        if (m_display.ownMessage().isEmpty() && wishOfMessage() != wish) {
            // Where the room looks at the desk's own display it is not shown the desk: Esc is for that.
            m_stage.isAlone() ? m_stage.tellKeys() : writeMessage();
            return;
        }
        m_display.toggleMessage(spoken(), std::nullopt);
        break;
    case ui::ScreenWish::ChangeTables:
    case ui::ScreenWish::Break:
    case ui::ScreenWish::BeginAgain:
    case ui::ScreenWish::ThankYou:
        m_display.toggleMessage(spoken(), readyMessageOf(wish));
        break;
    }
    keepDisplay();
}

void EveningScreen::toggleGong()
{
    m_parts.settings.setGong(!m_parts.settings.gong());
    followChoices();
}

void EveningScreen::forgetPeople()
{
    m_held.reset();
    m_display.forgetPeople(spoken());
    followEvening();
    m_stage.forgetPeople();
    keepDisplay();
}

void EveningScreen::toggleHold()
{
    if (m_held) {
        m_held.reset();
        m_display.hold(std::nullopt);
        return;
    }
    const Reading now = m_conductor.now();
    m_held = sceneOf(m_conductor.evening(), look(), now);
    HeldMoment moment = momentOf(m_conductor.evening(), now);
    moment.look = look();
    m_display.hold(moment);
}

void EveningScreen::writeMessage()
{
    m_page.screenCard().writeMessage(m_display.written());
}

void EveningScreen::showWritten(const BilingualText &message)
{
    m_display.showWritten(message);
    keepDisplay();
}

SpokenEvening EveningScreen::spoken() const
{
    return {m_conductor.evening(), m_conductor.names(), m_parts.choices.words(Language::French),
        m_parts.choices.words(Language::English)};
}

std::optional<ui::ScreenWish> EveningScreen::wishOfMessage() const
{
    if (m_display.wished().message.isEmpty())
        return std::nullopt;
    const std::optional<ReadyMessage> shown = m_display.readyMessage(spoken());
    for (const auto &[wish, message] : readyWishes)
        if (shown == message)
            return wish;
    return ui::ScreenWish::OwnMessage;
}

void EveningScreen::tellCover(ui::AudienceView view)
{
    const bool french = m_parts.choices.language() == Language::French;
    const DisplayRecord &wished = m_display.wished();
    const BilingualText &message = wished.message;
    m_page.setMovesShown(wished.messageMoves && !wished.black);
    m_page.setSeatsShown(!m_held && (view == ui::AudienceView::FindTable || view == ui::AudienceView::Floor));
    const QString &mine = french ? message.french : message.english;
    m_page.screenCard().showCover({.black = wished.black,
        .held = m_held.has_value(),
        .message = wishOfMessage(),
        .words = !mine.isEmpty() ? mine
            : french             ? message.english
                                 : message.french});
}

}  // namespace tablee
