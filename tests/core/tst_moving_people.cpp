#include "live/moves_message.h"
#include "live/swapped_round.h"
#include "live/told_tables.h"
#include "storage/plan_store.h"
#include "support/conducted_evening.h"
#include "support/evening_builder.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tablee::tst_moving_people {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::EveningBuilder;
using test::require;

/// People are moved by hand, and tables are closed: the announced round follows, with its pins.
class TestMovingPeople : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void swapIsANewPlanWithAParent();
    void swapAtATableWithAChairMore();
    void swapIsTakenBack_data();
    void swapIsTakenBack();
    void swapBeneathAnArrivalIsTakenBack();
    void swapIsRefusedOnceTheRoundRuns();
    void pinsSurviveArrivalsAndDepartures_data();
    void pinsSurviveArrivalsAndDepartures();
    void onlyWhatIsProvenIsWrittenSo();
    void pinGoesWithItsTable();
    void ruleHoldsAgainAfterARoundChangedByHand();
    void whoSitsElsewhereIsNoted();
    void closedTableMovesOnlyItsPeople();
    void closedTableOpensAgain();
    void openedTableClosesBehindThoseItSeated();
    void repeatsAreCountedBefore();
    void movesAreToldInBothLanguages();
    void aTableIsCalledByItsNumberAndName();
    void manyMovesNameNobody();
    void whoWasToldWhatIsTakenBackIsToldAgainAfterACrash();
    void whoWasToldAMoveThatIsDoneAgainIsNotToldOnceMore();
    void whoWasMovedIsKnownAfterACrash();
    void whoHasBeenToldIsNotToldAgainAfterACrash();
};

namespace {

/// Rounds without a repeat are found at once where there are three at a table.
const QuickStart threes{.seatsPerTable = 3};
const QuickStart oneRound{.seatsPerTable = 3, .rounds = 1};

TableId tableIn1(const ConductedEvening &evening, MemberId member)
{
    return tableOf(evening.evening(), 1, member).value_or(TableId{});
}

/// Somebody who sits at another table than the first one on the list.
MemberId atAnotherTable(const ConductedEvening &evening)
{
    const TableId taken = tableIn1(evening, evening.listed(0));
    return *std::find_if(evening.listed().begin(), evening.listed().end(),
        [&](MemberId member) { return tableIn1(evening, member) != taken; });
}

PlanRecord announcedPlan(ConductedEvening &evening)
{
    const PlanId plan = evening.evening().room.rounds.at(1).plan;
    return evening.onFile([plan](const auto &db) { return require(storage::PlanStore{db}.find(plan)); });
}

/// Six people: 1 4 | 2 5 | 3 6 in round 1, which is held, and the same again in round 2.
EveningBuilder roomThatRepeats()
{
    EveningBuilder room;
    room.openDoors();
    for (int member = 1; member <= 6; ++member)
        room.checkIn(member);
    room.end(1, StepOutcome::Skipped);
    room.announce(1);
    room.start(2);
    room.pass(10min);
    room.end(2);
    room.announce(2);
    return room;
}

EveningBuilder sevenHere()
{
    EveningBuilder room;
    room.openDoors();
    for (int member = 1; member <= 7; ++member)
        room.checkIn(member);
    return room;
}

std::vector<MemberId> movedSinceAnnounced(
    const EveningState &evening, std::span<const Event> log, std::int64_t toldUpTo = 0)
{
    return ToldTables{evening.setting, log, {.upTo = toldUpTo}}.moved(evening);
}

}  // namespace

void TestMovingPeople::swapIsANewPlanWithAParent()
{
    ConductedEvening evening{9, threes};
    evening.open();
    const MemberId one = evening.listed(0), other = atAnotherTable(evening);
    const RoundState before = evening.evening().room.rounds.at(1);
    QVERIFY(evening.settled(evening->swapSeats(one, other)));

    const RoundState &after = evening.evening().room.rounds.at(1);
    for (const Seating &seat : before.seats) {
        const TableId wanted = seat.member == one ? tableOf(evening.evening(), 1, one).value()
            : seat.member == other                ? tableOf(evening.evening(), 1, other).value()
                                                  : seat.table;
        QCOMPARE(tableIn1(evening, seat.member), wanted);
    }
    const auto tableBefore = [&](MemberId member) {
        return std::find_if(before.seats.begin(), before.seats.end(), [&](const Seating &seat) {
            return seat.member == member;
        })->table;
    };
    QCOMPARE(tableIn1(evening, one), tableBefore(other));
    QCOMPARE(tableIn1(evening, other), tableBefore(one));
    QVERIFY(after.plan != before.plan);
    const PlanRecord written = announcedPlan(evening);
    QCOMPARE(written.parent, before.plan);
    QCOMPARE(written.rounds.at(1), after.seats);
    QCOMPARE(written.pinned.at(1), (std::vector<MemberId>{std::min(one, other), std::max(one, other)}));
    // The rounds after it are planned again, from who meets whom by now.
    QCOMPARE(seatsOf(*evening->roundsPlan()->round(1), evening->roundsPlan()->problem), after.seats);
    QVERIFY(evening->roundsPlan()->round(3) != nullptr);
}

/// A fourth chair was carried to a table of three; whoever sits on it may still change places.
void TestMovingPeople::swapAtATableWithAChairMore()
{
    ConductedEvening evening{9, threes};
    evening.open();
    const MemberId one = evening.listed(0);
    const TableId to = tableIn1(evening, atAnotherTable(evening));
    QVERIFY(evening.settled(evening->seat(one, to)));
    const auto third = std::find_if(evening.listed().begin(), evening.listed().end(),
        [&](MemberId member) { return tableIn1(evening, member) != to; });
    const TableId from = tableIn1(evening, *third);
    QVERIFY(evening.settled(evening->swapSeats(one, *third)));
    QCOMPARE(tableIn1(evening, one), from);
    QCOMPARE(tableIn1(evening, *third), to);
}

void TestMovingPeople::swapIsTakenBack_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart of the program") << true;
}

void TestMovingPeople::swapIsTakenBack()
{
    QFETCH(const bool, restart);
    ConductedEvening evening{9, threes};
    evening.open();
    const RoundState before = evening.evening().room.rounds.at(1);
    QVERIFY(evening.settled(evening->swapSeats(evening.listed(0), atAnotherTable(evening))));
    if (restart) {
        const RoundState swapped = evening.evening().room.rounds.at(1);
        evening.restart();
        QVERIFY(evening.settle());
        QCOMPARE(evening.evening().room.rounds.at(1), swapped);
    }
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(evening.evening().room.rounds.at(1), before);
    QVERIFY(!evening->undoable());
}

/// Whoever came since has been given a seat by an announcement of its own; undo goes through what was decided
/// in its order, and everybody here has a seat again after each press.
void TestMovingPeople::swapBeneathAnArrivalIsTakenBack()
{
    ConductedEvening evening{9, oneRound};
    evening.open();
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->addTime(1min)));
    const MemberId one = evening.listed(0), other = atAnotherTable(evening);
    const TableId from = tableIn1(evening, one), to = tableIn1(evening, other);
    QVERIFY(evening.settled(evening->swapSeats(one, other)));
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Zoé"))));
    QCOMPARE(tableIn1(evening, one), to);
    QCOMPARE(tableIn1(evening, other), from);

    QVERIFY(evening.settled(evening->undo()));  // the arrival
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{9});
    QCOMPARE(tableIn1(evening, one), to);
    QVERIFY(evening.settled(evening->undo()));  // the swap
    QCOMPARE(tableIn1(evening, one), from);
    QCOMPARE(tableIn1(evening, other), to);
    QVERIFY(announcementStands(evening.evening(), 1));
    QVERIFY(evening.evening().room.rounds.at(1).pinned.empty());
    QVERIFY(evening.settled(evening->undo()));  // the minute
    QVERIFY(!evening->undoable());
}

void TestMovingPeople::swapIsRefusedOnceTheRoundRuns()
{
    ConductedEvening evening{9, threes};
    evening.open();
    const MemberId other = atAnotherTable(evening);
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    const Result<void> swapped = evening.settled(evening->swapSeats(evening.listed(0), other));
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().code, ErrorCode::NotAllowedNow);
}

void TestMovingPeople::pinsSurviveArrivalsAndDepartures_data()
{
    const MemberId one{1};
    QTest::addColumn<std::vector<SeatRule>>("rules");
    QTest::newRow("no rules") << std::vector<SeatRule>{};
    QTest::newRow("a host is moved") << std::vector<SeatRule>{{RuleKind::Host, one, {}, 1}};
    QTest::newRow("somebody is parted from whom they are to sit with")
        << std::vector<SeatRule>{{RuleKind::Together, one, MemberId{2}}};
    QTest::newRow("to one of those who are to sit elsewhere")
        << std::vector<SeatRule>{{RuleKind::Apart, one, MemberId{4}}, {RuleKind::Apart, one, MemberId{5}},
               {RuleKind::Apart, one, MemberId{6}}, {RuleKind::Apart, one, MemberId{7}},
               {RuleKind::Apart, one, MemberId{8}}, {RuleKind::Apart, one, MemberId{9}}};
}

void TestMovingPeople::pinsSurviveArrivalsAndDepartures()
{
    QFETCH(const std::vector<SeatRule>, rules);
    ConductedEvening evening{9, oneRound, rules};
    evening.open();
    const MemberId one = evening.listed(0), other = atAnotherTable(evening);
    QVERIFY(evening.settled(evening->swapSeats(one, other)));
    const TableId ofOne = tableIn1(evening, one), ofOther = tableIn1(evening, other);
    for (int newcomer = 0; newcomer < 4; ++newcomer) {
        QVERIFY(evening.settled(evening->arriveNew({})));
        QVERIFY(announcementStands(evening.evening(), 1));
        QCOMPARE(tableIn1(evening, one), ofOne);
        QCOMPARE(tableIn1(evening, other), ofOther);
    }
    QCOMPARE(evening.evening().room.rounds.at(1).pinned.size(), std::size_t{2});
    for (const MemberId leaver : evening.listed()) {
        if (leaver == one || leaver == other || rotating(evening.evening()).size() <= 4)
            continue;
        QVERIFY(evening.settled(evening->leave(leaver)));
        QVERIFY(announcementStands(evening.evening(), 1));
        QCOMPARE(tableIn1(evening, one), ofOne);
        QCOMPARE(tableIn1(evening, other), ofOther);
    }
    QCOMPARE(announcedPlan(evening).pinned.at(1), evening.evening().room.rounds.at(1).pinned);
}

/// Nobody has met before, so that no round has a repeat; but rules, or seats chosen by hand, are no proof.
void TestMovingPeople::onlyWhatIsProvenIsWrittenSo()
{
    ConductedEvening evening{9, oneRound};
    evening.open();
    QVERIFY(announcedPlan(evening).proven);
    QVERIFY(evening.settled(evening->swapSeats(evening.listed(0), atAnotherTable(evening))));
    QVERIFY(announcedPlan(evening).proven);
    QVERIFY(evening.settled(evening->arriveNew({})));
    QCOMPARE(announcedPlan(evening).excess, 0);
    QVERIFY(!announcedPlan(evening).proven);

    ConductedEvening withRules{9, oneRound, {{RuleKind::Apart, MemberId{1}, MemberId{2}}}};
    withRules.open();
    QVERIFY(announcedPlan(withRules).proven);
    QVERIFY(withRules.settled(withRules->swapSeats(withRules.listed(0), atAnotherTable(withRules))));
    QCOMPARE(announcedPlan(withRules).excess, 0);
    QVERIFY(!announcedPlan(withRules).proven);
}

void TestMovingPeople::pinGoesWithItsTable()
{
    ConductedEvening evening{8, oneRound};  // 3, 3 and 2
    evening.open();
    const MemberId one = evening.listed(0), other = atAnotherTable(evening);
    QVERIFY(evening.settled(evening->swapSeats(one, other)));
    QVERIFY(evening.settled(evening->closeTable(tableIn1(evening, one))));
    QVERIFY(announcementStands(evening.evening(), 1));
    QCOMPARE(evening.evening().room.rounds.at(1).pinned, std::vector<MemberId>{other});
}

/// A host who was moved by hand sits elsewhere for the round that was told, and is back in the next one.
void TestMovingPeople::ruleHoldsAgainAfterARoundChangedByHand()
{
    const MemberId host{1};
    ConductedEvening evening{9, threes, {{RuleKind::Host, host, {}, 1}}};
    evening.open();
    const TableId own = evening.evening().setting.tables.front().id;
    QCOMPARE(tableIn1(evening, host), own);
    QVERIFY(evening.settled(evening->swapSeats(host, atAnotherTable(evening))));
    QVERIFY(tableIn1(evening, host) != own);
    const auto plannedAt = [&](int round) {
        const RoundsPlan &plan = *evening->roundsPlan();
        const Seats seats = seatsOf(*plan.round(round), plan.problem);
        return std::find_if(seats.begin(), seats.end(), [&](const Seating &seat) {
            return seat.member == host;
        })->table;
    };
    QVERIFY(plannedAt(1) != own);
    for (const int round : {2, 3})
        QCOMPARE(plannedAt(round), own);

    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(tableIn1(evening, host) != own);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(tableOf(evening.evening(), 2, host), std::optional{own});
}

void TestMovingPeople::whoSitsElsewhereIsNoted()
{
    ConductedEvening evening{9, threes};
    evening.open();
    const MemberId one = evening.listed(0);
    const TableId to = tableIn1(evening, atAnotherTable(evening));
    QVERIFY(evening.settled(evening->seat(one, to)));
    QCOMPARE(tableIn1(evening, one), to);
    QVERIFY(announcementStands(evening.evening(), 1));
    QCOMPARE(evening.stored().log.back().kind, EventKind::Seat);
    // The rounds to come know that they met there.
    QCOMPARE(seatsOf(*evening->roundsPlan()->round(1), evening->roundsPlan()->problem),
        evening.evening().room.rounds.at(1).seats);
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    const auto &tables = evening.evening().setting.tables;
    const auto elsewhere
        = std::find_if(tables.begin(), tables.end(), [&](const RoomTable &table) { return table.id != to; });
    QVERIFY(evening.settled(evening->seat(one, elsewhere->id)));
    QCOMPARE(tableIn1(evening, one), elsewhere->id);
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(tableIn1(evening, one), to);
}

void TestMovingPeople::closedTableMovesOnlyItsPeople()
{
    ConductedEvening evening{8, oneRound};  // 3, 3 and 2
    evening.open();
    const Seats before = evening.evening().room.rounds.at(1).seats;
    const TableId closed = evening.evening().setting.tables.back().id;
    QSignalSpy told{evening.operator->(), &SessionConductor::peopleMoved};
    QVERIFY(evening.settled(evening->closeTable(closed)));
    QVERIFY(announcementStands(evening.evening(), 1));
    QCOMPARE(evening.evening().setting.tables.size(), std::size_t{3});
    std::vector<MemberId> moved;
    for (const Seating &seat : before) {
        if (seat.table == closed)
            moved.push_back(seat.member);
        else
            QCOMPARE(tableIn1(evening, seat.member), seat.table);
    }
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().value<std::vector<MemberId>>(), moved);
    for (const auto &[table, group] : tableGroups(evening.evening(), 1))
        QCOMPARE(group.size(), std::size_t{4});
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
}

void TestMovingPeople::closedTableOpensAgain()
{
    ConductedEvening evening{8, oneRound};  // 3, 3 and 2
    evening.open();
    const TableId closed = evening.evening().setting.tables.back().id;
    const Seats before = evening.evening().room.rounds.at(1).seats;
    QVERIFY(evening.settled(evening->closeTable(closed)));
    QVERIFY(evening.evening().room.rounds.at(1).seats != before);
    evening.restart();
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.evening().room.closedTables.empty());
    // Everybody has the place they had.
    QVERIFY(announcementStands(evening.evening(), 1));
    QCOMPARE(evening.evening().room.rounds.at(1).seats, before);
}

void TestMovingPeople::openedTableClosesBehindThoseItSeated()
{
    ConductedEvening evening{8, oneRound};  // 3, 3 and 2
    evening.open();
    const TableId closed = evening.evening().setting.tables.back().id;
    QVERIFY(evening.settled(evening->closeTable(closed)));
    QVERIFY(evening.settled(evening->openTable(closed)));
    evening.clock.advance(1min);  // those who come with the opening of the doors were not decided about
    QVERIFY(evening.settled(evening->arriveNew({})));
    QCOMPARE(membersAt(evening.evening(), 1, closed).empty(), false);
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.evening().room.closedTables.contains(closed));
    QVERIFY(announcementStands(evening.evening(), 1));
}

void TestMovingPeople::repeatsAreCountedBefore()
{
    const EveningBuilder room = roomThatRepeats();
    // 2 4 | 1 5: two pairs that have met are parted, and no other two have.
    QCOMPARE(repeatsOfSwap(room.evening(), {}, 2, MemberId{1}, MemberId{2}), (RepeatCount{2, 0}));
    // Those who met on another evening count as well.
    QCOMPARE(repeatsOfSwap(room.evening(), {{MemberId{2}, MemberId{4}}}, 2, MemberId{1}, MemberId{2}),
        (RepeatCount{2, 1}));
    // 4 | 1 3 6
    QCOMPARE(repeatsOfMove(room.evening(), {}, 2, MemberId{1}, TableId{3}), (RepeatCount{2, 1}));
    // Two of one table have nothing to change.
    QCOMPARE(repeatsOfSwap(room.evening(), {}, 2, MemberId{1}, MemberId{4}), (RepeatCount{}));
    QVERIFY(!swappedRound(room.evening(), {}, {}, 2, MemberId{1}, MemberId{4}));
    QCOMPARE(swappedRound(room.evening(), {}, {}, 2, MemberId{1}, MemberId{2})->plan.excess, 1);
}

void TestMovingPeople::movesAreToldInBothLanguages()
{
    const EveningBuilder room = roomThatRepeats();
    const std::map<MemberId, QString> names{
        {MemberId{1}, QStringLiteral("Amina")}, {MemberId{2}, QStringLiteral("Luc")}};
    const BilingualText message = movesMessage(room.evening(), names, {MemberId{1}, MemberId{2}},
        Words::load(Language::French), Words::load(Language::English));
    QCOMPARE(message.english, QStringLiteral("Amina to table 1, Luc to table 2."));
    QCOMPARE(message.french, QStringLiteral("Amina\u00a0: table 1, Luc\u00a0: table 2."));
}

void TestMovingPeople::aTableIsCalledByItsNumberAndName()
{
    QCOMPARE(tableCalled({TableId{9}, 3, 4}), QStringLiteral("3"));
    QCOMPARE(tableCalled({TableId{9}, 3, 4, "Près de la porte"}), QStringLiteral("3 (Près de la porte)"));
}

/// More names than a screen holds would be read by nobody.
void TestMovingPeople::manyMovesNameNobody()
{
    const EveningBuilder room = roomThatRepeats();
    std::map<MemberId, QString> names;
    std::vector<MemberId> moved;
    for (int id = 1; id <= 8; ++id) {
        names[MemberId{id}] = QStringLiteral("Amina");
        moved.push_back(MemberId{id});
    }
    const BilingualText message = movesMessage(
        room.evening(), names, moved, Words::load(Language::French), Words::load(Language::English));
    QCOMPARE(message.english, QStringLiteral("8 people change tables: look for your name on the list."));
    QVERIFY(!message.french.isEmpty() && !message.french.contains(QStringLiteral("Amina")));
}

/// A desk that comes back knows who was moved after that.
void TestMovingPeople::whoHasBeenToldIsNotToldAgainAfterACrash()
{
    EveningBuilder room = sevenHere();
    room.announce(1);
    QVERIFY(!room.seat(1, 5, 1));
    const std::int64_t told = room.evening().lastSeq;
    QVERIFY(movedSinceAnnounced(room.evening(), room.log(), told).empty());
    QVERIFY(!room.seat(1, 6, 1));
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log(), told), std::vector{MemberId{6}});
    // What was told of an earlier round tells nothing of this one.
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log(), 1).size(), std::size_t{2});
    room.announce(1);  // back where they were first: whoever was told another table has to be told
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log(), told), std::vector{MemberId{5}});
    QVERIFY(movedSinceAnnounced(room.evening(), room.log()).empty());
}

/// Whoever was told another table, and is back at the first one since.
void TestMovingPeople::whoWasToldWhatIsTakenBackIsToldAgainAfterACrash()
{
    EveningBuilder room = sevenHere();
    room.announce(1);
    QVERIFY(!room.seat(1, 5, 1));
    const EventId moved = EventId{room.evening().lastSeq};
    const std::int64_t told = room.evening().lastSeq;
    QVERIFY(!room.undo(moved));
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log(), told), std::vector{MemberId{5}});
    QVERIFY(movedSinceAnnounced(room.evening(), room.log(), room.evening().lastSeq).empty());
    // Not who was moved, and back, between two moments at which the room was told.
    QVERIFY(!room.seat(1, 6, 1));
    const EventId between = EventId{room.evening().lastSeq};
    QVERIFY(!room.undo(between));
    QVERIFY(movedSinceAnnounced(room.evening(), room.log(), room.evening().lastSeq).empty());
    QVERIFY(movedSinceAnnounced(room.evening(), room.log()).empty());
}

/// Taken back after it was told, and done again: they sit where they were told.
void TestMovingPeople::whoWasToldAMoveThatIsDoneAgainIsNotToldOnceMore()
{
    EveningBuilder room = sevenHere();
    room.announce(1);
    QVERIFY(!room.seat(1, 5, 1));
    const std::int64_t told = room.evening().lastSeq;
    QVERIFY(!room.undo(EventId{told}));
    const std::int64_t takenBack = room.evening().lastSeq;
    QVERIFY(!room.undo(EventId{takenBack}));
    QVERIFY(movedSinceAnnounced(room.evening(), room.log(), told).empty());
    // But whoever has read since that they go back.
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log(), takenBack), std::vector{MemberId{5}});
}

/// A desk that comes back knows it from the log.
void TestMovingPeople::whoWasMovedIsKnownAfterACrash()
{
    EveningBuilder room = sevenHere();
    QVERIFY(movedSinceAnnounced(room.evening(), room.log()).empty());
    room.announce(1);
    QVERIFY(movedSinceAnnounced(room.evening(), room.log()).empty());
    QVERIFY(!room.seat(1, 5, 1));
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log()), std::vector{MemberId{5}});
    room.checkIn(8);
    room.announce(1);  // everybody where they were first, and one more
    QVERIFY(movedSinceAnnounced(room.evening(), room.log()).empty());
    room.announce(1, 1);  // and the newcomer sat where they came
    QCOMPARE(movedSinceAnnounced(room.evening(), room.log()).size(), std::size_t{8});
    room.start(1);
    room.end(1);
    room.start(2);
    QVERIFY(movedSinceAnnounced(room.evening(), room.log()).empty());
}

TEST_CLASS_WITH(TestMovingPeople, QCoreApplication)

}  // namespace tablee::tst_moving_people

#include "tst_moving_people.moc"
