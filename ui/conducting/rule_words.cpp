#include "conducting/rule_words.h"

#include "conducting/room_facts.h"
#include "live/contradiction_text.h"
#include "live/seating_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace tablee::ui {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::RuleWords)
};

/// With the place of the round left open.
QString holdsFrom(const RoomFacts &facts, const SeatRule &rule)
{
    switch (rule.kind) {
    case RuleKind::Apart:
        //: %3 is the number of a round.
        return RuleWords::tr("%1 and %2 sit apart from round %3 on.")
            .arg(facts.nameOf(rule.one), facts.nameOf(rule.other));
    case RuleKind::Together:
        //: %3 is the number of a round.
        return RuleWords::tr("%1 and %2 sit together from round %3 on.")
            .arg(facts.nameOf(rule.one), facts.nameOf(rule.other));
    case RuleKind::Fixed:
    case RuleKind::Host:
        break;
    }
    //: %3 is the number of a round.
    return RuleWords::tr("%1 stays at table %2 from round %3 on.")
        .arg(facts.nameOf(rule.one))
        .arg(rule.table);
}

}  // namespace

QString madeRuleSentence(const SessionConductor &conductor, const SeatRule &rule)
{
    const RoomFacts facts{conductor};
    const EveningState &evening = conductor.evening();
    const QString holds = holdsFrom(facts, rule).arg(firstUntoldRound(evening));
    const int told = facts.roundOnBoard();
    const auto seatedAt = [&](MemberId member) {
        return tableOf(evening, told, member).value_or(TableId{});
    };
    if (phaseOfRound(evening, told) != RoundPhase::Announced || !isBroken(rule, evening, seatedAt))
        return holds;
    return holds + u' ' + RuleWords::tr("Round %1 has been told: move them by hand there.").arg(told);
}

QString refusedRuleSentence(const SessionConductor &conductor)
{
    return firstUntoldRound(conductor.evening()) == 0
        ? RuleWords::tr("No round is to come that a rule could count in.")
        : RuleWords::tr("That rule holds already.");
}

QString setAsideSentence(
    const SessionConductor &conductor, const std::vector<SeatRule> &before, const Words &words)
{
    std::vector<RuleSetAside> setAside = conductor.rulesSetAside();
    std::erase_if(setAside, [&before](const RuleSetAside &each) {
        return std::find(before.begin(), before.end(), each.rule) != before.end();
    });
    const RoomFacts facts{conductor};
    return setAsideText(
        setAside, conductor.evening().setting.tables,
        [&facts](MemberId member) { return facts.nameOf(member); }, words);
}

}  // namespace tablee::ui
