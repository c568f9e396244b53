#pragma once

#include "foundation/reading.h"

#include <QString>
#include <QTime>

#include <optional>

namespace tablee::ui {

/// What somebody typed for the clock of a step: how long it is to run from now on, or until when. Both where
/// it may be either.
struct WantedTime {
    std::optional<Milliseconds> left;
    std::optional<QTime> until;
};

/// "5" and "5:30" are minutes and seconds; "20h45", "20 h" and "8:45 pm" are times of day. What a clock can
/// show, as "20:45", may be a time of day as well. Empty for what is no time.
WantedTime readWantedTime(const QString &typed);

/// Whether a time may have been meant by what begins like that: by a digit, or by a colon before it.
bool mayBeginTime(const QString &typed);

}  // namespace tablee::ui
