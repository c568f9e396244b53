#include "common/action_button.h"
#include "common/banner.h"
#include "common/choice.h"
#include "common/question_strip.h"
#include "common/row_delegate.h"
#include "common/stepper.h"
#include "conducting/live_page.h"
#include "evening/fold.h"
#include "language/step_words.h"
#include "members_on_desk.h"
#include "preparing/agenda_editor.h"
#include "preparing/sessions_page.h"
#include "preparing/step_grip.h"
#include "preparing/step_row.h"
#include "preparing/tables_editor.h"
#include "preparing/template_choice.h"
#include "sessions/prepared_agenda.h"
#include "sessions_on_desk.h"
#include "storage/session_changes.h"
#include "storage/session_reader.h"
#include "storage/template_store.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

namespace tablee::ui::tst_sessions_page {

using namespace std::chrono_literals;
using test::layOut;
using test::memberCalled;
using test::require;
using test::SessionsOnDesk;
using test::utf8;

/// Sessions on the desk, over a real file: prepared, changed, taken back, and begun.
class TestSessionsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void emptyCommunitySaysWhatToDo();
    void sessionIsPreparedFromATemplate();
    void purposeIsAskedFirst();
    void whatIsTypedIsWritten_data();
    void whatIsTypedIsWritten();
    void minutesMoveTheEnd();
    void stepIsMovedByKeys();
    void stepIsDragged();
    void stepIsAddedAndRemoved();
    void stepIsRemovedByAPressTooMany();
    void tooLongIsSaidAndShortened();
    void aTypedHourIsNotLostToAnotherEdit();
    void editsOfOnePartAreTakenBackAsOne();
    void removedSessionComesBack();
    void agendaIsKeptUnderAName();
    void numbersAreNotExpected();
    void peopleAreExpectedWithTheirRoles();
    void rulesAreMadeAndTheirConflictTold();
    void tablesAreNamedAndClosed();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void peopleAreInvitedToWhatIsPrepared();
    void aDraftIsAnnouncedByHand();
    void theThanksFollowWhatIsAnnounced();
    void whatCountsIsChosenAndTakenBack();
    void whatItCostAndBroughtIsToldOnTheDesk();
    void doorsOpenForThoseWhoAreHere();
    void thoseWhoCameAreExpectedOnRequest();
    void doorsOfAnotherDayAreAskedFor();
    void preparedSessionIsNotBegunByItself();
    void changeOfAnotherStationIsTold();
    void hoursAreThoseOfTheLanguageFromTheStart();
    void hostsAreNamedAndTakenBack();
    void everythingFitsAndFollowsTheLanguage_data();
    void everythingFitsAndFollowsTheLanguage();
};

namespace {

std::vector<Member> four()
{
    return {memberCalled("Ana", "Roy"), memberCalled("Ben", "Low"), memberCalled("Chloé", "Mas"),
        memberCalled("Éva", "Ott")};
}

std::vector<StepKind> kindsOf(const PreparedSession &session)
{
    std::vector<StepKind> kinds;
    for (const PreparedStep &step : session.agenda)
        kinds.push_back(step.kind);
    return kinds;
}

}  // namespace

void TestSessionsPage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
}

void TestSessionsPage::init()
{
    QTest::failOnWarning(QRegularExpression{
        QStringLiteral("^(?!This plugin does not support|session changed|the session has begun)")});
}

void TestSessionsPage::emptyCommunitySaysWhatToDo()
{
    const SessionsOnDesk shown;
    QVERIFY(shown.isShown("noSessions"));
    QVERIFY(!shown.isShown("prepareSession"));
    shown.part("noSessions").findChild<QAbstractButton *>(QStringLiteral("action"))->click();
    QVERIFY(shown.isShown("templates"));
    shown.press("leaveTemplates");
    QVERIFY(shown.isShown("noSessions"));
    QVERIFY(shown.coming().empty());
}

void TestSessionsPage::sessionIsPreparedFromATemplate()
{
    using enum StepKind;
    const SessionsOnDesk shown;
    shown.prepareFirst("Subject: YOU");
    QVERIFY(kindsOf(shown.session()) == (std::vector{Welcome, Round, Round, Round, FreeTime, Harvest}));
    QCOMPARE(shown.rows().size(), std::size_t{6});
    QCOMPARE(shown.text("agendaSum"), utf8("3 rounds, 1\u00a0h"));
    QVERIFY(shown.text("agendaEnd").startsWith(utf8("Ends at ")));
    shown.press("backToSessions");
    QCOMPARE(shown.part<QListView>("comingSessions").model()->rowCount(), 1);
}

void TestSessionsPage::purposeIsAskedFirst()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("World café");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.part("purpose").hasFocus(); }));
    const int above = shown.part("purpose").mapTo(&shown.window(), QPoint{}).y();
    for (const char *other : {"sessionTitle", "startDate", "startTime", "sessionPlace"})
        QVERIFY(shown.part(other).mapTo(&shown.window(), QPoint{}).y() > above);
}

void TestSessionsPage::whatIsTypedIsWritten_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString PreparedSession::*>("kept");
    QTest::newRow("the title") << QStringLiteral("sessionTitle") << &PreparedSession::title;
    QTest::newRow("the place") << QStringLiteral("sessionPlace") << &PreparedSession::place;
    QTest::newRow("the purpose, on the way to another field")
        << QStringLiteral("purpose") << &PreparedSession::purpose;
}

void TestSessionsPage::whatIsTypedIsWritten()
{
    QFETCH(const QString, field);
    QFETCH(QString PreparedSession::*const, kept);
    const SessionsOnDesk shown;
    shown.prepareFirst("World café");
    const QString typed = utf8("Zoé & l’été");
    if (field == QStringLiteral("purpose")) {
        auto &purpose = shown.part<QPlainTextEdit>("purpose");
        purpose.setFocus();
        purpose.setPlainText(typed);
        shown.part("sessionTitle").setFocus();
    } else {
        shown.type(qPrintable(field), typed);
    }
    QVERIFY(shown.becomes([&](const PreparedSession &session) { return session.*kept == typed; }));
    QVERIFY(SessionsOnDesk::comes([&] { return shown.part("undoEdit").isEnabled(); }));
    shown.press("undoEdit");
    const QString before = kept == &PreparedSession::title ? utf8("World café") : QString{};
    QVERIFY(shown.becomes([&](const PreparedSession &session) { return session.*kept == before; }));
}

void TestSessionsPage::minutesMoveTheEnd()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("Geek Speak");
    QCOMPARE(shown.text("agendaSum"), utf8("30\u00a0min"));
    shown.setMinutes(0, 20);
    QVERIFY(SessionsOnDesk::comes([&] { return shown.text("agendaSum") == utf8("35\u00a0min"); }));
    QVERIFY(shown.session().agenda.front().planned == 20min);
}

void TestSessionsPage::stepIsMovedByKeys()
{
    using enum StepKind;
    const SessionsOnDesk shown;
    shown.prepareFirst("Learn and share");
    auto *grip = shown.rows().at(5)->findChild<StepGrip *>();
    grip->setFocus();
    QTest::keyClick(grip, Qt::Key_Up);
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return kindsOf(session) == std::vector{Welcome, Plenary, Round, Round, Harvest, Round};
    }));
    // The grip that follows the step has the keyboard, so that it can be moved on.
    QVERIFY(shown.rows().at(4)->findChild<StepGrip *>()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return kindsOf(session) == std::vector{Welcome, Plenary, Round, Harvest, Round, Round};
    }));
}

void TestSessionsPage::stepIsDragged()
{
    using enum StepKind;
    const SessionsOnDesk shown;
    shown.prepareFirst("Learn and share");
    auto *grip = shown.rows().at(0)->findChild<StepGrip *>();
    const QPoint from = grip->rect().center();
    const QPoint to = grip->mapFromGlobal(shown.rows().at(3)->mapToGlobal(QPoint{0, 2}));
    QTest::mousePress(grip, Qt::LeftButton, {}, from);
    QTest::mouseMove(grip, {from.x(), to.y()});
    QTest::mouseRelease(grip, Qt::LeftButton, {}, {from.x(), to.y()});
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return kindsOf(session) == std::vector{Plenary, Round, Welcome, Round, Round, Harvest};
    }));
}

void TestSessionsPage::stepIsAddedAndRemoved()
{
    using enum StepKind;
    const SessionsOnDesk shown;
    shown.prepareFirst("World café");
    shown.press("addStep");
    const QPointer menu
        = shown.part<AgendaEditor>("agendaEditor").findChild<QMenu *>(QStringLiteral("stepMenu"));
    QVERIFY(menu != nullptr);
    const QList<QAction *> kinds = menu->actions();
    const auto pause = std::find_if(
        kinds.begin(), kinds.end(), [](QAction *action) { return action->text() == utf8("Break"); });
    QVERIFY(pause != kinds.end());
    (*pause)->trigger();
    if (menu)
        menu->close();
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return kindsOf(session) == std::vector{Round, Round, Round, Break, Harvest};
    }));
    QVERIFY(SessionsOnDesk::comes([&] { return shown.rows().size() == 5; }));
    shown.rows().at(1)->findChild<ActionButton *>(QStringLiteral("removeStep"))->click();
    QVERIFY(shown.told(utf8("Removed: “Round 2”.")));
    QVERIFY(kindsOf(shown.session()) == (std::vector{Round, Round, Break, Harvest}));
    QCOMPARE(shown.session().agenda[1].round, 2);
}

/// Pressed again before the row has gone, there may be no step any more where it stood.
void TestSessionsPage::stepIsRemovedByAPressTooMany()
{
    using enum StepKind;
    const SessionsOnDesk shown;
    shown.prepareFirst("World café");
    auto *last = shown.rows().at(3)->findChild<ActionButton *>(QStringLiteral("removeStep"));
    last->click();
    last->click();
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return kindsOf(session) == std::vector{Round, Round, Round};
    }));
    shown.press("addStep");  // and the page goes on
    QVERIFY(shown.told(utf8("Removed: “Harvest”.")));
}

void TestSessionsPage::tooLongIsSaidAndShortened()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("World café");
    shown.press("sayClosing");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("closingTime"); }));
    QVERIFY(shown.text("agendaEnd").endsWith(utf8("30\u00a0min before the room closes.")));
    auto &closes = shown.part<QTimeEdit>("closingTime");
    closes.setTime(closes.time().addSecs(-45 * 60));
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("tooLong"); }));
    QVERIFY(shown.part<Banner>("tooLong").text().endsWith(utf8("15\u00a0min after the room closes.")));
    shown.part<Banner>("tooLong").findChild<QAbstractButton *>()->click();
    QVERIFY(SessionsOnDesk::comes([&] { return !shown.isShown("tooLong"); }));
    QVERIFY(timeToSpare(shown.session()) == Milliseconds::zero());
}

/// Its field has the keys until something else takes them, and no button of the agenda does.
void TestSessionsPage::aTypedHourIsNotLostToAnotherEdit()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("Geek Speak");
    auto &start = shown.part<QTimeEdit>("startTime");
    start.setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClicks(&start, QStringLiteral("45"));
    shown.setMinutes(0, 16);
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.agenda.front().planned == 16min
            && QDateTime::fromMSecsSinceEpoch(session.startsAt).time().minute() == 45;
    }));
    QCOMPARE(start.time().minute(), 45);
}

void TestSessionsPage::editsOfOnePartAreTakenBackAsOne()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("Geek Speak");
    for (const int minutes : {16, 17, 18}) {
        shown.setMinutes(0, minutes);
        QVERIFY(shown.becomes([minutes](const PreparedSession &session) {
            return session.agenda.front().planned == std::chrono::minutes{minutes};
        }));
    }
    shown.setMinutes(1, 5);
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.agenda[1].planned == 5min; }));
    shown.undoKey();
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.agenda[1].planned == 15min && session.agenda[0].planned == 18min;
    }));
    QVERIFY(shown.told(utf8("Taken back.")));
    shown.undoKey();
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.agenda[0].planned == 15min; }));
    QVERIFY(SessionsOnDesk::comes([&] { return !shown.part("undoEdit").isEnabled(); }));
}

void TestSessionsPage::removedSessionComesBack()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("Geek Speak");
    const PreparedSession before = shown.session();
    shown.press("removeSession");
    QVERIFY(shown.told(utf8("The session is removed.")));
    QVERIFY(shown.coming().empty());
    shown.undoKey();
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("sessionEditor"); }));
    QVERIFY(shown.session() == before);
}

void TestSessionsPage::agendaIsKeptUnderAName()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("Geek Speak");
    shown.setMinutes(0, 25);
    shown.press("keepTemplate");
    shown.fill("templateNameField", utf8("Nos mardis"));
    shown.press("keepIt");
    QVERIFY(shown.told(utf8("Kept as “Nos mardis”.")));
    shown.press("backToSessions");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("prepareSession"); }));
    shown.press("prepareSession");
    auto &ways = shown.part<QListView>("templates");
    QVERIFY(SessionsOnDesk::comes(
        [&] { return ways.model()->index(0, 0).data().toString() == utf8("Nos mardis"); }));
    shown.take("Nos mardis");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.coming().size() == 2; }));
    QVERIFY(shown.coming()[1].prepared.agenda == shown.coming()[0].prepared.agenda);
    shown.press("backToSessions");
    shown.press("prepareSession");
    ways.setCurrentIndex(ways.model()->index(0, 0));
    shown.press("removeTemplate");
    QVERIFY(shown.told(utf8("Removed: “Nos mardis”.")));
    QVERIFY(SessionsOnDesk::comes(
        [&] { return ways.model()->index(0, 0).data().toString() == utf8("Learn and share"); }));
}

/// The numbers of an evening by head count are nobody.
void TestSessionsPage::numbersAreNotExpected()
{
    std::vector<Member> members = four();
    members.push_back({.typed = QStringLiteral("7")});
    const SessionsOnDesk shown{members};
    shown.prepareFirst("World café");
    shown.press("section1");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("everybody"); }));
    QCOMPARE(shown.part<QListView>("otherMembers").model()->rowCount(), 4);
    shown.press("everybody");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 4; }));
}

void TestSessionsPage::peopleAreExpectedWithTheirRoles()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.press("section1");
    shown.type("searchExpected", utf8("eva"));
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 1; }));
    QVERIFY(
        SessionsOnDesk::comes([&] { return shown.part<QListView>("expected").model()->rowCount() == 1; }));
    shown.press("everybody");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 4; }));
    auto &expected = shown.part<QListView>("expected");
    QVERIFY(SessionsOnDesk::comes([&] { return expected.model()->rowCount() == 4; }));
    const QAbstractItemModelTester tester{expected.model()};
    expected.setCurrentIndex(expected.model()->index(1, 0));
    auto &role = shown.part<Choice>("role");
    role.setCurrentIndex(2);
    emit role.activated(2);
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return std::count_if(session.attendance.begin(), session.attendance.end(),
                   [](const Attendance &each) { return each.role == Role::Observer; })
            == 1;
    }));
    QTest::keyClick(&expected, Qt::Key_Delete);
    QVERIFY(shown.told(utf8("1 person no longer expected.")));
    QCOMPARE(shown.session().attendance.size(), std::size_t{3});
}

void TestSessionsPage::rulesAreMadeAndTheirConflictTold()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("Impromptu networking");  // two tables
    shown.press("section1");
    shown.press("everybody");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 4; }));
    shown.press("section2");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.part("ruleOne").isEnabled(); }));
    shown.addRule("ana", 0, "ben");
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.rules == std::vector{SeatRule{RuleKind::Apart, MemberId{1}, MemberId{2}}};
    }));
    QVERIFY(SessionsOnDesk::comes([&] { return shown.part<QListView>("rules").model()->rowCount() == 1; }));
    QVERIFY(!shown.isShown("rulesInConflict"));
    shown.addRule("ana", 1, "ben");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("rulesInConflict"); }));
    QCOMPARE(shown.part<Banner>("rulesInConflict").text(),
        utf8("Ana Roy and Ben Low must sit together, but Ana Roy and Ben Low must sit apart."));
    shown.part<Banner>("rulesInConflict").findChild<QAbstractButton *>()->click();
    QVERIFY(shown.told(utf8("The rule is left out.")));
    QVERIFY(!shown.isShown("rulesInConflict"));
    QVERIFY(shown.session().rules.front().kind == RuleKind::Apart && shown.session().rules.size() == 1);
    // Whoever is held at a table finds it in the room.
    shown.addRule("mas chlo", 3, "", 1);
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.rules.size() == 2 && session.tables.size() == 2 && session.tables[1].number == 2
            && session.attendance[2].role == Role::Host;
    }));
}

void TestSessionsPage::tablesAreNamedAndClosed()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.press("section2");
    shown.press("addTable");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.tables.size() == 1; }));
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("removeTable"); }));
    shown.press("addTable");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.tables.size() == 2; }));
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.window().findChildren<QLineEdit *>(utf8("tableName")).size() == 2; }));
    shown.type("tableName", utf8("La fenêtre"));
    QVERIFY(shown.becomes(
        [](const PreparedSession &session) { return session.tables[0].name == utf8("La fenêtre"); }));
    shown.press("tableClosed");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.tables[0].closed; }));
    // One has chairs of its own; the other goes on with what is asked for at each.
    shown.window().findChild<Stepper *>(utf8("tablePlaces"))->setValue(5);
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.tables[0].seats == 5; }));
    shown.window().findChild<Stepper *>(utf8("seatsPerTable"))->setValue(6);
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.seatsPerTable == 6 && session.tables[0].seats == 5 && session.tables[1].seats == 6;
    }));
}

void TestSessionsPage::whatIsMissingIsSaid_data()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("closed");
    QTest::addColumn<QString>("said");
    QTest::newRow("none is set out") << 0 << 0
                                     << utf8("Those who are expected need 6. They are added as people come.");
    QTest::newRow("enough") << 7 << 1
                            << utf8("24 expected, 24 chairs at 6 open tables. Everybody has a place; more "
                                    "tables are added as people come.");
    QTest::newRow("too few")
        << 4 << 0
        << utf8("24 expected, 16 chairs at 4 open tables. 2 more are needed, and added as people come.");
    QTest::newRow("too few because some are closed")
        << 6 << 1
        << utf8("24 expected, 20 chairs at 5 open tables. As tables are closed, up to 5 sit at each. Bring 4 "
                "more chairs.");
}

void TestSessionsPage::whatIsMissingIsSaid()
{
    QFETCH(const int, tables);
    QFETCH(const int, closed);
    const SessionsOnDesk shown;
    PreparedSession session{.seatsPerTable = 4};
    for (int person = 1; person <= 24; ++person)
        session.attendance.push_back({MemberId{person}});
    for (int table = 1; table <= tables; ++table)
        session.tables.push_back({table, 4, {}, table <= closed});
    TablesEditor editor;
    editor.showSession(session);
    QTEST(editor.findChild<PlainLabel *>(utf8("tablesNeeded"))->text(), "said");
}

/// Before any evening has been held: the first one needs its invitation most.
void TestSessionsPage::peopleAreInvitedToWhatIsPrepared()
{
    std::vector<Member> members = four();
    members.front().email = QStringLiteral("ana@example.org");
    members.front().consents = {ConsentPurpose::News};
    const SessionsOnDesk shown{members};
    shown.prepareFirst("World café");
    shown.type("sessionTitle", utf8("Les jeudis"));
    const auto choose = [&](int entry) {
        QGuiApplication::clipboard()->clear();
        shown.window().findChild<QMenu *>(QStringLiteral("invitations"))->actions().at(entry)->trigger();
    };
    const auto copied = [] {
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(!shown.session().announced);
    choose(0);
    QVERIFY(SessionsOnDesk::comes([&] { return copied().contains(utf8("Les jeudis")); }));
    QVERIFY(shown.session().announced);  // whoever is invited has been told
    QVERIFY(shown.part<QCheckBox>("announced").isChecked());
    const QString english = copied();
    choose(1);
    QVERIFY(SessionsOnDesk::comes([&] { return copied().startsWith(english); }));
    QVERIFY(copied().size() > english.size());
    choose(2);
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.part<Toast>("sessionToast").text().startsWith(QStringLiteral("Saved as ")); }));
    choose(3);
    QCOMPARE(copied(), QStringLiteral("ana@example.org"));
}

void TestSessionsPage::aDraftIsAnnouncedByHand()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    auto &announced = shown.part<QCheckBox>("announced");
    QVERIFY(!announced.isChecked());
    const auto listed = [&] {
        return shown.part<QListView>("comingSessions")
            .model()
            ->index(0, 0)
            .data(RowDelegate::SecondWordRole)
            .toString();
    };
    QVERIFY(listed().endsWith(utf8("not announced yet")));
    announced.click();
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.announced; }));
    QVERIFY(SessionsOnDesk::comes([&] { return !listed().contains(utf8("announced")); }));
    shown.undoKey();
    QVERIFY(shown.becomes([](const PreparedSession &session) { return !session.announced; }));
    QVERIFY(SessionsOnDesk::comes([&] { return !announced.isChecked(); }));
}

/// The room reads the day as it is announced, moved, and taken back, while it is thanked.
void TestSessionsPage::theThanksFollowWhatIsAnnounced()
{
    SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.startEvening(utf8("Ana\nBao\nChidi\nDina"));
    shown.goToTheThanks();
    const auto read = [] {
        const auto &next = test::wall()->scene().next;
        return next ? next->english : QString{};
    };
    QCOMPARE(read(), QString{});
    shown.goThere();
    shown.part<QCheckBox>("announced").click();
    QVERIFY(SessionsOnDesk::comes([&] { return !read().isEmpty(); }));
    const QString first = read();
    shown.dayIsTyped(QStringLiteral("24.12.2096"));
    QVERIFY(SessionsOnDesk::comes([&] { return !read().isEmpty() && read() != first; }));
    shown.undoKey();
    QVERIFY(SessionsOnDesk::comes([&] { return read() == first; }));
    shown.undoKey();
    QVERIFY(SessionsOnDesk::comes([&] { return read().isEmpty(); }));
    // Whoever is invited has been told the day.
    shown.window().findChild<QMenu *>(QStringLiteral("invitations"))->actions().at(0)->trigger();
    QVERIFY(SessionsOnDesk::comes([&] { return !read().isEmpty(); }));
}

void TestSessionsPage::whatCountsIsChosenAndTakenBack()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.press("section2");
    auto &choice = shown.part<Choice>("whatCounts");
    QCOMPARE(choice.currentText(), utf8("New meetings only"));
    const QString only = shown.text("whatCountsMeaning");
    const auto choose = [&choice](int steps) {
        choice.setFocus();
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(&choice, Qt::Key_Down);
    };
    choose(2);
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.dial == 100; }));
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.text("whatCountsMeaning").startsWith(utf8("People may meet twice, so that")); }));
    // The steps on the way are one edit.
    shown.undoKey();
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.dial == 0; }));
    QVERIFY(SessionsOnDesk::comes([&] { return shown.text("whatCountsMeaning") == only; }));
    QCOMPARE(choice.currentIndex(), 0);
    choose(1);
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.dial == 50; }));
    QVERIFY(SessionsOnDesk::comes([&] { return choice.currentText() == utf8("New meetings first"); }));
}

/// Four who speak French and four who speak English, three times at tables of four.
void TestSessionsPage::whatItCostAndBroughtIsToldOnTheDesk()
{
    std::vector<Member> members;
    for (const char *name : {"Ana", "Ben", "Chloé", "Dan", "Éva", "Fay", "Gil", "Hugo"}) {
        members.push_back(memberCalled(name, "Roy"));
        members.back().speaks = {members.size() > 4 ? Language::English : Language::French};
    }
    const SessionsOnDesk shown{members};
    shown.prepareFirst("World café");
    shown.press("section1");
    shown.press("everybody");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 8; }));
    shown.press("section2");
    auto &choice = shown.part<Choice>("whatCounts");
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_End);
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.dial == 100; }));
    shown.openDoors();
    QVERIFY(SessionsOnDesk::comes([&] { return shown.window().shownAct() == Act::Live; }));
    const auto sentence = [&shown] {
        const auto *label = shown.window().findChild<PlainLabel *>(utf8("planSentence"));
        return label == nullptr ? QString{} : label->text();
    };
    const QRegularExpression trade{utf8("^\\d+ new meetings of .*\\. \\d+ repeats.*\\. \\d+ more repeats.*; "
                                        "in return \\d+ pairs less without a language")};
    QVERIFY2(SessionsOnDesk::comes([&] { return sentence().contains(trade); }), qPrintable(sentence()));
    layOut();
    QCOMPARE(test::faultsOfFit(shown.window()).join(u'\n'), QString{});
    emit shown.window().languageChosen(Language::French);
    QVERIFY2(SessionsOnDesk::comes([&] { return sentence().contains(utf8("\u00a0; en échange, ")); }),
        qPrintable(sentence()));
}

void TestSessionsPage::doorsOpenForThoseWhoAreHere()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.press("section1");
    shown.press("everybody");
    auto &expected = shown.part<QListView>("expected");
    QVERIFY(SessionsOnDesk::comes([&] { return expected.model()->rowCount() == 4; }));
    QCOMPARE(shown.text("expectedSum"), utf8("4 people expected, and here when the doors open."));
    expected.setFocus();
    expected.setCurrentIndex(expected.model()->index(0, 0));
    QTest::keyClick(&expected, Qt::Key_Space);
    QCOMPARE(shown.text("expectedSum"), utf8("3 of 4 people expected are here."));
    QVERIFY(!shown.part<QCheckBox>("allHere").isChecked());
    const SessionId session = shown.coming().at(0).id;
    shown.part<QLineEdit>("sessionTitle").setText(utf8("Jeudi"));  // and straight to the button
    shown.openDoors();

    QVERIFY(SessionsOnDesk::comes([&] { return shown.window().shownAct() == Act::Live; }));
    const auto begun = [&] {
        const auto database = require(storage::CommunityFile::openForReading(shown.community()));
        const auto loaded = require(storage::readSession(database.handle(), session));
        const EveningState evening = fold(loaded.setting, loaded.log);
        return phaseOf(evening) == SessionPhase::Open && rotating(evening).size() == 3
            && loaded.session.title == utf8("Jeudi");
    };
    QVERIFY(SessionsOnDesk::comes(begun));
    shown.goThere();
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("noSessions"); }));
}

/// Who comes again is asked, and not guessed.
void TestSessionsPage::thoseWhoCameAreExpectedOnRequest()
{
    const Words english = Words::load(Language::English);
    TemplateChoice choice{english};
    choice.setTemplates({}, PreparedSession{.seatsPerTable = 4}, 3);
    choice.show();
    choice.begin();
    QSignalSpy chosen{&choice, &TemplateChoice::asLastTimeChosen};
    auto *expect = choice.findChild<QCheckBox *>(QStringLiteral("expectThem"));
    auto *take = choice.findChild<QAbstractButton *>(QStringLiteral("takeTemplate"));
    QVERIFY(expect->isVisible());
    QCOMPARE(expect->text(), utf8("Expect the 3 who came"));
    take->click();
    QCOMPARE(chosen.takeFirst().at(0).toBool(), false);
    expect->click();
    take->click();
    QCOMPARE(chosen.takeFirst().at(0).toBool(), true);
    auto *list = choice.findChild<QListView *>(QStringLiteral("templates"));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!expect->isVisible());
}

/// Once, and only where the day is another one.
void TestSessionsPage::doorsOfAnotherDayAreAskedFor()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.press("beginSession");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("otherDay"); }));
    auto &asked = shown.part<QuestionStrip>("otherDay");
    const QString day = dateText(
        QDateTime::fromMSecsSinceEpoch(shown.session().startsAt, QTimeZone::utc()).date(), Language::English);
    QVERIFY2(asked.question().contains(day), qPrintable(asked.question()));
    QVERIFY(!shown.isShown("backToSessions"));  // it stands where the head was, and moves nothing
    QTest::keyClick(&shown.part("sessionEditor"), Qt::Key_Escape);  // the quiet answer
    QVERIFY(!asked.isVisible());
    QVERIFY(shown.isShown("sessionEditor"));
    QVERIFY(shown.isShown("backToSessions"));
    shown.press("beginSession");
    QVERIFY(SessionsOnDesk::comes([&] { return asked.isVisible(); }));
    shown.dayIsTyped(QStringLiteral("today"));
    QVERIFY(SessionsOnDesk::comes([&] { return !asked.isVisible(); }));
    shown.press("beginSession");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.window().shownAct() == Act::Live; }));
    QVERIFY(!asked.isVisible());
}

void TestSessionsPage::preparedSessionIsNotBegunByItself()
{
    SessionsOnDesk shown;
    shown.prepareFirst("World café");
    shown.openAgain();
    QVERIFY(shown.window().shownAct() != Act::Live);
    shown.goThere();
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("comingSessions"); }));
    auto &list = shown.part<QListView>("comingSessions");
    QCOMPARE(list.model()->rowCount(), 1);
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QVERIFY(shown.isShown("sessionEditor"));
}

void TestSessionsPage::changeOfAnotherStationIsTold()
{
    const SessionsOnDesk shown;
    shown.prepareFirst("World café");
    const ComingSession mine = shown.coming().at(0);
    shown.elsewhere([&mine](const auto &db) {
        PreparedSession theirs = mine.prepared;
        theirs.place = utf8("Elsewhere");
        require(storage::changeSession(db, {mine.id, mine.prepared, theirs}));
    });
    shown.type("sessionTitle", utf8("Mine"));
    QVERIFY(shown.told(
        utf8("Another station changed this meanwhile, so nothing was written. Look at it again.")));
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.part<QLineEdit>("sessionPlace").text() == utf8("Elsewhere"); }));
    QCOMPARE(shown.part<QLineEdit>("sessionTitle").text(), mine.prepared.title);
    QCOMPARE(shown.session().title, mine.prepared.title);
}

void TestSessionsPage::hoursAreThoseOfTheLanguageFromTheStart()
{
    const Words french = Words::load(Language::French);
    SessionsPage page{french};
    page.open({SessionId{1},
        {.startsAt = QDateTime{QDate{2027, 3, 9}, QTime{19, 0}, Qt::UTC}.toMSecsSinceEpoch(),
            .zone = QStringLiteral("UTC"),
            .seatsPerTable = 4}});
    QCOMPARE(page.findChild<QTimeEdit *>(QStringLiteral("startTime"))->text(), utf8("19:00"));
    QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("startDate"))->text(), utf8("mar. 9 mars 2027"));
}

/// The world café promises a host at each table: four people have one table.
void TestSessionsPage::hostsAreNamedAndTakenBack()
{
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("World café");
    shown.press("section1");
    shown.press("everybody");
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 4; }));
    shown.press("section2");
    QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("nameHosts"); }));
    shown.press("nameHosts");
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.rules.size() == 1 && session.rules.front().kind == RuleKind::Host
            && session.attendance.front().role == Role::Host;
    }));
    QVERIFY(shown.told(QStringLiteral("Hosts, each at their table: Ana Roy (table 1).")));
    QVERIFY(SessionsOnDesk::comes([&] { return !shown.isShown("nameHosts"); }));
    shown.undoKey();
    QVERIFY(shown.becomes([](const PreparedSession &session) {
        return session.rules.empty() && session.attendance.front().role == Role::Seated;
    }));
}

void TestSessionsPage::everythingFitsAndFollowsTheLanguage_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("the list") << 0;
    QTest::newRow("the ways to hold it") << 1;
    QTest::newRow("the agenda") << 2;
    QTest::newRow("the people") << 3;
    QTest::newRow("tables and rules") << 4;
}

void TestSessionsPage::everythingFitsAndFollowsTheLanguage()
{
    QFETCH(const int, view);
    const SessionsOnDesk shown{four()};
    shown.prepareFirst("Troika consulting");
    if (view < 2) {
        shown.press("backToSessions");
        // The list knows the session once the file has been read again.
        QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("prepareSession"); }));
    }
    if (view == 1)
        shown.press("prepareSession");
    if (view >= 3) {
        shown.press("section1");
        shown.press("everybody");
        QVERIFY(SessionsOnDesk::comes(
            [&] { return shown.part<QListView>("expected").model()->rowCount() == 4; }));
    }
    if (view == 4) {
        shown.press("section2");
        shown.press("addTable");
        shown.addRule("ana", 0, "ben");
        QVERIFY(shown.becomes([](const PreparedSession &session) { return session.rules.size() == 1; }));
        shown.addRule("ana", 1, "ben");
        QVERIFY(SessionsOnDesk::comes([&] { return shown.isShown("rulesInConflict"); }));
    }
    const auto keep = [&](const char *language) {
        if (const QString folder = qEnvironmentVariable("TABLEE_PICTURES"); !folder.isEmpty())
            shown.window().grab().save(
                QStringLiteral("%1/sessions-%2-%3.png").arg(folder, QLatin1String{language}).arg(view));
    };
    layOut();
    keep("en");
    QCOMPARE(test::faultsOfFit(shown.window()).join(u'\n'), QString{});
    const auto english = test::visibleWords(shown.part("sessionsPage"));
    emit shown.window().languageChosen(Language::French);
    layOut();
    keep("fr");
    QCOMPARE(test::faultsOfFit(shown.window()).join(u'\n'), QString{});
    const auto french = test::visibleWords(shown.part("sessionsPage"));
    const QStringList names{utf8("Ana Roy"), utf8("Ben Low"), utf8("Chloé Mas"), utf8("Éva Ott"),
        utf8("Troika consulting"), utf8("Table 1"), utf8("Table 2"), utf8("Tables")};
    QCOMPARE(test::unchangedWords(english, french, names).join(u'\n'), QString{});
}

TEST_CLASS_WITH(TestSessionsPage, QApplication)

}  // namespace tablee::ui::tst_sessions_page

#include "tst_sessions_page.moc"
