#include "directory/name_text.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_name_text {

class TestNameText : public QObject {
    Q_OBJECT

private slots:
    void cleaning_data();
    void cleaning();
    void longNamesKeepWholeCharacters();
    void namesAreCutToALength();
    void pilesOfAccentsAreCutDown();
    void splitting_data();
    void splitting();
    void initials_data();
    void initials();
    void shortForms_data();
    void shortForms();
};

namespace {

const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_qs;
const QString scotland = u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_qs;

}  // namespace

void TestNameText::cleaning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("clean");
    QTest::newRow("margins and runs of spaces") << u"  Ana \t  Roy  "_qs << u"Ana Roy"_qs;
    QTest::newRow("spaces that do not break") << u"Ana\u00a0\u202fRoy"_qs << u"Ana Roy"_qs;
    QTest::newRow("ideographic space") << u"山田\u3000太郎"_qs << u"山田 太郎"_qs;
    QTest::newRow("a line break inside") << u"Ana\nRoy\u2028"_qs << u"Ana Roy"_qs;
    QTest::newRow("control characters") << u"A\u0007na\u0000Roy\u009b"_qs << u"AnaRoy"_qs;
    QTest::newRow("a bidirectional override") << u"\u202eyoR anA\u202c"_qs << u"yoR anA"_qs;
    QTest::newRow("isolates and marks") << u"\u2066Ana\u2069\u200e\u200f"_qs << u"Ana"_qs;
    QTest::newRow("zero-width signs in Latin letters") << u"A\u200bn\u200da\ufeff\u00ad"_qs << u"Ana"_qs;
    QTest::newRow("an emoji family keeps its joiners") << u"Zoé "_qs + family << u"Zoé "_qs + family;
    QTest::newRow("a joiner at the end goes") << u"\U0001F468\u200d"_qs << u"\U0001F468"_qs;
    QTest::newRow("the flag of Scotland stays whole") << scotland << scotland;
    QTest::newRow("a flag's tags without a flag") << u"Ana\U000E0067"_qs << u"Ana"_qs;
    QTest::newRow("Persian keeps its non-joiner") << u"علی\u200cرضا"_qs << u"علی\u200cرضا"_qs;
    QTest::newRow("Hebrew") << u"שָׂרָה"_qs << u"שָׂרָה"_qs.normalized(QString::NormalizationForm_C);
    QTest::newRow("decomposed accents are composed") << u"Zoe\u0301"_qs << u"Zo\u00e9"_qs;
    QTest::newRow("letters without a shape") << u"\u3164\u115f"_qs << QString{};
    QTest::newRow("only spaces") << u" \t\u00a0 "_qs << QString{};
    QTest::newRow("an accent on nothing") << u"\u0301"_qs << QString{};
    QTest::newRow("markup is text") << u"Zoé <b>x</b> & Ko"_qs << u"Zoé <b>x</b> & Ko"_qs;
    QTest::newRow("empty") << QString{} << QString{};
}

void TestNameText::cleaning()
{
    QFETCH(const QString, typed);
    QTEST(cleanName(typed), "clean");
    QCOMPARE(cleanName(cleanName(typed)), cleanName(typed));
}

void TestNameText::longNamesKeepWholeCharacters()
{
    QCOMPARE(cleanName(QString{500, u'a'}), QString(longestName, u'a'));
    QCOMPARE(cleanName(family.repeated(201)), family.repeated(200));
    QCOMPARE(cleanName(QString{200, u'a'}), QString(200, u'a'));
}

void TestNameText::namesAreCutToALength()
{
    QCOMPARE(withinLength(u"Awa Sow"_qs, 7), u"Awa Sow"_qs);
    QCOMPARE(withinLength(u"Awa Sow"_qs, 6), u"Awa S…"_qs);
    QCOMPARE(withinLength(u"Awa Sow"_qs, 5), u"Awa…"_qs);  // no space before it
    QCOMPARE(withinLength(u"Zoé 👩‍🌾👩‍🌾"_qs, 6), u"Zoé 👩‍🌾👩‍🌾"_qs);
    QCOMPARE(withinLength(u"Zoé 👩‍🌾👩‍🌾👩‍🌾"_qs, 6), u"Zoé 👩‍🌾…"_qs);
    QCOMPARE(withinLength({}, 3), QString{});
}

void TestNameText::pilesOfAccentsAreCutDown()
{
    const QString pile = cleanName(u"x"_qs + QString{500, QChar{0x0336}} + u"y"_qs);
    QVERIFY(pile.startsWith(u'x') && pile.endsWith(u'y'));
    QVERIFY(pile.size() < 10);
}

void TestNameText::splitting_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("rest");
    QTest::newRow("given name first") << u"Anne-Sophie Goffin"_qs << u"Anne-Sophie"_qs << u"Goffin"_qs;
    QTest::newRow("a family name of two words") << u"Solène Le Goff"_qs << u"Solène"_qs << u"Le Goff"_qs;
    QTest::newRow("with a comma") << u"Le Goff, Solène"_qs << u"Solène"_qs << u"Le Goff"_qs;
    QTest::newRow("two given names after a comma") << u"Roy, Anne Marie"_qs << u"Anne Marie"_qs << u"Roy"_qs;
    QTest::newRow("a comma and nothing") << u"Roy,"_qs << u"Roy,"_qs << QString{};
    QTest::newRow("a family name in capitals first") << u"LE GOFF Solène"_qs << u"Solène"_qs << u"LE GOFF"_qs;
    QTest::newRow("a family name in capitals last") << u"Solène LE GOFF"_qs << u"Solène"_qs << u"LE GOFF"_qs;
    QTest::newRow("two capitals may be a given name") << u"JP Tremblay"_qs << u"JP"_qs << u"Tremblay"_qs;
    QTest::newRow("two given names before capitals")
        << u"Jean Pierre DUPONT"_qs << u"Jean Pierre"_qs << u"DUPONT"_qs;
    QTest::newRow("a particle before capitals")
        << u"Charles de GAULLE"_qs << u"Charles"_qs << u"de GAULLE"_qs;
    QTest::newRow("two given names and a particle")
        << u"Jean Marie de GAULLE"_qs << u"Jean Marie"_qs << u"de GAULLE"_qs;
    QTest::newRow("an elided particle") << u"Anne Marie d'ORNANO"_qs << u"Anne Marie"_qs << u"d'ORNANO"_qs;
    QTest::newRow("a particle and capitals first")
        << u"van GOGH Vincent"_qs << u"Vincent"_qs << u"van GOGH"_qs;
    QTest::newRow("a particle with a capital, capitals first")
        << u"Le GOFF Yann"_qs << u"Yann"_qs << u"Le GOFF"_qs;
    QTest::newRow("two of them") << u"De La TOUR Maria"_qs << u"Maria"_qs << u"De La TOUR"_qs;
    QTest::newRow("a particle with a capital, capitals last")
        << u"Jean-Marc Le BRAS"_qs << u"Jean-Marc"_qs << u"Le BRAS"_qs;
    QTest::newRow("a part before capitals") << u"Mc DONALD Ronald"_qs << u"Ronald"_qs << u"Mc DONALD"_qs;
    QTest::newRow("a given name that may begin a family name")
        << u"Ben DUPONT"_qs << u"Ben"_qs << u"DUPONT"_qs;
    QTest::newRow("a sign without a capital") << u"STRAßE Hans"_qs << u"Hans"_qs << u"STRAßE"_qs;
    QTest::newRow("an ordinal last") << u"John Smith III"_qs << u"John"_qs << u"Smith III"_qs;
    QTest::newRow("all in capitals") << u"SOLÈNE GOFF"_qs << u"SOLÈNE"_qs << u"GOFF"_qs;
    QTest::newRow("one word") << u"Awa"_qs << u"Awa"_qs << QString{};
    QTest::newRow("Arabic letters have no capitals") << u"محمد علي"_qs << u"محمد"_qs << u"علي"_qs;
    QTest::newRow("one word in capitals with a mark") << u"AWA (2)"_qs << u"AWA"_qs << u"(2)"_qs;
    QTest::newRow("empty") << QString{} << QString{} << QString{};
}

void TestNameText::splitting()
{
    QFETCH(const QString, name);
    const PersonName split = splitName(name);
    QTEST(split.given, "given");
    QTEST(split.rest, "rest");
}

void TestNameText::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"anne-sophie goffin"_qs << u"AG"_qs;
    QTest::newRow("one word") << u"Awa"_qs << u"A"_qs;
    QTest::newRow("a number") << u"112"_qs << u"112"_qs;
    QTest::newRow("an accent") << u"Élise Œuvrard"_qs << u"ÉŒ"_qs;
    QTest::newRow("an emoji is whole") << family + u" Roy"_qs << family + u"R"_qs;
    QTest::newRow("a mark does not count") << u"Awa (2)"_qs << u"A"_qs;
    QTest::newRow("marks before the name") << u"\"Bob\" 'Smith'"_qs << u"BS"_qs;
    QTest::newRow("nobody") << QString{} << QString{};
}

void TestNameText::initials()
{
    QFETCH(const QString, name);
    QTEST(tablee::initials(splitName(name)), "initials");
}

void TestNameText::shortForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("familyShort");
    QTest::addColumn<QString>("givenShort");
    QTest::newRow("simple") << u"Awa Sow"_qs << u"Awa S."_qs << u"A. Sow"_qs;
    QTest::newRow("hyphens") << u"Marie-Ève Saint-Pierre-Lachance"_qs << u"Marie-Ève S.-P.-L."_qs
                             << u"M.-È. Saint-Pierre-Lachance"_qs;
    QTest::newRow("several words") << u"Alexandre Van den Berghe"_qs << u"Alexandre V. D. B."_qs
                                   << u"A. Van den Berghe"_qs;
    QTest::newRow("a mark that tells two people apart")
        << u"Awa Sow (2)"_qs << u"Awa S. (2)"_qs << u"A. Sow (2)"_qs;
    QTest::newRow("one word") << u"Awa"_qs << u"Awa"_qs << u"Awa"_qs;
    QTest::newRow("a script without capitals") << u"محمد علي"_qs << u"محمد علي"_qs << u"محمد علي"_qs;
    QTest::newRow("an apostrophe") << u"Thomas O’Neill"_qs << u"Thomas O."_qs << u"T. O’Neill"_qs;
}

void TestNameText::shortForms()
{
    QFETCH(const QString, name);
    QTEST(shortForm(splitName(name)), "familyShort");
    QTEST(initialAndFamily(splitName(name)), "givenShort");
}

TEST_CLASS(TestNameText)

}  // namespace tablee::tst_name_text

#include "tst_name_text.moc"
