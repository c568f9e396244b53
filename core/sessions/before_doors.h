#pragma once

#include "sessions/prepared_session.h"

#include <QString>

#include <optional>
#include <vector>

namespace tablee {

/// What is looked at before the doors open.
enum class DoorSubject { Projector, Sound, Power, Sleep, Disk, Chairs };

/// How it stands: in order; to be looked at, though an evening can be held so; or something is missing.
enum class DoorState { Good, Look, Missing };

/// What the computer and the session say.
struct DoorFacts {
    QString projector = {};  ///< the name of the display that the room will see; empty for none
    int projectorWidth = 0;  ///< pixels
    int projectorHeight = 0;
    QString loudspeaker = {};  ///< empty for none
    bool gongOn = true;
    std::optional<bool> onBattery = {};
    std::optional<int> batteryPercent = {};
    std::optional<bool> staysAwake = {};  ///< nothing as long as the system has not answered
    std::optional<qint64> freeBytes = {};
    int people = 0;  ///< who are expected to sit
    int chairs = 0;  ///< at the tables that are open
    int tables = 0;  ///< open ones
    int tablesNeeded = 0;

    friend bool operator==(const DoorFacts &, const DoorFacts &) = default;
};

struct DoorCheck {
    DoorSubject subject = DoorSubject::Projector;
    DoorState state = DoorState::Good;

    friend bool operator==(const DoorCheck &, const DoorCheck &) = default;
};

/// Each subject once, as in DoorSubject.
std::vector<DoorCheck> doorChecks(const DoorFacts &facts);

/// Puts people, chairs and tables of a session into `facts`.
void countSeats(DoorFacts &facts, const PreparedSession &session);

/// An evening writes a few megabytes; its copies and reports as many again.
inline constexpr qint64 littleSpace = 200LL * 1024 * 1024;
inline constexpr qint64 leastSpace = 20LL * 1024 * 1024;

/// A picture with fewer lines shows names too small to be read from the back.
inline constexpr int fewLines = 720;

}  // namespace tablee
