#pragma once

#include "rotation/problem.h"

#include <QString>

#include <vector>

namespace tablee::bench {

/// One line of the table of figures: a problem, the time it is given, and what is to be reached.
struct FigureRow {
    QString name;
    rotation::Problem problem;
    rotation::Start start;
    double seconds = 1;
    int reach = 0;  ///< excess, where `isReachTold`
    bool isReachTold = true;
    bool toTheWorstOff = false;  ///< whoever meets fewest meets as many as the bound
    bool toTheProof = false;  ///< "proven best"
    int changes = 0;  ///< so many have gone or come since a round was announced
    double mostMegabytes = 0;  ///< that the planning may hold; 0: as it likes
    QString halfAsFastAs
        = {};  ///< a row before it: at least half as many iterations in a second; empty: none
};

/// All social golfer problems up to ten tables of ten with as many rounds as are known, rooms of which the
/// files lie in `problems`, and large rooms made by chance: to be planned, and to be planned again.
std::vector<FigureRow> standardRows();

/// The problems of a folder, one second each.
std::vector<FigureRow> rowsOfFolder(const QString &folder);

}  // namespace tablee::bench
