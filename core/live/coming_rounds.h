#pragma once

#include "evening/evening_state.h"
#include "live/round_planner.h"
#include "live/rule_set_aside.h"
#include "live/told_by_members.h"
#include "sessions/batch.h"
#include "sessions/rule_book.h"
#include "sessions/session.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <optional>

namespace tablee {

/// The round the room should be told about now: the current step's, or the first one while people are still
/// arriving; 0 when there is none, or when the room knows already.
int roundToAnnounce(const EveningState &evening);

/// The first round to come that the room has not been told: the first in which a rule that is made, or
/// dropped, can count. 0 when there is none, or when the evening is closed.
int firstUntoldRound(const EveningState &evening);

/// Keeps the rounds not yet begun planned while people come and go, in a worker.
class ComingRounds : public QObject {
    Q_OBJECT

public:
    /// `members` may change, and must live longer. `announced` is the plan the room was last told of, where
    /// the evening goes on after the program has begun again.
    ComingRounds(const Session &session, KnownPairs metBefore, std::vector<DatedRule> rules,
        AcquaintanceBook acquaintances, const std::map<MemberId, Member> &members,
        const std::optional<PlanRecord> &announced);

    const KnownPairs &metBefore() const { return m_metBefore; }
    /// Those that hold by now.
    const std::vector<SeatRule> &rules() const { return m_rules; }
    const std::vector<DatedRule> &datedRules() const { return m_datedRules; }
    bool isPlanning() const { return m_planning; }

    /// The checked plan, or the best so far while it is being made.
    const std::optional<RoundsPlan> &plan() const { return m_plan; }

    /// A plan that has that round, to be explained: the one to come, or for a round that has begun that round
    /// as people sit in it. The rules of a round that has been told are those by which it was told.
    std::optional<RoundsPlan> planOf(const EveningState &evening, int round);

    /// What is known of the session by now.
    void remember(const Session &session, KnownPairs metBefore, std::vector<DatedRule> rules,
        AcquaintanceBook acquaintances);

    /// Others hold from now on: in what is planned from then.
    void setRules(std::vector<DatedRule> rules);

    /// Looks at the room as it is now: keeps of the plan what holds, or has it planned again.
    void follow(const EveningState &evening);
    void stop();

    /// A plan goes on getting better until it is announced, as far as time allows; without, the same evening
    /// always gets the same plans.
    void setImproving(bool improving) { m_improving = improving; }

    /// Rules that the rounds to come do without, one for each contradiction; they are tried again when the
    /// room or the rules change.
    const std::vector<RuleSetAside> &setAside() const { return m_setAside; }

    /// Adds to `batch` the announcement of the round whose turn it is, when a finished plan for exactly this
    /// room is at hand; `announcement` brings who says it and when. Returns whether it did.
    bool announce(Batch &batch, const EveningState &evening, Event announcement);

    /// The plan has been written down and announced under this id.
    void keepAs(PlanId plan);

signals:
    void changed();
    void failed(const tablee::Error &error);

private:
    SeatingProblem question(const EveningState &evening);
    SeatingProblem question(const EveningState &evening, const std::vector<SeatRule> &rules);
    std::vector<SeatRule> rulesKept() const;
    void askAnew(const EveningState &evening);
    void ask(SeatingProblem problem);
    bool setAsideOneOf(const std::optional<rotation::Contradiction> &contradiction);
    void take(RoundsAnswer answer, PlanStage stage);
    void takePlanned(RoundsAnswer answer);

    SessionId m_session;
    int m_seatsPerTable;
    int m_dial;
    KnownPairs m_metBefore;
    std::vector<DatedRule> m_datedRules;
    std::vector<SeatRule> m_rules;
    ToldByMembers m_told;
    SeatingProblem m_asked;  ///< the question of the running planning, with the tables as they are by now
    std::optional<RoundsPlan> m_plan;
    std::optional<RoundsPlan> m_toldPlan;  ///< the last one announced: the next begins from it. One that was
                                           ///< not would depend on how fast this machine plans.
    std::vector<RuleSetAside> m_setAside;
    EveningState m_askedOf;  ///< the room of the running planning
    bool m_planning = false;
    bool m_improving = true;
    std::uint64_t m_question = 0;  ///< counts the questions: an answer to an earlier one is not taken
    RoundPlanner m_planner;  ///< the last, so that it lets go before the rest does
};

}  // namespace tablee
