#pragma once

#include "foundation/random.h"
#include "rotation/room/task.h"

#include <vector>

namespace tablee::rotation {

/// Who takes each part of a square design where there are more people than parts: each table of a round then
/// takes an equal share of each table of any round before, and the same few meet again every time (an
/// orthogonal array of strength two, Rao 1947, whose runs are taken several times; in a design, points given
/// weights, Wilson 1972). No table can take less of another, so that this is what bounds say where tables are
/// large. `tables` are the rows and the columns of the square. Those there in any of the rounds are dealt by
/// chance, but for the tables of a round that has been told, or was held last: they are columns, and where
/// the parts of one differ, the larger ones are spread over the rows. Else whole columns of lines.h are the
/// larger ones, and then the end of one more, for each line crosses each column once.
std::vector<std::vector<Person>> sharesOf(
    const Task &task, const std::vector<int> &rounds, int tables, Random &random);

}  // namespace tablee::rotation
