#include "exchange/phrases.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace tablee::tst_phrases {

using namespace std::chrono_literals;

class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void noPhraseTwiceInAnEvening_data();
    void noPhraseTwiceInAnEvening();
    void depthRises_data();
    void depthRises();
    void depthNeverFalls();
    void strangersGetASafePhrase();
    void theFirstHalfOfTheRoundsIsSafe();
    void nothingIsFollowedUpBeforeAnybodyTalked();
    void freeTimeAsksAgainEveryFewMinutes_data();
    void freeTimeAsksAgainEveryFewMinutes();
    void aWholeDayNeverRepeatsItself_data();
    void aWholeDayNeverRepeatsItself();
    void aLongFreeTimeTakesNoRoundsPhrase();
    void turnsOfAFreeTimeAreNoNeighbours();
    void theSameEveningHasTheSamePhrases();
    void eveningsDiffer();
    void noPhraseInABreak();
    void anEmptiedBookSaysNothing();

private:
    PhraseBook m_book = PhraseBook::load().value();
};

namespace {

std::vector<Step> agenda(int rounds, int freeTimes, Milliseconds freeTime = 15min)
{
    std::vector<Step> steps{{StepId{1}, StepKind::Welcome, 0, 5min}};
    for (int round = 1; round <= rounds; ++round)
        steps.push_back({StepId{10 + round}, StepKind::Round, round, 10min});
    for (int i = 0; i < freeTimes; ++i)
        steps.push_back({StepId{100 + i}, StepKind::FreeTime, 0, freeTime});
    steps.push_back({StepId{200}, StepKind::Harvest, 0, 10min});
    return steps;
}

}  // namespace

void TestPhrases::noPhraseTwiceInAnEvening_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("freeTimes");
    QTest::addColumn<bool>("pairs");
    QTest::newRow("an ordinary evening") << 3 << 1 << false;
    QTest::newRow("an evening in pairs") << 8 << 2 << true;
    QTest::newRow("a very long evening") << 12 << 3 << false;
    QTest::newRow("a long day in pairs") << 20 << 6 << true;
}

void TestPhrases::noPhraseTwiceInAnEvening()
{
    QFETCH(const int, rounds);
    QFETCH(const int, freeTimes);
    QFETCH(const bool, pairs);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto phrases = m_book.phrasesOf(agenda(rounds, freeTimes), pairs, seed);
        QCOMPARE(static_cast<int>(phrases.size()), rounds + freeTimes);
        std::set<QString> keys;
        for (const auto &[step, phrase] : phrases) {
            keys.insert(phrase->key);
            const PhrasePlace place = step.value() >= 100 ? PhrasePlace::FreeTime
                : pairs                                   ? PhrasePlace::Pair
                                                          : PhrasePlace::Table;
            QVERIFY(phrase->places.contains(place));
        }
        QCOMPARE(keys.size(), phrases.size());
    }
}

void TestPhrases::depthRises_data()
{
    QTest::addColumn<QList<int>>("depths");
    QTest::newRow("one round") << QList<int>{1};
    QTest::newRow("two rounds") << QList<int>{1, 2};
    QTest::newRow("three rounds") << QList<int>{1, 2, 3};
    QTest::newRow("six rounds") << QList<int>{1, 1, 2, 2, 3, 3};
}

void TestPhrases::depthRises()
{
    QFETCH(const QList<int>, depths);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto phrases = m_book.phrasesOf(agenda(static_cast<int>(depths.size()), 1), false, seed);
        for (qsizetype round = 1; round <= depths.size(); ++round)
            QCOMPARE(phrases.at(StepId{10 + round})->depth, depths.at(round - 1));
    }
}

void TestPhrases::strangersGetASafePhrase()
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        QVERIFY(m_book.phraseFor({StepKind::Round, 1, 3, false, seed}, {})->firstContact);
        QVERIFY(m_book.phraseFor({StepKind::Round, 1, 3, true, seed}, {})->firstContact);
        QVERIFY(m_book.phraseFor({StepKind::FreeTime, 0, 3, false, seed}, {})->firstContact);
    }
}

/// Over any number of rounds, each depth as long as the others but for one round.
void TestPhrases::depthNeverFalls()
{
    for (int rounds = 1; rounds <= 20; ++rounds)
        for (const bool pairs : {false, true}) {
            const auto phrases = m_book.phrasesOf(agenda(rounds, 2), pairs, 11);
            std::map<int, int> lasted{{1, 0}, {2, 0}, {3, 0}};
            int depth = 1;
            for (int round = 1; round <= rounds; ++round) {
                QVERIFY(phrases.at(StepId{10 + round})->depth >= depth);
                depth = phrases.at(StepId{10 + round})->depth;
                ++lasted[depth];
            }
            QVERIFY(std::abs(lasted[1] - lasted[2]) <= 1 && std::abs(lasted[2] - lasted[3]) <= 1);
        }
}

void TestPhrases::theFirstHalfOfTheRoundsIsSafe()
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto phrases = m_book.phrasesOf(agenda(6, 1), false, seed);
        for (const int round : {1, 2, 3})
            QVERIFY(phrases.at(StepId{10 + round})->firstContact);
    }
}

void TestPhrases::nothingIsFollowedUpBeforeAnybodyTalked()
{
    const auto isFollowUp = [](const OpeningPhrase *phrase) {
        return phrase->kind == PhraseKind::FollowUp;
    };
    int followUps = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto turns = m_book.phraseTurnsOf(agenda(0, 1, 60min), false, seed);
        const auto &freeTime = turns.at(StepId{100});
        QVERIFY(!isFollowUp(freeTime.front()));
        followUps += static_cast<int>(std::count_if(freeTime.begin(), freeTime.end(), isFollowUp));
        QVERIFY(!isFollowUp(m_book.phrasesOf(agenda(3, 0), false, seed).at(StepId{11})));
    }
    QVERIFY(followUps > 0);
}

void TestPhrases::freeTimeAsksAgainEveryFewMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("phrases");
    QTest::newRow("shorter than a turn: one phrase all the same") << 3 << 1;
    QTest::newRow("just short of a second turn") << 9 << 1;
    QTest::newRow("two turns") << 10 << 2;
    QTest::newRow("a quarter of an hour") << 15 << 3;
    QTest::newRow("no last phrase for a minute") << 16 << 3;
    QTest::newRow("an hour") << 60 << 12;
}

void TestPhrases::freeTimeAsksAgainEveryFewMinutes()
{
    QFETCH(const int, minutes);
    QFETCH(const int, phrases);
    const auto evening = agenda(3, 1, std::chrono::minutes{minutes});
    const auto first = m_book.phrasesOf(evening, false, 5);
    const auto turns = m_book.phraseTurnsOf(evening, false, 5);
    QCOMPARE(static_cast<int>(turns.at(StepId{100}).size()), phrases + turnsInReserve);
    QCOMPARE(turns.size(), first.size());
    for (const auto &[step, phrase] : first)
        QCOMPARE(turns.at(step).front(), phrase);
    for (const int round : {1, 2, 3})
        QCOMPARE(turns.at(StepId{10 + round}).size(), 1U);
}

void TestPhrases::aWholeDayNeverRepeatsItself_data()
{
    QTest::addColumn<int>("freeTimes");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("pairs");
    QTest::newRow("tables and three free times") << 3 << 20 << false;
    QTest::newRow("pairs and three free times") << 3 << 20 << true;
    QTest::newRow("an hour of free time twice") << 2 << 60 << false;
}

void TestPhrases::aWholeDayNeverRepeatsItself()
{
    QFETCH(const int, freeTimes);
    QFETCH(const int, minutes);
    QFETCH(const bool, pairs);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto turns
            = m_book.phraseTurnsOf(agenda(20, freeTimes, std::chrono::minutes{minutes}), pairs, seed);
        std::set<const OpeningPhrase *> said;
        int shown = 0;
        for (const auto &[step, phrases] : turns)
            for (const OpeningPhrase *phrase : phrases) {
                said.insert(phrase);
                ++shown;
                QVERIFY(step.value() < 100 || phrase->firstContact);
            }
        QCOMPARE(shown, 20 + freeTimes * (minutes / 5 + turnsInReserve));
        QCOMPARE(static_cast<int>(said.size()), shown);
    }
}

void TestPhrases::aLongFreeTimeTakesNoRoundsPhrase()
{
    auto day = agenda(12, 2, 8h);
    std::rotate(day.begin(), day.end() - 3, day.end());
    const auto turns = m_book.phraseTurnsOf(day, false, 3);
    for (int round = 1; round <= 12; ++round)
        QCOMPARE(turns.at(StepId{10 + round}).size(), 1U);
    QVERIFY(!turns.at(StepId{101}).empty());
    std::set<const OpeningPhrase *> said;
    std::size_t shown = 0;
    for (const auto &[step, phrases] : turns) {
        said.insert(phrases.begin(), phrases.end());
        shown += phrases.size();
    }
    QCOMPARE(said.size(), shown);
    // The book ran out, and only then.
    for (const OpeningPhrase &phrase : m_book.phrases())
        QVERIFY(!phrase.places.contains(PhrasePlace::FreeTime) || said.contains(&phrase));
}

/// Phrases of one kind stand together in the book; people should not hear four of a kind in a row.
void TestPhrases::turnsOfAFreeTimeAreNoNeighbours()
{
    int neighbours = 0, steps = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto turns = m_book.phraseTurnsOf(agenda(3, 1, 30min), false, seed);
        const auto &freeTime = turns.at(StepId{100});
        for (std::size_t i = 1; i < freeTime.size(); ++i, ++steps)
            neighbours += std::abs(freeTime[i] - freeTime[i - 1]) <= 2 ? 1 : 0;
    }
    QVERIFY(4 * neighbours < steps);
}

/// Undo, back and a restart leave the agenda as it is: whatever is begun again has its phrase again, and no
/// other step has another.
void TestPhrases::theSameEveningHasTheSamePhrases()
{
    const PhraseBook again = PhraseBook::load().value();
    const auto keysOf = [](const PhraseBook &book) {
        QStringList keys;
        for (const auto &[step, phrases] : book.phraseTurnsOf(agenda(4, 2, 30min), false, 42))
            for (const OpeningPhrase *phrase : phrases)
                keys << QString::number(step.value()) + u' ' + phrase->key;
        return keys;
    };
    QCOMPARE(keysOf(again), keysOf(m_book));
}

void TestPhrases::eveningsDiffer()
{
    std::set<QString> openings;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        openings.insert(m_book.phraseFor({StepKind::Round, 1, 3, false, seed}, {})->key);
    QVERIFY(openings.size() >= 5);
}

void TestPhrases::noPhraseInABreak()
{
    for (const StepKind kind :
        {StepKind::Welcome, StepKind::Plenary, StepKind::Break, StepKind::Harvest, StepKind::Closing})
        QCOMPARE(m_book.phraseFor({kind, 0, 3, false, 1}, {}), nullptr);
}

void TestPhrases::anEmptiedBookSaysNothing()
{
    const PhraseOccasion occasion{StepKind::Round, 2, 3, false, 7, true};
    std::set<QString> used;
    while (const OpeningPhrase *phrase = m_book.phraseFor(occasion, used))
        QVERIFY(used.insert(phrase->key).second);
    for (const OpeningPhrase &phrase : m_book.phrases())
        QCOMPARE(used.contains(phrase.key), phrase.places.contains(PhrasePlace::Table));
}

TEST_CLASS(TestPhrases)

}  // namespace tablee::tst_phrases

#include "tst_phrases.moc"
