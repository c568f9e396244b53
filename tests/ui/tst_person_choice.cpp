#include "common/theme.h"
#include "preparing/person_choice.h"
#include "support/test_program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

namespace tablee::ui::tst_person_choice {

/// Somebody among those expected, by the letters of a name.
class TestPersonChoice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isEmptyAtFirst();
    void nobodyToChooseIsExplained();
    void personIsFound_data();
    void personIsFound();
    void halfANameIsNobody();
    void allAreShown();
    void whoeverIsChosenStays();
    void writingOnForgetsWhoWasChosen();
};

namespace {

const MemberId chloe{1}, zoe{2}, jean{3}, jeanne{4};

struct ShownChoice {
    ShownChoice()
    {
        choice.setSpokenName(QStringLiteral("Who"));
        choice.setPeople({chloe, jean, jeanne, zoe}, names);
        choice.show();
        choice.setFocus();
        QApplication::setActiveWindow(&choice);
    }
    void type(const char *letters) { QTest::keyClicks(&choice, QString::fromUtf8(letters)); }
    void press(Qt::Key key) { QTest::keyClick(&choice, key); }
    QAbstractItemView &popup() const { return *choice.completer()->popup(); }

    std::map<MemberId, QString> names{{chloe, QString::fromUtf8("Chloé Mas")},
        {zoe, QString::fromUtf8("Zoé O’Neill")}, {jean, QString::fromUtf8("Jean Roy")},
        {jeanne, QString::fromUtf8("Jeanne Roy")}};
    PersonChoice choice;
    QSignalSpy changed{&choice, &PersonChoice::chosenChanged};
};

}  // namespace

void TestPersonChoice::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
}

void TestPersonChoice::isEmptyAtFirst()
{
    const ShownChoice shown;
    QVERIFY(!shown.choice.chosen().isValid());
    QCOMPARE(shown.choice.text(), QString{});
    QCOMPARE(shown.choice.placeholderText(), QStringLiteral("Who"));
    QVERIFY(shown.choice.isEnabled());
}

void TestPersonChoice::nobodyToChooseIsExplained()
{
    QVERIFY(!PersonChoice{}.isEnabled());
    ShownChoice shown;
    shown.choice.setPeople({}, {});
    QVERIFY(!shown.choice.isEnabled());
    QCOMPARE(shown.choice.placeholderText(), QStringLiteral("Nobody is expected yet"));
}

void TestPersonChoice::personIsFound_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<MemberId>("found");
    QTest::newRow("the first of a letter") << QByteArray{"j"} << jean;
    QTest::newRow("without accents") << QByteArray{"chloe"} << chloe;
    QTest::newRow("the family name first") << QByteArray{"roy jeanne"} << jeanne;
    QTest::newRow("without the apostrophe") << QByteArray{"oneill"} << zoe;
}

void TestPersonChoice::personIsFound()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const MemberId, found);
    ShownChoice shown;
    shown.type(typed.constData());
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.choice.chosen(), found);
    QCOMPARE(shown.choice.text(), shown.names.at(found));
    QCOMPARE(shown.changed.size(), 1);
}

void TestPersonChoice::halfANameIsNobody()
{
    ShownChoice shown;
    shown.type("roy");
    shown.popup().hide();
    shown.choice.clearFocus();
    QVERIFY(!shown.choice.chosen().isValid());  // there are two
    QCOMPARE(shown.choice.text(), QString{});
    shown.choice.setFocus();
    shown.type("zo");
    shown.popup().hide();
    shown.choice.clearFocus();
    QCOMPARE(shown.choice.chosen(), zoe);
    shown.choice.setFocus();
    shown.choice.clear();
    shown.type("xyz");
    shown.press(Qt::Key_Return);
    QVERIFY(!shown.choice.chosen().isValid());
}

void TestPersonChoice::allAreShown()
{
    ShownChoice shown;
    shown.press(Qt::Key_Down);
    QVERIFY(shown.popup().isVisible());
    QCOMPARE(shown.popup().model()->rowCount(), 4);
    QTest::keyClick(&shown.popup(), Qt::Key_Down);
    QTest::keyClick(&shown.popup(), Qt::Key_Down);
    QTest::keyClick(&shown.popup(), Qt::Key_Return);
    QCOMPARE(shown.choice.text(), shown.names.at(jean));
    QCOMPARE(shown.choice.chosen(), jean);
}

void TestPersonChoice::whoeverIsChosenStays()
{
    ShownChoice shown;
    shown.choice.choose(zoe);
    shown.choice.setPeople({jean, zoe}, shown.names);
    QCOMPARE(shown.choice.chosen(), zoe);
    shown.choice.setPeople({jean}, shown.names);
    QVERIFY(!shown.choice.chosen().isValid());
    QCOMPARE(shown.choice.text(), QString{});
}

void TestPersonChoice::writingOnForgetsWhoWasChosen()
{
    ShownChoice shown;
    shown.choice.choose(jean);
    QTest::keyClick(&shown.choice, Qt::Key_End);
    shown.type("x");
    QVERIFY(!shown.choice.chosen().isValid());
    QCOMPARE(shown.changed.size(), 2);
}

TEST_CLASS_WITH(TestPersonChoice, QApplication)

}  // namespace tablee::ui::tst_person_choice

#include "tst_person_choice.moc"
