#pragma once

#include "common/desk_question.h"
#include "language/words.h"

#include <QKeyEvent>
#include <QString>
#include <QStringList>

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
    /// The same in a word or two, for the only display; null where that says nothing of it. Two in a row that
    /// say the same are told as one.
    const char *hint = nullptr;
    std::vector<DeskQuestion> answers = {};  ///< pressed once more it is the yes to these
    std::vector<Qt::Key> onWall = {};  ///< on the only display too; at the desk they go from person to person
};

/// The one table of the keys without a modifier, which a menu may not take from a field that is being typed
/// in: the menus, the sheet of keys, the questions, the window and the only display read it.
std::span<const DeskKey> deskKeys();
const DeskKey &deskKey(DeskAct act);

/// What a key means at the desk; nothing for one that is held down, or pressed with Ctrl or Alt.
std::optional<DeskAct> actOf(const QKeyEvent &event);
/// The same on the only display.
std::optional<DeskAct> actOnWall(const QKeyEvent &event);

/// Whether that key is the yes to a question.
bool answers(DeskAct act, DeskQuestion question);
/// The one that is named beside the question, which has one.
const DeskKey &keyThatAnswers(DeskQuestion question);

/// In the language of the desk.
QString nameOf(const DeskKey &key);
/// "N", "Space"; all of them: "N, Page Down".
QString mainKeyOf(const DeskKey &key);
QString allKeysOf(const DeskKey &key);
/// Of one that has a sign beside its letter: the sign, which works while a name is being typed as well.
QString signKeyOf(const DeskKey &key);

/// What the only display says of the table in the language of whoever drives it: "Space: start or pause".
QStringList keyHints(const Words &words);
/// "N: next"
QString keyHint(const QString &keys, const QString &hint, const Words &words);

}  // namespace tablee::ui
