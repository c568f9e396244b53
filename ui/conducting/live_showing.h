#pragma once

#include "conducting/room_facts.h"
#include "exchange/phrases.h"
#include "language/region.h"
#include "language/words.h"
#include "live/session_conductor.h"
#include "timing/clock_limits.h"

#include <QCoreApplication>

namespace tablee::ui {

struct LiveLayout;

/// What the live page shows of the evening, and when.
class LiveShowing {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::LiveShowing)

public:
    /// Keeps references to all but the region.
    LiveShowing(const SessionConductor &conductor, const PhraseBook &phrases, const Words &words,
        Region region, const LiveLayout &layout);

    void setWords(const Words &words) { m_words = &words; }
    void setClockLimits(const ClockLimits &limits) { m_limits = limits; }

    /// What the session is called and when it is.
    void nameEvening();
    /// What is on, who sits where, who is here.
    void showEvening();
    /// How the rounds to come will be.
    void showPlan();
    /// The tables of the round to come stand on the board instead, or no longer.
    void toggleNextTables();
    bool showsNextTables() const { return m_nextShown > 0; }
    /// The round whose tables are on the board; 0 for none.
    int roundShown() const { return m_nextShown > 0 ? m_nextShown : RoomFacts{m_conductor}.roundOnBoard(); }
    /// The clocks and what depends on them.
    void showTime(const Reading &now);
    /// A time of day as the desk writes it.
    QString hourText(QTime time) const;

private:
    void showStep();
    void showBoard();
    void showTablesOf(int round);
    void showPhrase(const Step &step);
    void showAgenda(const Reading &now);
    void showHour(const Reading &now);

    const SessionConductor &m_conductor;
    const PhraseBook &m_phrases;
    const Words *m_words;
    Region m_region;
    ClockLimits m_limits;
    const LiveLayout &m_layout;
    int m_nextShown = 0;  ///< the round to come that stands on the board; 0 for none
};

}  // namespace tablee::ui
