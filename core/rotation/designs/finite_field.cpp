#include "rotation/designs/finite_field.h"

namespace tablee::rotation {

// An element is a polynomial over the integers modulo p, written as a number in base p. A monic polynomial of
// degree d for which x has q-1 different powers is primitive, and gives the field (Lidl and Niederreiter,
// Finite Fields, chapter 3).

std::optional<FiniteField> FiniteField::ofOrder(int q)
{
    if (q < 2 || q > largest)
        return std::nullopt;
    int prime = 2;
    while (q % prime != 0)
        ++prime;
    int degree = 0, rest = q;
    for (; rest % prime == 0; rest /= prime)
        ++degree;
    if (rest != 1)
        return std::nullopt;
    return FiniteField{prime, degree, q};
}

FiniteField::FiniteField(int prime, int degree, int order)
    : m_prime{prime}
    , m_degree{degree}
    , m_order{order}
{
    int polynomial = 0;
    while (!generateFrom(polynomial))
        ++polynomial;
}

/// `polynomial` are the coefficients below the leading one of what is taken to be zero.
bool FiniteField::generateFrom(int polynomial)
{
    m_powers.assign(at(m_order - 1), 0);
    m_logs.assign(at(m_order), -1);
    const int leading = m_order / m_prime;
    int element = 1;
    for (int power = 0; power < m_order - 1; ++power) {
        if (element == 0 || m_logs[at(element)] >= 0)
            return false;
        m_powers[at(power)] = element;
        m_logs[at(element)] = power;
        const int carry = element / leading;
        element = element % leading * m_prime;
        for (int times = 0; times < (m_prime - carry) % m_prime; ++times)
            element = plus(element, polynomial);
    }
    return true;
}

int FiniteField::plus(int a, int b) const
{
    int sum = 0;
    for (int digit = 0, weight = 1; digit < m_degree; ++digit, weight *= m_prime, a /= m_prime, b /= m_prime)
        sum += (a % m_prime + b % m_prime) % m_prime * weight;
    return sum;
}

}  // namespace tablee::rotation
