#pragma once

#include "rotation/problem.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace tablee::rotation {

/// A set of small numbers for each person, a bit each.
class BitRows {
public:
    static constexpr std::size_t bitsOfAWord = 64;

    BitRows() = default;
    BitRows(std::size_t people, std::size_t numbers)
        : m_words{numbers / bitsOfAWord + 1}
        , m_bits(people * m_words, 0)
    {
    }

    std::size_t words() const { return m_words; }
    std::uint64_t *row(Person person) { return m_bits.data() + static_cast<std::size_t>(person) * m_words; }
    const std::uint64_t *row(Person person) const
    {
        return m_bits.data() + static_cast<std::size_t>(person) * m_words;
    }
    bool has(Person person, std::size_t number) const
    {
        return (row(person)[number / bitsOfAWord] >> number % bitsOfAWord & 1) != 0;
    }
    void add(Person person, std::size_t number)
    {
        row(person)[number / bitsOfAWord] |= std::uint64_t{1} << number % bitsOfAWord;
    }
    void remove(Person person, std::size_t number)
    {
        row(person)[number / bitsOfAWord] &= ~(std::uint64_t{1} << number % bitsOfAWord);
    }

    /// Calls `visit` with each number of a row, from the smallest on.
    template <typename Visit> void forEach(Person person, Visit visit) const
    {
        for (std::size_t word = 0; word < m_words; ++word)
            for (std::uint64_t bits = row(person)[word]; bits != 0; bits &= bits - 1)
                visit(word * bitsOfAWord + static_cast<std::size_t>(std::countr_zero(bits)));
    }
    int count(Person person) const
    {
        return std::accumulate(row(person), row(person) + m_words, 0,
            [](int sum, std::uint64_t word) { return sum + std::popcount(word); });
    }

private:
    std::size_t m_words = 0;
    std::vector<std::uint64_t> m_bits;
};

}  // namespace tablee::rotation
