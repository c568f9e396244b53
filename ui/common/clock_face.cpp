#include "common/clock_face.h"

#include <algorithm>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {
constexpr int mostChairs = 30;
}

bool runsOut(const ClockFace &before, const ClockFace &now)
{
    return now.state == ClockState::Over && before.state != ClockState::Ready && before.remaining >= 0ms;
}

bool comesNear(const ClockFace &before, const ClockFace &now)
{
    const bool near = now.state == ClockState::LastFifth || now.state == ClockState::LastTwentieth;
    return near && before.state == ClockState::Running;
}

Milliseconds chairWorth(Milliseconds length)
{
    return length > mostChairs * 1min ? Milliseconds{5min} : Milliseconds{1min};
}

int chairCount(Milliseconds length)
{
    const Milliseconds worth = chairWorth(length);
    return std::max(1, static_cast<int>((length + worth - 1ms) / worth));
}

qreal chairFill(const ClockFace &face, int index)
{
    const int later = chairCount(face.length) - 1 - index;
    const auto left = static_cast<qreal>(face.remaining.count());
    const auto worth = static_cast<qreal>(chairWorth(face.length).count());
    return std::clamp(left / worth - later, 0.0, 1.0);
}

}  // namespace tablee::ui
