#pragma once

#include <QKeyEvent>

#include <optional>

namespace tablee::ui {

/// What the facilitator does to the audience screen, whatever the evening is doing. One key each; the same
/// key takes it back.
enum class ScreenWish {
    Black,  ///< the room sees nothing at all
    Hold,  ///< the room goes on seeing what it sees now, while the desk goes on
    ChangeTables,  ///< the ready messages, in the order of ReadyMessage
    Break,
    BeginAgain,
    ThankYou,
    OwnMessage,
    Floor,  ///< who sits where as the room from above, instead of a list
    Gong,  ///< the sound at the end of a step, on and off
    Digits,  ///< the time left in digits, in free time too
};

/// The one table of those keys. A key means the same at the desk, on the only display and on a presenter's
/// remote, which sends "." or "B" for black, and ":" on a French keyboard, where "/" is the same key with
/// Shift.
std::optional<ScreenWish> screenWishOf(const QKeyEvent &event);

/// How that key is written in a menu and on a button.
QString keyOf(ScreenWish wish);

}  // namespace tablee::ui
