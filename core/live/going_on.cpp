#include "live/going_on.h"

#include "language/region.h"

#include <QDateTime>

namespace tablee {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds oneNight = 12h;

}  // namespace

bool mayGoOn(const Session &closed, Milliseconds now)
{
    const auto dayOf = [&closed](qint64 utc) {
        return localTime(utc, closed.zone).date();
    };
    const Milliseconds since = now - Milliseconds{closed.startsAt};
    return dayOf(closed.startsAt) == dayOf(now.count()) || (since >= 0ms && since < oneNight);
}

}  // namespace tablee
