#include "common/name_fit.h"
#include "common/person_chip.h"
#include "support/test_program.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>
#include <QTextBoundaryFinder>

namespace tablee::ui::tst_name_fit {

class TestNameFit : public QObject {
    Q_OBJECT

private slots:
    void losesAsLittleAsItCan_data();
    void losesAsLittleAsItCan();
    void losesNoLetter_data();
    void losesNoLetter();
    void initials_data();
    void initials();
    void longNamesOfAListKeepBothEnds_data();
    void longNamesOfAListKeepBothEnds();
    void namesThatFitStayWhole();
    void aNameWithoutEndKeepsToItsLines();
};

namespace {

QFont listFont()
{
    return fontFor(TextRole::List);
}

qreal widthOf(const QString &text)
{
    return QFontMetricsF{listFont()}.horizontalAdvance(text);
}

const SeatedName longName{QStringLiteral("Jean-Baptiste Ouédraogo"), QStringLiteral("J.-B. Ouédraogo")};

}  // namespace

void TestNameFit::losesAsLittleAsItCan_data()
{
    QTest::addColumn<qreal>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("shrunk");
    QTest::newRow("with room enough it stands as it is")
        << widthOf(longName.full) + 1 << QStringList{longName.full} << false;
    QTest::newRow("a little short, it shrinks")
        << widthOf(longName.full) * 0.96 << QStringList{longName.full} << true;
    QTest::newRow("shorter, it takes its short form in full size")
        << widthOf(longName.full) * 0.80 << QStringList{longName.brief} << false;
    QTest::newRow("shorter still, the short form shrinks")
        << widthOf(longName.brief) * 0.96 << QStringList{longName.brief} << true;
    QTest::newRow("then it takes two lines")
        << widthOf(longName.brief) * 0.9
        << QStringList{QStringLiteral("Jean-Baptiste"), QStringLiteral("Ouédraogo")} << true;
}

void TestNameFit::losesAsLittleAsItCan()
{
    QFETCH(const qreal, width);
    QFETCH(const bool, shrunk);
    const FittedName fitted = fitName(longName, listFont(), width);
    QTEST(fitted.lines, "lines");
    QCOMPARE(fitted.font.pixelSize() < listFont().pixelSize(), shrunk);
    QVERIFY(fitted.font.pixelSize() >= listFont().pixelSize() * 0.88);
}

void TestNameFit::losesNoLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name of 200 letters") << QString{200, u'W'};
    QTest::newRow("an Arabic name") << QStringLiteral("عبد الرحمن بن محمد الطويل");
    QTest::newRow("an emoji") << QStringLiteral("Zoé 🌻🌻🌻 Lacroix");
    QTest::newRow("markup") << QStringLiteral("<b>Robert</b> & Söhne");
    QTest::newRow("a number") << QStringLiteral("121");
}

void TestNameFit::losesNoLetter()
{
    QFETCH(QString, name);
    constexpr qreal narrow = 60;
    const FittedName fitted = fitName({name, {}}, listFont(), narrow);
    QString together = fitted.lines.join(QString{});
    QCOMPARE(together.remove(u' '), name.remove(u' '));
    for (const QString &line : fitted.lines)
        QVERIFY(QFontMetricsF{fitted.font}.horizontalAdvance(line) <= narrow + 0.5);
}

void TestNameFit::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("given and family name") << QStringLiteral("Maëlle Kerven") << QStringLiteral("MK");
    QTest::newRow("a name of four words")
        << QStringLiteral("Alexandre Van den Berghe") << QStringLiteral("AB");
    QTest::newRow("one word") << QStringLiteral("élise") << QStringLiteral("É");
    QTest::newRow("a number of a head count") << QStringLiteral("17") << QStringLiteral("17");
    QTest::newRow("blank") << QStringLiteral("  ") << QString{};
    QTest::newRow("an emoji is one letter")
        << QStringLiteral("👩🏽‍🌾 Roy") << QStringLiteral("👩🏽‍🌾R");
}

void TestNameFit::initials()
{
    QFETCH(const QString, name);
    QTEST(initialsOf(name), "initials");
}

void TestNameFit::longNamesOfAListKeepBothEnds_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << QStringLiteral("Wilhelmina Adélaïde Théodora ").repeated(7).trimmed();
    QTest::newRow("one word")
        << QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch").repeated(3);
    QTest::newRow("right to left") << QStringLiteral("فاطمة الزهراء بنعلي ").repeated(10).trimmed();
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦").repeated(60);
    QTest::newRow("accents of their own") << QStringLiteral("e\u0301a\u0300").repeated(90);
}

void TestNameFit::longNamesOfAListKeepBothEnds()
{
    QFETCH(const QString, name);
    const QString shown = shortenedName(name, listFont(), 220, 3);
    QVERIFY(linesOfName(name, listFont(), 220) > 3);
    QVERIFY(linesOfName(shown, listFont(), 220) <= 3);
    const auto parts = shown.split(QChar{0x2026});
    QCOMPARE(parts.size(), 2);
    QVERIFY(!parts[0].isEmpty() && name.startsWith(parts[0]));
    QVERIFY(!parts[1].isEmpty() && name.endsWith(parts[1]));
    // No letter is parted from its accent, no family from its children.
    QTextBoundaryFinder letters{QTextBoundaryFinder::Grapheme, name};
    for (const qsizetype cut : {parts[0].size(), name.size() - parts[1].size()}) {
        letters.setPosition(cut);
        QVERIFY(letters.isAtBoundary());
    }
}

void TestNameFit::namesThatFitStayWhole()
{
    const QString name = QStringLiteral("Marie-Ève Saint-Pierre-Lachance de la Rochefoucauld-Montmorency");
    QCOMPARE(shortenedName(name, listFont(), 220, 3), name);
}

void TestNameFit::aNameWithoutEndKeepsToItsLines()
{
    const SeatedName endless{QStringLiteral("Wilhelmina Adélaïde Théodora ").repeated(7).left(200), {}};
    const FittedName fitted = fitName(endless, listFont(), 104, 3);
    QCOMPARE(fitted.lines.size(), 3);
    for (const QString &line : fitted.lines)
        QVERIFY(QFontMetricsF{fitted.font}.horizontalAdvance(line) <= 104.5);
    QVERIFY(fitted.lines.first().startsWith(QStringLiteral("Wilhelmina")));
    QCOMPARE(fitted.lines.join(QString{}).count(QChar{0x2026}), 1);
    QCOMPARE(fitName(longName, listFont(), 104, 3).lines, fitName(longName, listFont(), 104).lines);
}

TEST_MAIN(argc, argv)
{
    QApplication application{argc, argv};
    loadFonts();
    TestNameFit test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_name_fit

#include "tst_name_fit.moc"
