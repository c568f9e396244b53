#pragma once

#include "language/words.h"
#include "live/seating_problem.h"

#include <QString>

#include <functional>
#include <optional>

namespace tablee {

/// "Why are these two together?" and "What would it cost to part them?"
struct ExplanationText {
    QString why;
    QString parting;  ///< empty where nothing parts them
};

/// About two members in one round of a plan, by their names, as one tells it in the room: that a plan has been
/// told is no reason, and that the two who part them move is no cost. Nothing where they do not share a table.
/// Tries every exchange: some milliseconds for hundreds of people, too long for the window for thousands.
std::optional<ExplanationText> explanationText(const RoundsPlan &plan, int round, MemberId one,
    MemberId other, const std::function<QString(MemberId)> &nameOf, const Words &words);

}  // namespace tablee
