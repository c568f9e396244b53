#include "live/session_conductor.h"
#include "live/undoing.h"
#include "storage/rule_store.h"

#include <algorithm>
#include <utility>

// Rules that are added or dropped while the evening runs.

namespace tablee {

namespace {

bool isOfSamePeople(const SeatRule &one, const SeatRule &other)
{
    if (isOfTwo(one.kind) != isOfTwo(other.kind))
        return false;
    return isOfTwo(one.kind) ? std::minmax(one.one, one.other) == std::minmax(other.one, other.other)
                             : one.one == other.one;
}

/// As the rules are after it. Nothing where one that is to go is not there.
std::optional<std::vector<SeatRule>> changed(std::vector<SeatRule> rules, const RuleChange &change)
{
    for (const SeatRule &rule : change.dropped) {
        const auto found = std::find(rules.rbegin(), rules.rend(), rule);
        if (found == rules.rend())
            return std::nullopt;
        rules.erase(std::next(found).base());
    }
    rules.insert(rules.end(), change.added.begin(), change.added.end());
    return rules;
}

}  // namespace

SessionConductor::Done SessionConductor::addRule(const SeatRule &rule)
{
    RuleChange change{.added = {rule}};
    for (const SeatRule &known : rules())
        if (isOfSamePeople(known, rule) && known.kind == rule.kind && known.table == rule.table)
            return refusedAtOnce({ErrorCode::NotAllowedNow, "that rule holds already"});
        else if (isOfSamePeople(known, rule))
            change.dropped.push_back(known);
    return changeRules(change, RuleChange{change.added, change.dropped});
}

SessionConductor::Done SessionConductor::dropRule(const SeatRule &rule)
{
    return changeRules({.dropped = {rule}}, RuleChange{.added = {rule}});
}

SessionConductor::Done SessionConductor::takeRuleBack()
{
    if (!canTakeRuleBack())
        return refusedAtOnce({ErrorCode::NotAllowedNow, "no rule was changed last"});
    const RuleChange change = m_ruleSteps.back().wayBack;
    m_ruleSteps.pop_back();
    return changeRules(change, std::nullopt);
}

/// Like a corrected name, a rule is no event of the log, and yet undo comes to it in its turn.
bool SessionConductor::canTakeRuleBack() const
{
    if (m_isFinal || m_ruleSteps.empty())
        return false;
    const RuleStep &newest = m_ruleSteps.back();
    const std::optional<Decision> decision = tablee::newestDecision(m_evening);
    const bool isPressedSince = newest.presses != m_presses && isSaving();
    return !isPressedSince && m_corrections.size() <= newest.corrections
        && (!decision || decision->event.seq <= newest.seq);
}

/// Written first: the rounds to come are planned by it once it is in the file.
SessionConductor::Done SessionConductor::changeRules(
    const RuleChange &change, std::optional<RuleChange> wayBack)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    ask(
        [session = m_session.id, change, spare = m_file->spareRoom()](const auto &db) {
            return spare->writing(db, [&] { return storage::changeRules(db, session, change); });
        },
        [this, promise, change, wayBack = std::move(wayBack), presses = m_presses](
            const Result<void> &written) {
            if (auto now = written ? changed(rules(), change) : std::nullopt) {
                m_rounds.setRules(std::move(*now));
                if (wayBack)
                    m_ruleSteps.push_back({*wayBack, m_evening.lastSeq, m_corrections.size(), presses});
                if (!m_leaving) {
                    m_rounds.follow(m_evening);
                    emit eveningChanged();
                }
            }
            if (!written)
                emit refused(written.error());
            emit savingChanged();
            promise->addResult(written);
            promise->finish();
        });
    emit savingChanged();
    return promise->future();
}

}  // namespace tablee
