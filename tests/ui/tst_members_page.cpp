#include "common/banner.h"
#include "common/name_fit.h"
#include "common/page_scroll.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "members/member_card.h"
#include "members/member_table.h"
#include "members_on_desk.h"
#include "storage/member_changes.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

namespace tablee::ui::tst_members_page {

using namespace std::chrono_literals;
using test::memberCalled;
using test::MembersOnDesk;

/// The members on the desk, over a real file: found, added, changed, made one, and each of it taken back.
class TestMembersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void emptyCommunitySaysWhatToDo();
    void somebodyIsAddedAndTakenBack();
    void formSaysWhatStandsInTheWay_data();
    void formSaysWhatStandsInTheWay();
    void nothingIsAllowedUntilItIsTicked();
    void namesStandAsInADictionary();
    void whoeverHasNothingInAColumnComesLast();
    void searchFindsWhoIsMeant_data();
    void searchFindsWhoIsMeant();
    void aLetterInTheTableBeginsASearch();
    void nobodyFoundCanBeAdded();
    void aNameStandsInTwoLinesBesideOtherColumns_data();
    void aNameStandsInTwoLinesBesideOtherColumns();
    void columnsAreKept();
    void changeIsSavedOnTheWayToSomebodyElse();
    void whatIsTypedIsSavedBeforeSomebodyRetires();
    void whatIsTypedIsSavedBeforeUndo();
    void whatIsTypedIsSavedBeforeTheWindowCloses();
    void untouchedTypedNameStaysInOnePiece();
    void retiredOnesStandAside();
    void twoAreMadeOne();
    void whoIsKeptIsAChoice();
    void doublesAreAskedAbout();
    void twoPeopleAreAskedAboutOnce();
    void twoPeopleOfAnotherStationAreNotAskedAbout();
    void namesakesAreAskedAboutWithWhatTellsThemApart();
    void changeOfAnotherStationIsTold();
    void whatAnotherStationStandsInTheWayOfIsNotLost();
    void changeOfAnotherStationCountsWhileThePageIsHidden();
    void whoeverAnotherStationTookAwayIsTold();
    void changeOfAnotherStationComesIn();
    void whatIsTakenBackCanBeDoneAgain();
    void undoOfThePageLeavesTheEveningAlone();
    void thousandsAreSearchedAndSorted();
    void modelIsSound();
    void aFormScrollsBeforeItsPage();
    void everythingFitsAndFollowsTheLanguage_data();
    void everythingFitsAndFollowsTheLanguage();
};

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<Member> circle()
{
    return {memberCalled("Zoé", "Œuvrard", {.organisation = utf8("Quai"), .toShare = {utf8("la reliure")}}),
        memberCalled("Éva", "Roy", {.email = utf8("eva@quai.example")}),
        memberCalled("Eric", "Zola", {.organisation = utf8("Ateliers")}),
        memberCalled("Anne-Sophie", "O’Neill"), memberCalled("Łucja", "Straße")};
}

std::vector<Member> clean(std::vector<Member> members)
{
    for (Member &member : members)
        member = cleaned(member);
    return members;
}

QStringList namesIn(const MemberTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += displayName(model.memberAt(row));
    return names;
}

const Member *called(const std::vector<Member> &members, const char *name)
{
    for (const Member &member : members)
        if (displayName(member) == utf8(name))
            return &member;
    return nullptr;
}

}  // namespace

void TestMembersPage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
}

void TestMembersPage::init()
{
    QTest::failOnWarning(
        QRegularExpression{QStringLiteral("^(?!This plugin does not support|member changed)")});
}

void TestMembersPage::emptyCommunitySaysWhatToDo()
{
    const MembersOnDesk shown;
    QVERIFY(shown.isShown("noMembers"));
    QVERIFY(!shown.isShown("searchMembers"));
    shown.part("noMembers").findChild<QAbstractButton *>(QStringLiteral("action"))->click();
    QVERIFY(shown.isShown("waitingForList"));
    shown.press("backToMembers");
    QVERIFY(shown.isShown("noMembers"));
}

void TestMembersPage::somebodyIsAddedAndTakenBack()
{
    const MembersOnDesk shown;
    shown.press("addMember");
    shown.fill("given", utf8(" Awa "));
    shown.fill("family", utf8("Sow"));
    shown.fill("toShare", utf8("la greffe; le compost"));
    QTest::keyClick(&shown.part("family"), Qt::Key_Return);
    QVERIFY(shown.tells(utf8("Added: Awa Sow.")));
    QVERIFY(MembersOnDesk::comes([&] { return shown.names() == QStringList{utf8("Awa Sow")}; }));
    QVERIFY(!shown.isShown("memberCard"));
    QCOMPARE(shown.stored().front().toShare, (QStringList{utf8("la greffe"), utf8("le compost")}));

    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “Added: Awa Sow.”")));
    QVERIFY(shown.stored().empty());
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("noMembers"); }));
}

void TestMembersPage::formSaysWhatStandsInTheWay_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nobody has no name") << QString{} << utf8("a@b.example") << utf8("A member needs a name.");
    QTest::newRow("a sign is no name") << utf8("–") << QString{} << utf8("A member needs a name.");
    QTest::newRow("a number is no name") << utf8("12") << QString{} << utf8("A member needs a name.");
    QTest::newRow("half an address") << utf8("Awa") << utf8("awa.sow")
                                     << utf8("An address looks like name@place.org.");
}

void TestMembersPage::formSaysWhatStandsInTheWay()
{
    QFETCH(const QString, given);
    QFETCH(const QString, email);
    QFETCH(const QString, fault);
    MemberCard card;
    const QSignalSpy saving{&card, &MemberCard::saveRequested};
    card.showMember({});
    card.findChild<QLineEdit *>(utf8("given"))->setText(given);
    card.findChild<QLineEdit *>(utf8("email"))->setText(email);
    QVERIFY(!card.save());
    QStringList faults;
    for (const PlainLabel *label : card.findChildren<PlainLabel *>(utf8("error")))
        if (!label->text().isEmpty())
            faults += label->text();
    QCOMPARE(faults, QStringList{fault});
    QVERIFY(saving.isEmpty());
}

void TestMembersPage::nothingIsAllowedUntilItIsTicked()
{
    const MembersOnDesk shown;
    shown.press("addMember");
    for (const char *tick : {"allowsContact", "allowsPhotographs", "allowsNews"})
        QVERIFY(!shown.part<QCheckBox>(tick).isChecked());
    shown.fill("given", utf8("Awa"));
    shown.part<QCheckBox>("allowsNews").click();
    shown.press("saveMember");
    QVERIFY(shown.tells(utf8("Added: Awa.")));
    QCOMPARE(shown.stored().front().consents, std::set{ConsentPurpose::News});
}

void TestMembersPage::namesStandAsInADictionary()
{
    const MembersOnDesk shown{circle()};
    const QStringList sorted{utf8("Anne-Sophie O’Neill"), utf8("Eric Zola"), utf8("Éva Roy"),
        utf8("Łucja Straße"), utf8("Zoé Œuvrard")};
    QCOMPARE(shown.names(), sorted);
    emit shown.table().horizontalHeader()->sectionClicked(static_cast<int>(MemberColumn::Name));
    QCOMPARE(shown.names(), QStringList(sorted.rbegin(), sorted.rend()));
}

void TestMembersPage::whoeverHasNothingInAColumnComesLast()
{
    const MembersOnDesk shown{circle()};
    const int column = static_cast<int>(MemberColumn::Organisation);
    emit shown.table().horizontalHeader()->sectionClicked(column);
    const QStringList upwards{utf8("Ateliers"), utf8("Quai"), {}, {}, {}};
    QCOMPARE(shown.column(MemberColumn::Organisation), upwards);
    emit shown.table().horizontalHeader()->sectionClicked(column);
    const QStringList downwards{utf8("Quai"), utf8("Ateliers"), {}, {}, {}};
    QCOMPARE(shown.column(MemberColumn::Organisation), downwards);
}

void TestMembersPage::searchFindsWhoIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("the first letter, without its accent") << utf8("e") << utf8("Eric Zola, Éva Roy");
    QTest::newRow("a ligature in two letters") << utf8("oeu") << utf8("Zoé Œuvrard");
    QTest::newRow("a barred letter") << utf8("lu") << utf8("Łucja Straße");
    QTest::newRow("family name first") << utf8("roy eva") << utf8("Éva Roy");
    QTest::newRow("without the hyphen") << utf8("annesophie") << utf8("Anne-Sophie O’Neill");
    QTest::newRow("nothing typed")
        << QString{} << utf8("Anne-Sophie O’Neill, Eric Zola, Éva Roy, Łucja Straße, Zoé Œuvrard");
}

void TestMembersPage::searchFindsWhoIsMeant()
{
    QFETCH(const QString, typed);
    MemberTableModel model;
    model.setMembers(clean(circle()));
    model.setSearch(typed);
    QTEST(namesIn(model).join(utf8(", ")), "found");
}

void TestMembersPage::aLetterInTheTableBeginsASearch()
{
    const MembersOnDesk shown{circle()};
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Z);
    QCOMPARE(shown.part<QLineEdit>("searchMembers").text(), utf8("z"));
    QCOMPARE(shown.names(), (QStringList{utf8("Eric Zola"), utf8("Zoé Œuvrard")}));
    QTest::keyClick(&shown.part("searchMembers"), Qt::Key_Return);
    QVERIFY(shown.isShown("memberCard"));
    QCOMPARE(shown.text("memberTitle"), utf8("Eric Zola"));
    QTest::keyClick(&shown.part("given"), Qt::Key_Escape);
    QVERIFY(!shown.isShown("memberCard"));
    QTest::keyClick(&shown.table(), Qt::Key_End);
    QCOMPARE(shown.text("memberTitle"), utf8("Zoé Œuvrard"));
    QTest::keyClick(&shown.table(), Qt::Key_Home);
    QCOMPARE(shown.text("memberTitle"), utf8("Eric Zola"));
}

void TestMembersPage::nobodyFoundCanBeAdded()
{
    const MembersOnDesk shown{circle()};
    shown.fill("searchMembers", utf8("Koffi Mensah"));
    QVERIFY(shown.isShown("nobodyFound"));
    shown.part("nobodyFound").findChild<QAbstractButton *>(QStringLiteral("action"))->click();
    QCOMPARE(shown.part<QLineEdit>("given").text(), utf8("Koffi"));
    QCOMPARE(shown.part<QLineEdit>("family").text(), utf8("Mensah"));
    shown.press("saveMember");
    QVERIFY(shown.tells(utf8("Added: Koffi Mensah.")));
    QVERIFY(MembersOnDesk::comes([&] { return shown.names() == QStringList{utf8("Koffi Mensah")}; }));
}

void TestMembersPage::aNameStandsInTwoLinesBesideOtherColumns_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("beside the card of somebody in a small window") << 576;
    QTest::newRow("in a small window") << 760;
    QTest::newRow("in a large one") << 1400;
}

/// As long as the others have the room they need, no letter of it is left out.
void TestMembersPage::aNameStandsInTwoLinesBesideOtherColumns()
{
    QFETCH(const int, width);
    MemberTable table;
    table.resize(width, 400);
    table.show();
    QApplication::processEvents();
    const auto room = static_cast<qreal>(table.columnWidth(0) - gap::medium - gap::small);
    const FittedName fitted = fitName(
        {utf8("Chlo\u00e9 Vandenbroucke (en retrait)"), {}}, fontFor(TextRole::Text, true), room, 2);
    QVERIFY2(!fitted.lines.join(u' ').contains(QChar{0x2026}), qPrintable(fitted.lines.join(u'|')));
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
}

void TestMembersPage::columnsAreKept()
{
    MembersOnDesk shown{circle()};
    const auto isHidden = [&](MemberColumn column) {
        return shown.table().isColumnHidden(static_cast<int>(column));
    };
    QVERIFY(isHidden(MemberColumn::Email));
    QMenu *menu = shown.table().makeColumnsMenu(&shown.table());
    for (QAction *action : menu->actions())
        if (action->text() == utf8("E-mail") || action->text() == utf8("To share"))
            action->trigger();
    QVERIFY(!isHidden(MemberColumn::Email));
    QVERIFY(isHidden(MemberColumn::ToShare));
    shown.openAgain();
    QVERIFY(!isHidden(MemberColumn::Email));
    QVERIFY(isHidden(MemberColumn::ToShare));
    QVERIFY(!isHidden(MemberColumn::Name));
}

void TestMembersPage::changeIsSavedOnTheWayToSomebodyElse()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    QCOMPARE(shown.text("memberTitle"), utf8("Eric Zola"));
    shown.fill("team", utf8("Accueil"));
    shown.choose(2);
    QCOMPARE(shown.text("memberTitle"), utf8("Éva Roy"));
    QVERIFY(shown.tells(utf8("Changed: Eric Zola.")));
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Accueil"));
    QVERIFY(shown.isShown("memberCard"));

    shown.fill("given", QString{});
    shown.fill("family", QString{});
    shown.choose(3);
    QCOMPARE(shown.table().chosen(), std::vector{called(shown.stored(), "Éva Roy")->id});
}

void TestMembersPage::whatIsTypedIsSavedBeforeSomebodyRetires()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    shown.press("retireMember");
    QVERIFY(shown.tells(utf8("Retired: Eric Zola.")));
    QVERIFY(!shown.isShown("memberCard"));
    QVERIFY(called(shown.stored(), "Eric Zola")->retired);
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Accueil"));

    // Where it cannot be saved nothing happens.
    QVERIFY(MembersOnDesk::comes([&] { return shown.names().at(1) == utf8("Éva Roy"); }));
    shown.choose(1);
    shown.fill("given", {});
    shown.fill("family", {});
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QVERIFY(shown.isShown("memberCard"));
    QVERIFY(!called(shown.stored(), "Éva Roy")->retired);
}

void TestMembersPage::whatIsTypedIsSavedBeforeUndo()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    shown.press("saveMember");
    QVERIFY(shown.tells(utf8("Changed: Eric Zola.")));
    QVERIFY(MembersOnDesk::comes([&] { return shown.table().chosen().size() == 1; }));
    shown.choose(2);
    shown.fill("team", utf8("Cuisine"));
    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “Changed: Eric Zola.”")));
    QVERIFY(called(shown.stored(), "Eric Zola")->team.isEmpty());
    QCOMPARE(called(shown.stored(), "Éva Roy")->team, utf8("Cuisine"));

    // About the same person what is typed is the newest: it is told, and Undo comes to it next.
    QVERIFY(MembersOnDesk::comes([&] {
        const QStringList teams = shown.column(MemberColumn::Team);
        return teams.contains(utf8("Cuisine")) && !teams.contains(utf8("Accueil"));
    }));
    shown.choose(1);
    QCOMPARE(shown.text("memberTitle"), utf8("Eric Zola"));
    shown.fill("team", utf8("Jardin"));
    QVERIFY(shown.part("saveMember").isEnabled());
    shown.redo();
    QVERIFY(shown.tells(utf8("Changed: Eric Zola.")));
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Jardin"));
    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “Changed: Eric Zola.”")));
    QVERIFY(called(shown.stored(), "Eric Zola")->team.isEmpty());
}

void TestMembersPage::whatIsTypedIsSavedBeforeTheWindowCloses()
{
    MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    QVERIFY(shown.window().close());
    shown.openAgain();
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Accueil"));

    // What cannot be saved is shown, and let go only by closing once more.
    shown.choose(1);
    shown.fill("given", {});
    shown.fill("family", {});
    shown.goTo(Act::Prepare);
    QVERIFY(!shown.window().close());
    QVERIFY(shown.isShown("memberCard"));
    QVERIFY(shown.window().close());
}

void TestMembersPage::untouchedTypedNameStaysInOnePiece()
{
    const MembersOnDesk shown{{Member{.typed = utf8("LE GOFF Solène")}}};
    shown.choose(0);
    QCOMPARE(shown.part<QLineEdit>("given").text(), utf8("Solène"));
    shown.fill("team", utf8("Accueil"));
    shown.press("saveMember");
    QVERIFY(MembersOnDesk::comes([&] { return !shown.toast().isEmpty(); }));
    QCOMPARE(shown.stored().front().typed, utf8("LE GOFF Solène"));
    QVERIFY(shown.stored().front().family.isEmpty());

    QVERIFY(MembersOnDesk::comes([&] { return shown.table().chosen().size() == 1; }));
    shown.table().clearSelection();
    shown.choose(0);
    shown.fill("family", utf8("Le Goff"));
    shown.press("saveMember");
    QVERIFY(shown.tells(utf8("Changed: Solène Le Goff.")));
    QCOMPARE(shown.stored().front().family, utf8("Le Goff"));
}

void TestMembersPage::retiredOnesStandAside()
{
    const MembersOnDesk shown{circle()};
    QVERIFY(!shown.isShown("showRetired"));
    shown.choose(2);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QVERIFY(shown.tells(utf8("Retired: Éva Roy.")));
    QVERIFY(MembersOnDesk::comes([&] { return !shown.names().contains(utf8("Éva Roy")); }));
    QVERIFY(called(shown.stored(), "Éva Roy")->retired);
    // Pressed once too often, undo takes nothing away from redo.
    for (const char *told : {"Taken back: “Retired: Éva Roy.”", "There is nothing to take back."}) {
        shown.undo();
        QVERIFY(shown.tells(utf8(told)));
    }
    shown.redo();
    QVERIFY(shown.tells(utf8("Retired: Éva Roy.")));
    QVERIFY(MembersOnDesk::comes([&] { return shown.text("memberCounts") == utf8("4 members"); }));

    shown.press("showRetired");
    QCOMPARE(shown.names().at(2), utf8("Éva Roy, retired"));
    shown.choose(2);
    QCOMPARE(shown.text("memberTitle"), utf8("Éva Roy"));
    shown.press("retireMember");
    QVERIFY(shown.tells(utf8("Back among the members: Éva Roy.")));
    QVERIFY(!called(shown.stored(), "Éva Roy")->retired);
    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “Back among the members: Éva Roy.”")));
    QVERIFY(called(shown.stored(), "Éva Roy")->retired);
    shown.redo();
    QVERIFY(shown.tells(utf8("Back among the members: Éva Roy.")));
    QVERIFY(!called(shown.stored(), "Éva Roy")->retired);
    shown.redo();
    QVERIFY(shown.tells(utf8("There is nothing to do again.")));
}

void TestMembersPage::twoAreMadeOne()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.choose(2, Qt::ControlModifier);
    QVERIFY(shown.isShown("mergeCard"));
    QVERIFY(shown.text("outcome").contains(utf8("Name: Eric Zola")));
    QVERIFY(shown.text("outcome").contains(utf8("E-mail: eva@quai.example")));
    QCOMPARE(shown.text("notTaken"), utf8("Not taken over\nName: Éva Roy"));
    shown.press("merge");
    QVERIFY(shown.tells(utf8("One person now: Eric Zola.")));
    QVERIFY(MembersOnDesk::comes([&] { return !shown.names().contains(utf8("Éva Roy")); }));
    const auto stored = shown.stored();
    QCOMPARE(called(stored, "Éva Roy")->mergedInto, called(stored, "Eric Zola")->id);

    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “One person now: Eric Zola.”")));
    QVERIFY(MembersOnDesk::comes([&] { return shown.names().contains(utf8("Éva Roy")); }));
    QVERIFY(called(shown.stored(), "Eric Zola")->email.isEmpty());
}

void TestMembersPage::whoIsKeptIsAChoice()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.choose(2, Qt::ControlModifier);
    shown.press("keepOther");
    QVERIFY(shown.text("outcome").contains(utf8("Name: Éva Roy")));
    QCOMPARE(shown.text("notTaken"), utf8("Not taken over\nName: Eric Zola"));
    shown.press("merge");
    QVERIFY(shown.tells(utf8("One person now: Éva Roy.")));
    QCOMPARE(called(shown.stored(), "Éva Roy")->organisation, utf8("Ateliers"));
}

void TestMembersPage::doublesAreAskedAbout()
{
    const MembersOnDesk shown{
        {memberCalled("Awa", "Sow"), memberCalled("Luc", "Tremblay"), memberCalled("Sow", "Awa")}};
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("samePerson"); }));
    auto &question = shown.part<QuestionStrip>("samePerson");
    QCOMPARE(question.question(), utf8("Are Awa Sow and Sow Awa the same person? The same name."));
    emit question.accepted();
    QVERIFY(shown.isShown("mergeCard"));
    shown.press("keepApart");
    QVERIFY(!shown.isShown("samePerson"));
    QVERIFY(!shown.isShown("mergeCard"));
    QCOMPARE(shown.names().size(), 3);
}

/// The answer outlasts the program, and can be taken back.
void TestMembersPage::twoPeopleAreAskedAboutOnce()
{
    MembersOnDesk shown{
        {memberCalled("Awa", "Sow"), memberCalled("Luc", "Tremblay"), memberCalled("Sow", "Awa")}};
    const auto isAsked = [&] {
        return shown.isShown("samePerson");
    };
    QVERIFY(MembersOnDesk::comes(isAsked));
    emit shown.part<QuestionStrip>("samePerson").declined();
    QVERIFY(!isAsked());
    QVERIFY(shown.tells(utf8("Two people: Awa Sow and Sow Awa.")));
    shown.undo();
    QVERIFY(MembersOnDesk::comes(isAsked));
    shown.redo();
    QVERIFY(MembersOnDesk::comes([&] { return !isAsked(); }));

    shown.openAgain();
    // One letter apart from somebody: asked about as soon as the questions are found.
    shown.press("addMember");
    shown.fill("given", utf8("Luc"));
    shown.fill("family", utf8("Tremblai"));
    shown.press("saveMember");
    QVERIFY(MembersOnDesk::comes(isAsked));
    QCOMPARE(shown.part<QuestionStrip>("samePerson").question(),
        utf8("Are Luc Tremblay and Luc Tremblai the same person? One letter apart."));
}

void TestMembersPage::twoPeopleOfAnotherStationAreNotAskedAbout()
{
    const MembersOnDesk shown{{memberCalled("Awa", "Sow"), memberCalled("Sow", "Awa")}};
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("samePerson"); }));
    const std::vector<Member> members = shown.stored();
    shown.elsewhere(
        [&](const auto &db) { test::require(storage::sayTwoPeople(db, members[0].id, members[1].id, 1s)); });
    QVERIFY(MembersOnDesk::comes([&] { return !shown.isShown("samePerson"); }));
}

void TestMembersPage::namesakesAreAskedAboutWithWhatTellsThemApart()
{
    const MembersOnDesk shown{
        {memberCalled("Awa", "Sow", {.organisation = utf8("Quai"), .email = utf8("awa@quai.example")}),
            memberCalled("Awa", "Sow", {.organisation = utf8("Ateliers")}), memberCalled("Luc", "Tremblay")}};
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("samePerson"); }));
    QCOMPARE(shown.part<QuestionStrip>("samePerson").question(),
        utf8("Are Awa Sow (awa@quai.example, Quai) and Awa Sow (Ateliers) the same person? The same name."));
}

/// The desk learns of it when it writes, whoever is faster.
void TestMembersPage::changeOfAnotherStationIsTold()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    shown.elsewhere([&](const auto &db) {
        Member eric = *called(shown.stored(), "Eric Zola");
        eric.team = utf8("Cuisine");
        test::require(storage::editMember(db, eric, 1s));
    });
    shown.press("saveMember");
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("conflict"); }));
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Cuisine"));
    QCOMPARE(shown.part<QLineEdit>("team").text(), utf8("Accueil"));  // what was typed waits
    QVERIFY(!shown.part("saveMember").isEnabled());

    emit shown.part<Banner>("conflict").actionTriggered();
    QCOMPARE(shown.part<QLineEdit>("team").text(), utf8("Cuisine"));
    shown.fill("team", utf8("Accueil"));
    shown.press("saveMember");
    QVERIFY(shown.tells(utf8("Changed: Eric Zola.")));
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Accueil"));
}

/// It cannot be saved, so nothing that would leave it goes ahead.
void TestMembersPage::whatAnotherStationStandsInTheWayOfIsNotLost()
{
    const MembersOnDesk shown{circle()};
    shown.choose(2);
    shown.fill("team", utf8("Cuisine"));
    shown.press("saveMember");
    QVERIFY(shown.tells(utf8("Changed: Éva Roy.")));
    QVERIFY(MembersOnDesk::comes([&] { return shown.column(MemberColumn::Team).contains(utf8("Cuisine")); }));
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    shown.elsewhere([&](const auto &db) {
        Member eric = *called(shown.stored(), "Eric Zola");
        eric.team = utf8("Jardin");
        test::require(storage::editMember(db, eric, 1s));
    });
    shown.press("saveMember");
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("conflict"); }));
    const auto waits = [&shown] {
        return shown.isShown("memberCard") && shown.text("memberTitle") == utf8("Eric Zola")
            && shown.part<QLineEdit>("team").text() == utf8("Accueil");
    };
    shown.undo();
    QVERIFY(waits());
    shown.choose(2);
    QVERIFY(waits());
    shown.goTo(Act::Prepare);
    emit shown.window().menus().openRecentRequested(shown.path("another.tablee"));
    QVERIFY(shown.tells(utf8("What you typed cannot be saved as it stands. Close this member to let it go, "
                             "then choose again.")));
    QVERIFY(waits());
    shown.goTo(Act::Prepare);
    QVERIFY(!shown.window().close());
    QVERIFY(waits());

    emit shown.part<Banner>("conflict").actionTriggered();
    QCOMPARE(shown.part<QLineEdit>("team").text(), utf8("Jardin"));
    QVERIFY(shown.window().close());
    QCOMPARE(called(shown.stored(), "Éva Roy")->team, utf8("Cuisine"));
}

/// Nobody looks at the page, and closing the window would leave what was typed.
void TestMembersPage::changeOfAnotherStationCountsWhileThePageIsHidden()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    shown.goTo(Act::Prepare);
    shown.elsewhere([&](const auto &db) {
        Member eric = *called(shown.stored(), "Eric Zola");
        eric.team = utf8("Jardin");
        test::require(storage::editMember(db, eric, 1s));
    });
    QVERIFY(MembersOnDesk::comes([&] { return !shown.part("conflict").isHidden(); }));
    QVERIFY(!shown.window().close());
    QVERIFY(shown.isShown("conflict"));  // the page comes forward
    QCOMPARE(shown.part<QLineEdit>("team").text(), utf8("Accueil"));
    QCOMPARE(called(shown.stored(), "Eric Zola")->team, utf8("Jardin"));
}

void TestMembersPage::whoeverAnotherStationTookAwayIsTold()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.fill("team", utf8("Accueil"));
    shown.elsewhere([&](const auto &db) {
        const auto all = shown.stored();
        test::require(storage::mergeMembers(
            db, test::require(mergePreview(*called(all, "Éva Roy"), *called(all, "Eric Zola"))), 1s));
    });
    QVERIFY(shown.tells(utf8("Another station has taken this member away. What you typed is not saved.")));
    QVERIFY(!shown.isShown("memberCard"));
}

void TestMembersPage::changeOfAnotherStationComesIn()
{
    const MembersOnDesk shown{circle()};
    shown.elsewhere(
        [](const auto &db) { test::require(storage::addMember(db, memberCalled("Koffi", "Mensah"), 1s)); });
    QVERIFY(MembersOnDesk::comes([&] { return shown.names().contains(utf8("Koffi Mensah")); }));
}

void TestMembersPage::whatIsTakenBackCanBeDoneAgain()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.press("retireMember");
    QVERIFY(shown.tells(utf8("Retired: Eric Zola.")));
    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “Retired: Eric Zola.”")));
    emit shown.part<Toast>("memberToast").undoRequested();
    QVERIFY(shown.tells(utf8("Retired: Eric Zola.")));
    QVERIFY(called(shown.stored(), "Eric Zola")->retired);
    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “Retired: Eric Zola.”")));
    shown.undo();
    QVERIFY(shown.tells(utf8("There is nothing to take back.")));
    QVERIFY(!called(shown.stored(), "Eric Zola")->retired);
}

void TestMembersPage::undoOfThePageLeavesTheEveningAlone()
{
    const MembersOnDesk shown{circle()};
    QSignalSpy ofEvening{&shown.window().menus(), &DeskMenus::undoRequested};
    QSignalSpy ofMembers{&shown.window().menus(), &DeskMenus::memberUndoRequested};
    shown.table().setFocus();
    QTest::keyClick(&shown.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ofMembers.size(), 1);
    QVERIFY(ofEvening.isEmpty());
}

void TestMembersPage::thousandsAreSearchedAndSorted()
{
    std::vector<Member> many;
    for (int number = 0; number < 3000; ++number)
        many.push_back(
            {.given = utf8("Name%1").arg(number), .family = number == 2999 ? utf8("Zzz") : utf8("Common")});
    MemberTableModel model;
    model.setMembers(clean(many));
    QCOMPARE(model.rowCount(), 3000);
    QCOMPARE(namesIn(model).at(9), utf8("Name9 Common"));  // 9 before 10
    model.setSearch(utf8("zz"));
    QCOMPARE(namesIn(model), QStringList{utf8("Name2999 Zzz")});
}

void TestMembersPage::modelIsSound()
{
    MemberTableModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model.setMembers(clean(circle()));
    model.setSearch(utf8("e"));
    model.sort(static_cast<int>(MemberColumn::Organisation), Qt::DescendingOrder);
    model.setRetiredShown(true);
    model.setMembers({});
}

namespace {

using Scene = void (*)(const MembersOnDesk &);

void addScenes()
{
    QTest::addColumn<Scene>("scene");
    QTest::newRow("the table") << Scene{[](const MembersOnDesk &) {
    }};
    QTest::newRow("a member") << Scene{[](const MembersOnDesk &shown) {
        shown.choose(1);
    }};
    QTest::newRow("somebody to be erased") << Scene{[](const MembersOnDesk &shown) {
        shown.choose(1);
        shown.press("eraseMember");
        QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("eraseCard"); }));
    }};
    QTest::newRow("somebody new") << Scene{[](const MembersOnDesk &shown) {
        shown.press("addMember");
    }};
    QTest::newRow("two of them") << Scene{[](const MembersOnDesk &shown) {
        shown.choose(1);
        shown.choose(2, Qt::ControlModifier);
    }};
    QTest::newRow("nobody found") << Scene{[](const MembersOnDesk &shown) {
        shown.fill("searchMembers", utf8("0"));
    }};
    QTest::newRow("a list to come") << Scene{[](const MembersOnDesk &shown) {
        shown.press("importList");
    }};
}

std::vector<Member> circleWithDoubles()
{
    std::vector<Member> members = circle();
    members.push_back(memberCalled("Eva", "Roy"));
    members.push_back(memberCalled("Ana", "Benali", {.retired = true}));
    return members;
}

}  // namespace

/// Below a window's frame on a display of 1280 x 800 there is less than 780.
void TestMembersPage::aFormScrollsBeforeItsPage()
{
    const MembersOnDesk shown{circle()};
    shown.choose(1);
    shown.window().resize(1280, 720);
    const PageScroll *page = nullptr;
    for (const auto *scroll : shown.window().findChildren<PageScroll *>())
        if (scroll->isAncestorOf(&shown.part("memberCard")))
            page = scroll;
    QVERIFY(page != nullptr);
    QVERIFY(MembersOnDesk::comes([&] { return page->viewport()->height() < 720; }));
    QApplication::processEvents();
    QCOMPARE(page->verticalScrollBar()->maximum(), 0);
    QVERIFY(shown.isShown("eraseMember"));
}

void TestMembersPage::everythingFitsAndFollowsTheLanguage_data()
{
    addScenes();
}

void TestMembersPage::everythingFitsAndFollowsTheLanguage()
{
    QFETCH(const Scene, scene);
    const MembersOnDesk shown{circleWithDoubles()};
    QVERIFY(MembersOnDesk::comes([&] { return shown.isShown("samePerson"); }));
    scene(shown);
    const auto fits = [&] {
        QStringList faults;
        MembersOnDesk::comes(
            [&] { return (faults = test::faultsOfFit(*shown.window().centralWidget())).isEmpty(); }, 2s);
        return faults.join(u'\n');
    };
    const auto speak = [&](Language language) {
        emit shown.window().languageChosen(language);
        QApplication::processEvents();
        return test::visibleWords(shown.window());
    };
    QCOMPARE(shown.window().size(), QSize(1280, 800));
    QCOMPARE(fits(), QString{});
    const QMap<QString, QString> before = test::visibleWords(shown.window());
    const QMap<QString, QString> french = speak(Language::French);
    QCOMPARE(fits(), QString{});
    QStringList alike{utf8("Circle"), utf8("circle"), utf8("Organisation"), utf8("Note"), utf8("Tablée"),
        utf8("Table"), utf8("Pause")};
    for (const Member &member : circleWithDoubles())
        alike << member.given + u' ' + member.family << member.organisation << member.email;
    alike.removeAll(QString{});
    const QStringList faults = test::unchangedWords(before, french, alike);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(french.keys(), before.keys());
    QCOMPARE(speak(Language::English), before);
}

TEST_CLASS_WITH(TestMembersPage, QApplication)

}  // namespace tablee::ui::tst_members_page

#include "tst_members_page.moc"
