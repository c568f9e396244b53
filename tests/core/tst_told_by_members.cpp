#include "live/round_planner.h"
#include "live/told_by_members.h"
#include "rotation/room/table_sizes.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_told_by_members {

using test::require;

/// From what members tell about themselves to what the planner is asked.
class TestToldByMembers : public QObject {
    Q_OBJECT

private slots:
    void nothingToldIsNothingAsked();
    void whatCountsIsAsked();
    void whatIsToldIsAskedByPerson();
    void whoToldNoLanguageIsSeatedLikeAnybody();
    void topicsAreAlikeWhateverTheirAccents();
    void aTeamIsOneOfItsOrganisation();
    void whatAllShareIsLeftOut();
    void nobodyIsBroughtToWhomTheyKnow();
    void numbersStayWhenPeopleCome();
    void learnersMeetWhoTeachesThem();
    void theJudgeSaysTheSame_data();
    void theJudgeSaysTheSame();
};

namespace {

using Members = std::map<MemberId, Member>;
using Lists = std::vector<std::vector<int>>;

SeatingProblem room(int people, int seats, std::size_t rounds)
{
    SeatingProblem seating;
    for (int id = 1; id <= people; ++id)
        seating.people.push_back(MemberId{id});
    seating.firstRound = 1;
    seating.problem.people = people;
    seating.problem.tableSizes.assign(rounds, rotation::tableSizes(people, seats));
    seating.tables.resize(seating.problem.tableSizes.front().size());
    return seating;
}

SeatingProblem asked(SeatingProblem seating, const Members &members)
{
    ToldByMembers told{members};
    told.addTo(seating);
    return seating;
}

Member from(const QString &organisation, const QString &team = {})
{
    Member member;
    member.organisation = organisation;
    member.team = team;
    return member;
}

Member exchanging(const QStringList &toShare, const QStringList &toLearn)
{
    Member member;
    member.toShare = toShare;
    member.toLearn = toLearn;
    return member;
}

}  // namespace

void TestToldByMembers::nothingToldIsNothingAsked()
{
    const SeatingProblem seating = asked(room(3, 3, 1), {{MemberId{1}, Member{}}, {MemberId{2}, Member{}}});
    QVERIFY(seating.problem.spoken.empty());
    QVERIFY(seating.problem.offers.empty());
    QVERIFY(seating.problem.wants.empty());
    QVERIFY(seating.problem.affiliations.empty());
    QCOMPARE(seating.problem.profile.weights.thirdMeetings, 1);
    QCOMPARE(seating.problem.profile.dial, 0);  // never against repeats, unless somebody turns it
}

/// And nothing else is asked otherwise for it.
void TestToldByMembers::whatCountsIsAsked()
{
    const Members members{{MemberId{1}, from(QStringLiteral("Quai"))}, {MemberId{2}, from({})}};
    const SeatingProblem before = asked(room(3, 3, 1), members);
    SeatingProblem turned = room(3, 3, 1);
    ToldByMembers{members}.addTo(turned, 35);
    QCOMPARE(turned.problem.profile.dial, 35);
    turned.problem.profile.dial = 0;
    QVERIFY(turned == before);
}

void TestToldByMembers::whatIsToldIsAskedByPerson()
{
    Members members{{MemberId{1}, exchanging({QStringLiteral("Bees")}, {QStringLiteral("Bread")})},
        {MemberId{3}, exchanging({QStringLiteral("Bread"), QStringLiteral("Chess")}, {})}};
    members[MemberId{1}].speaks = {Language::French};
    members[MemberId{3}].speaks = {Language::English, Language::French};
    const rotation::Problem problem = asked(room(3, 3, 1), members).problem;
    QCOMPARE(problem.spoken.size(), std::size_t{3});
    QCOMPARE(problem.spoken[0].size(), std::size_t{1});
    QCOMPARE(problem.spoken[2].size(), std::size_t{2});
    QCOMPARE(problem.offers[2].size(), std::size_t{2});
    QCOMPARE(problem.wants[0].size(), std::size_t{1});
    QVERIFY(std::count(problem.offers[2].begin(), problem.offers[2].end(), problem.wants[0].front()) == 1);
    QVERIFY(problem.offers[0] != problem.wants[0]);
}

void TestToldByMembers::whoToldNoLanguageIsSeatedLikeAnybody()
{
    // Two who speak French and two who told nothing: no table has two who are known not to understand each
    // other, and the two are not better off beside each other.
    Members members;
    members[MemberId{1}].speaks = members[MemberId{2}].speaks = {Language::French};
    members[MemberId{3}] = members[MemberId{4}] = Member{};
    const rotation::Problem problem = asked(room(4, 2, 1), members).problem;
    for (const std::vector<rotation::Round> &seated :
        {std::vector<rotation::Round>{{{0, 1}, {2, 3}}}, std::vector<rotation::Round>{{{0, 2}, {1, 3}}}}) {
        const rotation::Verdict verdict = rotation::check(problem, {}, seated);
        QVERIFY(!verdict.fault);
        QCOMPARE(verdict.withoutLanguage, 0);
    }
}

void TestToldByMembers::topicsAreAlikeWhateverTheirAccents()
{
    const Members members{{MemberId{1}, exchanging({QStringLiteral("Échecs")}, {})},
        {MemberId{2}, exchanging({}, {QStringLiteral("echecs")})}};
    const rotation::Problem problem = asked(room(2, 2, 1), members).problem;
    QCOMPARE(problem.wants[1], problem.offers[0]);
}

void TestToldByMembers::aTeamIsOneOfItsOrganisation()
{
    const QString sales = QStringLiteral("Sales");
    const Members members{{MemberId{1}, from(QStringLiteral("Alpha"), sales)},
        {MemberId{2}, from(QStringLiteral("Beta"), sales)},
        {MemberId{3}, from(QStringLiteral("Alpha"), sales)},
        {MemberId{4}, from(QStringLiteral("Alpha Sales"))}};
    const Lists places = asked(room(4, 4, 1), members).problem.affiliations;
    QCOMPARE(places[0], places[2]);
    QCOMPARE(places[0].size(), std::size_t{3});  // its organisation once; its team, which counts more, twice
    for (const int other : {1, 3})
        for (const int place : places[static_cast<std::size_t>(other)])
            QVERIFY(std::count(places[0].begin(), places[0].end(), place) == 0);
}

void TestToldByMembers::whatAllShareIsLeftOut()
{
    const QString house = QStringLiteral("House"), north = QStringLiteral("North");
    Members members{{MemberId{1}, from(house, north)}, {MemberId{2}, from(house)}};
    QCOMPARE(asked(room(2, 2, 1), members).problem.affiliations[1], std::vector<int>{});
    QCOMPARE(asked(room(2, 2, 1), members).problem.affiliations[0].size(), std::size_t{2});  // the team
    members[MemberId{1}].team.clear();
    QVERIFY(asked(room(2, 2, 1), members).problem.affiliations.empty());
}

void TestToldByMembers::nobodyIsBroughtToWhomTheyKnow()
{
    const QString bees = QStringLiteral("Bees"), bread = QStringLiteral("Bread");
    const Members members{{MemberId{1}, exchanging({}, {bees, bread})}, {MemberId{2}, exchanging({bees}, {})},
        {MemberId{3}, exchanging({bread}, {})}};
    SeatingProblem seating = room(3, 3, 1);
    QCOMPARE(asked(seating, members).problem.wants[0].size(), std::size_t{2});
    seating.problem.known = {{0, 1}};
    const rotation::Problem problem = asked(seating, members).problem;
    QCOMPARE(problem.wants[0], problem.offers[2]);
    seating.problem.known.clear();
    seating.start.held = {{{0, 1}}};
    QCOMPARE(asked(seating, members).problem.wants[0], problem.offers[2]);
}

void TestToldByMembers::numbersStayWhenPeopleCome()
{
    // Else each arrival would ask another question about those who are here.
    Members members{{MemberId{2}, exchanging({QStringLiteral("Bees")}, {QStringLiteral("Chess")})}};
    ToldByMembers told{members};
    SeatingProblem before = room(2, 2, 1), after = before;
    told.addTo(before);
    members[MemberId{1}] = exchanging({QStringLiteral("Chess"), QStringLiteral("Bread")}, {});
    told.addTo(after);
    QCOMPARE(after.problem.offers[1], before.problem.offers[1]);
    QCOMPARE(after.problem.wants[1], before.problem.wants[1]);
}

void TestToldByMembers::learnersMeetWhoTeachesThem()
{
    // Each of six wants what one of the other six offers; two rounds of fours have room for all of them.
    Members members;
    for (int id = 1; id <= 6; ++id) {
        members[MemberId{id}] = exchanging({QString::number(id)}, {});
        members[MemberId{id + 6}] = exchanging({}, {QString::number(id)});
    }
    const RoundsPlan plan = require(planRounds(asked(room(12, 4, 2), members), 1));
    QCOMPARE(plan.verdict.excess, plan.verdict.seatPairs - plan.verdict.freshBound);
    QCOMPARE(plan.verdict.wantsTold, 6);
    QCOMPARE(plan.verdict.wantsUnmet, 0);
}

void TestToldByMembers::theJudgeSaysTheSame_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<std::size_t>("rounds");
    QTest::newRow("12 at four, twice") << 12 << 4 << std::size_t{2};
    QTest::newRow("20 at four, four times") << 20 << 4 << std::size_t{4};
    QTest::newRow("23 at five, three times") << 23 << 5 << std::size_t{3};
    QTest::newRow("48 at six, five times") << 48 << 6 << std::size_t{5};
}

void TestToldByMembers::theJudgeSaysTheSame()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const std::size_t, rounds);
    Members members;
    for (int id = 1; id <= people; ++id) {
        members[MemberId{id}] = exchanging({QString::number(id % 7)}, {QString::number(id % 11)});
        members[MemberId{id}].organisation = QString::number(id % 4);
        members[MemberId{id}].speaks = {id % 5 == 0 ? Language::English : Language::French};
    }
    const SeatingProblem strangers = room(people, seats, rounds);
    const rotation::Verdict without = require(planRounds(strangers, 1)).verdict;
    const rotation::Verdict with = require(planRounds(asked(strangers, members), 1)).verdict;
    QCOMPARE(with.broken, without.broken);
    QCOMPARE(with.excess, without.excess);
    QCOMPARE(with.worstOff, without.worstOff);
}

TEST_CLASS(TestToldByMembers)

}  // namespace tablee::tst_told_by_members

#include "tst_told_by_members.moc"
