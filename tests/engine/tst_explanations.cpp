#include "rotation/explaining/explanation.h"
#include "rotation/judging/plan_checker.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

namespace tablee::rotation::tst_explanations {

using Kind = ReasonKind;
using Reasons = std::vector<Reason>;

class TestExplanations : public QObject {
    Q_OBJECT

private slots:
    void whyTogether_data();
    void whyTogether();
    void costOfParting_data();
    void costOfParting();
    void groupsArePartedAsOne();
    void whatWasBefore();
    void notTogether();
    void restMayBeTheWay();
    void costIsTheDifferenceOfScoresAndNoneIsCheaper();
};

namespace {

/// Everything an explanation is made from; asked about people 0 and 1 in round 0.
struct Room {
    Problem problem;
    Start start;
    std::vector<Round> rounds;
};

Room roomOf(std::vector<Round> rounds)
{
    Room room;
    for (const Round &round : rounds) {
        std::vector<int> &sizes = room.problem.tableSizes.emplace_back();
        for (const Table &table : round)
            sizes.push_back(static_cast<int>(table.size()));
    }
    for (const Table &table : rounds.front())
        room.problem.people += static_cast<int>(table.size());
    room.rounds = std::move(rounds);
    return room;
}

Room twoPairs()
{
    return roomOf({{{0, 1}, {2, 3}}});
}

std::optional<Explanation> explained(const Room &room, Person one = 0, Person other = 1)
{
    return explain(room.problem, room.start, room.rounds, 0, one, other);
}

}  // namespace

void TestExplanations::whyTogether_data()
{
    QTest::addColumn<Room>("room");
    QTest::addColumn<Reasons>("reasons");
    const Reason isNew{Kind::NewToEachOther}, byChance{Kind::ByChance}, noOtherWay{Kind::NoOtherWay},
        othersCostMore{Kind::OthersCostMore};

    QTest::newRow("nothing speaks for it but that they are new") << twoPairs() << Reasons{isNew, byChance};
    Room room = twoPairs();
    room.problem.known = {{1, 0}};
    QTest::newRow("nothing at all") << room << Reasons{byChance};
    room = roomOf({{{0, 1, 2}, {3, 4, 5}}});
    room.problem.together = {{0, 2}, {2, 1}};
    QTest::newRow("a rule, by way of somebody else")
        << room << Reasons{{Kind::MustSitTogether}, isNew, noOtherWay};
    room.problem.together = {{0, 3}, {3, 1}};
    QTest::newRow("a rule that is broken anyway")
        << room << Reasons{{Kind::MustSitTogether}, isNew, {Kind::ByChance}};
    room = twoPairs();
    room.problem.fixed = {{0, 0}, {1, 0}};
    QTest::newRow("both are fixed here")
        << room << Reasons{{Kind::FixedHere, 0}, {Kind::FixedHere, 1}, isNew, noOtherWay};
    room.problem.fixed = {{1, 0}, {3, 1}};
    QTest::newRow("one of them is") << room << Reasons{{Kind::FixedHere, 1}, isNew, byChance};
    room = twoPairs();
    room.start.announced = room.rounds.front();
    QTest::newRow("they have been told") << room << Reasons{{Kind::ToldSo}, isNew, othersCostMore};
    room.start.maxMoved = 1;
    QTest::newRow("they have been told and may not move")
        << room << Reasons{{Kind::ToldSo}, isNew, noOtherWay};
    room = twoPairs();
    room.problem.wants = {{7, 8}, {}, {}, {}};
    room.problem.offers = {{8}, {7, 8}, {}, {}};
    QTest::newRow("one wants what the other offers")
        << room << Reasons{isNew, {Kind::WantMet, 0, 7}, othersCostMore};
    room = twoPairs();
    room.problem.spoken = {{1, 5}, {5}, {2}, {2}};
    QTest::newRow("their language is not everybody's")
        << room << Reasons{isNew, {Kind::CommonLanguage}, othersCostMore};
    room.problem.spoken.assign(4, {5});
    QTest::newRow("their language is everybody's") << room << Reasons{isNew, byChance};
}

void TestExplanations::whyTogether()
{
    QFETCH(const Room, room);
    const auto told = explained(room);
    QVERIFY(told.has_value());
    QTEST(told->reasons, "reasons");
}

void TestExplanations::costOfParting_data()
{
    QTest::addColumn<Room>("room");
    QTest::addColumn<PlanCost>("cost");
    QTest::newRow("nothing") << twoPairs() << PlanCost{};
    // Each pair once: whoever is exchanged sits twice with two and loses two.
    QTest::newRow("two repeats and a meeting less for each")
        << roomOf({{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}, {{0, 3}, {1, 2}}})
        << PlanCost{.excess = 2, .worstOff = 1};
    Room room = roomOf({{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}, {{0, 2}, {1, 3}}});
    room.problem.apart = {{0, 3}};
    QTest::newRow("two third meetings, for the other way breaks a rule")
        << room << PlanCost{.excess = 2, .worstOff = 1, .thirdMeetings = 2};
    room = twoPairs();
    room.start.announced = room.rounds.front();
    QTest::newRow("two who move") << room << PlanCost{.moved = 2};
    room = twoPairs();
    room.problem.wants = {{7}, {}, {}, {}};
    room.problem.offers = {{}, {7}, {}, {}};
    QTest::newRow("a want") << room << PlanCost{.wantsUnmet = 1};
    room = twoPairs();
    room.problem.spoken = {{1}, {1}, {2}, {2}};
    QTest::newRow("two pairs without a language") << room << PlanCost{.withoutLanguage = 2};
    room = twoPairs();
    room.problem.known = {{0, 1}};
    QTest::newRow("less than nothing: they know each other")
        << room << PlanCost{.excess = -1, .worstOff = -1};
}

void TestExplanations::costOfParting()
{
    QFETCH(const Room, room);
    const auto parting = cheapestParting(room.problem, room.start, room.rounds, 0, 0, 1);
    QVERIFY(parting.has_value());
    QTEST(parting->cost, "cost");
}

/// Whichever of the two goes, somebody goes with them; and at each other table people belong together too.
void TestExplanations::groupsArePartedAsOne()
{
    Room room = roomOf({{{0, 1, 2, 3}, {4, 5, 6, 7}}});
    room.problem.together = {{0, 2}, {1, 3}, {4, 6}, {5, 7}};
    const auto parting = cheapestParting(room.problem, room.start, room.rounds, 0, 0, 1);
    QVERIFY(parting.has_value());
    QCOMPARE(parting->cost, PlanCost{});
    const bool firstLeaves = parting->leaves == 0;
    QCOMPARE(parting->leaves, firstLeaves ? 0 : 1);
    QCOMPARE(parting->leaveToo, (std::vector<Person>{firstLeaves ? 2 : 3}));
    QCOMPARE(parting->comeToo.size(), std::size_t{1});
    QCOMPARE(parting->comeToo.front(), parting->comes < 6 ? parting->comes + 2 : parting->comes - 2);

    // Whoever belongs to nobody takes somebody along where all others come in twos.
    room.problem.together = {{4, 6}, {5, 7}};
    QCOMPARE(
        cheapestParting(room.problem, room.start, room.rounds, 0, 0, 1)->leaveToo.size(), std::size_t{1});
    // Two who belong together themselves are not parted.
    room.problem.together = {{0, 1}};
    QVERIFY(!cheapestParting(room.problem, room.start, room.rounds, 0, 0, 1));
}

void TestExplanations::whatWasBefore()
{
    Room room = roomOf({{{0, 1}, {2, 3}}, {{0, 1}, {2, 3}}});
    const auto second = explain(room.problem, room.start, room.rounds, 1, 0, 1);
    QCOMPARE(second->timesBefore, 1);
    QVERIFY(!second->knewEachOther);
    QCOMPARE(second->reasons, (Reasons{{Kind::ByChance}}));
    room.start.held = {{{2, 3}, {1, 0}}};
    QVERIFY(explained(room)->knewEachOther);
    QCOMPARE(explained(room)->timesBefore, 0);
}

void TestExplanations::notTogether()
{
    QVERIFY(!explained(twoPairs(), 0, 2));
    QVERIFY(!explained(twoPairs(), 1, 1));
    QVERIFY(!cheapestParting(twoPairs().problem, {}, twoPairs().rounds, 0, 0, 2));
}

void TestExplanations::restMayBeTheWay()
{
    // One table: only somebody who rests can take a seat, in the round in which it is that one's turn to sit.
    Room room = roomOf({{{0, 1}}, {{1, 2}}});
    room.problem.people = 3;
    room.problem.mayRest = true;
    // Persons 2 and 0 have rested once, person 1 never: of 0 and 1 only 1 may be sent to rest.
    const auto parting = cheapestParting(room.problem, {}, room.rounds, 0, 0, 1);
    QVERIFY(parting.has_value());
    QCOMPARE(parting->leaves, 1);
    QCOMPARE(parting->comes, 2);
}

// --- against the independent checker

namespace {

int thirdMeetings(const Problem &problem, const std::vector<Round> &rounds)
{
    std::map<Pair, int> times;
    for (const auto &[a, b] : problem.known)
        times[{std::min(a, b), std::max(a, b)}] = 1;
    for (const Round &round : rounds)
        for (const Table &table : round)
            for (const Person a : table)
                for (const Person b : table)
                    if (a < b)
                        ++times[{a, b}];
    int thirds = 0;
    for (const auto &[pair, count] : times)
        thirds += std::max(0, count - 2);
    return thirds;
}

PlanCost difference(const Problem &problem, const std::vector<Round> &before, const std::vector<Round> &after)
{
    const Verdict was = check(problem, {}, before), is = check(problem, {}, after);
    return {is.broken - was.broken, is.excess - was.excess, was.worstOff - is.worstOff, is.moved - was.moved,
        thirdMeetings(problem, after) - thirdMeetings(problem, before),
        is.withoutLanguage - was.withoutLanguage, is.wantsUnmet - was.wantsUnmet};
}

std::vector<Round> exchanged(std::vector<Round> rounds, int round, Person one, Person other)
{
    for (Table &table : rounds[static_cast<std::size_t>(round)])
        for (Person &person : table)
            person = person == one ? other : person == other ? one : person;
    return rounds;
}

/// Two who share a table in round 0, and everybody at another one.
struct Asked {
    Table together;
    std::vector<Person> others;
};

std::optional<Asked> askedOf(const std::vector<Round> &rounds)
{
    for (const Table &table : rounds.front())
        if (table.size() >= 2) {
            Asked asked{{table[0], table[1]}, {}};
            for (const Table &other : rounds.front())
                if (&other != &table)
                    asked.others.insert(asked.others.end(), other.begin(), other.end());
            return asked;
        }
    return std::nullopt;
}

Problem roomOfWishes(Random &random)
{
    Problem problem = test::variedRoom(random, false);
    for (auto *lists : {&problem.spoken, &problem.offers, &problem.wants})
        for (Person person = 0; person < problem.people; ++person)
            lists->push_back({static_cast<int>(random.below(3)), static_cast<int>(random.below(5))});
    return problem;
}

}  // namespace

void TestExplanations::costIsTheDifferenceOfScoresAndNoneIsCheaper()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        Random random{seed};
        const Problem problem = roomOfWishes(random);
        if (problem.people > 16)
            return;  // every exchange is judged: that takes its time in larger rooms
        const std::vector<Round> rounds = test::seatedByChance(problem, random);
        const auto asked = askedOf(rounds);
        if (!asked)
            return;
        std::optional<PlanCost> least;
        for (const Person leaves : asked->together)
            for (const Person comes : asked->others)
                if (const PlanCost cost = difference(problem, rounds, exchanged(rounds, 0, leaves, comes));
                    cost.broken <= 0 && (!least || cost < *least))
                    least = cost;
        const auto parting = cheapestParting(problem, {}, rounds, 0, asked->together[0], asked->together[1]);
        RC_ASSERT(parting.has_value() || !least);
        if (!parting)
            return;
        RC_ASSERT(!least || parting->cost == *least);
        RC_ASSERT(
            parting->leaveToo.size() == parting->comeToo.size() && (!least || parting->leaveToo.empty()));
        std::vector<Round> parted = exchanged(rounds, 0, parting->leaves, parting->comes);
        for (std::size_t at = 0; at < parting->leaveToo.size(); ++at)
            parted = exchanged(std::move(parted), 0, parting->leaveToo[at], parting->comeToo[at]);
        RC_ASSERT(difference(problem, rounds, parted) == parting->cost);
    }));
}

TEST_CLASS(TestExplanations)

}  // namespace tablee::rotation::tst_explanations

#include "tst_explanations.moc"
