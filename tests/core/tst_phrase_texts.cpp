#include "exchange/phrases.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tablee::tst_phrase_texts {

/// The opening phrases as they are written.
class TestPhraseTexts : public QObject {
    Q_OBJECT

private slots:
    void theBookIsWhole();
    void everyPhraseIsWrittenForBothLanguages();
    void eachPhraseIsOneCleanLine();
    void theRoomCanReadItAtAGlance();
    void frenchIsSpaced();
    void theFileIsSpacedToo();
    void nobodyIsAskedForAYesOrANo();
    void nobodysGenderIsGuessed();
    void whatIsSafeIsNotDeep();
    void thereIsEnoughForEachOccasion();
    void badBooksAreRefused_data();
    void badBooksAreRefused();

private:
    PhraseBook m_book = PhraseBook::load().value();
};

void TestPhraseTexts::theBookIsWhole()
{
    QVERIFY(m_book.phrases().size() >= 66);
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
    QCOMPARE(kinds.size(), 5U);
    QCOMPARE(m_book.find(u"no such key"_qs), nullptr);
}

void TestPhraseTexts::everyPhraseIsWrittenForBothLanguages()
{
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY(!phrase.french.isEmpty() && !phrase.english.isEmpty());
        QVERIFY2(phrase.in(Language::French) != phrase.in(Language::English), qPrintable(phrase.key));
        // Both ask, or both leave a sentence open.
        const bool isOpen = phrase.kind == PhraseKind::Completion;
        const QChar end = isOpen ? u'…' : u'?';
        QVERIFY2(phrase.french.endsWith(end) && phrase.english.endsWith(end), qPrintable(phrase.key));
        QCOMPARE(phrase.french.count(u'…') + phrase.english.count(u'…'), isOpen ? 2 : 0);
    }
}

void TestPhraseTexts::eachPhraseIsOneCleanLine()
{
    static const QRegularExpression unclean{u"^\\s|\\s$|\\s\\s|[\t\r\n'\"]|\\.\\.|[–—]"_qs};
    static const QRegularExpression capital{u"^\\p{Lu}"_qs};
    static const QRegularExpression key{u"^[a-z]+(-[a-z]+)*$"_qs};
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        for (const QString &text : {phrase.french, phrase.english}) {
            QVERIFY2(!text.contains(unclean), qPrintable(text));
            QVERIFY2(text.contains(capital), qPrintable(text));
        }
        QVERIFY2(phrase.key.contains(key), qPrintable(phrase.key));
    }
}

void TestPhraseTexts::theRoomCanReadItAtAGlance()
{
    qsizetype shortOnes = 0;
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        const qsizetype longer = std::max(phrase.french.size(), phrase.english.size());
        QVERIFY2(longer <= 90, qPrintable(phrase.key));
        shortOnes += longer < 70 ? 1 : 0;
    }
    QVERIFY(4 * shortOnes >= 3 * static_cast<qsizetype>(m_book.phrases().size()));
}

void TestPhraseTexts::frenchIsSpaced()
{
    static const QRegularExpression unspaced{u"[^\u00a0][:;?!]"_qs};
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY2(!phrase.french.contains(unspaced), qPrintable(phrase.key));
        QVERIFY2(!phrase.english.contains(QChar{0x00a0}), qPrintable(phrase.key));
    }
}

void TestPhraseTexts::theFileIsSpacedToo()
{
    QFile file{u":/phrases/phrases.json"_qs};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(static_cast<std::size_t>(entries.size()), m_book.phrases().size());
    for (const QJsonValue &entry : entries) {
        const OpeningPhrase *phrase = m_book.find(entry[u"key"].toString());
        QVERIFY(phrase != nullptr);
        QCOMPARE(entry[u"french"].toString(), phrase->french);
    }
}

/// A question that begins with its verb can be answered in one word.
void TestPhraseTexts::nobodyIsAskedForAYesOrANo()
{
    static const QRegularExpression closedFrench{
        u"^(Est-ce|Avez-vous|Êtes-vous|Aimez-vous|Aimeriez-vous|Pouvez-vous|Voulez-vous|Savez-vous)"_qs};
    static const QRegularExpression closedEnglish{
        u"^(Do|Does|Did|Are|Is|Was|Were|Have|Has|Can|Could|Will|Would|Should)\\b"_qs};
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY2(!phrase.french.contains(closedFrench), qPrintable(phrase.french));
        QVERIFY2(!phrase.english.contains(closedEnglish), qPrintable(phrase.english));
    }
}

/// No word for somebody of one gender, no familiar one, and no participle that would agree with whoever asks
/// or answers ("vous a surpris", "m’a ému", "je suis venu"): only those that agree with nobody.
void TestPhraseTexts::nobodysGenderIsGuessed()
{
    const auto inAnyCase = [](const QString &pattern) {
        return QRegularExpression{pattern,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    };
    const QRegularExpression marked = inAnyCase(
        u"\\b(ils?|elles?|lui|tu|te|toi|ton|ta|tes|he|she|him|his|hers?)\\b|\\bt’|[·]|\\(e\\)"_qs);
    const QRegularExpression participle = inAnyCase(u"(\\bvous a|\\bm’a|\\bnous a) (vraiment )?"
                                                    "(?!vraiment|fait|appris|rendu|demandé|servi|laissé)"_qs);
    const QRegularExpression being
        = inAnyCase(u"\\b(je suis|vous êtes|êtes-vous|suis-je) (?!dans\\b|en\\b|d’)"_qs);
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY2(!phrase.english.contains(marked), qPrintable(phrase.english));
        QVERIFY2(!QString{phrase.french}.remove(u"Il y a"_qs).contains(marked), qPrintable(phrase.french));
        QVERIFY2(!phrase.french.contains(participle), qPrintable(phrase.french));
        QVERIFY2(!phrase.french.contains(being), qPrintable(phrase.french));
    }
}

void TestPhraseTexts::whatIsSafeIsNotDeep()
{
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        QVERIFY2(phrase.depth > 1 || phrase.firstContact, qPrintable(phrase.key));
        QVERIFY2(phrase.depth < 3 || !phrase.firstContact, qPrintable(phrase.key));
        // Free time sends people to somebody new.
        QVERIFY2(
            !phrase.places.contains(PhrasePlace::FreeTime) || phrase.firstContact, qPrintable(phrase.key));
    }
}

/// Twenty rounds want seven of each depth; two free times of an hour want two dozen.
void TestPhraseTexts::thereIsEnoughForEachOccasion()
{
    std::map<std::pair<PhrasePlace, int>, int> count;
    std::map<PhraseKind, int> kinds;
    for (const OpeningPhrase &phrase : m_book.phrases()) {
        for (const PhrasePlace place : phrase.places)
            ++count[{place, phrase.depth}];
        ++kinds[phrase.kind];
    }
    for (int depth = 1; depth <= 3; ++depth) {
        QVERIFY((count[{PhrasePlace::Pair, depth}] >= 14));
        QVERIFY((count[{PhrasePlace::Table, depth}] >= 14));
    }
    QVERIFY((count[{PhrasePlace::FreeTime, 1}] + count[{PhrasePlace::FreeTime, 2}] >= 24));
    for (const auto &[kind, phrases] : kinds)
        QVERIFY2(phrases >= 8, qPrintable(QString::number(static_cast<int>(kind))));
}

void TestPhraseTexts::badBooksAreRefused_data()
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

void TestPhraseTexts::badBooksAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto book = PhraseBook::read(json);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::FileDamaged);
}

TEST_CLASS(TestPhraseTexts)

}  // namespace tablee::tst_phrase_texts

#include "tst_phrase_texts.moc"
