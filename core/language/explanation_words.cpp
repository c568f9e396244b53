#include "language/explanation_words.h"

#include "language/contradiction_words.h"

#include <cstdlib>

namespace tablee {

using namespace rotation;

namespace {

constexpr auto explanationContext = "Explanation";

QString reasonText(const Reason &reason, Person one, Person other, const PlanNames &names, const Words &words)
{
    const auto text = [&](const char *source) {
        return words.in(explanationContext, source);
    };
    switch (reason.kind) {
    case ReasonKind::MustSitTogether:
        return text(QT_TRANSLATE_NOOP("Explanation", "A rule keeps them together."));
    case ReasonKind::FixedHere:
        return text(QT_TRANSLATE_NOOP("Explanation", "%1 stays at this table."))
            .arg(names.person(reason.person));
    case ReasonKind::ToldSo:
        return text(QT_TRANSLATE_NOOP("Explanation", "So the room has been told."));
    case ReasonKind::NewToEachOther:
        return text(QT_TRANSLATE_NOOP("Explanation", "They have not met before."));
    case ReasonKind::WantMet:
        return text(QT_TRANSLATE_NOOP("Explanation", "%1 wants to learn something that %2 offers."))
            .arg(names.person(reason.person), names.person(reason.person == one ? other : one));
    case ReasonKind::CommonLanguage:
        return text(QT_TRANSLATE_NOOP("Explanation", "They share a language."));
    case ReasonKind::NoOtherWay:
        return text(QT_TRANSLATE_NOOP(
            "Explanation", "No exchange of two people parts them without breaking a rule."));
    case ReasonKind::OthersCostMore:
        return text(QT_TRANSLATE_NOOP("Explanation", "Any exchange that parts them costs something."));
    case ReasonKind::ByChance:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Explanation", "They could as well sit apart."));
}

/// Two sources for each measure: so many more, so many less.
struct CostWords {
    int PlanCost::*amount;
    const char *more;
    const char *less;
};

const CostWords costWords[] = {
    {&PlanCost::broken, QT_TRANSLATE_N_NOOP("Explanation", "%n more rule(s) broken"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n rule(s) broken less")},
    {&PlanCost::excess, QT_TRANSLATE_N_NOOP("Explanation", "%n more repeat(s)"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n repeat(s) less")},
    {&PlanCost::worstOff, QT_TRANSLATE_N_NOOP("Explanation", "%n new meeting(s) less for whoever has fewest"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n more new meeting(s) for whoever has fewest")},
    {&PlanCost::moved, QT_TRANSLATE_N_NOOP("Explanation", "%n more person(s) who change tables"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n person(s) less who change tables")},
    {&PlanCost::thirdMeetings, QT_TRANSLATE_N_NOOP("Explanation", "%n more third meeting(s)"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n third meeting(s) less")},
    {&PlanCost::withoutLanguage, QT_TRANSLATE_N_NOOP("Explanation", "%n more pair(s) without a language"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n pair(s) less without a language")},
    {&PlanCost::wantsUnmet, QT_TRANSLATE_N_NOOP("Explanation", "%n wish(es) less fulfilled"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n more wish(es) fulfilled")},
};

/// The same for what only a turned dial trades; some of it is weighed, and no number of anything.
struct AimWords {
    int AimCounts::*amount;
    const char *more;
    const char *less;
    bool isCounted = false;
};

const AimWords aimWords[] = {
    {&AimCounts::affiliations,
        QT_TRANSLATE_N_NOOP("Explanation", "%n more time(s) two of one team or organisation at a table"),
        QT_TRANSLATE_N_NOOP("Explanation", "%n time(s) less two of one team or organisation at a table"),
        true},
    {&AimCounts::acquaintance, QT_TRANSLATE_NOOP("Explanation", "more who know each other at one table"),
        QT_TRANSLATE_NOOP("Explanation", "fewer who know each other at one table")},
    {&AimCounts::hostPairs, QT_TRANSLATE_NOOP("Explanation", "hosts less well shared out"),
        QT_TRANSLATE_NOOP("Explanation", "hosts better shared out")},
};

/// What a trade makes of a plan, as if it were an exchange: so much more of what one would not like.
PlanCost costOf(const Trade &trade)
{
    return {.excess = trade.repeats,
        .worstOff = trade.worstOff,
        .thirdMeetings = -trade.brought.thirdMeetings,
        .withoutLanguage = -trade.brought.withoutLanguage,
        .wantsUnmet = -trade.brought.wantsUnmet};
}

}  // namespace

QString reasonsText(
    const Explanation &explanation, Person one, Person other, const PlanNames &names, const Words &words)
{
    QStringList sentences;
    for (const Reason &reason : explanation.reasons)
        sentences.append(reasonText(reason, one, other, names, words));
    return sentences.join(u' ');
}

namespace {

QString groupText(Person first, const std::vector<Person> &others, const PlanNames &names, const Words &words)
{
    QStringList called{names.person(first)};
    for (const Person other : others)
        called.append(names.person(other));
    return listed(called, words);
}

/// Where whole groups exchange places.
QString groupsText(
    const Parting &parting, const QStringList &costs, const PlanNames &names, const Words &words)
{
    const QString leave = groupText(parting.leaves, parting.leaveToo, names, words),
                  come = groupText(parting.comes, parting.comeToo, names, words);
    if (costs.isEmpty())
        return words
            .in(explanationContext,
                QT_TRANSLATE_NOOP("Explanation", "%1 could exchange places with %2 at no cost."))
            .arg(leave, come);
    return words
        .in(explanationContext, QT_TRANSLATE_NOOP("Explanation", "If %1 exchanged places with %2: %3."))
        .arg(leave, come, costs.join(QStringLiteral(", ")));
}

}  // namespace

QString partingText(const Explanation &explanation, const PlanNames &names, const Words &words)
{
    if (!explanation.parting)
        return {};
    const Parting &parting = *explanation.parting;
    QStringList costs;
    for (const CostWords &cost : costWords)
        if (const int amount = parting.cost.*cost.amount; amount != 0)
            costs.append(words.in(explanationContext, amount > 0 ? cost.more : cost.less, std::abs(amount)));
    if (!parting.leaveToo.empty() || !parting.comeToo.empty())
        return groupsText(parting, costs, names, words);
    const QString leaves = names.person(parting.leaves), comes = names.person(parting.comes);
    if (costs.isEmpty())
        return words
            .in(explanationContext,
                QT_TRANSLATE_NOOP("Explanation", "%1 and %2 could exchange places at no cost."))
            .arg(leaves, comes);
    return words
        .in(explanationContext, QT_TRANSLATE_NOOP("Explanation", "If %1 and %2 exchanged places: %3."))
        .arg(leaves, comes, costs.join(QStringLiteral(", ")));
}

QString tradeText(const Trade &trade, const Words &words, int firstRound)
{
    QStringList costs, gains;
    const auto add = [&](int amount, const char *more, const char *less, bool isCounted) {
        const char *source = amount > 0 ? more : less;
        if (amount != 0)
            (amount > 0 ? costs : gains)
                .append(isCounted ? words.in(explanationContext, source, std::abs(amount))
                                  : words.in(explanationContext, source));
    };
    const PlanCost cost = costOf(trade);
    for (const CostWords &each : costWords)
        add(cost.*each.amount, each.more, each.less, true);
    for (const AimWords &each : aimWords)
        add(-(trade.brought.*each.amount), each.more, each.less, each.isCounted);
    if (costs.isEmpty() || gains.isEmpty())
        return {};
    const QString sentence
        = words.in(explanationContext, QT_TRANSLATE_NOOP("Explanation", "%1; in return %2."))
              .arg(costs.join(QStringLiteral(", ")), gains.join(QStringLiteral(", ")));
    if (firstRound == 0)
        return sentence;
    return words.in(explanationContext, QT_TRANSLATE_NOOP("Explanation", "From round %1 on: %2"))
        .arg(QString::number(firstRound), sentence);
}

}  // namespace tablee
