#pragma once

#include <QKeyEvent>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tablee::ui {

/// What the facilitator does by one key while the evening runs.
enum class DeskAct {
    StartPause,
    Next,
    Back,
    Go,
    MinuteMore,
    MinuteLess,
    SetTime,
    MakeUp,
    DropRound,
    Tables,
    LookFor,
    Seat,
    Keys,
};

struct DeskKey {
    DeskAct act = DeskAct::StartPause;
    std::vector<Qt::Key> keys;  ///< the first one stands in the menu, the rest is for a presenter's remote
    const char *name;  ///< in the menu and on the sheet of keys
};

/// The one table of the keys without a modifier, which a menu may not take from a field that is being typed
/// in: the menus, the sheet of keys and the window read it.
std::span<const DeskKey> deskKeys();
const DeskKey &deskKey(DeskAct act);

/// What a key means; nothing for one that is held down, or pressed with Ctrl or Alt.
std::optional<DeskAct> actOf(const QKeyEvent &event);

/// In the language of the desk.
QString nameOf(const DeskKey &key);
/// "N", "Space"; all of them: "N, Page Down".
QString mainKeyOf(const DeskKey &key);
QString allKeysOf(const DeskKey &key);

}  // namespace tablee::ui
