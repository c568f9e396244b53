#pragma once

#include <optional>
#include <vector>

namespace tablee::rotation {

/// The field of q elements, q a power of a prime; elements are 0..q-1, 0 and 1 being what they are called.
class FiniteField {
public:
    static constexpr int largest = 1024;

    /// Nothing when q is no power of a prime, or above `largest`.
    static std::optional<FiniteField> ofOrder(int q);

    int order() const { return m_order; }
    int plus(int a, int b) const;
    int times(int a, int b) const
    {
        return a == 0 || b == 0 ? 0 : m_powers[at((m_logs[at(a)] + m_logs[at(b)]) % (m_order - 1))];
    }

private:
    FiniteField(int prime, int degree, int order);
    bool generateFrom(int polynomial);
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    int m_prime;
    int m_degree;
    int m_order;
    std::vector<int> m_powers;  ///< of an element that generates all but zero
    std::vector<int> m_logs;
};

}  // namespace tablee::rotation
