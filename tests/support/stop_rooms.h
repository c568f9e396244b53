#pragma once

#include "rotation/problem.h"

#include <string>
#include <vector>

namespace tablee::test {

/// A room of which is measured how soon a search lets go.
struct StopRoom {
    std::string name;
    rotation::Problem problem;
    rotation::Start start;
};

/// From two people to 5,000, from one round to 60, tables of two to 100; with rules, rests, wants, and rounds
/// that stand already.
std::vector<StopRoom> stopRooms();

}  // namespace tablee::test
