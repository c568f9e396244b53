#include "exchange/phrase_notes.h"
#include "storage/phrase_store.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <limits>

namespace tablee::tst_phrase_notes {

using namespace std::chrono_literals;
using test::refusalOf;
using test::require;

/// The opening phrases as a community wants them: hidden, in other words, its own.
class TestPhraseNotes : public QObject {
    Q_OBJECT

private slots:
    void hiddenPhraseIsNotHeard();
    void phraseInOtherWordsKeepsItsPlace();
    void ownPhraseInOneLanguageIsSaidInBoth();
    void noteIsTakenBack_data();
    void noteIsTakenBack();
    void laterNoteStandsOnIt();
    void phraseThatCannotBeSaidIsRefused_data();
    void phraseThatCannotBeSaidIsRefused();
    void eveningKeepsThePhrasesItBeganWith();
    void noPhraseTwiceInALongEveningWithOnesOwn();

private:
    PhraseBook m_book = PhraseBook::load().value();
};

namespace {

constexpr Milliseconds ever{std::numeric_limits<Milliseconds::rep>::max()};

OpeningPhrase ownPhrase()
{
    return {.french = QStringLiteral("Qu’avez-vous planté cette année ?"),
        .kind = PhraseKind::Experience,
        .depth = 1,
        .firstContact = true,
        .places = {PhrasePlace::Table}};
}

const ShownPhrase *shownIn(const std::vector<ShownPhrase> &shown, const QString &key)
{
    const auto found = std::find_if(
        shown.begin(), shown.end(), [&key](const ShownPhrase &each) { return each.phrase.key == key; });
    return found == shown.end() ? nullptr : &*found;
}

}  // namespace

void TestPhraseNotes::hiddenPhraseIsNotHeard()
{
    const test::TemporaryDatabase file;
    storage::PhraseStore store{file.handle()};
    const OpeningPhrase first = m_book.phrases().front();
    require(store.note({first, true, 1s}, PhraseNote{first}));
    const PhraseNotes notes = require(store.all());
    const PhraseBook book = bookAt(m_book, notes, ever);
    QCOMPARE(book.phrases().size(), m_book.phrases().size() - 1);
    QVERIFY(book.find(first.key) == nullptr);
    const auto shown = shownPhrases(m_book, notes);
    QCOMPARE(shown.size(), m_book.phrases().size());  // it can be found, to be shown again
    QVERIFY(shownIn(shown, first.key)->hidden);
    QVERIFY(!shownIn(shown, first.key)->isOwn);
}

void TestPhraseNotes::phraseInOtherWordsKeepsItsPlace()
{
    const test::TemporaryDatabase file;
    storage::PhraseStore store{file.handle()};
    OpeningPhrase changed = m_book.phrases().at(1);
    changed.english = QStringLiteral("  What \n brings you? ");
    require(store.note({changed, false, 1s}, PhraseNote{m_book.phrases().at(1)}));
    const PhraseBook book = bookAt(m_book, require(store.all()), ever);
    QCOMPARE(book.phrases().at(1).english, QStringLiteral("What brings you?"));
    QCOMPARE(book.phrases().size(), m_book.phrases().size());
}

void TestPhraseNotes::ownPhraseInOneLanguageIsSaidInBoth()
{
    const test::TemporaryDatabase file;
    storage::PhraseStore store{file.handle()};
    const PhraseChange added = require(store.note({ownPhrase(), false, 1s}));
    QVERIFY(!added.after.phrase.key.isEmpty());
    const PhraseBook book = bookAt(m_book, require(store.all()), ever);
    const OpeningPhrase &own = book.phrases().back();
    QVERIFY(own.french.endsWith(QStringLiteral("année\u00a0?")));  // spaced as French wants it
    QCOMPARE(own.in(Language::English), own.french);
    QVERIFY(shownPhrases(m_book, require(store.all())).back().isOwn);
}

void TestPhraseNotes::noteIsTakenBack_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("a phrase of one's own that was added is gone") << true << false;
    QTest::newRow("a phrase in other words has its own words again") << false << false;
    QTest::newRow("a hidden phrase is heard again") << false << true;
}

void TestPhraseNotes::noteIsTakenBack()
{
    QFETCH(const bool, isNew);
    QFETCH(const bool, hidden);
    const test::TemporaryDatabase file;
    storage::PhraseStore store{file.handle()};
    OpeningPhrase phrase = isNew ? ownPhrase() : m_book.phrases().front();
    const auto before = isNew ? std::nullopt : std::optional{PhraseNote{phrase}};
    if (!isNew && !hidden)
        phrase.english = QStringLiteral("Other words?");
    const PhraseChange done = require(store.note({phrase, hidden, 1s}, before));
    const auto with = shownPhrases(m_book, require(store.all()));
    const PhraseChange back = require(storage::takeBack(file.handle(), done, 2s));
    QCOMPARE(shownPhrases(m_book, require(store.all())), shownPhrases(m_book, {}));
    require(storage::takeBack(file.handle(), back, 3s));
    QCOMPARE(shownPhrases(m_book, require(store.all())), with);
}

void TestPhraseNotes::laterNoteStandsOnIt()
{
    const test::TemporaryDatabase file;
    storage::PhraseStore store{file.handle()};
    const OpeningPhrase phrase = m_book.phrases().front();
    const PhraseChange hidden = require(store.note({phrase, true, 1s}, PhraseNote{phrase}));
    require(store.note({phrase, false, 2s}, hidden.after));
    QCOMPARE(refusalOf(storage::takeBack(file.handle(), hidden, 3s)), ErrorCode::LaterEventStandsOnIt);
}

void TestPhraseNotes::phraseThatCannotBeSaidIsRefused_data()
{
    QTest::addColumn<QString>("french");
    QTest::addColumn<bool>("anywhere");
    QTest::addColumn<bool>("refused");
    QTest::newRow("no words in any language") << QStringLiteral(" \n") << true << true;
    QTest::newRow("longer than a room reads") << QString(101, u'a') << true << true;
    QTest::newRow("as long as a room reads") << QString(100, u'a') << true << false;
    QTest::newRow("nowhere to stand") << QStringLiteral("Et vous ?") << false << true;
}

void TestPhraseNotes::phraseThatCannotBeSaidIsRefused()
{
    QFETCH(const QString, french);
    QFETCH(const bool, anywhere);
    QFETCH(const bool, refused);
    const test::TemporaryDatabase file;
    OpeningPhrase phrase = ownPhrase();
    phrase.french = french;
    if (!anywhere)
        phrase.places.clear();
    const auto written = storage::PhraseStore{file.handle()}.note({phrase, false, 1s});
    QCOMPARE(refusalOf(written), refused ? std::optional{ErrorCode::InvalidInput} : std::nullopt);
    QCOMPARE(require(storage::PhraseStore{file.handle()}.all()).empty(), refused);
}

/// What is hidden or added while an evening runs changes nothing of it, also when it is read again after a
/// crash: every step keeps its phrase, so none comes twice.
void TestPhraseNotes::eveningKeepsThePhrasesItBeganWith()
{
    const test::TemporaryDatabase file;
    storage::PhraseStore store{file.handle()};
    constexpr Milliseconds began = 10s;
    std::vector<Step> agenda;
    for (int round = 1; round <= 12; ++round)
        agenda.push_back({StepId{round}, StepKind::Round, round, 10min});
    agenda.push_back({StepId{20}, StepKind::FreeTime, 0, 60min});
    const PhraseBook before = bookAt(m_book, require(store.all()), began);
    const auto turns = before.phraseTurnsOf(agenda, false, 7);
    const OpeningPhrase heard = *turns.at(StepId{1}).front();
    require(store.note({heard, true, 11s}, PhraseNote{heard}));
    require(store.note({ownPhrase(), false, 12s}));
    const PhraseBook after = bookAt(m_book, require(store.all()), began);
    QCOMPARE(after.phrases(), before.phrases());
    QVERIFY(bookAt(m_book, require(store.all()), 13s).find(heard.key) == nullptr);  // the next evening
}

/// A day of 20 rounds and six hours of free time, with phrases of one's own among the others: each turn has
/// another phrase as long as the book lasts, and the same ones when the evening is read again.
void TestPhraseNotes::noPhraseTwiceInALongEveningWithOnesOwn()
{
    PhraseNotes notes;
    for (int own = 0; own < 5; ++own) {
        OpeningPhrase phrase = ownPhrase();
        phrase.key = QStringLiteral("own-%1").arg(own);
        phrase.places.insert(PhrasePlace::FreeTime);
        notes.push_back({phrase, false, 1s});
    }
    std::vector<Step> agenda;
    for (int round = 1; round <= 20; ++round)
        agenda.push_back({StepId{round}, StepKind::Round, round, 10min});
    for (int freeTime = 0; freeTime < 6; ++freeTime)
        agenda.push_back({StepId{30 + freeTime}, StepKind::FreeTime, 0, 60min});
    const auto said = [&](const PhraseBook &book) {
        QStringList keys;
        for (const auto &[step, phrases] : book.phraseTurnsOf(agenda, false, 3))
            for (const OpeningPhrase *phrase : phrases)
                keys += phrase->key;
        return keys;
    };
    const PhraseBook book = bookAt(m_book, notes, ever);
    const QStringList keys = said(book);
    QVERIFY(keys.size() >= 60);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QCOMPARE(said(bookAt(m_book, notes, ever)), keys);
}

TEST_CLASS_WITH(TestPhraseNotes, QCoreApplication)

}  // namespace tablee::tst_phrase_notes

#include "tst_phrase_notes.moc"
