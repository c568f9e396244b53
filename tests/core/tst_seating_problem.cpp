#include "live/seating_problem.h"

#include "live/first_round.h"
#include "live/round_planner.h"
#include "live/seating_rules.h"
#include "live/warm_rounds.h"
#include "rotation/room/table_sizes.h"
#include "sessions/table_places.h"
#include "support/evening_builder.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tablee::tst_seating_problem {

using namespace std::chrono_literals;
using test::EveningBuilder;
using test::require;

class TestSeatingProblem : public QObject {
    Q_OBJECT

private slots:
    void hostsAreSharedOut();
    void nothingToPlan_data();
    void nothingToPlan();
    void onlyThoseWhoRotate();
    void knownFromBeforeAndTonight();
    void whoChangedPlacesMetBothTables();
    void meetingsOfTonightAreCounted();
    void missingTablesAreNamedSo();
    void tablesSeatAsManyAsTheyHaveChairs();
    void aLargeTableIsClosed();
    void closedTableIsNotReplaced_data();
    void closedTableIsNotReplaced();
    void announcedRoundStandsWhenItSeatsEverybody();
    void tablesKeepTheirSizesWhenSomebodyLeaves();
    void planGoesOnWhileTheRoomIsTheSame();
    void planEndsWhenTheRoomIsAnother_data();
    void planEndsWhenTheRoomIsAnother();
    void addedTableDoesNotEndThePlan();
    void verdictIsOfWhatIsLeft();
    void seatsNameThoseWhoRest();
    void workerGivesThePlanToItsThread();
    void stoppedPlanIsCancelled();
    void draftsComeBeforeThePlan();
    void workerSearchesOnForBetterOnes();
    void contradictionIsFoundBeforePlanning();
    void ruleGetsTheMovesItNeeds();
    void rulesHoldInEveryRound();
    void ruleAboutSomebodyAwayWaits();
    void tableSomebodyIsHeldAtIsUsed();
    void eachTableSomebodyIsHeldAtIsUsed();
    void tablesInUseStayInUse_data();
    void tablesInUseStayInUse();
    void whoeverWasMovedByHandStays();
    void searchBeginsFromWhatWasTold();
    void roundsAfterBeginFromTheirOwn();
    void planEndsWhereARuleItDidNotKnowIsBroken();
};

namespace {

EveningBuilder openRoom(int people)
{
    EveningBuilder room;
    room.openDoors();
    for (int member = 1; member <= people; ++member)
        room.checkIn(member);
    return room;
}

/// Announces the first round of `plan` the way it was planned.
void announce(EveningBuilder &room, const RoundsPlan &plan, int round = 1)
{
    room.happen({.kind = EventKind::Announce,
        .plan = PlanId{1},
        .round = round,
        .seats = seatsOf(*plan.round(round), plan.problem)});
}

void hold(EveningBuilder &room, int step)
{
    room.start(step);
    room.pass(10min);
    room.end(step);
}

RoundsPlan planned(const EveningBuilder &room, int seatsPerTable = 4)
{
    return require(planRounds(seatingProblem(room.evening(), seatsPerTable, {}), 1));
}

}  // namespace

/// Two who host are not put at one table where there are two.
void TestSeatingProblem::hostsAreSharedOut()
{
    EveningBuilder room = openRoom(8);
    for (const int host : {3, 6})
        room.happen(
            {.kind = EventKind::SetRole, .member = MemberId{host}, .code = static_cast<int>(Role::Host)});
    const RoundsPlan plan = planned(room);
    QCOMPARE(plan.problem.problem.hosts, (std::vector<rotation::Person>{2, 5}));
    QCOMPARE(plan.verdict.hostPairs, 0);
}

void TestSeatingProblem::nothingToPlan_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("ended");
    QTest::addColumn<bool>("closed");
    QTest::newRow("nobody here") << 0 << 0 << false;
    QTest::newRow("the rounds are over") << 8 << 3 << false;
    QTest::newRow("the session is closed") << 8 << 0 << true;
}

void TestSeatingProblem::nothingToPlan()
{
    QFETCH(const int, people);
    QFETCH(const int, ended);
    QFETCH(const bool, closed);
    EveningBuilder room = openRoom(people);
    for (int step = 1; step <= ended; ++step)
        room.end(step, StepOutcome::Skipped);
    if (closed)
        room.happen({.kind = EventKind::Close});
    QCOMPARE(seatingProblem(room.evening(), 4, {}).firstRound, 0);
}

void TestSeatingProblem::onlyThoseWhoRotate()
{
    EveningBuilder room = openRoom(6);
    room.happen(
        {.kind = EventKind::SetRole, .member = MemberId{2}, .code = static_cast<int>(Role::Observer)});
    room.checkOut(5);
    const SeatingProblem seating = seatingProblem(room.evening(), 4, {});
    QCOMPARE(seating.people, (std::vector{MemberId{1}, MemberId{3}, MemberId{4}, MemberId{6}}));
    QCOMPARE(seating.problem.tableSizes, (std::vector<std::vector<int>>{{4}, {4}}));
    QCOMPARE(seating.tables, (std::vector{TableId{1}}));
}

void TestSeatingProblem::knownFromBeforeAndTonight()
{
    EveningBuilder room = openRoom(6);
    room.announce(1);  // dealt in turn: 1 and 4, 2 and 5, 3 and 6
    room.end(1, StepOutcome::Skipped);
    room.start(2);
    const KnownPairs before{
        {MemberId{1}, MemberId{2}}, {MemberId{1}, MemberId{4}}, {MemberId{3}, MemberId{77}}};
    const std::vector<rotation::Pair> known{{0, 1}, {0, 3}};
    const std::vector<rotation::Round> held{{{0, 3}, {1, 4}, {2, 5}}};
    QCOMPARE(seatingProblem(room.evening(), 4, before).problem.known, known);
    QCOMPARE(seatingProblem(room.evening(), 4, before).start.held, held);  // the round is running
    room.pass(10min);
    room.end(2);
    QCOMPARE(seatingProblem(room.evening(), 4, before).problem.known, known);
    QCOMPARE(seatingProblem(room.evening(), 4, before).start.held, held);
}

/// Nobody can be at two tables of a held round: whom they met at the other one, they know.
void TestSeatingProblem::whoChangedPlacesMetBothTables()
{
    EveningBuilder room = openRoom(6);
    room.announce(1);
    room.end(1, StepOutcome::Skipped);
    room.start(2);
    room.pass(6min);
    room.checkOut(1);
    room.checkIn(1);
    room.seat(1, 1, 2);
    room.pass(6min);
    room.end(2);
    const SeatingProblem seating = seatingProblem(room.evening(), 4, {});
    QCOMPARE(seating.start.held, (std::vector<rotation::Round>{{{0, 1, 4}, {2, 5}, {3}}}));
    QCOMPARE(seating.problem.known, (std::vector<rotation::Pair>{{0, 3}}));
}

/// Two tables of two, and a second time at both where all know each other by then.
void TestSeatingProblem::meetingsOfTonightAreCounted()
{
    Setting setting = test::smallSetting();
    for (RoomTable &table : setting.tables)
        table.seats = chairsAtTable(2);
    EveningBuilder room{setting};
    room.openDoors();
    for (int member = 1; member <= 4; ++member)
        room.checkIn(member);
    announce(room, planned(room, 2));
    room.end(1, StepOutcome::Skipped);
    hold(room, 2);
    KnownPairs all;
    for (int low = 1; low <= 4; ++low)
        for (int high = low + 1; high <= 4; ++high)
            all.emplace(MemberId{low}, MemberId{high});
    SeatingProblem again = seatingProblem(room.evening(), 2, all);
    again.problem.profile.weights.thirdMeetings = 1;
    QCOMPARE(rotation::check(again.problem, again.start, {again.start.held.at(0)}).thirdMeetings, 2);
    QCOMPARE(require(planRounds(again, 1)).verdict.thirdMeetings, 0);
}

void TestSeatingProblem::missingTablesAreNamedSo()
{
    const SeatingProblem seating = seatingProblem(openRoom(17).evening(), 4, {});
    QCOMPARE(seating.tables.size(), std::size_t{5});
    QCOMPARE(missingTables(seating), 2);
}

/// Also once they have been told, and when somebody leaves then.
void TestSeatingProblem::tablesSeatAsManyAsTheyHaveChairs()
{
    EveningBuilder room{
        {.agenda = {{StepId{1}, StepKind::Round, 1, 10min}, {StepId{2}, StepKind::Round, 2, 10min}},
            .tables = {{TableId{1}, 1, 4}, {TableId{2}, 2, 8}, {TableId{3}, 3, 4}}}};
    room.happen({.kind = EventKind::OpenDoors});
    for (int member = 1; member <= 15; ++member)
        room.checkIn(member);
    const RoundsPlan plan = planned(room);
    QCOMPARE(plan.problem.problem.tableSizes, (std::vector<std::vector<int>>{{4, 7, 4}, {4, 7, 4}}));
    announce(room, plan);
    QVERIFY(announcementStands(room.evening(), 1));
    room.checkOut(
        static_cast<int>(plan.problem.people.at(static_cast<std::size_t>((*plan.round(1))[0][0])).value()));
    const SeatingProblem fewer = seatingProblem(room.evening(), 4, {});
    for (const std::vector<int> &sizes : fewer.problem.tableSizes) {
        QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), 0), 14);
        QVERIFY(sizes.at(0) <= 4 && sizes.at(1) <= 8 && sizes.at(2) <= 4);
    }
}

/// Chairs are carried to the tables that are left, whatever they had.
void TestSeatingProblem::aLargeTableIsClosed()
{
    EveningBuilder room{{.agenda = {{StepId{1}, StepKind::Round, 1, 10min}},
        .tables = {{TableId{1}, 1, 6}, {TableId{2}, 2, 2}, {TableId{3}, 3, 4}, {TableId{4}, 4, 4}}}};
    room.openDoors();
    for (int member = 1; member <= 16; ++member)
        room.checkIn(member);
    announce(room, planned(room));
    QVERIFY(!room.happen({.kind = EventKind::CloseTable, .table = TableId{1}}));
    const RoundsPlan plan = planned(room);
    QCOMPARE(plan.verdict.fault, std::nullopt);
    QVERIFY(!room.happen({.kind = EventKind::Announce,
        .plan = PlanId{2},
        .round = 1,
        .seats = seatsOf(*plan.round(1), plan.problem)}));
}

void TestSeatingProblem::closedTableIsNotReplaced_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    for (const int seats : {2, 3, 4, 5, 6})
        for (int people = seats + 1; people <= 36; ++people)
            QTest::addRow("%d people, tables of %d", people, seats) << people << seats;
}

/// Whoever closes a table wants one fewer: chairs are carried to the others, as evenly as can be.
void TestSeatingProblem::closedTableIsNotReplaced()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    const auto tables = static_cast<int>(rotation::tableSizes(people, seats).size());
    if (tables < 2)
        return;
    Setting setting = test::smallSetting();
    setting.tables.clear();
    for (int number = 1; number <= tables; ++number)
        setting.tables.push_back({TableId{number}, number, chairsAtTable(seats)});
    EveningBuilder room{setting};
    room.openDoors();
    for (int member = 1; member <= people; ++member)
        room.checkIn(member);
    QVERIFY(!room.happen({.kind = EventKind::CloseTable, .table = TableId{tables}}));
    const SeatingProblem seating = seatingProblem(room.evening(), seats, {});
    QCOMPARE(missingTables(seating), 0);
    const std::vector<int> &sizes = seating.problem.tableSizes.front();
    QCOMPARE(sizes.size(), static_cast<std::size_t>(tables - 1));
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    QVERIFY(*most - *least <= 1);
    QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), 0), people);
}

void TestSeatingProblem::announcedRoundStandsWhenItSeatsEverybody()
{
    EveningBuilder room = openRoom(8);
    Seats seats;
    for (int member = 1; member <= 8; ++member)
        seats.push_back({MemberId{member}, TableId{member <= 3 ? 1 : member <= 6 ? 2 : 3}});
    room.happen({.kind = EventKind::Announce, .plan = PlanId{1}, .round = 1, .seats = seats});

    // Three, three and two, though two tables of four would do.
    const SeatingProblem seating = seatingProblem(room.evening(), 4, {});
    QCOMPARE(seating.problem.tableSizes, (std::vector<std::vector<int>>{{3, 3, 2}, {4, 4, 0}}));
    const RoundsPlan plan = require(planRounds(seating, 1));
    QCOMPARE(seatsOf(*plan.round(1), plan.problem), seats);
    QCOMPARE(plan.verdict.moved, 0);
}

void TestSeatingProblem::tablesKeepTheirSizesWhenSomebodyLeaves()
{
    EveningBuilder room = openRoom(8);
    announce(room, planned(room));
    const MemberId leaver = membersAt(room.evening(), 1, TableId{1}).front();
    room.checkOut(static_cast<int>(leaver.value()));
    const SeatingProblem seating = seatingProblem(room.evening(), 4, {});
    QCOMPARE(seating.problem.tableSizes, (std::vector<std::vector<int>>{{3, 4}, {4, 3}}));
    QCOMPARE(require(planRounds(seating, 1)).verdict.moved, 0);
}

void TestSeatingProblem::planGoesOnWhileTheRoomIsTheSame()
{
    EveningBuilder room = openRoom(9);
    const RoundsPlan plan = planned(room, 3);
    announce(room, plan);
    const auto announced = continued(plan, seatingProblem(room.evening(), 3, {}), room.evening());
    QVERIFY(announced);
    QCOMPARE(announced->plan.rounds, plan.plan.rounds);

    room.end(1, StepOutcome::Skipped);
    room.start(2);
    const auto running = continued(*announced, seatingProblem(room.evening(), 3, {}), room.evening());
    QVERIFY(running);
    QCOMPARE(running->problem.firstRound, 2);
    QCOMPARE(*running->round(2), *plan.round(2));
    QVERIFY(running->round(1) == nullptr);
    QVERIFY(running->round(3) == nullptr);
}

void TestSeatingProblem::planEndsWhenTheRoomIsAnother_data()
{
    using Happening = std::function<void(EveningBuilder &, const RoundsPlan &)>;
    QTest::addColumn<Happening>("happening");
    const auto row = [](const char *name, Happening happening) {
        QTest::newRow(name) << happening;
    };
    row("somebody came", [](EveningBuilder &room, const RoundsPlan &) { room.checkIn(50); });
    row("somebody left", [](EveningBuilder &room, const RoundsPlan &) { room.checkOut(3); });
    row("another seating was announced",
        [](EveningBuilder &room, const RoundsPlan &) { room.announce(1, 1); });
    row("the room sat differently", [](EveningBuilder &room, const RoundsPlan &plan) {
        announce(room, plan);
        room.end(1, StepOutcome::Skipped);
        room.start(2);
        const TableId now = *tableOf(room.evening(), 1, MemberId{1});
        room.seat(1, 1, now == TableId{1} ? 2 : 1);
    });
    row("a round was left out untold", [](EveningBuilder &room, const RoundsPlan &) {
        room.end(1, StepOutcome::Skipped);
        room.end(2, StepOutcome::Skipped);
    });
}

void TestSeatingProblem::planEndsWhenTheRoomIsAnother()
{
    QFETCH(const std::function<void(EveningBuilder &, const RoundsPlan &)>, happening);
    EveningBuilder room = openRoom(9);
    const RoundsPlan plan = planned(room, 3);
    happening(room, plan);
    QVERIFY(!continued(plan, seatingProblem(room.evening(), 3, {}), room.evening()));
}

void TestSeatingProblem::addedTableDoesNotEndThePlan()
{
    const EveningBuilder room = openRoom(16);
    const RoundsPlan plan = planned(room);
    QCOMPARE(missingTables(plan.problem), 1);
    EveningState evening = room.evening();
    evening.setting.tables.push_back({TableId{9}, 4, 4});
    const auto kept = continued(plan, seatingProblem(evening, 4, {}), evening);
    QVERIFY(kept);
    QCOMPARE(missingTables(kept->problem), 0);
    QCOMPARE(kept->problem.tables.back(), TableId{9});
}

void TestSeatingProblem::verdictIsOfWhatIsLeft()
{
    EveningBuilder room = openRoom(12);
    const RoundsPlan plan = planned(room);
    announce(room, plan);
    room.end(1, StepOutcome::Skipped);
    hold(room, 2);
    const SeatingProblem now = seatingProblem(room.evening(), 4, {});
    const auto rest = continued(plan, now, room.evening());
    QVERIFY(rest);
    QCOMPARE(rest->verdict.seatPairs, 18);  // three tables of four, one round

    // Counted by hand: who sits together in round 2 without having sat together in round 1.
    int fresh = 0;
    const Seats second = seatsOf(*rest->round(2), rest->problem);
    for (const Seating &one : second)
        for (const Seating &other : second)
            fresh += one.member < other.member && one.table == other.table
                && tableOf(room.evening(), 1, one.member) != tableOf(room.evening(), 1, other.member);
    QCOMPARE(rest->verdict.fresh, fresh);
}

void TestSeatingProblem::seatsNameThoseWhoRest()
{
    SeatingProblem seating;
    seating.people = {MemberId{4}, MemberId{6}, MemberId{9}};
    seating.tables = {TableId{2}};
    QCOMPARE(seatsOf({{2, 0}}, seating),
        (Seats{{MemberId{4}, TableId{2}}, {MemberId{6}, TableId{}}, {MemberId{9}, TableId{2}}}));
}

void TestSeatingProblem::workerGivesThePlanToItsThread()
{
    QObject here;
    RoundPlanner planner;
    std::optional<RoundsPlan> plan;
    const QThread *thread = nullptr;
    planner.plan(
        seatingProblem(openRoom(9).evening(), 3, {}), 1, &here, [&](RoundsAnswer made, PlanStage stage) {
            if (stage != PlanStage::Planned)
                return;
            thread = QThread::currentThread();
            plan = require(std::move(made));
        });
    QVERIFY(!plan);
    QTRY_VERIFY(plan);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(!plan->verdict.fault);
}

/// Before it is judged, unless somebody wants it all the same.
void TestSeatingProblem::stoppedPlanIsCancelled()
{
    std::stop_source stopped;
    stopped.request_stop();
    const SeatingProblem seating = seatingProblem(openRoom(9).evening(), 3, {});
    QVERIFY(planRounds(seating, 1, stopped.get_token()));
    const RoundsAnswer answer = planRounds(seating, 1, stopped.get_token(), {}, OnceStopped::GiveUp);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);

    QObject here;
    RoundPlanner planner;
    int given = 0;
    for (int question = 0; question < 3; ++question)
        planner.plan(
            seating, 1, &here, [&, isLast = question == 2](const RoundsAnswer &made, PlanStage stage) {
                QVERIFY(made || (!isLast && made.error().code == ErrorCode::Cancelled));
                given += stage == PlanStage::Planned ? 1 : 0;
            });
    QTRY_COMPARE(given, 3);
}

namespace {

/// Six rounds for 37 people who know sixteen others each: repeats cannot be avoided, and no plan is the best
/// at once.
SeatingProblem hardRoom()
{
    SeatingProblem seating = seatingProblem(openRoom(37).evening(), 6, {});
    seating.problem.tableSizes.assign(6, seating.problem.tableSizes.front());
    for (int person = 0; person < 37; ++person)
        for (int step = 1; step <= 8; ++step)
            seating.problem.known.emplace_back(person, (person + step) % 37);
    return seating;
}

}  // namespace

void TestSeatingProblem::draftsComeBeforeThePlan()
{
    std::vector<RoundsPlan> drafts;
    const RoundsPlan plan = require(
        planRounds(hardRoom(), 1, {}, [&](RoundsPlan draft) { drafts.push_back(std::move(draft)); }));
    QVERIFY(drafts.size() >= 2);
    QVERIFY(drafts.size() <= 25);  // ever fewer of them
    QCOMPARE(drafts.front().plan.iterations, 0);
    for (std::size_t index = 0; index < drafts.size(); ++index) {
        QVERIFY(!drafts[index].verdict.fault);
        QCOMPARE(drafts[index].plan.score.excess, drafts[index].verdict.excess);
        QVERIFY(index == 0 || drafts[index].plan.score < drafts[index - 1].plan.score);
    }
    QVERIFY(!(drafts.back().plan.score < plan.plan.score));
}

void TestSeatingProblem::workerSearchesOnForBetterOnes()
{
    // A first plan that is bad on purpose: as good as the first draft, said to have used its whole budget.
    std::optional<RoundsPlan> first;
    require(planRounds(hardRoom(), 1, {}, [&](RoundsPlan draft) {
        if (!first)
            first = std::move(draft);
    }));
    first->plan.iterations = std::numeric_limits<std::int64_t>::max();
    std::stop_source stop;
    std::vector<RoundsPlan> better;
    improveRounds(*first, stop.get_token(), [&](RoundsPlan found) {
        better.push_back(std::move(found));
        if (better.size() == 3)
            stop.request_stop();
    });
    QVERIFY(better.size() >= 3);
    QVERIFY(better.front().plan.score < first->plan.score);
    QVERIFY(better.back().plan.score < better.front().plan.score);
    QVERIFY(!better.back().verdict.fault);

    first->plan.iterations = 5;  // ended by itself
    improveRounds(*first, {}, [&](const RoundsPlan &) { QFAIL("there was nothing to be found"); });
}

void TestSeatingProblem::contradictionIsFoundBeforePlanning()
{
    SeatingProblem seating = seatingProblem(openRoom(8).evening(), 4, {});
    seating.problem.apart = {{0, 1}, {1, 2}, {2, 0}};
    const RoundsAnswer answer
        = planRounds(seating, 1, {}, [](const RoundsPlan &) { QFAIL("nothing was to be planned"); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::NoPlanPossible);
    QVERIFY(answer.error().contradiction);
    QCOMPARE(answer.error().contradiction->kind, rotation::ContradictionKind::TooManyApart);
}

void TestSeatingProblem::ruleGetsTheMovesItNeeds()
{
    EveningBuilder room = openRoom(8);
    announce(room, planned(room));
    SeatingProblem seating = seatingProblem(room.evening(), 4, {});
    const rotation::Round &told = *seating.start.announced;
    seating.problem.together = {{told[0][0], told[1][0]}};
    const RoundsPlan plan = require(planRounds(seating, 1));
    QCOMPARE(plan.verdict.broken, 0);
    QCOMPARE(plan.verdict.moved, 2);  // one joins the other, one makes room
}

namespace {

/// Where somebody sits in a planned round.
TableId tableIn(const RoundsPlan &plan, int round, MemberId member)
{
    for (const Seating &seat : seatsOf(*plan.round(round), plan.problem))
        if (seat.member == member)
            return seat.table;
    return {};
}

}  // namespace

void TestSeatingProblem::rulesHoldInEveryRound()
{
    const std::vector<SeatRule> rules{{RuleKind::Apart, MemberId{1}, MemberId{2}},
        {RuleKind::Together, MemberId{3}, MemberId{4}}, {RuleKind::Fixed, MemberId{5}, {}, 2},
        {RuleKind::Host, MemberId{6}, {}, 1}};
    const EveningBuilder room = openRoom(12);
    const RoundsPlan plan = require(planRounds(seatingProblem(room.evening(), 4, {}, rules), 1));
    const auto &tables = room.evening().setting.tables;
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(tableIn(plan, round, MemberId{1}) != tableIn(plan, round, MemberId{2}));
        QVERIFY(tableIn(plan, round, MemberId{3}) == tableIn(plan, round, MemberId{4}));
        QVERIFY(tableIn(plan, round, MemberId{5}) == tables[1].id);
        QVERIFY(tableIn(plan, round, MemberId{6}) == tables[0].id);
    }
}

void TestSeatingProblem::ruleAboutSomebodyAwayWaits()
{
    const std::vector<SeatRule> rules{
        {RuleKind::Apart, MemberId{1}, MemberId{9}}, {RuleKind::Fixed, MemberId{9}, {}, 1}};
    EveningBuilder room = openRoom(8);
    const SeatingProblem before = seatingProblem(room.evening(), 4, {}, rules);
    QVERIFY(before.problem.apart.empty() && before.problem.fixed.empty());
    room.checkIn(9);
    const SeatingProblem after = seatingProblem(room.evening(), 4, {}, rules);
    QCOMPARE(after.problem.apart.size(), std::size_t{1});
    QCOMPARE(after.problem.fixed.size(), std::size_t{1});
}

/// Eight people need two of the tables; the last one is among them when somebody is held there.
void TestSeatingProblem::tableSomebodyIsHeldAtIsUsed()
{
    const EveningBuilder room = openRoom(8);
    const RoomTable &last = room.evening().setting.tables.back();
    QVERIFY(room.evening().setting.tables.size() > 2);
    const RoundsPlan plan = require(planRounds(
        seatingProblem(room.evening(), 4, {}, {{RuleKind::Fixed, MemberId{1}, {}, last.number}}), 1));
    for (int round = 1; round <= 2; ++round)
        QVERIFY(tableIn(plan, round, MemberId{1}) == last.id);
}

namespace {

/// Twelve people in a room of seven tables for four.
EveningBuilder sevenTables()
{
    Setting setting = test::smallSetting();
    for (int number = 4; number <= 7; ++number)
        setting.tables.push_back({TableId{number}, number, 4});
    EveningBuilder room{setting};
    room.openDoors();
    for (int member = 1; member <= 12; ++member)
        room.checkIn(member);
    return room;
}

}  // namespace

/// Three tables would do for twelve.
void TestSeatingProblem::eachTableSomebodyIsHeldAtIsUsed()
{
    EveningBuilder room = sevenTables();
    std::vector<SeatRule> rules;
    for (int number = 1; number <= 5; ++number)
        rules.push_back({RuleKind::Host, MemberId{number}, {}, number + 1});
    const SeatingProblem seating = seatingProblem(room.evening(), 4, {}, rules);
    const RoundsPlan plan = require(planRounds(seating, 1));
    for (const SeatRule &rule : rules) {
        QVERIFY(!holdsAtUnusedTable(rule, seating, room.evening()));
        for (int round = 1; round <= 2; ++round)
            QCOMPARE(tableIn(plan, round, rule.one), TableId{rule.table});
    }
    for (const int leaver : {6, 7, 8, 9})
        room.checkOut(leaver);
    const SeatingProblem fewer = seatingProblem(room.evening(), 4, {}, rules);
    QCOMPARE(std::count_if(rules.begin(), rules.end(),
                 [&](const SeatRule &rule) { return holdsAtUnusedTable(rule, fewer, room.evening()); }),
        1);
    QCOMPARE(require(planRounds(fewer, 1)).verdict.broken, 0);
}

void TestSeatingProblem::tablesInUseStayInUse_data()
{
    QTest::addColumn<std::vector<SeatRule>>("rules");
    QTest::addColumn<int>("closedAtFirst");
    const MemberId leaver{12};
    QTest::newRow("of whom was held at one and leaves")
        << std::vector<SeatRule>{{RuleKind::Host, leaver, {}, 7}} << 0;
    QTest::newRow("where another is open again") << std::vector<SeatRule>{} << 2;
}

/// Somebody leaves, and everybody else stays where they are.
void TestSeatingProblem::tablesInUseStayInUse()
{
    QFETCH(const std::vector<SeatRule>, rules);
    QFETCH(const int, closedAtFirst);
    EveningBuilder room = sevenTables();
    if (closedAtFirst > 0)
        room.happen({.kind = EventKind::CloseTable, .table = TableId{closedAtFirst}});
    announce(room, require(planRounds(seatingProblem(room.evening(), 4, {}, rules), 1)));
    if (closedAtFirst > 0)
        room.happen({.kind = EventKind::OpenTable, .table = TableId{closedAtFirst}});
    room.checkOut(12);
    const RoundsPlan plan = require(planRounds(seatingProblem(room.evening(), 4, {}, rules), 1));
    QCOMPARE(plan.verdict.moved, 0);
    for (int member = 1; member < 12; ++member)
        QCOMPARE(tableIn(plan, 1, MemberId{member}), tableOf(room.evening(), 1, MemberId{member}).value());
}

namespace {

/// The first two tables of a room are numbered 1 and 2.
int numberOfTheOther(const EveningBuilder &room, TableId table)
{
    return table == room.evening().setting.tables[0].id ? 2 : 1;
}

}  // namespace

/// In the round they have been told; the rule holds in those that are planned after it.
void TestSeatingProblem::whoeverWasMovedByHandStays()
{
    EveningBuilder room = openRoom(8);
    announce(room, planned(room));
    const Seats told = room.evening().room.rounds.at(1).seats;
    const MemberId held{1};
    const int elsewhere = numberOfTheOther(room, tableOf(room.evening(), 1, held).value());
    const std::vector<SeatRule> rules{{RuleKind::Fixed, held, {}, elsewhere}};
    const SeatingProblem seating = seatingProblem(room.evening(), 4, {}, rules);
    QCOMPARE(seating.problem.fixed.size(), std::size_t{1});
    QCOMPARE(seating.leftOut.fixed, seating.problem.fixed);
    int drafts = 0;
    const RoundsPlan plan = require(planRounds(seating, 1, {}, [&](const RoundsPlan &draft) {
        ++drafts;
        QCOMPARE(seatsOf(*draft.round(1), draft.problem), told);
    }));
    QVERIFY(drafts > 0);
    QCOMPARE(seatsOf(*plan.round(1), plan.problem), told);
    QCOMPARE(findTable(room.evening().setting, tableIn(plan, 2, held))->number, elsewhere);
    QCOMPARE(plan.verdict.broken, 0);
    QCOMPARE(plan.verdict.moved, 0);

    room.end(1, StepOutcome::Skipped);
    hold(room, 2);
    QCOMPARE(seatingProblem(room.evening(), 4, {}, rules).leftOut, LeftOutRules{});
}

void TestSeatingProblem::planEndsWhereARuleItDidNotKnowIsBroken()
{
    EveningBuilder room = openRoom(8);
    const RoundsPlan plan = planned(room);
    announce(room, plan);
    room.end(1, StepOutcome::Skipped);
    room.start(2);
    const auto goesOn = [&](RuleKind kind) {
        const rotation::Table &table = plan.round(2)->front();
        const std::vector<MemberId> &people = plan.problem.people;
        const std::vector<SeatRule> rules{
            {kind, people[static_cast<std::size_t>(table[0])], people[static_cast<std::size_t>(table[1])]}};
        return continued(plan, seatingProblem(room.evening(), 4, {}, rules), room.evening()).has_value();
    };
    QVERIFY(goesOn(RuleKind::Together));
    QVERIFY(!goesOn(RuleKind::Apart));
}

/// Of three rounds told one has been held, the second person has gone and a seventh come; one table is
/// closed.
void TestSeatingProblem::searchBeginsFromWhatWasTold()
{
    RoundsPlan told;
    told.problem.firstRound = 1;
    for (std::int64_t id = 1; id <= 6; ++id)
        told.problem.people.emplace_back(id);
    told.problem.tables = {TableId{8}, TableId{9}};
    told.plan.rounds = {{{0, 1, 2}, {3, 4, 5}}, {{0, 3, 4}, {1, 2, 5}}, {{1, 3, 5}, {0, 2, 4}}};

    SeatingProblem now;
    now.firstRound = 2;
    for (const std::int64_t id : {1, 3, 4, 5, 6, 7})
        now.people.emplace_back(id);
    now.tables = {TableId{9}, TableId{10}};
    now.problem.people = 6;
    now.problem.tableSizes.assign(3, {3, 3});
    const std::vector<rotation::Round> expected{{{1, 4}, {}, {0, 2, 3}}, {{0, 1, 3}, {}, {2, 4}}};
    QVERIFY(warmRounds(told, now) == expected);
}

void TestSeatingProblem::roundsAfterBeginFromTheirOwn()
{
    const std::vector<rotation::Round> told{{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}, {{0, 3}, {1, 2}}};
    SeatingProblem seating;
    seating.problem.people = 4;
    seating.problem.tableSizes.assign(3, {2, 2});
    seating.start.warm = told;
    const SeatingProblem after = roundsAfter(seating, told.front());
    QVERIFY(after.start.warm == std::vector<rotation::Round>(told.begin() + 1, told.end()));
    seating.start.warm.clear();
    QVERIFY(roundsAfter(seating, told.front()).start.warm.empty());
}

TEST_CLASS_WITH(TestSeatingProblem, QCoreApplication)

}  // namespace tablee::tst_seating_problem

#include "tst_seating_problem.moc"
