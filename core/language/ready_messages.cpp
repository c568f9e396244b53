#include "language/ready_messages.h"

#include <QtGlobal>

namespace tablee {

namespace {

const char *sourceOf(ReadyMessage message)
{
    switch (message) {
    case ReadyMessage::ChangeTables:
        return QT_TRANSLATE_NOOP("Message", "Time to change tables");
    case ReadyMessage::Break:
        return QT_TRANSLATE_NOOP("Message", "Break: 10 minutes");
    case ReadyMessage::BeginAgain:
        return QT_TRANSLATE_NOOP("Message", "We begin again");
    case ReadyMessage::ThankYou:
        return QT_TRANSLATE_NOOP("Message", "Thank you");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString messageText(ReadyMessage message, const Words &words)
{
    return words.in("Message", sourceOf(message));
}

BilingualText messageText(ReadyMessage message, const Words &french, const Words &english)
{
    return {messageText(message, french), messageText(message, english)};
}

}  // namespace tablee
