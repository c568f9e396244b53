#include "common/screen_menu.h"

#include <array>

namespace tablee::ui {

namespace {

constexpr std::array messageWishes{ScreenWish::ChangeTables, ScreenWish::Break, ScreenWish::BeginAgain,
    ScreenWish::ThankYou, ScreenWish::OwnMessage};

}  // namespace

ScreenMenu::ScreenMenu(QWidget *parent)
    : Retranslated<QMenu>(parent)
{
    const auto add = [this](ScreenWish wish) {
        m_actions[wish] = addAction(QString{}, this, [this, wish] { emit wished(wish); });
    };
    for (const ScreenWish wish : messageWishes)
        add(wish);
    m_write = addAction(QString{}, this, &ScreenMenu::writingRequested);
    addSeparator();
    add(ScreenWish::Black);
    add(ScreenWish::Hold);
    addSeparator();
    add(ScreenWish::Floor);
    add(ScreenWish::Digits);
    add(ScreenWish::Gong);
    retranslate();
}

void ScreenMenu::retranslate()
{
    setTitle(tr("To the room"));
    m_write->setText(tr("Write a message…"));
    const auto name = [this](ScreenWish wish, const QString &words) {
        // After the tab stands the key, where a menu shows it; the window takes it itself.
        m_actions[wish]->setText(words + u'\t' + keyOf(wish));
    };
    name(ScreenWish::ChangeTables, tr("Say: change tables"));
    name(ScreenWish::Break, tr("Say: break, 10 minutes"));
    name(ScreenWish::BeginAgain, tr("Say: we begin again"));
    name(ScreenWish::ThankYou, tr("Say: thank you"));
    name(ScreenWish::OwnMessage, tr("Say what you wrote"));
    name(ScreenWish::Black, tr("Black screen"));
    m_actions[ScreenWish::Black]->setProperty(
        "allKeys", tr("%1 or B; “:” on a French keyboard").arg(keyOf(ScreenWish::Black)));
    name(ScreenWish::Hold, tr("Hold the picture"));
    name(ScreenWish::Floor, tr("The tables as the room from above"));
    name(ScreenWish::Digits, tr("Digits in free time"));
    name(ScreenWish::Gong, tr("The gong, on or off"));
}

}  // namespace tablee::ui
