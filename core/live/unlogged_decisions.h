#pragma once

#include "sessions/name_correction.h"
#include "sessions/rule_book.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tablee {

/// Something decided at the desk that is no event of the log.
struct UnloggedDecision {
    DeskTurn made = {};
    std::optional<DeskTurn> takenBack = {};  ///< nothing while it counts
    std::int64_t again = 0;  ///< the newest event when it was done again; 0 where it never was
    std::optional<NameCorrection> name = {};  ///< nothing where it was about the rules
    int presses = 0;  ///< how often something had been pressed here by then
    int underway = 0;  ///< how much about it is not written yet

    /// The newest event that it came after.
    std::int64_t countsFrom() const { return again > 0 ? again : made.seq; }
};

/// Names that were corrected and rules that were made or dropped, in the order in which that was decided: as
/// the file has them, and as the desk has asked for since. Undo and redo come to each in its turn among the
/// events of the log.
class UnloggedDecisions {
public:
    /// The next moment, after the event `seq`.
    DeskTurn next(std::int64_t seq) { return {seq, ++m_turn}; }

    void add(UnloggedDecision decision);

    /// Taken back at `at`, or done again after the event `seq` where that is nothing.
    void ask(std::int64_t turn, std::optional<DeskTurn> at, std::int64_t seq, int presses);

    /// What was last asked about it has been answered: nothing is, or becomes as it was `before`.
    void settle(std::int64_t turn, bool done, const std::optional<DeskTurn> &before);

    /// It was written after the event `seq`, which may have been on its way when it was made.
    void placeAfter(std::int64_t turn, std::int64_t seq);

    /// It never can be taken back, or done again.
    void forget(std::int64_t turn);
    void forgetNames();
    void forgetNamesOf(MemberId member);

    /// As the file has them. What is not written yet is asked for all the same.
    void adoptNames(const std::vector<NameCorrection> &written);
    void adoptRules(const RuleBook &written);

    /// The newest that counts; null when none does.
    const UnloggedDecision *newest() const;

    /// The one that was taken back last, if nothing of the kind was decided since; null for none.
    const UnloggedDecision *newestTakenBack() const;

    /// The one that was made then; null for none.
    const UnloggedDecision *madeAt(const DeskTurn &made) const;

    /// The one that was asked to be taken back, or done again, while that is not written yet and nothing else
    /// of the kind was decided since; null for none.
    const UnloggedDecision *beingExchanged() const;

    /// Whether anything was decided, or taken back, after the event `seq`.
    bool isChangedSince(std::int64_t seq) const;

private:
    UnloggedDecision *find(std::int64_t turn);
    void adopt(std::vector<UnloggedDecision> written, bool areNames);

    std::vector<UnloggedDecision> m_decisions;  ///< oldest first
    std::int64_t m_turn = 0;
    std::int64_t m_exchanged = 0;  ///< asked last to be taken back or done again; 0: a new one came since
};

}  // namespace tablee
