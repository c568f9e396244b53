#include "live/chairs.h"
#include "support/conducted_evening.h"
#include "support/evening_builder.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

namespace tablee::tst_coming_and_going {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::EveningBuilder;
using test::require;

/// People come late and leave early: rounds are announced anew, with few moves, and there is always a chair.
class TestComingAndGoing : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void draftIsShownAndNotAnnounced();
    void lateArrivalMovesFew();
    void whoComesUnaskedIsCalledAsInAList();
    void leaverMovesNobody_data();
    void leaverMovesNobody();
    void leaverBringsNoRepeat_data();
    void leaverBringsNoRepeat();
    void manyMayLeave();
    void moreThanTheTablesHold();
    void manyArriveAtOnce();
    void aSmallBeginningLeavesTheSizeOfTables_data();
    void aSmallBeginningLeavesTheSizeOfTables();
    void pairsTakeAThird();
    void everybodyLeavesAndComesBack();
    void arrivalInARunningRound();
    void chairOfALeaverIsTaken();
    void correctedAnnouncementStands();
    void reopenedAnnouncementIsNotSaidAgain();
    void restKeepsItsCompanyAfterARestart();
    void newcomersAreNumbered();
    void fiveThousandArriveInOneBatch();
    void freeChairComesFirst();
    void whoIsLeftAloneGetsAChair();
    void thenThoseLeastKnown();
    void squeezesWhereTheTableIsLargeEnough();
    void ruleComesBeforeTheFreeChair_data();
    void ruleComesBeforeTheFreeChair();
    void noChairWithoutARound();
    void roomHasTablesWhereRulesContradict();
    void setsAsideAsManyRulesAsItTakes();
};

namespace {

constexpr SeatRule apart(std::int64_t one, std::int64_t other)
{
    return {RuleKind::Apart, MemberId{one}, MemberId{other}};
}

std::vector<SeatRule> rulesOf(const std::vector<RuleSetAside> &setAside)
{
    std::vector<SeatRule> rules;
    for (const RuleSetAside &each : setAside)
        rules.push_back(each.rule);
    return rules;
}

std::vector<MemberId> movedBetween(const Seats &before, const EveningState &after, int round)
{
    std::vector<MemberId> moved;
    for (const Seating &seat : before)
        if (const auto table = tableOf(after, round, seat.member); table && *table != seat.table)
            moved.push_back(seat.member);
    return moved;
}

Seats told(const ConductedEvening &evening)
{
    return evening.evening().room.rounds.at(1).seats;
}

std::vector<MemberId> movesTold(const QSignalSpy &spy)
{
    std::vector<MemberId> moved;
    for (const QList<QVariant> &call : spy)
        for (const MemberId member : call.at(0).value<std::vector<MemberId>>())
            moved.push_back(member);
    return moved;
}

}  // namespace

void TestComingAndGoing::draftIsShownAndNotAnnounced()
{
    ConductedEvening evening{12};
    int drafts = 0;
    bool announcedMeanwhile = false;
    connect(evening.operator->(), &SessionConductor::planChanged, this, [&] {
        if (!evening->isPlanning() || !evening->roundsPlan())
            return;
        ++drafts;
        announcedMeanwhile |= evening.evening().room.rounds.contains(1);
    });
    evening.open();
    QVERIFY(drafts > 0);
    QVERIFY(!announcedMeanwhile);
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
}

void TestComingAndGoing::lateArrivalMovesFew()
{
    ConductedEvening evening{12};
    evening.open();
    const Seats before = told(evening);
    QSignalSpy moves{evening.operator->(), &SessionConductor::peopleMoved};

    // Three full tables: the thirteenth needs a fourth one, and somebody for company.
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Zoé"))));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QCOMPARE(movedBetween(before, evening.evening(), 1).size(), std::size_t{1});
    QCOMPARE(movesTold(moves), movedBetween(before, evening.evening(), 1));
    const TableId fourth = evening.evening().setting.tables.at(3).id;
    QCOMPARE(moves.at(0).at(1).value<std::vector<TableId>>(), std::vector{fourth});

    // The fourth table has chairs left: nobody moves.
    const Seats then = told(evening);
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Yann"))));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QVERIFY(movedBetween(then, evening.evening(), 1).empty());
    QCOMPARE(moves.size(), 1);
}

void TestComingAndGoing::whoComesUnaskedIsCalledAsInAList()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("LE GOFF Solène"))));
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Awa Sow"))));
    const auto newcomer = [&](std::size_t fromEnd) {
        const auto &attendance = evening->attendance();
        return evening->members().at(attendance[attendance.size() - fromEnd].member);
    };
    QCOMPARE(displayName(newcomer(2)), QStringLiteral("Solène Le Goff"));
    QCOMPARE(newcomer(2).typed, QStringLiteral("LE GOFF Solène"));
    QCOMPARE(newcomer(1).typed, QStringLiteral("Awa Sow"));
    QVERIFY(newcomer(1).given.isEmpty());
}

void TestComingAndGoing::leaverMovesNobody_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    for (const auto &[people, seats] :
        {std::pair{16, 4}, {9, 4}, {13, 6}, {7, 6}, {21, 5}, {57, 4}})  // one fewer need fewer tables
        QTest::addRow("%d people, tables of %d", people, seats) << people << seats;
}

void TestComingAndGoing::leaverMovesNobody()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    ConductedEvening evening{people, {.seatsPerTable = seats}};
    evening.open();
    const Seats before = told(evening);
    QVERIFY(evening.settled(evening->leave(evening.listed(5))));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QVERIFY(!tableOf(evening.evening(), 1, evening.listed(5)));
    QVERIFY(movedBetween(before, evening.evening(), 1).empty());
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
}

void TestComingAndGoing::leaverBringsNoRepeat_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<bool>("inRound");
    for (const int seats : {4, 5})
        for (const bool inRound : {true, false})
            QTest::addRow("%d tables of %d, %s", seats, seats, inRound ? "in a round" : "after one")
                << seats << inRound;
}

/// As many rounds as a full room can have without a repeat: who keep the seats they were planned meet nobody
/// twice when one goes home, and a search from nothing finds no such plan.
void TestComingAndGoing::leaverBringsNoRepeat()
{
    QFETCH(const int, seats);
    QFETCH(const bool, inRound);
    ConductedEvening evening{seats * seats, {.seatsPerTable = seats, .rounds = seats + 1}};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    if (!inRound)
        QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(evening->roundsPlan()->verdict.excess, 0);
    const Seats before = evening.evening().room.rounds.at(inRound ? 1 : 2).seats;
    QVERIFY(evening.settled(evening->leave(evening.listed(3))));
    QCOMPARE(evening->roundsPlan()->plan.rounds.size(), static_cast<std::size_t>(seats));
    QCOMPARE(evening->roundsPlan()->verdict.excess, 0);
    QVERIFY(movedBetween(before, evening.evening(), inRound ? 1 : 2).empty());
}

void TestComingAndGoing::manyMayLeave()
{
    ConductedEvening evening{12};
    evening.open();
    for (std::size_t leaver = 0; leaver < 11; ++leaver) {
        QVERIFY(evening.settled(evening->leave(evening.listed(leaver))));
        QVERIFY(seatsEverybodyHere(evening.evening(), 1));
        for (const auto &[table, group] : tableGroups(evening.evening(), 1))
            QVERIFY(group.size() > 1 || leaver == 10);
    }
}

void TestComingAndGoing::moreThanTheTablesHold()
{
    ConductedEvening evening{4};
    evening.open();
    QCOMPARE(evening.evening().setting.tables.size(), std::size_t{1});
    QVERIFY(evening.settled(evening->arriveNew({})));
    QCOMPARE(evening.evening().setting.tables.size(), std::size_t{2});
    QCOMPARE(evening.stored().setting, evening.evening().setting);
    QCOMPARE(tableGroups(evening.evening(), 1).size(), std::size_t{2});
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
}

void TestComingAndGoing::manyArriveAtOnce()
{
    ConductedEvening evening{4};
    evening.open();
    QSignalSpy refused{evening.operator->(), &SessionConductor::refused};
    for (int newcomer = 0; newcomer < 13; ++newcomer)
        evening->arriveNew({});
    QVERIFY(evening.settle());
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{17});
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QCOMPARE(evening.evening().setting.tables.size(), std::size_t{5});
    QCOMPARE(evening.stored().setting, evening.evening().setting);
    QVERIFY(refused.isEmpty());
}

/// A few who sit at one table have not asked for tables of so few.
void TestComingAndGoing::aSmallBeginningLeavesTheSizeOfTables_data()
{
    QTest::addColumn<int>("listed");
    QTest::addColumn<int>("unasked");
    QTest::addColumn<std::vector<std::size_t>>("sizes");
    QTest::newRow("two, then ten") << 2 << 10 << std::vector<std::size_t>{4, 4, 4};
    QTest::newRow("five, then one") << 5 << 1 << std::vector<std::size_t>{2, 4};
    QTest::newRow("five, then eight") << 5 << 8 << std::vector<std::size_t>{4, 4, 5};
}

void TestComingAndGoing::aSmallBeginningLeavesTheSizeOfTables()
{
    QFETCH(const int, listed);
    QFETCH(const int, unasked);
    ConductedEvening evening{listed, {.together = true}};
    evening.open();
    QCOMPARE(tableGroups(evening.evening(), 1).size(), std::size_t{1});
    for (int newcomer = 0; newcomer < unasked; ++newcomer)
        evening->arriveNew({});
    QVERIFY(evening.settle());
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    std::vector<std::size_t> sizes;
    for (const auto &[table, people] : tableGroups(evening.evening(), 1))
        sizes.push_back(people.size());
    std::sort(sizes.begin(), sizes.end());
    QTEST(sizes, "sizes");
}

void TestComingAndGoing::pairsTakeAThird()
{
    ConductedEvening evening{6, {.seatsPerTable = 2}};
    evening.open();
    const Seats before = told(evening);
    QVERIFY(evening.settled(evening->arriveNew({})));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QCOMPARE(tableGroups(evening.evening(), 1).size(), std::size_t{3});
    QVERIFY(movedBetween(before, evening.evening(), 1).empty());
    QVERIFY(evening.settled(evening->arriveNew({})));
    QCOMPARE(tableGroups(evening.evening(), 1).size(), std::size_t{4});
}

void TestComingAndGoing::everybodyLeavesAndComesBack()
{
    ConductedEvening evening{4};
    evening.open();
    for (const MemberId member : evening.listed())
        evening->leave(member);
    QVERIFY(evening.settle());
    QVERIFY(!evening->roundsPlan());
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(!evening.settled(evening->start()));
    for (const MemberId member : evening.listed())
        evening->arrive(member);
    QVERIFY(evening.settle());
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QVERIFY(evening.settled(evening->start()));
}

void TestComingAndGoing::arrivalInARunningRound()
{
    ConductedEvening evening{7};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(4min);
    const Seats before = told(evening);

    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Zoé"))));
    QCOMPARE(told(evening), before);
    const std::vector<MemberId> standing = evening->withoutSeat();
    QCOMPARE(standing.size(), std::size_t{1});
    const auto chair = evening->chairFor(standing.front());
    QVERIFY(chair);
    QCOMPARE(membersAt(evening.evening(), 1, *chair).size(), std::size_t{3});  // the table of three
    QVERIFY(evening.settled(evening->seat(standing.front(), *chair)));
    QVERIFY(evening->withoutSeat().empty());

    evening.clock.advance(6min);
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(seatsEverybodyHere(evening.evening(), 2));
    QCOMPARE(evening.storedMeetings().size(), std::size_t{12});
    const std::vector<Meeting> meetings = evening.storedMeetings();
    QCOMPARE(std::count_if(meetings.begin(), meetings.end(),
                 [&](const Meeting &meeting) { return meeting.high == standing.front(); }),
        3);
}

void TestComingAndGoing::chairOfALeaverIsTaken()
{
    ConductedEvening evening{7};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    const auto sizeOf = [&](MemberId member) {
        return membersAt(evening.evening(), 1, *tableOf(evening.evening(), 1, member)).size();
    };
    const auto ofFour = std::find_if(evening.listed().begin(), evening.listed().end(),
        [&](MemberId member) { return sizeOf(member) == 4; });
    const MemberId leaver = *ofFour;
    const TableId table = *tableOf(evening.evening(), 1, leaver);
    evening.clock.advance(4min);
    QVERIFY(evening.settled(evening->leave(leaver)));
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Zoé"))));
    const MemberId newcomer = evening->withoutSeat().at(0);
    QVERIFY(evening.settled(evening->seat(newcomer, table)));
    evening.clock.advance(3min);
    QVERIFY(evening->withoutSeat().empty());

    // Four chairs, four people: whoever comes back needs the free one of the other table.
    QVERIFY(evening.settled(evening->arrive(leaver)));
    QCOMPARE(evening->withoutSeat(), std::vector{leaver});
    const auto chair = evening->chairFor(leaver);
    QVERIFY(chair && *chair != table);
    QVERIFY(evening.settled(evening->seat(leaver, *chair)));
    QVERIFY(evening->withoutSeat().empty());
    evening.clock.advance(3min);
    QVERIFY(evening.settled(evening->endStep()));

    const std::vector<Meeting> meetings = evening.storedMeetings();
    const auto metBy = [&](MemberId member) {
        return std::count_if(meetings.begin(), meetings.end(),
            [&](const Meeting &meeting) { return meeting.low == member || meeting.high == member; });
    };
    QCOMPARE(metBy(leaver), 6);  // three people at each table
    QCOMPARE(metBy(newcomer), 3);
    QCOMPARE(evening.storedMeetings(), heldMeetings(evening.evening()));
}

void TestComingAndGoing::correctedAnnouncementStands()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    const MemberId mover = evening.listed(0);
    const auto &tables = evening.evening().setting.tables;
    const TableId other = tableOf(evening.evening(), 1, mover) == tables[0].id ? tables[1].id : tables[0].id;
    QVERIFY(evening.settled(evening->seat(mover, other)));
    const Seats corrected = told(evening);

    // Three and five now: so it is announced, and so the plan goes on.
    QVERIFY(evening->roundsPlan());
    QCOMPARE(seatsOf(*evening->roundsPlan()->round(1), evening->roundsPlan()->problem), corrected);
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(10min);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(evening.storedMeetings().size(), std::size_t{3 + 10});
}

void TestComingAndGoing::reopenedAnnouncementIsNotSaidAgain()
{
    ConductedEvening evening{16};
    evening.open();
    const auto before = evening.evening().lastSeq;
    const Seats announced = told(evening);
    evening.restart();
    QVERIFY(evening.settle());
    QCOMPARE(evening.evening().lastSeq, before);
    QVERIFY(evening->roundsPlan());
    QCOMPARE(seatsOf(*evening->roundsPlan()->round(1), evening->roundsPlan()->problem), announced);
}

/// The first of six rounds without a repeat is held when the program ends; then somebody leaves. The others
/// meet as they had been told, and nobody twice.
void TestComingAndGoing::restKeepsItsCompanyAfterARestart()
{
    ConductedEvening evening{25, {.seatsPerTable = 5, .rounds = 6}};
    evening.open();
    const auto companyOf = [&](int round) {
        const RoundsPlan &plan = *evening->roundsPlan();
        std::set<std::set<MemberId>> company;
        for (const rotation::Table &table : *plan.round(round)) {
            std::set<MemberId> people;
            for (const rotation::Person person : table)
                people.insert(plan.problem.people[static_cast<std::size_t>(person)]);
            people.erase(evening.listed(7));
            company.insert(people);
        }
        return company;
    };
    std::vector<std::set<std::set<MemberId>>> told;
    for (int round = 2; round <= 6; ++round)
        told.push_back(companyOf(round));
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(10min);
    evening.restart();
    QVERIFY(evening.settle());
    QVERIFY(evening.settled(evening->leave(evening.listed(7))));
    QVERIFY(evening->roundsPlan());
    QCOMPARE(evening->roundsPlan()->verdict.excess, 0);
    for (int round = 2; round <= 6; ++round)
        QVERIFY(companyOf(round) == told[static_cast<std::size_t>(round - 2)]);
}

void TestComingAndGoing::newcomersAreNumbered()
{
    ConductedEvening evening{3};
    evening.open();
    evening->arriveNew({});
    evening->arriveNew({});
    QVERIFY(evening.settle());
    std::vector<QString> names;
    for (const auto &[id, member] : evening->members())
        names.push_back(member.typed);
    QCOMPARE(names, (std::vector<QString>{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs}));
}

void TestComingAndGoing::fiveThousandArriveInOneBatch()
{
    ConductedEvening evening{5000, {.rounds = 1}};
    QVERIFY(evening.await(evening->openDoors(evening.listed())));
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{5000});
    QCOMPARE(evening.stored().log.size(), std::size_t{5001});
}

// --- which chair

namespace {

/// Members 1.. at the tables given by number, round 1 running.
EveningBuilder roomWith(const std::vector<int> &tables)
{
    EveningBuilder builder;
    builder.openDoors();
    Seats seats;
    for (std::size_t index = 0; index < tables.size(); ++index) {
        const auto member = static_cast<int>(index) + 1;
        builder.checkIn(member);
        seats.push_back({MemberId{member}, TableId{tables[index]}});
    }
    builder.happen({.kind = EventKind::Announce, .plan = PlanId{1}, .round = 1, .seats = seats});
    builder.end(1, StepOutcome::Skipped);
    builder.start(2);
    builder.checkIn(99);
    return builder;
}

}  // namespace

void TestComingAndGoing::freeChairComesFirst()
{
    // Table 1 has four, table 2 three whom the newcomer knows.
    const EveningBuilder room = roomWith({1, 1, 1, 1, 2, 2, 2});
    const MemberId newcomer{99};
    const KnownPairs known{{MemberId{5}, newcomer}, {MemberId{6}, newcomer}, {MemberId{7}, newcomer}};
    QCOMPARE(withoutSeat(room.evening()), std::vector{newcomer});
    QCOMPARE(bestChair(room.evening(), newcomer, 4, known), TableId{2});
}

/// In pairs it takes one leaver; two who are left alone have each other.
void TestComingAndGoing::whoIsLeftAloneGetsAChair()
{
    EveningBuilder room = roomWith({1, 1, 2, 2, 3, 3, 3});
    room.seat(1, 99, 3);
    QVERIFY(withoutSeat(room.evening()).empty());
    room.checkOut(2);
    QCOMPARE(withoutSeat(room.evening()), std::vector{MemberId{1}});
    QVERIFY(sitsAlone(room.evening(), MemberId{1}));
    QCOMPARE(bestChair(room.evening(), MemberId{1}, 4, {}), TableId{2});
    // Nobody has to sit with whom they must not, nor to leave the table they are held at.
    QCOMPARE(bestChair(room.evening(), MemberId{1}, 4, {}, {{RuleKind::Apart, MemberId{1}, MemberId{3}}}),
        TableId{3});
    QCOMPARE(
        bestChair(room.evening(), MemberId{1}, 4, {}, {{RuleKind::Host, MemberId{1}, {}, 1}}), std::nullopt);
    room.checkOut(4);
    QCOMPARE(withoutSeat(room.evening()), (std::vector{MemberId{1}, MemberId{3}}));
    QCOMPARE(bestChair(room.evening(), MemberId{1}, 4, {}), TableId{2});
    room.seat(1, 1, 2);
    QVERIFY(withoutSeat(room.evening()).empty());
    QVERIFY(!sitsAlone(room.evening(), MemberId{3}));
    room.end(2);
    QVERIFY(withoutSeat(room.evening()).empty());
}

void TestComingAndGoing::thenThoseLeastKnown()
{
    const EveningBuilder room = roomWith({1, 1, 1, 2, 2, 2, 3, 3, 3});
    const MemberId newcomer{99};
    const KnownPairs known{{MemberId{1}, newcomer}, {MemberId{2}, newcomer}, {MemberId{4}, newcomer},
        {MemberId{7}, newcomer}, {MemberId{8}, newcomer}};
    QCOMPARE(bestChair(room.evening(), newcomer, 4, known), TableId{2});
    QCOMPARE(bestChair(room.evening(), newcomer, 4, {}), TableId{1});

    EveningBuilder oneHasLeft = room;
    oneHasLeft.checkOut(9);  // the two who stay at table 3 are fewer
    QCOMPARE(bestChair(oneHasLeft.evening(), newcomer, 4, {}), TableId{3});
}

void TestComingAndGoing::squeezesWhereTheTableIsLargeEnough()
{
    // Pairs at tables of three: a third chair goes before a fourth person, whoever they know.
    Setting setting = test::smallSetting();
    for (RoomTable &table : setting.tables)
        table.seats = 3;
    EveningBuilder room{setting};
    room.openDoors();
    Seats seats;
    for (const int member : {1, 2, 3, 4, 5}) {
        room.checkIn(member);
        seats.push_back({MemberId{member}, TableId{member <= 3 ? 1 : 2}});
    }
    room.happen({.kind = EventKind::Announce, .plan = PlanId{1}, .round = 1, .seats = seats});
    room.end(1, StepOutcome::Skipped);
    room.start(2);
    room.checkIn(99);
    const KnownPairs known{{MemberId{4}, MemberId{99}}};
    QCOMPARE(bestChair(room.evening(), MemberId{99}, 2, known), TableId{2});
}

void TestComingAndGoing::ruleComesBeforeTheFreeChair_data()
{
    QTest::addColumn<SeatRule>("rule");
    QTest::addColumn<int>("table");
    const MemberId newcomer{99};
    QTest::newRow("no rule about the newcomer") << SeatRule{RuleKind::Apart, MemberId{5}, MemberId{6}} << 2;
    QTest::newRow("apart from somebody at the table with the free chair")
        << SeatRule{RuleKind::Apart, MemberId{5}, newcomer} << 1;
    QTest::newRow("together with somebody at the full table")
        << SeatRule{RuleKind::Together, newcomer, MemberId{1}} << 1;
    QTest::newRow("held at the full table") << SeatRule{RuleKind::Fixed, newcomer, {}, 1} << 1;
    QTest::newRow("together with somebody who is not here")
        << SeatRule{RuleKind::Together, newcomer, MemberId{55}} << 2;
}

/// Table 1 has four people, table 2 three and a free chair.
void TestComingAndGoing::ruleComesBeforeTheFreeChair()
{
    QFETCH(const SeatRule, rule);
    QFETCH(const int, table);
    const EveningBuilder room = roomWith({1, 1, 1, 1, 2, 2, 2});
    QCOMPARE(bestChair(room.evening(), MemberId{99}, 4, {}, {rule}), TableId{table});
}

void TestComingAndGoing::noChairWithoutARound()
{
    EveningBuilder builder;
    builder.openDoors();
    builder.checkIn(1);
    QVERIFY(!bestChair(builder.evening(), MemberId{1}, 4, {}));
    QVERIFY(withoutSeat(builder.evening()).empty());
}

/// Three who are to sit apart, at two tables. When one of them leaves, everything can be kept again.
void TestComingAndGoing::roomHasTablesWhereRulesContradict()
{
    const std::vector<SeatRule> rules{apart(1, 2), apart(2, 3), apart(1, 3)};
    ConductedEvening evening{6, {.seatsPerTable = 3}, rules};
    QSignalSpy refused{evening.operator->(), &SessionConductor::refused};
    evening.open();
    QCOMPARE(refused.size(), 0);
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QCOMPARE(rulesOf(evening->rulesSetAside()), std::vector{apart(1, 3)});
    const auto keeps = [&](const SeatRule &rule) {
        const EveningState &room = evening.evening();
        return tableOf(room, 1, rule.one) != tableOf(room, 1, rule.other);
    };
    QVERIFY(keeps(rules[0]) && keeps(rules[1]));
    const Seats before = told(evening);

    evening.restart();
    QVERIFY(evening.settle());
    QCOMPARE(told(evening), before);

    QVERIFY(evening.settled(evening->leave(MemberId{2})));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QCOMPARE(rulesOf(evening->rulesSetAside()), std::vector<SeatRule>{});
    QVERIFY(keeps(rules[2]));
    QCOMPARE(refused.size(), 0);
}

void TestComingAndGoing::setsAsideAsManyRulesAsItTakes()
{
    const SeatRule fixed{RuleKind::Fixed, MemberId{1}, {}, 1};
    const SeatRule elsewhere{RuleKind::Fixed, MemberId{1}, {}, 2};
    const SeatRule host{RuleKind::Host, MemberId{1}, {}, 2};
    ConductedEvening evening{6, {.seatsPerTable = 3}, {fixed, elsewhere, host}};
    evening.open();
    QCOMPARE(rulesOf(evening->rulesSetAside()), (std::vector{host, elsewhere}));
    const TableId first = evening.evening().setting.tables.front().id;
    QCOMPARE(tableOf(evening.evening(), 1, MemberId{1}), first);
}

TEST_CLASS_WITH(TestComingAndGoing, QCoreApplication)

}  // namespace tablee::tst_coming_and_going

#include "tst_coming_and_going.moc"
