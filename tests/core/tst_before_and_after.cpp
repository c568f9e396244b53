#include "live/plan_figures.h"
#include "live/round_planner.h"
#include "reports/session_report.h"
#include "sessions/table_places.h"
#include "support/evening_builder.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_before_and_after {

using namespace std::chrono_literals;
using test::EveningBuilder;
using test::require;

/// What the desk says is possible before an evening, and what its report says was possible after it.
class TestBeforeAndAfter : public QObject {
    Q_OBJECT

private slots:
    void theySayTheSame_data();
    void theySayTheSame();
    void whatCannotBeAvoidedIsSaidBefore_data();
    void whatCannotBeAvoidedIsSaidBefore();
    void theRoundsLeftAreJudgedByThoseHeld();
    void whatAHandChoseWasAvoidable();
    void whatDidNotMeetIsNotProven();
    void whatWasProvenOfTheWholeHoldsForItsRest();
};

namespace {

Setting settingFor(int tables, int seats, int rounds)
{
    Setting setting;
    for (int number = 1; number <= rounds; ++number)
        setting.agenda.push_back({StepId{number}, StepKind::Round, number, 10min});
    for (int number = 1; number <= tables; ++number)
        setting.tables.push_back({TableId{number}, number, chairsAtTable(seats)});
    return setting;
}

EveningBuilder openRoom(int people, int seats, int rounds)
{
    EveningBuilder room{settingFor(people / 2 + 1, seats, rounds)};
    room.openDoors();
    for (int member = 1; member <= people; ++member)
        room.checkIn(member);
    return room;
}

void hold(EveningBuilder &room, const RoundsPlan &plan, int round)
{
    room.happen({.kind = EventKind::Announce,
        .plan = PlanId{round},
        .round = round,
        .seats = seatsOf(*plan.round(round), plan.problem)});
    room.start(round);
    room.pass(10min);
    room.end(round);
}

MeetingFigures reported(const EveningBuilder &room, const KnownPairs &known)
{
    ReportSource source;
    source.evening = room.evening();
    source.now = room.now();
    source.knownBefore.assign(known.begin(), known.end());
    return makeReport(source).meetings;
}

QString sentence(const MeetingFigures &figures)
{
    return meetingSentence(figures, Words::load(Language::English));
}

}  // namespace

void TestBeforeAndAfter::theySayTheSame_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<bool>("someKnow");
    for (const int people : {2, 5, 8, 10, 13, 16, 24})
        for (const int seats : {2, 3, 4, 6, 8})
            for (const int rounds : {1, 2, 3, 5})
                for (const bool someKnow : {false, true})
                    QTest::addRow(
                        "%d at %d, %d rounds%s", people, seats, rounds, someKnow ? ", some know" : "")
                        << people << seats << rounds << someKnow;
}

void TestBeforeAndAfter::theySayTheSame()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    QFETCH(const bool, someKnow);
    KnownPairs known;
    if (someKnow)
        for (int low = 1; low < people; ++low)
            for (int high = low + 1; high <= people + 2; high += 2)  // two of them are not here tonight
                known.emplace(MemberId{low}, MemberId{high});
    EveningBuilder room = openRoom(people, seats, rounds);
    // A plan that was stopped at once will do: the numbers are to agree, good or bad.
    std::stop_source stopped;
    stopped.request_stop();
    const RoundsPlan plan
        = require(planRounds(seatingProblem(room.evening(), seats, known), 1, stopped.get_token()));
    for (int round = 1; round <= rounds; ++round)
        hold(room, plan, round);
    QCOMPARE(sentence(reported(room, known)), sentence(figuresOf(plan)));
    QCOMPARE(reported(room, known), figuresOf(plan));
}

void TestBeforeAndAfter::whatCannotBeAvoidedIsSaidBefore_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("8 at four") << 8 << 4 << 2
                               << QStringLiteral(
                                      "20 new meetings of 20 possible. 4 repeats, all unavoidable.");
    QTest::newRow("16 at eight") << 16 << 8 << 2
                                 << QStringLiteral(
                                        "88 new meetings of 88 possible. 24 repeats, all unavoidable.");
    QTest::newRow("10 at four") << 10 << 4 << 2
                                << QStringLiteral("23 new meetings of 23 possible. 1 repeat, unavoidable.");
    // Of the ten ways to part six people any two share two pairs, and no three the same two.
    QTest::newRow("6 at three, proven by trying every plan")
        << 6 << 3 << 3 << QStringLiteral("13 new meetings of 13 possible. 5 repeats, all unavoidable.");
    // Tarry 1900: no two orthogonal Latin squares of order 6, so no fourth round without a repeat.
    QTest::newRow("36 at six, for want of a design")
        << 36 << 6 << 4 << QStringLiteral("358 new meetings of 358 possible. 2 repeats, all unavoidable.");
}

void TestBeforeAndAfter::whatCannotBeAvoidedIsSaidBefore()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    EveningBuilder room = openRoom(people, seats, rounds);
    const RoundsPlan plan = require(planRounds(seatingProblem(room.evening(), seats, {}), 1));
    QTEST(sentence(figuresOf(plan)), "sentence");
    QVERIFY(plan.plan.isExcessProven());
    for (int round = 1; round <= rounds; ++round)
        hold(room, plan, round);
    QTEST(sentence(reported(room, {})), "sentence");
}

void TestBeforeAndAfter::theRoundsLeftAreJudgedByThoseHeld()
{
    EveningBuilder room = openRoom(8, 4, 2);
    hold(room, require(planRounds(seatingProblem(room.evening(), 4, {}), 1)), 1);
    const RoundsPlan left = require(planRounds(seatingProblem(room.evening(), 4, {}), 1));
    QCOMPARE(sentence(figuresOf(left)),
        QStringLiteral("8 new meetings of 8 possible. 4 repeats, all unavoidable."));
}

/// Whoever swaps two people by hand is not told that what comes of it could not be avoided.
void TestBeforeAndAfter::whatAHandChoseWasAvoidable()
{
    EveningBuilder room = openRoom(8, 4, 2);
    const RoundsPlan plan = require(planRounds(seatingProblem(room.evening(), 4, {}), 1));
    hold(room, plan, 1);
    Seats told = seatsOf(*plan.round(2), plan.problem);
    // Two of each table of round 1 sit at each of round 2: three and one, when two are exchanged who sat
    // apart.
    const Seats before = seatsOf(*plan.round(1), plan.problem);
    std::size_t other = 1;
    while (told[other].table == told.front().table || before[other].table == before.front().table)
        ++other;
    std::swap(told.front().table, told[other].table);
    room.happen({.kind = EventKind::Announce,
        .plan = PlanId{2},
        .round = 2,
        .seats = told,
        .pinned = {told.front().member, told[other].member}});
    const RoundsPlan swapped = require(planRounds(seatingProblem(room.evening(), 4, {}), 1));
    QVERIFY(swapped.verdict.excess > 4);
    QCOMPARE(sentence(figuresOf(swapped)),
        QStringLiteral("6 new meetings of 8 possible. 6 repeats, 4 of them unavoidable."));
}

/// Two of a table of whom one had gone before the other came have not met: what was proven counted on it.
void TestBeforeAndAfter::whatDidNotMeetIsNotProven()
{
    EveningBuilder room = openRoom(6, 3, 3);
    const RoundsPlan plan = require(planRounds(seatingProblem(room.evening(), 3, {}), 1));
    const Seats seats = seatsOf(*plan.round(1), plan.problem);
    std::size_t other = 1;
    while (seats[other].table != seats.front().table)
        ++other;
    const int one = static_cast<int>(seats.front().member.value());
    const int late = static_cast<int>(seats[other].member.value());
    room.happen({.kind = EventKind::Announce, .plan = PlanId{1}, .round = 1, .seats = seats});
    QVERIFY(!room.start(1));
    QVERIFY(!room.checkOut(late));
    room.pass(5min);
    QVERIFY(!room.checkOut(one));
    QVERIFY(!room.checkIn(late));
    room.pass(5min);
    QVERIFY(!room.end(1));
    QVERIFY(!room.checkIn(one));
    const auto left = continued(plan, seatingProblem(room.evening(), 3, {}), room.evening());
    QVERIFY(left);
    QCOMPARE(left->plan.excessBound, 0);
}

void TestBeforeAndAfter::whatWasProvenOfTheWholeHoldsForItsRest()
{
    EveningBuilder room = openRoom(6, 3, 3);
    const RoundsPlan plan = require(planRounds(seatingProblem(room.evening(), 3, {}), 1));
    hold(room, plan, 1);
    const auto left = continued(plan, seatingProblem(room.evening(), 3, {}), room.evening());
    QVERIFY(left);
    QCOMPARE(sentence(figuresOf(*left)),
        QStringLiteral("7 new meetings of 7 possible. 5 repeats, all unavoidable."));
}

TEST_CLASS_WITH(TestBeforeAndAfter, QCoreApplication)

}  // namespace tablee::tst_before_and_after

#include "tst_before_and_after.moc"
