#pragma once

#include "foundation/reading.h"

#include <QString>
#include <QTime>

#include <optional>

namespace tablee::ui {

/// What somebody typed for the clock of a step: how long it is to run from now on, or until when.
struct WantedTime {
    std::optional<Milliseconds> left;
    std::optional<QTime> until;
};

/// "5" and "5:30" are minutes and seconds; "20h45", "20 h" and "8:45 pm" are times of day. Empty for what is
/// no time.
WantedTime readWantedTime(const QString &typed);

/// Whether what is being typed is such a time, or the beginning of one.
bool mayBecomeTime(const QString &typed);

}  // namespace tablee::ui
