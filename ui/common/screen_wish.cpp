#include "common/screen_wish.h"

#include "common/unshifted_digits.h"

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

struct WishKey {
    ScreenWish wish;
    Qt::Key key;
    QStringView written;
};

constexpr std::array wishKeys{WishKey{ScreenWish::Black, Qt::Key_Period, u"."},
    WishKey{ScreenWish::Black, Qt::Key_B, u"B"},
    // The full stop of a remote, on a French keyboard.
    WishKey{ScreenWish::Black, Qt::Key_Colon, u":"}, WishKey{ScreenWish::Hold, Qt::Key_F, u"F"},
    WishKey{ScreenWish::ChangeTables, Qt::Key_1, u"1"}, WishKey{ScreenWish::Break, Qt::Key_2, u"2"},
    WishKey{ScreenWish::BeginAgain, Qt::Key_3, u"3"}, WishKey{ScreenWish::ThankYou, Qt::Key_4, u"4"},
    WishKey{ScreenWish::OwnMessage, Qt::Key_5, u"5"}, WishKey{ScreenWish::Floor, Qt::Key_R, u"R"},
    WishKey{ScreenWish::Gong, Qt::Key_M, u"M"}, WishKey{ScreenWish::Digits, Qt::Key_D, u"D"}};

}  // namespace

std::optional<ScreenWish> screenWishOf(const QKeyEvent &event)
{
    // On many keyboards a digit wants Shift.
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier || event.isAutoRepeat())
        return std::nullopt;
    const auto digit = unshiftedDigit(event);
    const int key = digit ? digit->unicode() : event.key();
    const auto found = std::find_if(
        wishKeys.begin(), wishKeys.end(), [key](const WishKey &entry) { return entry.key == key; });
    return found == wishKeys.end() ? std::nullopt : std::optional{found->wish};
}

QString keyOf(ScreenWish wish)
{
    const auto found = std::find_if(
        wishKeys.begin(), wishKeys.end(), [&](const WishKey &entry) { return entry.wish == wish; });
    return found == wishKeys.end() ? QString{} : found->written.toString();
}

}  // namespace tablee::ui
