#include "preparing/session_words.h"

#include "sessions/prepared_agenda.h"

#include <QCoreApplication>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

struct SessionTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::SessionWords)
};

}  // namespace

QString SessionWords::hour(qint64 utc, const QString &zone) const
{
    return timeOfDay(localTime(utc, zone).time(), language, region);
}

QString SessionWords::when(qint64 startsAt, const QString &zone) const
{
    return QStringLiteral("%1, %2").arg(
        dateText(localTime(startsAt, zone).date(), language), hour(startsAt, zone));
}

QString SessionWords::end(const PreparedSession &session) const
{
    const QString at = hour(plannedEnd(session), session.zone);
    const auto spare = timeToSpare(session);
    if (!spare)
        return SessionTexts::tr("Ends at %1.").arg(at);
    if (*spare == Milliseconds::zero())
        return SessionTexts::tr("Ends at %1, as the room closes.").arg(at);
    if (*spare > Milliseconds::zero())
        return SessionTexts::tr("Ends at %1, %2 before the room closes.").arg(at, lengthText(*spare));
    return SessionTexts::tr("Ends at %1, %2 after the room closes.").arg(at, lengthText(-*spare));
}

QString lengthText(Milliseconds length)
{
    const auto hours = length / 1h;
    const auto minutes = length % 1h / 1min;
    if (hours == 0)
        return minutesText(length);
    const QString whole = QStringLiteral("%1\u00a0h").arg(hours);
    return minutes == 0 ? whole : QStringLiteral("%1\u00a0%2\u00a0min").arg(whole).arg(minutes);
}

QString titleOf(const QString &title)
{
    return title.isEmpty() ? SessionTexts::tr("Learn and share") : title;
}

QString figuresOf(const PreparedAgenda &agenda)
{
    const int rounds = roundsIn(agenda);
    const QString length = lengthText(lengthOf(agenda));
    //: 3 rounds, 1 h 25 min
    return rounds == 0
        ? length
        : SessionTexts::tr("%1, %2").arg(SessionTexts::tr("%n rounds", nullptr, rounds), length);
}

}  // namespace tablee::ui
