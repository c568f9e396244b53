#include "common/plain_label.h"
#include "common/theme.h"
#include "conducting/people_card.h"
#include "directory/member_names.h"
#include "support/test_program.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tablee::ui::tst_people_card {

/// A name that somebody has already is not given away a second time unasked.
class TestPeopleCard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
    }

    void freeNameIsGivenAtOnce();
    void namesakeIsAskedAbout_data();
    void namesakeIsAskedAbout();
    void samePersonComesInThePlaceOfTheNumber();
    void whoIsHereCannotComeAgain();
    void newcomerOfTheSameNameIsCalledApart();
    void aNameInCapitalsIsKnown_data();
    void aNameInCapitalsIsKnown();
    void theMarkOfANamesakeIsNoPartOfTheName();
    void anAsteriskIsWrittenOnlyIntoACorrection();
    void ofManyWhoAreMissingAFewRowsAreMadeAtATime();
    void whoStaysOnTheListKeepsTheRow();
    void aTableThatIsNotThereAddsNobody_data();
    void aTableThatIsNotThereAddsNobody();
};

namespace {

const MemberId seven{7};
const MemberId awa{1};

PersonHere person(MemberId id, const QString &name, bool present)
{
    return {id, name, name.toLower(), {}, present, false, name};
}

/// Nobody has come but the first `here`.
std::vector<PersonHere> crowd(int people, int here = 0)
{
    std::vector<PersonHere> all;
    for (int number = 1; number <= people; ++number) {
        const QString name = QStringLiteral("Person %1").arg(number, 3, 10, QChar{u'0'});
        all.push_back(person(MemberId{number}, name, number <= here));
        all.back().expected = true;
    }
    return all;
}

struct Shown {
    explicit Shown(bool awaIsHere)
    {
        card.resize(268, 420);
        card.setPeople(
            {person(seven, QStringLiteral("7"), true), person(awa, QStringLiteral("Awa Sow"), awaIsHere),
                person(MemberId{2}, QStringLiteral("Awa Sow (2)"), false)},
            true);
        card.show();
    }

    void rename(const QString &name)
    {
        field().setText(QStringLiteral("7"));
        settle();
        for (ActionButton *button : card.findChildren<ActionButton *>())
            if (button->accessibleName() == QStringLiteral("Correct the name 7"))
                return renameBy(*button, name);
        QFAIL("nobody can be renamed");
    }
    void renameBy(ActionButton &button, const QString &name)
    {
        button.click();
        field().setText(name);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    /// Rows go, and show, a moment later.
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    QLineEdit &field() { return *card.findChild<QLineEdit *>(QStringLiteral("person")); }
    ActionButton *button(const char *name)
    {
        settle();
        return card.findChild<ActionButton *>(QLatin1String{name});
    }
    bool says(const QString &words)
    {
        settle();
        for (const PlainLabel *label : card.findChildren<PlainLabel *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }

    /// Of those who are on the list, from top to bottom.
    QList<QWidget *> rows() const
    {
        QList<QWidget *> found;
        for (ActionButton *button : card.findChildren<ActionButton *>(QStringLiteral("rename")))
            if (button->isVisible())
                found.append(button->parentWidget());
        std::sort(found.begin(), found.end(), [](auto *one, auto *other) { return one->y() < other->y(); });
        return found;
    }

    PeopleCard card;
    QSignalSpy renamed{&card, &PeopleCard::renamed};
    QSignalSpy left{&card, &PeopleCard::left};
    QSignalSpy arrived{&card, &PeopleCard::arrived};
};

}  // namespace

void TestPeopleCard::freeNameIsGivenAtOnce()
{
    Shown shown{true};
    shown.rename(QStringLiteral("Luc Roy"));
    QCOMPARE(shown.renamed.size(), 1);
    QCOMPARE(shown.renamed.front().at(1).toString(), QStringLiteral("Luc Roy"));
    QVERIFY(shown.field().hasFocus());  // for the next name
}

/// Anywhere else it is the key that seats whoever has come.
void TestPeopleCard::anAsteriskIsWrittenOnlyIntoACorrection()
{
    Shown shown{true};
    QTest::keyClicks(&shown.field(), QStringLiteral("Lu*c"));
    QCOMPARE(shown.field().text(), QStringLiteral("Luc"));
    shown.field().setText(QStringLiteral("7"));
    Shown::settle();
    shown.button("rename")->click();
    shown.field().clear();
    QTest::keyClicks(&shown.field(), QStringLiteral("Luc*"));
    QCOMPARE(shown.field().text(), QStringLiteral("Luc*"));
}

/// The evening goes on between them.
void TestPeopleCard::ofManyWhoAreMissingAFewRowsAreMadeAtATime()
{
    Shown shown{false};
    shown.card.setPeople(crowd(300), false);
    Shown::settle();
    auto &all = *shown.card.findChild<ActionButton *>(QStringLiteral("allMissing"));
    all.click();
    const auto made = [&shown] {
        return shown.card.findChildren<ActionButton *>(QStringLiteral("rename")).size();
    };
    auto before = made();
    QVERIFY2(before <= 20, qPrintable(QString::number(before)));
    while (before < 300) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QVERIFY2(made() - before <= 16, qPrintable(QString::number(made())));
        before = made();
    }
    QTRY_COMPARE(shown.rows().size(), 300);
    all.click();
    Shown::settle();
    QCOMPARE(shown.rows().size(), 4);
}

void TestPeopleCard::whoStaysOnTheListKeepsTheRow()
{
    Shown shown{false};
    shown.card.setPeople(crowd(40), false);
    shown.card.findChild<ActionButton *>(QStringLiteral("allMissing"))->click();
    QTRY_COMPARE(shown.rows().size(), 40);
    Shown::settle();
    QList<QWidget *> rows = shown.rows();
    shown.card.setPeople(crowd(40, 1), false);
    Shown::settle();
    rows.removeFirst();
    QCOMPARE(shown.rows(), rows);
    // Whoever is taken back stands where they stood, and the keyboard goes there from above.
    shown.card.setPeople(crowd(40), false);
    Shown::settle();
    QCOMPARE(shown.rows().size(), 40);
    QCOMPARE(shown.rows().sliced(1), rows);
    QWidget *last = shown.rows().front()->findChild<ActionButton *>(QStringLiteral("rename"));
    QWidget *next = last->nextInFocusChain();
    while ((next->focusPolicy() & Qt::TabFocus) == 0 || !next->isVisible())
        next = next->nextInFocusChain();
    QVERIFY(rows.front()->isAncestorOf(next));
}

void TestPeopleCard::namesakeIsAskedAbout_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("called");
    QTest::newRow("the same letters") << QStringLiteral("Awa Sow") << QStringLiteral("Awa Sow (3)");
    QTest::newRow("other capitals") << QStringLiteral("awa sow") << QStringLiteral("awa sow (3)");
    QTest::newRow("the family name first") << QStringLiteral("Sow, Awa") << QStringLiteral("Awa Sow (3)");
}

void TestPeopleCard::namesakeIsAskedAbout()
{
    QFETCH(const QString, typed);
    Shown shown{false};
    shown.rename(typed);
    QCOMPARE(shown.renamed.size(), 0);
    QVERIFY(shown.says(QStringLiteral("“Awa Sow” is on the list already.")));

    shown.button("anotherPerson")->click();
    QCOMPARE(shown.renamed.size(), 1);
    QVERIFY(shown.renamed.front().at(0).value<MemberId>() == seven);
    QTEST(shown.renamed.front().at(1).toString(), "called");
    QVERIFY(shown.field().text().isEmpty());
}

void TestPeopleCard::samePersonComesInThePlaceOfTheNumber()
{
    Shown shown{false};
    shown.rename(QStringLiteral("Awa Sow"));
    shown.button("samePerson")->click();
    QCOMPARE(shown.renamed.size(), 0);
    QVERIFY(shown.left.front().front().value<MemberId>() == seven);
    QVERIFY(shown.arrived.front().front().value<MemberId>() == awa);
}

void TestPeopleCard::whoIsHereCannotComeAgain()
{
    Shown shown{true};
    shown.rename(QStringLiteral("Awa Sow"));
    QVERIFY(shown.button("anotherPerson") != nullptr);
    QVERIFY(shown.button("samePerson") == nullptr);
}

void TestPeopleCard::newcomerOfTheSameNameIsCalledApart()
{
    Shown shown{true};
    QSignalSpy came{&shown.card, &PeopleCard::cameUnexpected};
    shown.field().setText(QStringLiteral("Awa Sow"));
    shown.button("add")->click();
    QCOMPARE(came.size(), 1);
    QCOMPARE(came.front().front().toString(), QStringLiteral("Awa Sow (3)"));
}

void TestPeopleCard::aNameInCapitalsIsKnown_data()
{
    QTest::addColumn<bool>("isHere");
    QTest::newRow("here already") << true;
    QTest::newRow("back again") << false;
}

/// As she was typed when she came unasked, and is shown by the name a list would show.
void TestPeopleCard::aNameInCapitalsIsKnown()
{
    QFETCH(const bool, isHere);
    Shown shown{true};
    const Member solene = strangerNamed(QStringLiteral("LE GOFF Solène"));
    const QString name = displayName(solene);
    QCOMPARE(name, QStringLiteral("Solène Le Goff"));
    shown.card.setPeople({{awa, name, solene.searchKey, {}, isHere, false, name}}, false);
    QSignalSpy came{&shown.card, &PeopleCard::cameUnexpected};
    shown.field().setText(QStringLiteral("LE GOFF Solène"));
    ActionButton *add = shown.button("add");
    QCOMPARE(add != nullptr, isHere);  // as another person of that name
    QTest::keyClick(&shown.field(), Qt::Key_Return);
    QCOMPARE(came.size(), 0);
    QCOMPARE(shown.arrived.size(), isHere ? 0 : 1);
    if (!isHere)
        return;
    shown.button("add")->click();
    QCOMPARE(came.front().front().toString(), QStringLiteral("Solène Le Goff (2)"));
}

/// "(Quai)" tells her from another Awa Sow; who mends a letter does not write it into her name.
void TestPeopleCard::theMarkOfANamesakeIsNoPartOfTheName()
{
    Shown shown{true};
    PersonHere quai = person(awa, QStringLiteral("Awa Sow (Quai)"), true);
    PersonHere dakar = person(MemberId{2}, QStringLiteral("Awa Sow (Dakar)"), true);
    quai.ownName = dakar.ownName = QStringLiteral("Awa Sow");
    shown.card.setPeople({quai, dakar}, false);
    shown.field().setText(QStringLiteral("awa sow"));
    Shown::settle();
    for (ActionButton *button : shown.card.findChildren<ActionButton *>())
        if (button->accessibleName() == QStringLiteral("Correct the name Awa Sow (Quai)"))
            button->click();
    QCOMPARE(shown.field().text(), QStringLiteral("Awa Sow"));
    QVERIFY(!shown.says(QStringLiteral("“Awa Sow (Dakar)” is on the list already.")));
    shown.field().setText(QStringLiteral("Awa Sowe"));
    QTest::keyClick(&shown.field(), Qt::Key_Return);
    QCOMPARE(shown.renamed.size(), 1);
    QCOMPARE(shown.renamed.front().at(1).toString(), QStringLiteral("Awa Sowe"));
}

void TestPeopleCard::aTableThatIsNotThereAddsNobody_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hasTables");
    QTest::addColumn<int>("seated");
    QTest::addColumn<int>("came");
    const QString known = QStringLiteral("awa sow 2"), missing = QStringLiteral("Awa Sow 5");
    QTest::newRow("a table of the round") << known << true << 1 << 0;
    QTest::newRow("a table that is closed, or was never there") << missing << true << 0 << 0;
    QTest::newRow("while no round is on") << missing << false << 0 << 0;
    QTest::newRow("somebody else, whose name ends like that") << QStringLiteral("Zoé 5") << true << 0 << 1;
}

/// "Awa Sow 5" is a place, and nobody's name: whoever is here does not come in once more.
void TestPeopleCard::aTableThatIsNotThereAddsNobody()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, hasTables);
    Shown shown{true};
    shown.card.setTables(hasTables ? std::set<int>{1, 2} : std::set<int>{});
    QSignalSpy seated{&shown.card, &PeopleCard::sitsAt};
    QSignalSpy came{&shown.card, &PeopleCard::cameUnexpected};
    shown.field().setText(typed);
    Shown::settle();
    QTest::keyClick(&shown.field(), Qt::Key_Return);
    QTEST(static_cast<int>(seated.size()), "seated");
    QTEST(static_cast<int>(came.size()), "came");
}

TEST_CLASS_WITH(TestPeopleCard, QApplication)

}  // namespace tablee::ui::tst_people_card

#include "tst_people_card.moc"
