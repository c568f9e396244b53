#include "rotation/designs/stored_designs.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

// Where no other source is named, and where one is named as the first, the base rounds were found by
// annealing them (orbit_search), some of them for minutes.

/// The walks of fifteen schoolgirls, asked for by Kirkman ("Query VI", Lady's and Gentleman's Diary, 1850).
OrbitDesign fiveTablesOfThree()
{
    return {5, 3, 7, 1, {{13, 5, 8, 14, 1, 12, 10, 9, 3, 6, 0, 4, 2, 11, 7}}, {}};
}

/// A nearly Kirkman triple system of order 18.
OrbitDesign sixTablesOfThree()
{
    return {6, 3, 4, 2,
        {{1, 2, 7, 9, 12, 5, 13, 8, 0, 15, 6, 14, 10, 17, 3, 11, 16, 4},
            {1, 13, 16, 0, 15, 9, 11, 5, 10, 12, 8, 2, 14, 4, 17, 6, 3, 7}},
        {}};
}

OrbitDesign sixTablesOfFour()
{
    return {6, 4, 7, 3,
        {{0, 1, 7, 5, 15, 9, 12, 11, 8, 23, 20, 4, 17, 10, 2, 22, 19, 6, 18, 16, 13, 3, 21, 14}}, {}};
}

OrbitDesign sixTablesOfFive()
{
    return {6, 5, 6, 0,
        {{17, 18, 0, 22, 5, 6, 8, 20, 26, 21, 19, 9, 13, 4, 28, 25, 23, 27, 14, 15, 2, 16, 12, 11, 10, 3, 7,
            24, 1, 29}},
        {}};
}

/// A Kirkman triple system of order 21.
OrbitDesign sevenTablesOfThree()
{
    return {7, 3, 7, 0, {{10, 4, 7, 16, 9, 15, 13, 8, 18, 0, 1, 5, 20, 6, 17, 12, 3, 11, 14, 2, 19}},
        {{3, 18, 10}, {16, 12, 0}, {3, 16, 7}}};
}

/// A resolvable (28, 4, 1) design; the group of order 9 leaves one person where they are.
OrbitDesign sevenTablesOfFour()
{
    return {7, 4, 9, 1,
        {{20, 24, 15, 26, 27, 5, 23, 10, 17, 13, 16, 4, 19, 12, 6, 18, 0, 2, 25, 8, 3, 22, 7, 14, 9, 21, 11,
            1}},
        {}};
}

/// A nearly Kirkman triple system of order 24.
OrbitDesign eightTablesOfThree()
{
    return {8, 3, 11, 2,
        {{13, 7, 5, 20, 6, 0, 11, 16, 4, 15, 14, 18, 17, 1, 23, 2, 10, 3, 22, 9, 19, 12, 8, 21}}, {}};
}

/// The original question of the social golfers, answered by Aguado ("A 10 days solution to the social golfer
/// problem", 2004). Two people of an orbit change places with each other, as capitals and small letters do in
/// the print of Pegg (Wolfram Demonstrations, "Social Golfer Problem").
OrbitDesign eightTablesOfFour()
{
    return {8, 4, 2, 0, {},
        {{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30},
            {0, 8, 16, 25, 2, 5, 13, 14, 6, 10, 20, 31, 19, 22, 26, 29},
            {0, 11, 23, 29, 2, 15, 21, 25, 6, 12, 17, 26, 4, 9, 18, 30},
            {0, 5, 17, 22, 2, 7, 19, 20, 10, 13, 29, 30, 8, 15, 24, 27},
            {0, 13, 20, 26, 2, 8, 23, 30, 6, 14, 16, 29, 4, 11, 19, 25},
            {0, 15, 18, 31, 2, 10, 17, 27, 5, 6, 25, 28, 9, 12, 20, 23},
            {0, 7, 9, 10, 2, 12, 18, 29, 5, 15, 23, 26, 17, 20, 25, 30},
            {0, 3, 27, 30, 6, 13, 23, 24, 5, 9, 21, 29, 11, 14, 17, 18},
            {0, 12, 19, 24, 2, 9, 16, 28, 6, 15, 22, 30, 5, 11, 20, 27},
            {0, 14, 21, 28, 2, 11, 22, 24, 6, 9, 19, 27, 5, 12, 16, 30}}};
}

OrbitDesign nineTablesOfFour()
{
    return {9, 4, 11, 3,
        {{31, 7, 30, 9, 14, 35, 28, 10, 21, 25, 16, 29, 3, 12, 23, 34, 8, 24, 22, 5, 13, 1, 6, 2, 11, 27, 15,
            32, 19, 26, 33, 0, 18, 4, 17, 20}},
        {}};
}

/// A nearly Kirkman triple system of order 30.
OrbitDesign tenTablesOfThree()
{
    return {10, 3, 7, 2,
        {{6, 18, 1, 16, 2, 12, 26, 15, 8, 5, 10, 9, 4, 3, 25, 0, 29, 13, 17, 14, 27, 19, 24, 21, 28, 11, 20,
             23, 22, 7},
            {19, 17, 9, 15, 14, 6, 3, 11, 16, 12, 5, 7, 27, 22, 8, 25, 18, 0, 23, 13, 10, 2, 26, 28, 4, 24, 1,
                29, 21, 20}},
        {}};
}

/// A resolvable (40, 4, 1) design, the base round unchanged by the multiplier 3 modulo 13.
OrbitDesign tenTablesOfFour()
{
    return {10, 4, 13, 1,
        {{0, 13, 26, 39, 24, 27, 36, 25, 20, 29, 30, 23, 21, 35, 38, 17, 18, 1, 16, 7, 15, 3, 22, 8, 19, 9,
            14, 11, 34, 12, 32, 2, 37, 10, 31, 6, 33, 4, 28, 5}},
        {}};
}

OrbitDesign tenTablesOfFive()
{
    return {10, 5, 9, 5,
        {{39, 15, 27, 47, 26, 46, 40, 12, 29, 6, 1, 4, 23, 37, 41, 5, 3, 30, 34, 33, 49, 44, 9, 24, 31, 21,
            42, 7, 36, 11, 32, 45, 38, 8, 19, 14, 18, 48, 43, 2, 17, 10, 16, 0, 35, 13, 25, 22, 20, 28}},
        {}};
}

OrbitDesign tenTablesOfSix()
{
    return {10, 6, 10, 0, {},
        {{53, 22, 43, 35, 11, 4}, {53, 38, 13, 41, 3, 29}, {14, 36, 29, 0, 57, 43}, {39, 58, 13, 43, 2, 23},
            {8, 59, 20, 48, 32, 13}, {0, 20, 53, 30, 12, 45}, {42, 33, 55, 0, 16, 25}}};
}

OrbitDesign tenTablesOfSeven()
{
    return {10, 7, 10, 0, {},
        {{6, 11, 45, 37, 68, 55, 25}, {59, 9, 46, 10, 60, 20, 33}, {42, 54, 60, 7, 17, 37, 23},
            {25, 51, 0, 18, 40, 60, 36}, {2, 43, 26, 14, 60, 31, 50}, {64, 52, 43, 32, 7, 10, 25},
            {37, 9, 65, 43, 29, 16, 51}}};
}

OrbitDesign tenTablesOfEight()
{
    return {10, 8, 5, 0, {},
        {{26, 51, 78, 4, 48, 14, 7, 57, 65, 15, 34, 60, 22, 41, 73, 37},
            {71, 42, 15, 24, 46, 13, 78, 53, 1, 34, 7, 39, 56, 66, 27, 64},
            {67, 21, 55, 27, 45, 14, 74, 32, 35, 17, 41, 53, 79, 5, 3, 64},
            {12, 17, 40, 27, 47, 68, 38, 59, 51, 73, 6, 79, 24, 61, 32, 2},
            {44, 0, 12, 69, 60, 56, 74, 53, 22, 39, 47, 19, 32, 26, 8, 75}}};
}

/// As good as four orthogonal Latin rectangles of 9 by 10, which Wanless was the first to find ("Answers to
/// questions by Denes on Latin power sets", 2001).
OrbitDesign tenTablesOfNine()
{
    return {10, 9, 9, 0, {},
        {{22, 47, 75, 59, 39, 64, 11, 88, 31, 0}, {19, 12, 5, 77, 82, 59, 71, 43, 27, 47},
            {21, 86, 28, 52, 76, 3, 59, 15, 67, 37}, {84, 32, 26, 37, 66, 46, 78, 56, 4, 16},
            {37, 53, 7, 67, 23, 27, 83, 11, 74, 58}}};
}

/// As good as two orthogonal Latin squares of order 10, which Parker was the first to find ("Orthogonal Latin
/// squares", 1959); these are another two.
OrbitDesign tenTablesOfTen()
{
    return {10, 10, 9, 1, {},
        {{13, 57, 19, 52, 81, 72, 93, 65, 43, 31, 4}, {88, 64, 31, 39, 58, 46, 90, 17, 8, 74, 22},
            {26, 69, 92, 5, 49, 32, 43, 86, 16, 74, 57}, {14, 74, 62, 97, 4, 40, 63, 18, 81, 34, 47}}};
}

}  // namespace

std::optional<OrbitDesign> storedDesign(int tables, int seats, int wanted)
{
    const OrbitDesign designs[] = {fiveTablesOfThree(), sixTablesOfThree(), sixTablesOfFour(),
        sixTablesOfFive(), sevenTablesOfThree(), sevenTablesOfFour(), eightTablesOfThree(),
        eightTablesOfFour(), nineTablesOfFour(), tenTablesOfThree(), tenTablesOfFour(), tenTablesOfFive(),
        tenTablesOfSix(), tenTablesOfSeven(), tenTablesOfEight(), tenTablesOfNine(), tenTablesOfTen()};
    const auto *const found
        = std::find_if(std::begin(designs), std::end(designs), [&](const OrbitDesign &design) {
              return design.tables == tables && design.seats == seats && design.rounds() >= wanted;
          });
    return found == std::end(designs) ? std::nullopt : std::optional{*found};
}

}  // namespace tablee::rotation
