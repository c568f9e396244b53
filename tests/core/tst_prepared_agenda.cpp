#include "sessions/prepared_agenda.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_prepared_agenda {

using namespace std::chrono_literals;
using enum StepKind;

/// An agenda before the evening: what is done to it, and when it ends.
class TestPreparedAgenda : public QObject {
    Q_OBJECT

private slots:
    void stepStandsWhereItIsMoved_data();
    void stepStandsWhereItIsMoved();
    void roundsAreCountedAgain();
    void newStepStandsWhereItBelongs_data();
    void newStepStandsWhereItBelongs();
    void anotherRoundIsAsLongAsTheLast();
    void endIsMeasuredAgainstTheRoom_data();
    void endIsMeasuredAgainstTheRoom();
    void shorteningSparesShortSteps_data();
    void shorteningSparesShortSteps();
};

namespace {

using Kinds = std::vector<StepKind>;

PreparedAgenda agendaOf(const Kinds &kinds)
{
    PreparedAgenda agenda;
    for (const StepKind kind : kinds)
        agenda.push_back({kind, 0, usualLength(kind)});
    return numbered(agenda);
}

Kinds kindsOf(const PreparedAgenda &agenda)
{
    Kinds kinds;
    for (const PreparedStep &step : agenda)
        kinds.push_back(step.kind);
    return kinds;
}

std::vector<int> minutesOf(const PreparedAgenda &agenda)
{
    std::vector<int> minutes;
    for (const PreparedStep &step : agenda)
        minutes.push_back(static_cast<int>(step.planned / 1min));
    return minutes;
}

}  // namespace

void TestPreparedAgenda::stepStandsWhereItIsMoved_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Kinds>("kinds");
    QTest::newRow("down past two others") << 0 << 2 << Kinds{Round, Break, Welcome, Closing};
    QTest::newRow("up past two others") << 2 << 0 << Kinds{Break, Welcome, Round, Closing};
    QTest::newRow("to the very end") << 1 << 3 << Kinds{Welcome, Break, Closing, Round};
    QTest::newRow("nowhere") << 1 << 1 << Kinds{Welcome, Round, Break, Closing};
}

void TestPreparedAgenda::stepStandsWhereItIsMoved()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const Kinds, kinds);
    const PreparedAgenda agenda = agendaOf({Welcome, Round, Break, Closing});
    QVERIFY(kindsOf(moved(agenda, static_cast<std::size_t>(from), static_cast<std::size_t>(to))) == kinds);
}

void TestPreparedAgenda::roundsAreCountedAgain()
{
    PreparedAgenda agenda = agendaOf({Round, Break, Round});
    agenda[0].title = QStringLiteral("first");
    const PreparedAgenda turned = moved(agenda, 0, 2);
    QCOMPARE(turned[1].round, 1);
    QCOMPARE(turned[2].round, 2);
    QCOMPARE(turned[2].title, QStringLiteral("first"));
    QCOMPARE(withoutStep(turned, 1).back().round, 1);
}

void TestPreparedAgenda::newStepStandsWhereItBelongs_data()
{
    QTest::addColumn<Kinds>("before");
    QTest::addColumn<StepKind>("added");
    QTest::addColumn<Kinds>("after");
    QTest::newRow("a round comes before what ends the evening")
        << Kinds{Welcome, Harvest, Closing} << Round << Kinds{Welcome, Round, Harvest, Closing};
    QTest::newRow("a closing comes last")
        << Kinds{Welcome, Harvest} << Closing << Kinds{Welcome, Harvest, Closing};
    QTest::newRow("a break comes last where nothing ends the evening")
        << Kinds{Welcome, Round} << Break << Kinds{Welcome, Round, Break};
    QTest::newRow("the first of all") << Kinds{} << Plenary << Kinds{Plenary};
    QTest::newRow("before a closing that stands alone")
        << Kinds{Closing} << Welcome << Kinds{Welcome, Closing};
}

void TestPreparedAgenda::newStepStandsWhereItBelongs()
{
    QFETCH(const Kinds, before);
    QFETCH(const StepKind, added);
    QFETCH(const Kinds, after);
    QVERIFY(kindsOf(withStep(agendaOf(before), added)) == after);
}

void TestPreparedAgenda::anotherRoundIsAsLongAsTheLast()
{
    PreparedAgenda agenda = agendaOf({Round, Round, Closing});
    agenda[0].planned = 20min;
    agenda[1].planned = 8min;
    QVERIFY(minutesOf(withStep(agenda, Round)) == (std::vector{20, 8, 8, 5}));
}

void TestPreparedAgenda::endIsMeasuredAgainstTheRoom_data()
{
    QTest::addColumn<int>("closesAfter");
    QTest::addColumn<int>("spare");
    QTest::newRow("there is time to spare") << 60 << 15;
    QTest::newRow("to the minute") << 45 << 0;
    QTest::newRow("too long") << 30 << -15;
}

void TestPreparedAgenda::endIsMeasuredAgainstTheRoom()
{
    QFETCH(const int, closesAfter);
    QFETCH(const int, spare);
    PreparedSession session;
    session.startsAt = 1'000'000;
    session.agenda = {{Welcome, 0, 5min}, {Round, 1, 30min}, {Harvest, 0, 10min}};
    QCOMPARE(plannedEnd(session), qint64{1'000'000 + 45 * 60'000});
    QVERIFY(!timeToSpare(session));
    session.roomClosesAt = session.startsAt + Milliseconds{std::chrono::minutes{closesAfter}}.count();
    QVERIFY(timeToSpare(session) == std::chrono::minutes{spare});
}

void TestPreparedAgenda::shorteningSparesShortSteps_data()
{
    QTest::addColumn<std::vector<int>>("before");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<std::vector<int>>("after");
    QTest::newRow("the longest gives first") << std::vector{5, 20, 10} << 4 << std::vector{5, 16, 10};
    QTest::newRow("of two alike the later one") << std::vector{12, 12, 12} << 2 << std::vector{12, 11, 11};
    QTest::newRow("rounds stay alike") << std::vector{5, 12, 12, 12} << 6 << std::vector{5, 10, 10, 10};
    QTest::newRow("a minute is left to each") << std::vector{3, 2} << 20 << std::vector{1, 1};
    QTest::newRow("nothing to take") << std::vector{5, 6} << 0 << std::vector{5, 6};
}

void TestPreparedAgenda::shorteningSparesShortSteps()
{
    QFETCH(const std::vector<int>, before);
    QFETCH(const int, minutes);
    QFETCH(const std::vector<int>, after);
    PreparedAgenda agenda;
    for (const int length : before)
        agenda.push_back({Plenary, 0, std::chrono::minutes{length}});
    QVERIFY(minutesOf(shortened(agenda, std::chrono::minutes{minutes})) == after);
}

TEST_CLASS(TestPreparedAgenda)

}  // namespace tablee::tst_prepared_agenda

#include "tst_prepared_agenda.moc"
