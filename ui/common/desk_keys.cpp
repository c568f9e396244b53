#include "common/desk_keys.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr const char *context = "tablee::ui::DeskKeys";

/// Of a key that needs a word; null for a sign that stands for itself.
const char *wordOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Space:
        return QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Space");
    case Qt::Key_PageDown:
        return QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Page Down");
    case Qt::Key_PageUp:
        return QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Page Up");
    // By itself it is too small to be read on a button.
    case Qt::Key_Asterisk:
        return QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Star *");
    default:
        return nullptr;
    }
}

QString signOf(Qt::Key key)
{
    return QKeySequence{key}.toString(QKeySequence::NativeText);
}

QString written(Qt::Key key)
{
    const char *word = wordOf(key);
    return word == nullptr ? signOf(key) : QCoreApplication::translate(context, word);
}

QString written(Qt::Key key, const Words &words)
{
    const char *word = wordOf(key);
    return word == nullptr ? signOf(key) : words.in(context, word);
}

bool holds(const std::vector<Qt::Key> &keys, int key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isPlain(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !event.isAutoRepeat();
}

}  // namespace

std::span<const DeskKey> deskKeys()
{
    static const std::vector<DeskKey> keys{
        {.act = DeskAct::StartPause,
            .keys = {Qt::Key_Space},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Start, pause, go on"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "start or pause")},
        {.act = DeskAct::Next,
            .keys = {Qt::Key_N},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Next"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "next"),
            .answers = {DeskQuestion::CutStep, DeskQuestion::SkipStep},
            .onWall = {Qt::Key_Right}},
        // As programs for slides have it: N, P, and B for a black screen (ScreenWish).
        {.act = DeskAct::Back,
            .keys = {Qt::Key_P, Qt::Key_PageUp},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Back"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "back"),
            .onWall = {Qt::Key_Left}},
        // All that a presenter's remote has to go on with. What waits it starts, and leaves out nothing.
        {.act = DeskAct::Go,
            .keys = {Qt::Key_PageDown},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Start what waits, else next"),
            .answers = {DeskQuestion::CutStep}},
        {.act = DeskAct::MinuteMore,
            .keys = {Qt::Key_Plus},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "One minute more"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "one minute")},
        {.act = DeskAct::MinuteLess,
            .keys = {Qt::Key_Minus},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "One minute less"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "one minute")},
        {.act = DeskAct::SetTime,
            .keys = {Qt::Key_Equal},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Set the time left"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "the time")},
        {.act = DeskAct::MakeUp,
            .keys = {Qt::Key_L},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Late: take time from the steps to come"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "make up time"),
            .answers = {DeskQuestion::MakeUp}},
        {.act = DeskAct::DropRound,
            .keys = {Qt::Key_X},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Leave out the last round to come"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "a round fewer"),
            .answers = {DeskQuestion::DropRound}},
        {.act = DeskAct::Tables,
            .keys = {Qt::Key_T},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Show the tables or the clock during a round"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "tables")},
        {.act = DeskAct::LookFor,
            .keys = {Qt::Key_Slash},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "Find somebody: where, and with whom"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "find somebody")},
        // The asterisk is in no name, so that the field of names leaves it to the page: after an arrival the
        // keyboard is there, and the next name may be begun.
        {.act = DeskAct::Seat,
            .keys = {Qt::Key_S, Qt::Key_Asterisk},
            .name = QT_TRANSLATE_NOOP(
                "tablee::ui::DeskKeys", "Seat whoever has just come, at the table that is offered"),
            .hint = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "seat who came"),
            .answers = {DeskQuestion::SeatNewcomer}},
        {.act = DeskAct::Keys,
            .keys = {Qt::Key_Question},
            .name = QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "All keys")},
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
    if (!isPlain(event))
        return std::nullopt;
    for (const DeskKey &key : deskKeys())
        if (holds(key.keys, event.key()))
            return key.act;
    return std::nullopt;
}

std::optional<DeskAct> actOnWall(const QKeyEvent &event)
{
    if (!isPlain(event))
        return std::nullopt;
    for (const DeskKey &key : deskKeys())
        if (holds(key.onWall, event.key()))
            return key.act;
    return actOf(event);
}

bool answers(DeskAct act, DeskQuestion question)
{
    const std::vector<DeskQuestion> &answered = deskKey(act).answers;
    return std::find(answered.begin(), answered.end(), question) != answered.end();
}

const DeskKey &keyThatAnswers(DeskQuestion question)
{
    const std::span<const DeskKey> keys = deskKeys();
    return *std::find_if(
        keys.begin(), keys.end(), [question](const DeskKey &key) { return answers(key.act, question); });
}

QString nameOf(const DeskKey &key)
{
    return QCoreApplication::translate(context, key.name);
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

QString signKeyOf(const DeskKey &key)
{
    return written(key.keys.back());
}

QString keyHint(const QString &keys, const QString &hint, const Words &words)
{
    //: A key and what it does: "N: next".
    return words.in(context, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "%1: %2")).arg(keys, hint);
}

QStringList keyHints(const Words &words)
{
    QStringList hints;
    QString keys;
    QString before;
    for (const DeskKey &key : deskKeys()) {
        if (key.hint == nullptr)
            continue;
        const QString hint = words.in(context, key.hint);
        const QString one = written(key.keys.front(), words);
        if (hint == before) {
            //: Two keys: "+ or -".
            keys = words.in(context, QT_TRANSLATE_NOOP("tablee::ui::DeskKeys", "%1 or %2")).arg(keys, one);
            hints.removeLast();
        } else {
            keys = one;
        }
        before = hint;
        hints.append(keyHint(keys, hint, words));
    }
    return hints;
}

}  // namespace tablee::ui
