#include "rotation/designs/lines.h"

#include "rotation/designs/finite_field.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

/// The round of one slope; `rowOf(column, c)` is the row at which the line c crosses a column.
template <typename RowOf> Round parallelLines(int tables, int seats, RowOf rowOf)
{
    Round round(static_cast<std::size_t>(tables));
    for (int c = 0; c < tables; ++c) {
        Table &table = round[static_cast<std::size_t>(c)];
        table.reserve(static_cast<std::size_t>(seats));
        for (int column = 0; column < seats; ++column)
            table.push_back(column * tables + rowOf(column, c));
    }
    return round;
}

std::vector<Round> linesInField(const FiniteField &field, int seats, int wanted)
{
    std::vector<Round> rounds;
    for (int slope = 0; slope < std::min(field.order(), wanted); ++slope)
        rounds.push_back(parallelLines(field.order(), seats,
            [&](int column, int c) { return field.plus(field.times(slope, column), c); }));
    return rounds;
}

bool productsVanish(int slopes, int columns, int modulus)
{
    for (int slope = 1; slope < slopes; ++slope)
        for (int column = 1; column < columns; ++column)
            if (slope * column % modulus == 0)
                return true;
    return false;
}

std::vector<Round> linesInRing(int tables, int seats, int wanted)
{
    int slopes = std::min(wanted, tables);
    while (slopes > 1 && productsVanish(slopes, seats, tables))
        --slopes;
    std::vector<Round> rounds;
    for (int slope = 0; slope < slopes; ++slope)
        rounds.push_back(
            parallelLines(tables, seats, [&](int column, int c) { return (slope * column + c) % tables; }));
    return rounds;
}

/// People of one column have not met yet: rounds within the columns, each seen as a room of its own.
std::vector<Round> roundsWithinColumns(int tables, int seats, int wanted)
{
    std::vector<Round> rounds;
    if (tables % seats != 0 || wanted <= 0)
        return rounds;
    for (const Round &inColumn : roundsOfLines(tables / seats, seats, wanted)) {
        Round &round = rounds.emplace_back();
        for (int column = 0; column < seats; ++column)
            for (const Table &table : inColumn) {
                Table &shifted = round.emplace_back(table);
                std::for_each(
                    shifted.begin(), shifted.end(), [&](Person &person) { person += column * tables; });
            }
    }
    return rounds;
}

}  // namespace

std::vector<Round> roundsOfLines(int tables, int seats, int wanted)
{
    if (tables < 1 || seats < 1 || wanted < 1)
        return {};
    if (tables < seats)  // no room for two slopes; one round is always there
        return {parallelLines(tables, seats, [](int, int c) { return c; })};
    const auto field = FiniteField::ofOrder(tables);
    std::vector<Round> rounds
        = field ? linesInField(*field, seats, wanted) : linesInRing(tables, seats, wanted);
    for (Round &round : roundsWithinColumns(tables, seats, wanted - static_cast<int>(rounds.size())))
        rounds.push_back(std::move(round));
    return rounds;
}

}  // namespace tablee::rotation
