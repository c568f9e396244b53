#pragma once

#include "language/words.h"

namespace tablee {

/// What is to be said about the meetings of a plan, or of an evening that was.
struct MeetingFigures {
    int people = 0;
    int tables = 0;  ///< at most so many at once
    int fresh = 0;  ///< new meetings
    int freshBound = 0;  ///< no plan has more
    int seatPairs = 0;  ///< pairs at one table, summed over the rounds
    int excess = 0;  ///< repeats: seatPairs - fresh

    /// Repeats that no plan could have avoided.
    int unavoidable() const;

    friend bool operator==(const MeetingFigures &, const MeetingFigures &) = default;
};

/// "96 new meetings of 96 possible"
QString freshText(const MeetingFigures &figures, const Words &words);

/// "3 repeats, 2 of them unavoidable"; "no repeat"
QString repeatsText(const MeetingFigures &figures, const Words &words);

/// The honest sentence: "96 new meetings of 96 possible." "131 new meetings of 132 possible. 3 repeats, 2 of
/// them unavoidable." "One table: everybody meets everybody." It takes no tense, so that it serves before and
/// after.
QString meetingSentence(const MeetingFigures &figures, const Words &words);

}  // namespace tablee
