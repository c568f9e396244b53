#pragma once

#include "foundation/result.h"
#include "rotation/planner.h"

#include <QByteArray>
#include <QStringList>

namespace tablee {

/// A rotation problem as other programs write it: people as numbers from 0, and what stands already.
struct RotationProblem {
    rotation::Problem problem;
    rotation::Start start;
    QStringList notRead = {};  ///< keys that nothing here reads, misspelled perhaps

    friend bool operator==(const RotationProblem &, const RotationProblem &) = default;
};

/// Reads a problem: the keys `people`, `rounds`, `table_sizes` and `known`, and where there are such
/// `together`, `apart`, `seated`, `present`, `past`, `sit_out`, `announced`, `spoken`, `offers`, `wants`;
/// with `announced` also `max_moved`, how many of those announced may change tables (absent: as many as it
/// takes). What one would like beyond that: `acquaintance` ([person, person, weight]), `affiliations` (names
/// by person), `change_tables`, `hosts` (people), and in `profile` what they are worth: `third_meetings`,
/// `languages`, `wants`, `acquaintance`, `affiliations`, `tables`, `hosts`, and the `dial`, all from 0 to
/// 100, and no other key. Other keys beside these are left alone, and named unless they are the remarks
/// `name` and `provenance`. Languages and topics, each a text or a number, become numbers in the order in
/// which they first appear; the text "1" is not the number 1. Errors: InvalidInput, with a line that names
/// the key and what is wrong with it.
Result<RotationProblem> rotationProblemFromJson(const QByteArray &json);

/// Writes `rounds` (people by table by round), `seed`, `iterations`, `excess`, `bound`, `proven` (best by
/// excess and by worst-off) and `excess_proven` (by excess); where there is such, what the profile has
/// `missed`, and the `trade` of a turned dial: more `repeats`, what the `worst_off` lost, what it `brought`.
QByteArray rotationPlanToJson(const rotation::Plan &plan);

}  // namespace tablee
