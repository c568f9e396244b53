#include "shell/desk_keys.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>

#include <algorithm>

namespace tablee::ui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::DeskKeys)
};

/// A plus and a minus are written as they are; the rest has a name on every keyboard.
QString written(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Space:
        return KeyWords::tr("Space");
    case Qt::Key_PageDown:
        return KeyWords::tr("Page Down");
    case Qt::Key_PageUp:
        return KeyWords::tr("Page Up");
    default:
        return QKeySequence{key}.toString(QKeySequence::NativeText);
    }
}

}  // namespace

std::span<const DeskKey> deskKeys()
{
    static const std::vector<DeskKey> keys{
        {DeskAct::StartPause, {Qt::Key_Space},
            QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Start, pause, go on")},
        {DeskAct::Next, {Qt::Key_N}, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Next")},
        // As programs for slides have it: N, P, and B for a black screen (ScreenWish).
        {DeskAct::Back, {Qt::Key_P, Qt::Key_PageUp}, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Back")},
        // All that a presenter's remote has to go on with.
        {DeskAct::Go, {Qt::Key_PageDown},
            QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Start what waits, else next")},
        {DeskAct::MinuteMore, {Qt::Key_Plus}, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "One minute more")},
        {DeskAct::MinuteLess, {Qt::Key_Minus}, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "One minute less")},
        {DeskAct::SetTime, {Qt::Key_Equal}, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Set the time left")},
        {DeskAct::MakeUp, {Qt::Key_L},
            QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Late: take time from the steps to come")},
        {DeskAct::DropRound, {Qt::Key_X},
            QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Leave out the last round to come")},
        {DeskAct::Tables, {Qt::Key_T},
            QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Show the tables or the clock during a round")},
        {DeskAct::LookFor, {Qt::Key_Slash},
            QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Find somebody: where, and with whom")},
        // What the field of names leaves to the page while it is empty, as it is after an arrival.
        {DeskAct::Seat, {Qt::Key_S, Qt::Key_Asterisk},
            QT_TRANSLATE_NOOP(
                "tablee::ui::DeskKeys", "Seat whoever has just come, at the table that is offered")},
        {DeskAct::Keys, {Qt::Key_Question}, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "All keys")},
    };
    return keys;
}

const DeskKey &deskKey(DeskAct act)
{
    const std::span<const DeskKey> keys = deskKeys();
    return *std::find_if(keys.begin(), keys.end(), [act](const DeskKey &key) { return key.act == act; });
}

std::optional<DeskAct> actOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier || event.isAutoRepeat())
        return std::nullopt;
    for (const DeskKey &key : deskKeys())
        if (std::find(key.keys.begin(), key.keys.end(), event.key()) != key.keys.end())
            return key.act;
    return std::nullopt;
}

QString nameOf(const DeskKey &key)
{
    return QCoreApplication::translate("tablee::ui::DeskKeys", key.name);
}

QString mainKeyOf(const DeskKey &key)
{
    return written(key.keys.front());
}

QString allKeysOf(const DeskKey &key)
{
    QStringList all;
    for (const Qt::Key one : key.keys)
        all.append(written(one));
    return all.join(QStringLiteral(", "));
}

}  // namespace tablee::ui
