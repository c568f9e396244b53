#include "live/unlogged_decisions.h"

#include <algorithm>
#include <utility>

namespace tablee {

UnloggedDecision *UnloggedDecisions::find(std::int64_t turn)
{
    const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
        [turn](const UnloggedDecision &each) { return each.made.turn == turn; });
    return found == m_decisions.end() ? nullptr : &*found;
}

void UnloggedDecisions::add(UnloggedDecision decision)
{
    m_exchanged = 0;
    m_decisions.push_back(std::move(decision));
}

void UnloggedDecisions::ask(std::int64_t turn, std::optional<DeskTurn> at, std::int64_t seq, int presses)
{
    if (UnloggedDecision *decision = find(turn)) {
        decision->takenBack = at;
        if (!at)
            decision->again = seq;
        decision->presses = presses;
        ++decision->underway;
        m_exchanged = turn;
    }
}

void UnloggedDecisions::settle(std::int64_t turn, bool done, const std::optional<DeskTurn> &before)
{
    if (UnloggedDecision *decision = find(turn)) {
        --decision->underway;
        if (!done)
            decision->takenBack = before;
    }
}

void UnloggedDecisions::placeAfter(std::int64_t turn, std::int64_t seq)
{
    if (UnloggedDecision *decision = find(turn))
        decision->made.seq = seq;
}

void UnloggedDecisions::forget(std::int64_t turn)
{
    std::erase_if(m_decisions, [turn](const UnloggedDecision &each) { return each.made.turn == turn; });
}

void UnloggedDecisions::forgetNames()
{
    std::erase_if(m_decisions, [](const UnloggedDecision &each) { return each.name.has_value(); });
}

void UnloggedDecisions::forgetNamesOf(MemberId member)
{
    std::erase_if(m_decisions,
        [member](const UnloggedDecision &each) { return each.name && each.name->member == member; });
}

void UnloggedDecisions::adoptNames(const std::vector<NameCorrection> &written)
{
    std::vector<UnloggedDecision> names;
    for (const NameCorrection &each : written)
        names.push_back({each.made, each.takenBack, each.again, each});
    adopt(std::move(names), true);
}

void UnloggedDecisions::adoptRules(const RuleBook &written)
{
    m_turn = std::max(m_turn, written.lastTurn);
    std::vector<UnloggedDecision> rules;
    for (const RuleDecision &each : written.decisions)
        rules.push_back({each.made, each.takenBack, each.again});
    adopt(std::move(rules), false);
}

void UnloggedDecisions::adopt(std::vector<UnloggedDecision> written, bool areNames)
{
    for (UnloggedDecision &each : written)
        if (const UnloggedDecision *own = find(each.made.turn)) {
            each.presses = own->presses;
            each.underway = own->underway;
            if (own->underway > 0) {
                each.takenBack = own->takenBack;
                each.again = own->again;
            }
        }
    std::vector<UnloggedDecision> all = std::move(written);
    for (UnloggedDecision &each : m_decisions) {
        const bool isKnown = std::any_of(all.begin(), all.end(),
            [&each](const UnloggedDecision &other) { return other.made.turn == each.made.turn; });
        if (!isKnown && (each.name.has_value() != areNames || each.underway > 0))
            all.push_back(std::move(each));
    }
    std::sort(all.begin(), all.end(),
        [](const auto &one, const auto &other) { return one.made.turn < other.made.turn; });
    m_decisions = std::move(all);
    for (const UnloggedDecision &each : m_decisions)
        m_turn = std::max({m_turn, each.made.turn, each.takenBack.value_or(DeskTurn{}).turn});
}

const UnloggedDecision *UnloggedDecisions::newest() const
{
    const auto newest = std::find_if(m_decisions.rbegin(), m_decisions.rend(),
        [](const UnloggedDecision &each) { return !each.takenBack; });
    return newest == m_decisions.rend() ? nullptr : &*newest;
}

const UnloggedDecision *UnloggedDecisions::newestTakenBack() const
{
    const UnloggedDecision *last = nullptr;
    for (const UnloggedDecision &each : m_decisions)
        if (each.takenBack && (last == nullptr || last->takenBack->turn < each.takenBack->turn))
            last = &each;
    const UnloggedDecision *standing = newest();
    const bool isDecidedSince
        = last != nullptr && standing != nullptr && last->takenBack->turn < standing->made.turn;
    return isDecidedSince ? nullptr : last;
}

const UnloggedDecision *UnloggedDecisions::madeAt(const DeskTurn &made) const
{
    const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
        [&made](const UnloggedDecision &each) { return each.made == made; });
    return found == m_decisions.end() ? nullptr : &*found;
}

const UnloggedDecision *UnloggedDecisions::beingExchanged() const
{
    const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
        [this](const UnloggedDecision &each) { return each.made.turn == m_exchanged && each.underway > 0; });
    return found == m_decisions.end() ? nullptr : &*found;
}

bool UnloggedDecisions::isChangedSince(std::int64_t seq) const
{
    return std::any_of(m_decisions.begin(), m_decisions.end(), [seq](const UnloggedDecision &each) {
        return each.made.seq >= seq || (each.takenBack && each.takenBack->seq >= seq);
    });
}

}  // namespace tablee
