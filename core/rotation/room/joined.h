#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace tablee::rotation {

/// Which of the numbers 0..n-1 belong to one another (union and find).
class Joined {
public:
    explicit Joined(std::size_t size)
        : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }
    std::size_t of(std::size_t one)
    {
        while (m_parents[one] != one)
            one = m_parents[one] = m_parents[m_parents[one]];
        return one;
    }
    void join(std::size_t one, std::size_t other) { m_parents[of(one)] = of(other); }

private:
    std::vector<std::size_t> m_parents;
};

}  // namespace tablee::rotation
