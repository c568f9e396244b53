#pragma once

#include <QString>

#include <optional>

namespace tablee {

/// What the computer runs on. Unknown where it does not say, and on one that has no battery.
enum class PowerSource { Mains, Battery, Unknown };

struct PowerState {
    PowerSource source = PowerSource::Unknown;
    std::optional<int> percent = {};  ///< how full the battery is

    friend bool operator==(const PowerState &, const PowerState &) = default;
};

/// As it is now. One file per operating system.
PowerState powerNow();

/// Free bytes on the disk that `path` lies on, or would; nothing when the system does not say.
std::optional<qint64> freeSpaceAt(const QString &path);

}  // namespace tablee
