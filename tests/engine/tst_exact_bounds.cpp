#include "exact_plans.h"
#include "rotation/judging/plan_checker.h"
#include "rotation/room/task.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

#include <numeric>

namespace tablee::rotation::tst_exact_bounds {

using test::Answer;

/// What the engine and the judge hold impossible is put to an exact solver, in rooms too large to try
/// everything.
class TestExactBounds : public QObject {
    Q_OBJECT

private slots:
    void theSolverAgreesWithWhatIsKnown_data();
    void theSolverAgreesWithWhatIsKnown();
    void noPlanBeatsTheBounds_data();
    void noPlanBeatsTheBounds();
    void fewPeopleAreSeatedAsWellAsCanBe_data();
    void fewPeopleAreSeatedAsWellAsCanBe();
    void nearlyAllWasDecided();

private:
    void refute(const Problem &problem, const Start &start, const test::Demand &demand);

    int m_asked = 0;
    int m_undecided = 0;
};

namespace {

enum Feature {
    KnownPairs = 1,
    Stays = 2,
    UnevenTables = 4,
    HeldRounds = 8,
    ClosedTables = 16,
    Rests = 32,
    Together = 64,
    Apart = 128,
    Fixed = 256
};

class RandomRoom {
public:
    RandomRoom(unsigned seed, int features)
        : m_random{seed}
        , m_features{features}
    {
        problem.people = 6 + upTo(4);
        problem.mayRest = has(Rests);
        const int rounds = 2 + upTo(1);
        if (has(Stays))
            drawStays(rounds);
        for (int round = 0; round < rounds; ++round)
            problem.tableSizes.push_back(drawTables(round));
        for (int count = has(KnownPairs) ? upTo(problem.people * 2) : 0; count > 0; --count)
            if (const Pair pair{upTo(problem.people - 1), upTo(problem.people - 1)};
                pair.first != pair.second)
                problem.known.push_back(pair);
        drawRules();
        if (has(HeldRounds))
            start.held = {test::seatedByChance(problem, m_random).front()};
    }

    Problem problem;
    Start start;

private:
    bool has(Feature feature) const { return (m_features & feature) != 0; }
    int upTo(int most) { return static_cast<int>(m_random.below(static_cast<std::uint32_t>(most) + 1)); }

    void drawStays(int rounds)
    {
        problem.stays.resize(static_cast<std::size_t>(problem.people));
        for (int count = 1 + upTo(2); count > 0; --count) {
            const int from = upTo(rounds - 1);
            problem.stays[static_cast<std::size_t>(upTo(problem.people - 1))]
                = Stay{from, from + 1 + upTo(rounds - 1)};
        }
    }

    void drawRules()
    {
        const auto drawPairs = [&](std::vector<Pair> &pairs) {
            for (int count = 1 + upTo(3); count > 0; --count)
                if (const Pair pair{upTo(problem.people - 1), upTo(problem.people - 1)};
                    pair.first != pair.second)
                    pairs.push_back(pair);
        };
        if (has(Together))
            drawPairs(problem.together);
        if (has(Apart))
            drawPairs(problem.apart);
        for (int count = has(Fixed) ? 1 + upTo(3) : 0; count > 0; --count)
            problem.fixed.push_back({upTo(problem.people - 1), upTo(1)});
    }

    std::vector<int> drawTables(int round)
    {
        int seats = has(Rests) ? -1 - upTo(1) : 0;
        for (Person person = 0; person < problem.people; ++person)
            seats += problem.isPresent(person, round) ? 1 : 0;
        std::vector<int> sizes = tableSizes(seats, 2 + upTo(2));
        if (has(UnevenTables))
            for (int times = 2; times > 0; --times) {
                const auto from = static_cast<std::size_t>(upTo(static_cast<int>(sizes.size()) - 1));
                const auto to = static_cast<std::size_t>(upTo(static_cast<int>(sizes.size()) - 1));
                const int seat = sizes[from] > 1 ? 1 : 0;
                sizes[from] -= seat;
                sizes[to] += seat;
            }
        if (has(ClosedTables))
            sizes.insert(sizes.begin() + upTo(static_cast<int>(sizes.size())), 0);
        return sizes;
    }

    Random m_random;
    int m_features;
};

Answer answer(const Problem &problem, const Start &start, const test::Demand &demand)
{
    return test::isAnyPlan(problem, start, demand);
}

}  // namespace

void TestExactBounds::theSolverAgreesWithWhatIsKnown_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("mostForAll");

    QTest::newRow("nine at three, four rounds: Kirkman's parade of nine")
        << test::evenRoom(9, 3, 4) << 0 << 8;
    QTest::newRow("eight in pairs, seven rounds: a tournament") << test::evenRoom(8, 2, 7) << 0 << 7;
    // Of four who shared a table two share one again, at both.
    QTest::newRow("eight at four, twice: four repeats") << test::evenRoom(8, 4, 2) << 4 << 5;
    Problem couples = test::evenRoom(4, 2, 1);
    couples.known = {{0, 1}, {0, 2}, {0, 3}};
    QTest::newRow("somebody whom all know") << couples << 1 << 0;
}

void TestExactBounds::theSolverAgreesWithWhatIsKnown()
{
    QFETCH(const Problem, problem);
    QFETCH(const int, least);
    QFETCH(const int, mostForAll);
    QCOMPARE(answer(problem, {}, {least, {}}), Answer::Possible);
    if (least > 0)
        QCOMPARE(answer(problem, {}, {least - 1, {}}), Answer::Impossible);
    QCOMPARE(answer(problem, {}, {{}, mostForAll}), Answer::Possible);
    QCOMPARE(answer(problem, {}, {{}, mostForAll + 1}), Answer::Impossible);
}

void TestExactBounds::noPlanBeatsTheBounds_data()
{
    QTest::addColumn<int>("features");
    QTest::addColumn<unsigned>("seed");
    const std::pair<const char *, int> rooms[]
        = {{"strangers at uneven tables", UnevenTables}, {"people who know each other", KnownPairs},
            {"people who come late or leave", Stays}, {"a round held before", HeldRounds},
            {"closed tables", ClosedTables | KnownPairs}, {"some rest", Rests | KnownPairs},
            {"everything at once", KnownPairs | Stays | UnevenTables | HeldRounds | ClosedTables | Rests},
            {"couples", Together}, {"couples who know others", Together | KnownPairs | UnevenTables},
            {"pairs apart", Apart}, {"some at their own tables", Fixed | UnevenTables},
            {"couples, a table closed", Together | ClosedTables},
            {"some at their own tables, one closed", Fixed | ClosedTables},
            {"pairs apart who know others", Apart | KnownPairs},
            {"some at their own tables who know others", Fixed | KnownPairs | UnevenTables},
            {"all rules, rounds held, some come and go",
                Together | Apart | Fixed | Stays | HeldRounds | UnevenTables},
            {"all rules, and some rest", Together | Apart | Fixed | Rests | KnownPairs}};
    for (const auto &[name, features] : rooms)
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("%s, seed %u", name, seed) << features << seed;
}

void TestExactBounds::noPlanBeatsTheBounds()
{
    QFETCH(const int, features);
    QFETCH(const unsigned, seed);
    const RandomRoom room{seed, features};
    const Bounds bounds = Task{room.problem, room.start}.bounds;
    const auto planned = plan(room.problem, room.start, {seed, 20'000});
    QVERIFY(planned.has_value());
    const Verdict verdict = check(room.problem, room.start, planned->rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());

    const int bound = std::max({bounds.excess, planned->excessBound, verdict.seatPairs - verdict.freshBound});
    if (bound > 0)
        refute(room.problem, room.start, {bound - 1, {}});
    refute(room.problem, room.start, {{}, bounds.worstOff + 1});
    QVERIFY(!planned->proven || verdict.excess == planned->excessBound);
}

void TestExactBounds::fewPeopleAreSeatedAsWellAsCanBe_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::newRow("six at three, three times") << 6 << 3 << 3;
    QTest::newRow("seven at four and three, three times") << 7 << 4 << 3;
    QTest::newRow("seven at three and two, four times") << 7 << 3 << 4;
    QTest::newRow("nine at five and four, three times") << 9 << 5 << 3;
    QTest::newRow("ten at five, three times") << 10 << 5 << 3;
    QTest::newRow("ten at four and three, four times") << 10 << 4 << 4;
}

/// What the planner holds proven, a solver that knows nothing of its bounds finds too: no plan has less.
void TestExactBounds::fewPeopleAreSeatedAsWellAsCanBe()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(people, seats, rounds);
    const Plan planned = *plan(problem, {}, {});
    QVERIFY(planned.isExcessProven());
    refute(problem, {}, {planned.score.excess - 1, {}});
}

void TestExactBounds::refute(const Problem &problem, const Start &start, const test::Demand &demand)
{
    const Answer given = answer(problem, start, demand);
    QVERIFY2(given != Answer::Possible, "a plan beats the bound");
    ++m_asked;
    m_undecided += given == Answer::Unknown ? 1 : 0;
}

void TestExactBounds::nearlyAllWasDecided()
{
    QVERIFY2(m_asked > 50 && 10 * m_undecided <= m_asked,
        qPrintable(QStringLiteral("%1 of %2 undecided").arg(m_undecided).arg(m_asked)));
}

TEST_CLASS(TestExactBounds)

}  // namespace tablee::rotation::tst_exact_bounds

#include "tst_exact_bounds.moc"
