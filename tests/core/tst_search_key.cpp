#include "directory/search_key.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tablee::tst_search_key {

class TestSearchKey : public QObject {
    Q_OBJECT

private slots:
    void topicsAreToldApartByTheirSigns_data();
    void topicsAreToldApartByTheirSigns();
    void folding_data();
    void folding();
    void finding_data();
    void finding();
    void sorting();
    void sortingNumbers();
};

void TestSearchKey::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << u"Awa SOW"_qs << u"awa sow"_qs;
    QTest::newRow("accents") << u"Éloïse Çelik Ñúñez"_qs << u"eloise celik nunez"_qs;
    QTest::newRow("decomposed accents") << u"E\u0301loi\u0308se"_qs << u"eloise"_qs;
    QTest::newRow("ligatures") << u"Œuvrard Læticia"_qs << u"oeuvrard laeticia"_qs;
    QTest::newRow("sharp s") << u"Weiß"_qs << u"weiss"_qs;
    QTest::newRow("barred letters") << u"Łukasik Søren Đặng"_qs << u"lukasik soren dang"_qs;
    QTest::newRow("a dotless i") << u"Işık"_qs << u"isik"_qs;
    QTest::newRow("hyphens of all kinds") << u"Anne-Sophie Marie\u2011Ève"_qs << u"anne sophie marie eve"_qs;
    QTest::newRow("apostrophes of all kinds") << u"O'Neill D’Arc"_qs << u"o neill d arc"_qs;
    QTest::newRow("full width letters") << u"Ａｎａ"_qs << u"ana"_qs;
    QTest::newRow("spaces") << u"  Ana \t Roy "_qs << u"ana roy"_qs;
    QTest::newRow("Greek and Cyrillic lose accents too") << u"Άννα Йован"_qs << u"αννα иован"_qs;
    QTest::newRow("Arabic vowels") << u"مُحَمَّد"_qs << u"محمد"_qs;
    QTest::newRow("a vowel of Devanagari is a letter") << u"राम"_qs << u"राम"_qs;
    QTest::newRow("an emoji is a word") << u"Ana 🌱"_qs << u"ana 🌱"_qs;
    QTest::newRow("signs only") << u"???"_qs << u"???"_qs;
    QTest::newRow("blank") << u"  "_qs << QString{};
}

void TestSearchKey::folding()
{
    QFETCH(const QString, text);
    QTEST(searchKey(text), "key");
    QCOMPARE(searchKey(searchKey(text)), searchKey(text));
}

void TestSearchKey::finding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("from the first letter") << u"Éloïse Roy"_qs << u"e"_qs << true;
    QTest::newRow("the family name") << u"Éloïse Roy"_qs << u"ro"_qs << true;
    QTest::newRow("either order") << u"Éloïse Roy"_qs << u"roy elo"_qs << true;
    QTest::newRow("not from the middle of a word") << u"Éloïse Roy"_qs << u"oise"_qs << false;
    QTest::newRow("each typed word needs its own") << u"Anne Roy"_qs << u"anne anne"_qs << false;
    QTest::newRow("the longer word is served first") << u"Ana Anaïs"_qs << u"an anais"_qs << true;
    QTest::newRow("hyphen left out") << u"Anne-Sophie Goffin"_qs << u"annesophie"_qs << true;
    QTest::newRow("apostrophe left out") << u"Thomas O’Neill"_qs << u"oneill"_qs << true;
    QTest::newRow("apostrophe as a space") << u"Thomas O’Neill"_qs << u"o neill"_qs << true;
    QTest::newRow("after the apostrophe") << u"Jeanne d’Arc"_qs << u"arc"_qs << true;
    QTest::newRow("with the accent the name lacks") << u"Rene Roy"_qs << u"René"_qs << true;
    QTest::newRow("oe for œ") << u"Mia Œuvrard"_qs << u"oeuv"_qs << true;
    QTest::newRow("nothing typed") << u"Mia"_qs << u" "_qs << false;
    QTest::newRow("somebody else") << u"Mia Roy"_qs << u"mia x"_qs << false;
}

void TestSearchKey::finding()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QTEST(matches(searchKey(name), typed), "found");
}

void TestSearchKey::sorting()
{
    QStringList names{
        u"Zoé"_qs, u"Éric"_qs, u"emma"_qs, u"Œuvrard"_qs, u"Omar"_qs, u"Odile"_qs, u"Fanta"_qs, u"Eva"_qs};
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return collationKey(a) < collationKey(b); });
    QCOMPARE(names.join(u' '), u"emma Éric Eva Fanta Odile Œuvrard Omar Zoé"_qs);
}

void TestSearchKey::sortingNumbers()
{
    QVERIFY(collationKey(u"2"_qs) < collationKey(u"10"_qs));
    QVERIFY(collationKey(u"Awa (2)"_qs) < collationKey(u"Awa (10)"_qs));
}

void TestSearchKey::topicsAreToldApartByTheirSigns_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &topic, const QString &key) {
        QTest::newRow(qPrintable(topic)) << topic << key;
    };
    row(u"C"_qs, u"c"_qs);
    row(u"C++"_qs, u"c++"_qs);
    row(u"c#"_qs, u"c#"_qs);
    row(u".NET"_qs, u".net"_qs);
    row(u"Node.js"_qs, u"node.js"_qs);
    row(u"R&B"_qs, u"r & b"_qs);
    row(u"r & b"_qs, u"r & b"_qs);
    row(u"Vélo"_qs, u"velo"_qs);
    row(u"vélo."_qs, u"velo"_qs);
    row(u"#compost"_qs, u"compost"_qs);
    row(u"jardin + cuisine"_qs, u"jardin cuisine"_qs);
    row(u"Œuvres d’art"_qs, u"oeuvres d art"_qs);
    row(u"++"_qs, u"++"_qs);
}

void TestSearchKey::topicsAreToldApartByTheirSigns()
{
    QFETCH(const QString, topic);
    QTEST(topicKey(topic), "key");
}

TEST_CLASS(TestSearchKey)

}  // namespace tablee::tst_search_key

#include "tst_search_key.moc"
