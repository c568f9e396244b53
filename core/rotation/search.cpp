#include "rotation/search.h"

namespace tablee::rotation {

void Search::offer(const Seating &seating, const Score &score)
{
    if (m_best && !(score < m_score))
        return;
    m_best = seating;
    m_score = score;
    if (m_listener)
        m_listener->becameBetter(seating, score, m_done);
}

}  // namespace tablee::rotation
