#pragma once

#include "sessions/prepared_session.h"

#include <cstddef>
#include <optional>

namespace tablee {

/// Rounds get their numbers in the order of the agenda.
PreparedAgenda numbered(PreparedAgenda agenda);

/// The step at `from` stands at `to` afterwards.
PreparedAgenda moved(PreparedAgenda agenda, std::size_t from, std::size_t to);

/// One step more: before the closing and the harvest, which end an evening, unless it is one of these itself.
PreparedAgenda withStep(PreparedAgenda agenda, StepKind kind);

PreparedAgenda withoutStep(PreparedAgenda agenda, std::size_t step);

/// How long a step of this kind takes unless somebody says otherwise.
Milliseconds usualLength(StepKind kind);

Milliseconds lengthOf(const PreparedAgenda &agenda);
int roundsIn(const PreparedAgenda &agenda);

/// When the last step ends if all goes by plan; UTC, ms since 1970.
qint64 plannedEnd(const PreparedSession &session);

/// How long before the room closes the session ends; negative when it ends after that. Nothing when nobody
/// said when the room closes.
std::optional<Milliseconds> timeToSpare(const PreparedSession &session);

/// The agenda without `minutes`, taken minute by minute from the step that is then the longest (the later of
/// two), so that rounds of one length stay alike; a minute is left to each. Of more than can be found, all
/// that can.
PreparedAgenda shortened(PreparedAgenda agenda, Milliseconds minutes);

}  // namespace tablee
