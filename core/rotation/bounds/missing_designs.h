#pragma once

#include "rotation/problem.h"

namespace tablee::rotation {

/// Repeats that no plan avoids because no design has so many rounds. It is known that rounds without a repeat
/// end at three for 6 tables of 6 (Tarry 1900: no two orthogonal Latin squares of order 6), at eight for 10
/// of 10 (Lam 1991: no plane of order 10; Shrikhande 1961: from n - 3 squares there would be one), at twelve
/// for 14 of 14 (Bruck and Ryser 1949, and the same), at four for 4 of 3 (Kotzig and Rosa 1974: no nearly
/// Kirkman system of 12).
///
/// Whatever the plan, the rounds that repeat nothing of a round before them repeat nothing of each other, so
/// that they are no more than that; each of the others repeats a pair, and where there are as many tables as
/// seats two: a table that gets two of one table leaves another table of the same size without anybody from
/// there.
int repeatsForWantOfADesign(const Problem &problem);

}  // namespace tablee::rotation
