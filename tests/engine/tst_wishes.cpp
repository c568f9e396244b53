#include "rotation/aims/wishes.h"
#include "rotation/judging/plan_checker.h"
#include "support/rotation_problems.h"
#include "support/seatings.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::rotation::tst_wishes {

class TestWishes : public QObject {
    Q_OBJECT

private slots:
    void nobodyToldAny();
    void keptInStep_data();
    void keptInStep();
    void wantsAreGrantedAmongEquals();
    void languagesAreSharedAmongEquals();
    void excessComesFirst();
};

namespace {

std::vector<std::vector<int>> someOf(int topics, int people, Random &random)
{
    std::vector<std::vector<int>> lists(static_cast<std::size_t>(people));
    for (std::vector<int> &list : lists)
        for (int count = 1 + static_cast<int>(random.below(3)); count > 0; --count)
            list.push_back(static_cast<int>(random.below(static_cast<std::uint32_t>(topics))));
    return lists;
}

}  // namespace

void TestWishes::nobodyToldAny()
{
    Problem problem = test::evenRoom(8, 4, 2);
    QVERIFY(!Lessons::areTold(problem));
    problem.wants.assign(8, {1});
    QVERIFY(!Lessons::areTold(problem));
    problem.offers.assign(8, {2});
    QVERIFY(Lessons::areTold(problem));
}

void TestWishes::keptInStep_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWishes::keptInStep()
{
    QFETCH(const unsigned, seed);
    Random random{seed};
    Problem problem = test::variedRoom(random, seed % 2 == 0);
    problem.spoken = someOf(3, problem.people, random);
    problem.offers = someOf(9, problem.people, random);
    problem.wants = someOf(9, problem.people, random);
    const Task task{problem, {}};
    Seating seating = test::seatingOf(problem, test::seatedByChance(problem, random));
    Wishes wishes{task, seating};
    for (int step = 0; step < 50; ++step) {
        const int round = static_cast<int>(random.below(static_cast<std::uint32_t>(problem.rounds())));
        const auto places = static_cast<std::uint32_t>(std::max(1, seating.places(round)));
        const auto one = static_cast<Place>(random.below(places)),
                   other = static_cast<Place>(random.below(places));
        if (seating.places(round) > 1 && seating.tableAt(round, one) != seating.tableAt(round, other)) {
            wishes.exchange(seating, round, one, other);
            seating.exchange(round, one, other);
        }
        const Verdict verdict = check(problem, {}, seating.toRounds());
        QCOMPARE(wishes.withoutLanguage(), verdict.withoutLanguage);
        QCOMPARE(wishes.unmet(), verdict.wantsUnmet);
    }
}

void TestWishes::wantsAreGrantedAmongEquals()
{
    // Everybody wants what one of forty offers, and three rounds of three mates are few to meet that one.
    Problem problem = test::evenRoom(40, 4, 3);
    const Plan without = *plan(problem, {}, {1, 1'000'000});
    for (int person = 0; person < 40; ++person) {
        problem.offers.push_back({person});
        problem.wants.push_back({(person + 1) % 40, (person + 7) % 40});
    }
    const Plan with = *plan(problem, {}, {1, 3'000'000});
    const Verdict verdict = check(problem, {}, with.rounds);
    QCOMPARE(verdict.excess, without.score.excess);
    QCOMPARE(verdict.wantsTold, 80);
    QCOMPARE(with.score.wantsUnmet, verdict.wantsUnmet);
    QVERIFY2(verdict.wantsUnmet <= 2, QByteArray::number(verdict.wantsUnmet));
    QVERIFY(check(problem, {}, without.rounds).wantsUnmet > 40);
}

void TestWishes::languagesAreSharedAmongEquals()
{
    Problem problem = test::evenRoom(32, 4, 3);
    for (int person = 0; person < 32; ++person)
        problem.spoken.push_back({person % 2});
    const Plan with = *plan(problem, {}, {1, 2'000'000});
    QCOMPARE(with.score.excess, 0);
    QCOMPARE(check(problem, {}, with.rounds).withoutLanguage, 0);
}

void TestWishes::excessComesFirst()
{
    // Two halves without a common language, and rounds enough to meet everybody: they have to mix.
    Problem problem = test::evenRoom(16, 4, 5);
    for (int person = 0; person < 16; ++person)
        problem.spoken.push_back({person % 2});
    const Plan plan = *rotation::plan(problem, {}, {1, 1'000'000});
    QCOMPARE(plan.score.excess, 0);
    QCOMPARE(plan.score.withoutLanguage, 64);
}

TEST_CLASS(TestWishes)

}  // namespace tablee::rotation::tst_wishes

#include "tst_wishes.moc"
