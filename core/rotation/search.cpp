#include "rotation/search.h"

#include "rotation/aims.h"

#include <tuple>

namespace tablee::rotation {

void Search::offer(Seating seating, Score score)
{
    if (m_best
        && std::tie(m_score.broken, m_score.excess, m_score.worstOffLack, m_score.moved)
            < std::tie(score.broken, score.excess, score.worstOffLack, score.moved))
        return;
    if (Aims::fit(m_task)) {
        const AimCounts missed = Aims::countIn(m_task, seating);
        score.aims = weighed(missed, m_task.problem.profile.weights);
        score.withoutLanguage = missed.withoutLanguage;
        score.wantsUnmet = missed.wantsUnmet;
    }
    if (m_best && !(score < m_score))
        return;
    m_best = std::move(seating);
    m_score = score;
    if (m_listener && !m_stop.stop_requested())  // whoever stops a search waits for its plan alone
        m_listener->becameBetter(*m_best, score, m_done);
}

}  // namespace tablee::rotation
