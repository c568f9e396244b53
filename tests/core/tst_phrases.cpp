#include "exchange/phrases.h"

#include <QRegularExpression>
#include <QTest>

using namespace tablee;
using namespace std::chrono_literals;

class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void theBookIsWhole();
    void everyPhraseIsWrittenForBothLanguages();
    void frenchIsSpaced();
    void nobodysGenderIsGuessed();
    void thereIsEnoughForEachOccasion();
    void noPhraseTwiceInAnEvening_data();
    void noPhraseTwiceInAnEvening();
    void depthRises_data();
    void depthRises();
    void strangersGetASafePhrase();
    void theSameEveningHasTheSamePhrases();
    void eveningsDiffer();
    void noPhraseInABreak();
    void anEmptiedBookSaysNothing();
    void badBooksAreRefused_data();
    void badBooksAreRefused();

private:
    PhraseBook m_book = PhraseBook::load().value();
};

namespace {

std::vector<Step> agenda(int rounds, int freeTimes)
{
    std::vector<Step> steps{{StepId{1}, StepKind::Welcome, 0, 5min}};
    for (int round = 1; round <= rounds; ++round)
        steps.push_back({StepId{10 + round}, StepKind::Round, round, 10min});
    for (int i = 0; i < freeTimes; ++i)
        steps.push_back({StepId{100 + i}, StepKind::FreeTime, 0, 15min});
    steps.push_back({StepId{200}, StepKind::Harvest, 0, 10min});
    return steps;
}

}  // namespace

void TestPhrases::theBookIsWhole()
{
    QVERIFY(m_book.phrases().size() >= 16);
    std::set<QString> keys, french, english;
    std::set<PhraseKind> kinds;
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        keys.insert(phrase.key);
        french.insert(phrase.french);
        english.insert(phrase.english);
        kinds.insert(phrase.kind);
        QCOMPARE(m_book.find(phrase.key), &phrase);
    }
    QCOMPARE(keys.size(), m_book.phrases().size());
    QCOMPARE(french.size(), m_book.phrases().size());
    QCOMPARE(english.size(), m_book.phrases().size());
    QCOMPARE(kinds.size(), 4U);
    QCOMPARE(m_book.find(u"no such key"_qs), nullptr);
}

void TestPhrases::everyPhraseIsWrittenForBothLanguages()
{
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY(!phrase.french.isEmpty() && !phrase.english.isEmpty());
        QVERIFY2(phrase.in(Language::French) != phrase.in(Language::English), qPrintable(phrase.key));
        // Both ask, or both leave a sentence open.
        QVERIFY2(phrase.french.endsWith(u'?') == phrase.english.endsWith(u'?'), qPrintable(phrase.key));
        QCOMPARE(phrase.kind == PhraseKind::Completion, phrase.french.endsWith(u'…'));
        QVERIFY2(phrase.french.size() <= 90 && phrase.english.size() <= 90, qPrintable(phrase.key));
        QVERIFY2(!phrase.french.contains(u'\'') && !phrase.english.contains(u'\''), qPrintable(phrase.key));
    }
}

void TestPhrases::frenchIsSpaced()
{
    static const QRegularExpression unspaced{u"[^\u00a0][:;?!]"_qs};
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY2(!phrase.french.contains(unspaced), qPrintable(phrase.key));
        QVERIFY2(!phrase.english.contains(QChar{0x00a0}), qPrintable(phrase.key));
    }
}

void TestPhrases::nobodysGenderIsGuessed()
{
    static const QRegularExpression marked{
        u"\\b(il|elle|lui|tu|toi|ton|ta|he|she|his|her)\\b|[·]|\\(e\\)"_qs};
    for (const OpeningPhrase &phrase : m_book.phrases())
        QVERIFY2(
            !phrase.english.contains(marked) && !QString{phrase.french}.remove(u"Il y a"_qs).contains(marked),
            qPrintable(phrase.key));
}

void TestPhrases::thereIsEnoughForEachOccasion()
{
    std::map<PhrasePlace, int> count;
    std::map<int, int> depths;
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        for (const PhrasePlace place : phrase.places)
            ++count[place];
        ++depths[phrase.depth];
    }
    QVERIFY(count[PhrasePlace::Pair] >= 16 && count[PhrasePlace::Table] >= 16
        && count[PhrasePlace::FreeTime] >= 5);
    for (int depth = 1; depth <= 3; ++depth)
        QVERIFY(depths[depth] >= 5);
}

void TestPhrases::noPhraseTwiceInAnEvening_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("freeTimes");
    QTest::addColumn<bool>("pairs");
    QTest::newRow("an ordinary evening") << 3 << 1 << false;
    QTest::newRow("an evening in pairs") << 8 << 2 << true;
    QTest::newRow("a very long evening") << 12 << 3 << false;
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

void TestPhrases::theSameEveningHasTheSamePhrases()
{
    const PhraseBook again = PhraseBook::load().value();
    const auto first = m_book.phrasesOf(agenda(4, 1), false, 42);
    const auto second = again.phrasesOf(agenda(4, 1), false, 42);
    QCOMPARE(first.size(), second.size());
    for (const auto &[step, phrase] : first)
        QCOMPARE(second.at(step)->key, phrase->key);
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
    std::set<QString> used;
    while (const OpeningPhrase *phrase = m_book.phraseFor({StepKind::Round, 2, 3, false, 7}, used))
        QVERIFY(used.insert(phrase->key).second);
    for (const OpeningPhrase &phrase : m_book.phrases())
        QCOMPARE(used.contains(phrase.key), phrase.places.contains(PhrasePlace::Table));
}

void TestPhrases::badBooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good
        = R"({"key":"a","kind":"wish","depth":1,"places":["pair"],"french":"Où ?","english":"Where?"})";
    QVERIFY(PhraseBook::read("[" + good + "]").has_value());
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("no JSON") << QByteArray{"hello"};
    QTest::newRow("no phrases") << QByteArray{"[]"};
    QTest::newRow("a key twice") << "[" + good + "," + good + "]";
    QTest::newRow("no French") << "[" + QByteArray{good}.replace("Où ?", "") + "]";
    QTest::newRow("an unknown kind") << "[" + QByteArray{good}.replace("wish", "joke") + "]";
    QTest::newRow("too deep") << "[" + QByteArray{good}.replace("1", "4") + "]";
    QTest::newRow("an unknown place") << "[" + QByteArray{good}.replace("pair", "moon") + "]";
}

void TestPhrases::badBooksAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto book = PhraseBook::read(json);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::FileDamaged);
}

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
