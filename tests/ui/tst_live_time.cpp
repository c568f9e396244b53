#include "common/stepper.h"
#include "common/theme.h"
#include "conducting/time_line.h"
#include "conducting/wanted_time.h"
#include "language/region.h"
#include "support/live_desk.h"
#include "support/test_program.h"
#include "timing/step_time.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace tablee::ui::tst_live_time {

using namespace std::chrono_literals;
using test::Live;

/// The evening runs late, and the desk helps: welcome 5, three rounds of 12, free time 15, closing 5 minutes.
class TestLiveTime : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
    }
    void stepsToComeTellTheirHour();
    void latenessIsAskedAboutAfterAMinute();
    void proposalIsTakenByOneAnswer();
    void sharesCanBeChosen();
    void sharesStandInColumns();
    void laterIsAnAnswerToo();
    void theHourStandsBesideTheEnd_data();
    void theHourStandsBesideTheEnd();
    void aLateBeginningIsAskedAbout_data();
    void aLateBeginningIsAskedAbout();
    void aPlanForAnotherDayMakesNobodyLate_data();
    void aPlanForAnotherDayMakesNobodyLate();
    void theLateButtonAsksAgain();
    void theWallAgreesToWhatItSays();
    void whatTheWallLeavesUnansweredIsGone();
    void whoStandsThereComesFirst();
    void timeIsSetByAField_data();
    void timeIsSetByAField();
    void keysOfTheEveningAreNoTime_data();
    void keysOfTheEveningAreNoTime();
    void anEndIsSetByItsHour_data();
    void anEndIsSetByItsHour();
    void hoursWithAColonAreReadWhereTheyAreWrittenSo_data();
    void hoursWithAColonAreReadWhereTheyAreWrittenSo();
    void aStepThatWaitsIsGivenALength_data();
    void aStepThatWaitsIsGivenALength();
    void aRoundIsDroppedAndComesBack();
    void aRoundIsKeptUnlessItIsMeant_data();
    void aRoundIsKeptUnlessItIsMeant();
    void theQuestionGoesWithItsRound();
    void cuttingIsNeverMixedWithLateness();
};

namespace {

/// Of the evening, wherever the computer stands.
const QTimeZone hourZone{"Europe/Paris"};

/// The welcome is `over` its five minutes.
void runWelcome(Live &live, Milliseconds over)
{
    live.press("primary");
    live.pass(5min + over);
}

int length(Live &live, std::size_t position)
{
    const EveningState &evening = live.evening.conductor().evening();
    const Step &step = evening.setting.agenda.at(position);
    return static_cast<int>(lengthOf(step, stateOf(evening, step.id)) / 1min);
}

Stepper &stepper(Live &live, int index)
{
    return *live.strip().findChildren<Stepper *>().at(index);
}

ActionButton &late(Live &live)
{
    return live.button("late");
}

}  // namespace

void TestLiveTime::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    static QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&english);
}

/// Round 1 begins when the welcome is over, round 2 twelve minutes later.
void TestLiveTime::stepsToComeTellTheirHour()
{
    Live live;
    live.press("primary");
    live.pass(2min);
    const auto hourIn = [&](Milliseconds time) {
        const QTime hour = nearestTimeOfDay(live.evening.now().utc + time, hourZone);
        return timeOfDay(hour, Language::English, Region::France);
    };
    const QString steps = live.page.findChild<TimeLine *>()->accessibleDescription();
    for (const auto &[name, time] :
        {std::pair{"Round 1", Milliseconds{3min}}, std::pair{"Round 2", Milliseconds{15min}}}) {
        const QString wanted
            = QStringLiteral("%1, %2 \u00b7 12\u00a0min").arg(QLatin1String{name}, hourIn(time));
        QVERIFY2(steps.contains(wanted), qPrintable(steps));
    }
}

void TestLiveTime::latenessIsAskedAboutAfterAMinute()
{
    Live live;
    runWelcome(live, 59s);
    QVERIFY(live.strip().isHidden());
    live.pass(1s);
    QVERIFY(live.strip().isVisible());
    QCOMPARE(live.strip().question(), QStringLiteral("1 min late. Shorten Framed free time by 1\u00a0min?"));
    // It grows while nobody answers; the longest step gives first, down to the length of a round.
    live.pass(3min);
    QCOMPARE(live.strip().question(), QStringLiteral("4 min late. Shorten Framed free time by 4\u00a0min?"));
    QCOMPARE(late(live).text(), QStringLiteral("+4\u00a0min"));
}

void TestLiveTime::proposalIsTakenByOneAnswer()
{
    Live live;
    runWelcome(live, 3min);
    live.answer("accept");
    QCOMPARE(length(live, 4), 12);
    QVERIFY(live.strip().isHidden());
    QVERIFY(late(live).isHidden());
    QCOMPARE(live.toast().text(), QStringLiteral("3 min taken from the steps to come."));
    QTest::mouseClick(live.toast().findChild<QWidget *>(QStringLiteral("undo")), Qt::LeftButton);
    live.evening.settle();
    QCOMPARE(length(live, 4), 15);
    // It is not asked a second time by itself.
    live.pass(1min);
    QVERIFY(live.strip().isHidden());
}

void TestLiveTime::sharesCanBeChosen()
{
    Live live;
    runWelcome(live, 3min);
    QVERIFY(!live.page.findChild<QWidget *>(QStringLiteral("shares"))->isVisible());
    live.answer("other");
    QVERIFY(live.page.findChild<QWidget *>(QStringLiteral("shares"))->isVisible());
    stepper(live, 0).setValue(2);
    stepper(live, 3).setValue(1);
    QCOMPARE(live.strip().question(),
        QStringLiteral("3 min late. Shorten Round 1 by 2\u00a0min, Framed free time by 1\u00a0min?"));
    QCOMPARE(live.strip().findChild<ActionButton *>(QStringLiteral("accept"))->text(),
        QStringLiteral("Shorten by 3 min"));
    QCOMPARE(live.strip().findChild<ActionButton *>(QStringLiteral("decline"))->text(),
        QStringLiteral("End 3 min later"));
    // What was chosen stays, however late it gets.
    live.pass(2min);
    QCOMPARE(stepper(live, 0).value(), 2);
    QCOMPARE(stepper(live, 3).value(), 1);
    live.answer("accept");
    QCOMPARE(length(live, 1), 10);
    QCOMPARE(length(live, 4), 14);
    QVERIFY(!live.page.findChild<QWidget *>(QStringLiteral("shares"))->isVisible());
}

/// They stand in columns, which stay while minutes are chosen.
void TestLiveTime::sharesStandInColumns()
{
    Live live;
    runWelcome(live, 3min);
    live.answer("other");
    const auto places = [&live] {
        Live::layOut();
        std::vector<QPoint> corners;
        for (const Stepper *each : live.strip().findChildren<Stepper *>())
            corners.push_back(each->mapTo(&live.page, QPoint{}));
        return corners;
    };
    const std::vector<QPoint> before = places();
    QCOMPARE(before.size(), std::size_t{5});  // all steps to come
    std::set<int> columns;
    std::map<int, std::size_t> inRow;
    for (const QPoint &corner : before) {
        columns.insert(corner.x());
        ++inRow[corner.y()];
    }
    QVERIFY(inRow.size() > 1);  // else there are no columns to be seen
    std::size_t most = 0;
    for (const auto &[y, count] : inRow)
        most = std::max(most, count);
    QCOMPARE(columns.size(), most);
    stepper(live, 0).setValue(2);
    stepper(live, 3).setValue(0);
    QCOMPARE(places(), before);
}

void TestLiveTime::laterIsAnAnswerToo()
{
    Live live;
    runWelcome(live, 2min);
    live.answer("decline");
    QVERIFY(live.strip().isHidden());
    live.pass(4min);
    QVERIFY(live.strip().isHidden());
    QCOMPARE(length(live, 4), 15);
    QCOMPARE(late(live).text(), QStringLiteral("+6\u00a0min"));
    QVERIFY(live.text("eveningEnd").contains(QStringLiteral("instead of")));
}

void TestLiveTime::theHourStandsBesideTheEnd_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("room");
    QTest::newRow("English, 1280x800") << Language::English << test::besideTheSideBar;
    QTest::newRow("English, 1024x640") << Language::English << QSize{860, 580};
    QTest::newRow("French, 1280x800") << Language::French << test::besideTheSideBar;
    QTest::newRow("French, 1024x640") << Language::French << QSize{860, 580};
}

/// "Ends at 20:34 instead of 20:30" says little to whoever does not know what time it is.
void TestLiveTime::theHourStandsBesideTheEnd()
{
    QFETCH(const Language, language);
    QFETCH(const QSize, room);
    const bool isFrench = language == Language::French;
    const Words words = Words::load(language);
    QTranslator french;
    QVERIFY(french.load(QStringLiteral(":/i18n/tablee_fr.qm")));
    Live live;
    if (isFrench) {
        live.page.setWords(words);
        QCoreApplication::installTranslator(&french);
    }
    live.page.resize(room);
    runWelcome(live, 2min);
    live.evening.runRound(1);
    live.pass(1s);
    live.answer("decline");
    // By the clocks of Paris, where the evening is held, in the middle of a minute.
    const auto hourText = [&](Milliseconds utc) {
        return timeOfDay(localTime(utc, QStringLiteral("Europe/Paris")).time(), language, Region::France);
    };
    const Milliseconds minute = std::chrono::floor<std::chrono::minutes>(live.evening.now().utc) + 1min;
    live.pass(minute - live.evening.now().utc);
    Live::layOut();
    const auto *hour = live.page.findChild<PlainLabel *>(QStringLiteral("timeOfDay"));
    QCOMPARE(hour->text(), hourText(minute) + QStringLiteral(" ·"));
    QCOMPARE(hour->accessibleName(),
        (isFrench ? QStringLiteral("Il est %1") : QStringLiteral("It is %1")).arg(hourText(minute)));
    for (const char *part : {"timeOfDay", "eveningEnd", "late"}) {
        const auto *widget = live.page.findChild<QWidget *>(QLatin1String{part});
        QVERIFY2(widget->isVisible() && widget->width() >= widget->sizeHint().width(), part);
    }
    const auto places = [&live] {
        QList<QRect> rects;
        for (const char *part : {"clock", "primary", "board", "person", "eveningEnd"}) {
            const auto *widget = live.page.findChild<QWidget *>(QLatin1String{part});
            rects.append({widget->mapTo(&live.page, QPoint{}), widget->size()});
        }
        return rects;
    };
    const auto before = places();
    live.pass(59s);
    QCOMPARE(hour->text(), hourText(minute) + QStringLiteral(" ·"));
    live.pass(1s);
    Live::layOut();
    QCOMPARE(hour->text(), hourText(minute + 1min) + QStringLiteral(" ·"));
    QCOMPARE(places(), before);
}

void TestLiveTime::aLateBeginningIsAskedAbout_data()
{
    QTest::addColumn<Milliseconds>("startedAfterDoors");
    QTest::addColumn<QString>("question");
    QTest::newRow("three minutes after it was announced")
        << Milliseconds{13min} << QStringLiteral("3 min late. Shorten Framed free time by 3\u00a0min?");
    QTest::newRow("half a minute") << Milliseconds{10min + 30s} << QString{};
    QTest::newRow("before its time") << Milliseconds{9min} << QString{};
}

/// The doors open ten minutes before the evening is to begin.
void TestLiveTime::aLateBeginningIsAskedAbout()
{
    QFETCH(const Milliseconds, startedAfterDoors);
    QFETCH(const QString, question);
    Live live{demoPeople().join(u'\n'), 0, {}, {.doorsBefore = 10min}};
    live.pass(startedAfterDoors);
    QVERIFY(live.strip().isHidden());  // as long as nothing has begun, the room waits
    live.press("primary");
    QCOMPARE(live.strip().isVisible(), !question.isEmpty());
    if (question.isEmpty())
        return;
    QCOMPARE(live.strip().question(), question);
    live.answer("decline");
    live.pass(1min);
    QVERIFY(live.strip().isHidden());
    // A step that is on time asks nothing, however late the evening is by its beginning.
    live.evening.runRound(1);
    live.pass(1min);
    QVERIFY(live.strip().isHidden());
}

void TestLiveTime::aPlanForAnotherDayMakesNobodyLate_data()
{
    QTest::addColumn<Milliseconds>("doorsBefore");
    QTest::addColumn<Milliseconds>("startedAfterDoors");
    QTest::newRow("its hour is past when the doors open") << Milliseconds{-45min} << Milliseconds{2min};
    QTest::newRow("it begins after its hour") << Milliseconds{10min} << Milliseconds{13min};
    QTest::newRow("it begins before its hour") << Milliseconds{50min} << Milliseconds{2min};
}

/// Held on another day than planned, it counts from its own beginning; a step that runs over makes it late.
void TestLiveTime::aPlanForAnotherDayMakesNobodyLate()
{
    QFETCH(const Milliseconds, doorsBefore);
    QFETCH(const Milliseconds, startedAfterDoors);
    Live live{demoPeople().join(u'\n'), 0, {}, {.doorsBefore = doorsBefore, .ofAnotherDay = true}};
    live.pass(startedAfterDoors);
    live.press("primary");
    live.pass(30s);
    QVERIFY(late(live).isHidden());
    QVERIFY(live.strip().isHidden());
    QVERIFY2(
        !live.text("eveningEnd").contains(QStringLiteral("instead")), qPrintable(live.text("eveningEnd")));
    live.pass(4min + 30s + 3min);
    QCOMPARE(late(live).text(), QStringLiteral("+3\u00a0min"));
}

void TestLiveTime::theLateButtonAsksAgain()
{
    Live live;
    runWelcome(live, 2min);
    live.answer("decline");
    live.press("late");
    QVERIFY(live.strip().isVisible());
    live.answer("accept");
    QVERIFY(late(live).isHidden());
    // With nothing to make up the key asks nothing.
    live.page.act(DeskAct::MakeUp);
    QVERIFY(live.strip().isHidden());
}

/// Who drives from the only display sees the question as it was when it was asked.
void TestLiveTime::theWallAgreesToWhatItSays()
{
    Live live;
    runWelcome(live, 2min);
    QSignalSpy asked{&live.page, &LivePage::questionAsked};
    live.page.act(DeskAct::MakeUp);
    live.page.agreeToMakeUp();  // the second half of a double press
    QVERIFY(live.strip().isVisible());
    live.pass(1min);
    live.page.agreeToMakeUp();
    QVERIFY(live.strip().isVisible());
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[1] != asked[0]);
    QCOMPARE(asked[1].back().toString(), live.strip().question());
    live.page.noteQuestionSeen();
    live.pass(1s);
    live.page.act(DeskAct::MakeUp);  // the key is its own yes, at the desk too
    live.evening.settle();
    QVERIFY(live.strip().isHidden());
    QCOMPARE(asked.size(), 2);
    QTRY_COMPARE(live.toast().text(), QStringLiteral("3 min taken from the steps to come."));
}

/// Whoever waits for a chair would wait behind a question that nobody sees.
void TestLiveTime::whatTheWallLeavesUnansweredIsGone()
{
    Live live;
    runWelcome(live, 2min);
    live.answer("decline");
    live.page.act(DeskAct::MakeUp);
    QVERIFY(live.strip().isVisible());
    live.page.keepStep();
    QVERIFY(live.strip().isHidden());
}

void TestLiveTime::whoStandsThereComesFirst()
{
    Live live;
    live.evening.runRound(1);
    live.pass(20min);  // the welcome was left out, and saved five
    QVERIFY(live.strip().question().contains(QStringLiteral(" min late.")));
    const QString proposed = live.strip().question();
    live.press("other");
    stepper(live, 0).setValue(stepper(live, 0).value() == 0 ? 1 : 0);
    const QString chosen = live.strip().question();
    QVERIFY(chosen != proposed);
    live.arrives(QStringLiteral("Youssef El Amrani"));
    QVERIFY(live.strip().question().contains(QStringLiteral("Youssef El Amrani")));
    QVERIFY(!live.strip().findChild<ActionButton *>(QStringLiteral("other"))->isVisible());
    // It comes back as it was; once it has been asked for by hand, it is answered first.
    live.answer("decline");
    QCOMPARE(live.strip().question(), chosen);
    live.press("late");
    live.arrives(QStringLiteral("Zoé Petit"));
    QVERIFY(live.strip().question().contains(QStringLiteral(" min late.")));
    live.answer("decline");
    QVERIFY(live.strip().question().contains(QStringLiteral("Zoé Petit")));
}

void TestLiveTime::timeIsSetByAField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Milliseconds>("left");
    QTest::newRow("minutes") << QStringLiteral("8") << Milliseconds{8min};
    QTest::newRow("minutes and seconds") << QStringLiteral("2:30") << Milliseconds{150s};
    QTest::newRow("words are no time") << QStringLiteral("soon") << Milliseconds{4min};
    QTest::newRow("nor is an hour with too many minutes") << QStringLiteral("25h70") << Milliseconds{4min};
    QTest::newRow("nor are seconds alone") << QStringLiteral("90s") << Milliseconds{4min};
    QTest::newRow("nor is half a time") << QStringLiteral("3:") << Milliseconds{4min};
}

void TestLiveTime::timeIsSetByAField()
{
    QFETCH(const QString, typed);
    Live live;
    live.press("primary");
    live.pass(1min);
    live.page.act(DeskAct::SetTime);
    auto *field = live.page.findChild<QLineEdit *>(QStringLiteral("timeLeft"));
    QVERIFY(field->hasFocus());
    field->insert(typed);  // as it is pasted: some of it could not be typed
    QTest::keyClick(field, Qt::Key_Return);
    live.evening.settle();
    QTEST(remaining(live.step(), live.state(), live.evening.now()), "left");
    // What cannot be read stays there, and is told.
    const bool read = field->text().isEmpty();
    QCOMPARE(field->text(), read ? QString{} : typed);
    QCOMPARE(live.toast().isVisible() && live.toast().text().contains(typed + QStringLiteral("” is no time")),
        !read);
}

void TestLiveTime::keysOfTheEveningAreNoTime_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("handedOn");
    const auto row = [](const char *name, const char *before, const char *typed, const char *after,
                         const char *handedOn = "") {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(typed)
                            << QString::fromUtf8(after) << QString::fromUtf8(handedOn);
    };
    row("digits and a colon belong there", "", "5:30", "5:30");
    row("so does an hour", "", "20h45", "20h45");
    row("and one of twelve", "", "8:45 p.m.", "8:45 p.m.");
    row("a full stop is for the screen", "", ".", "", ".");
    row("but not behind a digit", "", "8.45", "8.45");
    row("nor is a digit too many a message", "", "1834", "1834");
    row("nor is a colon first the black of a remote", "", ":30", ":30");
    row("digits of a French keyboard need no Shift", "", "&é\"'(", "12345");
    row("nor do those that begin no message", "", "è_çà", "7890");
    row("its 6 neither, behind another", "", "&-", "16");
    row("a minute less", "", "-", "", "-");
    row("F is for the screen", "", "f", "", "f");
    row("but a slip behind a digit", "5", "f", "5f");
    row("N is next", "", "n", "", "n");
    row("a space is start or pause", "", " ", "", " ");
    row("plus is a minute more", "", "+", "", "+");
    row("but a slip behind a digit too", "5", "+", "5+");
    row("half of a day needs its hour", "", "p", "", "p");
}

/// What is handed on goes where it would have gone without the field. Qt names a key by what it writes, in
/// capitals.
void TestLiveTime::keysOfTheEveningAreNoTime()
{
    QFETCH(const QString, before);
    QFETCH(const QString, typed);
    struct Desk final : QWidget {
        QString keys;
        void keyPressEvent(QKeyEvent *event) override { keys += event->text(); }
    } desk;
    Live live;
    live.page.setParent(&desk);
    desk.show();
    live.page.show();
    auto *field = live.page.findChild<QLineEdit *>(QStringLiteral("timeLeft"));
    field->setText(before);
    for (const QChar sign : typed) {
        QKeyEvent press{QEvent::KeyPress, sign.toUpper().unicode(), Qt::NoModifier, sign};
        QCoreApplication::sendEvent(field, &press);
    }
    QTEST(field->text(), "after");
    QTEST(desk.keys, "handedOn");
    // What is no time is told by Enter, and stays selected to be typed anew: no key of it is the room's.
    if (readWantedTime(field->text()).left || readWantedTime(field->text()).until || field->text().isEmpty())
        return;
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(live.toast().text().contains(QStringLiteral("is no time")));
    desk.keys.clear();
    QTest::keyClick(field, Qt::Key_Period);
    QCOMPARE(desk.keys, QString{});
}

void TestLiveTime::anEndIsSetByItsHour_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Milliseconds>("ahead");
    QTest::addColumn<bool>("today");
    QTest::newRow("as the French write it") << QStringLiteral("H'h'mm") << Milliseconds{14min} << true;
    QTest::newRow("with spaces") << QStringLiteral("H 'h' mm") << Milliseconds{65min} << true;
    QTest::newRow("as the English write it") << QStringLiteral("h:mm ap") << Milliseconds{20min} << true;
    QTest::newRow("in capitals, without a space") << QStringLiteral("h:mmAP") << Milliseconds{200min} << true;
    QTest::newRow("past") << QStringLiteral("H'h'mm") << Milliseconds{-5min} << false;
}

void TestLiveTime::anEndIsSetByItsHour()
{
    QFETCH(const QString, format);
    QFETCH(const Milliseconds, ahead);
    QFETCH(const bool, today);
    Live live;
    live.press("primary");
    live.pass(1min);
    const Milliseconds before = remaining(live.step(), live.state(), live.evening.now());
    // The evening began at a whole minute.
    const QTime hour = nearestTimeOfDay(live.evening.now().utc + ahead, hourZone);
    auto *field = live.page.findChild<QLineEdit *>(QStringLiteral("timeLeft"));
    live.page.act(DeskAct::SetTime);
    QTest::keyClicks(field, QLocale::c().toString(hour, format));
    QTest::keyClick(field, Qt::Key_Return);
    live.evening.settle();
    QCOMPARE(remaining(live.step(), live.state(), live.evening.now()), today ? ahead : before);
    QCOMPARE(
        live.toast().isVisible() && live.toast().text().startsWith(QStringLiteral("It is past")), !today);
}

void TestLiveTime::hoursWithAColonAreReadWhereTheyAreWrittenSo_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<QTime>("typed");
    QTest::addColumn<Milliseconds>("left");
    // It is 19:31, and the welcome has 4 minutes left.
    QTest::newRow("an hour that comes") << Region::Belgium << QTime{19, 45} << Milliseconds{14min};
    QTest::newRow("minutes that are nearer") << Region::Belgium << QTime{2, 30} << Milliseconds{150s};
    QTest::newRow("an hour too far off") << Region::Belgium << QTime{23, 0} << Milliseconds{23min};
    QTest::newRow("hours are written 7:45 pm")
        << Region::Quebec << QTime{19, 45} << Milliseconds{19min + 45s};
}

/// What was understood is told, as a length and as an hour.
void TestLiveTime::hoursWithAColonAreReadWhereTheyAreWrittenSo()
{
    QFETCH(const Region, region);
    QFETCH(const QTime, typed);
    QFETCH(const Milliseconds, left);
    Live live;
    LivePage page{live.evening.conductor(), live.phrases, live.words, region};
    page.show();
    live.press("primary");
    live.pass(1min);
    QCOMPARE(nearestTimeOfDay(live.evening.now().utc, hourZone), (QTime{19, 31}));
    page.takeTypedTime(typed.toString(QStringLiteral("H:mm")));
    live.evening.settle();
    QCOMPARE(remaining(live.step(), live.state(), live.evening.now()), left);
    const QTime end = nearestTimeOfDay(live.evening.now().utc + left, hourZone);
    QTRY_COMPARE(page.findChild<Toast *>(QStringLiteral("toast"))->text(),
        QStringLiteral("%1 from now: %2.")
            .arg(clockText(left), timeOfDay(end, live.words.language(), region)));
}

void TestLiveTime::aStepThatWaitsIsGivenALength_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Milliseconds>("length");
    QTest::newRow("minutes") << QStringLiteral("7:30") << Milliseconds{7min + 30s};
    QTest::newRow("less than any step has") << QStringLiteral("0:30") << Milliseconds{1min};
    QTest::newRow("until an hour") << QStringLiteral("19h45") << Milliseconds{15min};
}

/// No clock runs: an hour at which it ends is not so.
void TestLiveTime::aStepThatWaitsIsGivenALength()
{
    QFETCH(const QString, typed);
    QFETCH(const Milliseconds, length);
    Live live;
    QCOMPARE(nearestTimeOfDay(live.evening.now().utc, hourZone), (QTime{19, 30}));
    live.page.takeTypedTime(typed);
    live.evening.settle();
    QCOMPARE(lengthOf(live.step(), live.state()), length);
    QTRY_COMPARE(live.toast().text(), QStringLiteral("“Welcome” is to last %1.").arg(clockText(length)));
}

void TestLiveTime::aRoundIsDroppedAndComesBack()
{
    Live live;
    live.evening.runRound(2);
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 3"));
    QVERIFY(live.text("stepAfter").startsWith(QStringLiteral("Then: Round 3")));
    live.page.act(DeskAct::DropRound);
    live.evening.settle();
    // It costs the room a round, so it is asked about, and nothing has happened yet.
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 3"));
    QCOMPARE(live.strip().question(), QStringLiteral("Leave out Round 3 and its 12\u00a0min?"));
    live.answer("accept");
    QVERIFY(!live.strip().isVisible());
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 2"));
    QVERIFY2(live.text("stepAfter").startsWith(QStringLiteral("Then: Framed free time")),
        qPrintable(live.text("stepAfter")));
    QTRY_COMPARE(live.toast().text(), QStringLiteral("Round 3 is left out."));
    live.page.undo();
    live.evening.settle();
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 3"));
}

void TestLiveTime::aRoundIsKeptUnlessItIsMeant_data()
{
    QTest::addColumn<Milliseconds>("after");
    QTest::addColumn<int>("rounds");
    QTest::newRow("the key once more is the yes") << Milliseconds{2s} << 2;
    QTest::newRow("a double press asks only once") << Milliseconds{300ms} << 3;
    QTest::newRow("long after it asks again") << Milliseconds{16s} << 3;
}

void TestLiveTime::aRoundIsKeptUnlessItIsMeant()
{
    QFETCH(const Milliseconds, after);
    QFETCH(const int, rounds);
    Live live;
    live.evening.runRound(2);
    live.page.act(DeskAct::DropRound);
    live.pass(after);
    live.page.act(DeskAct::DropRound);
    live.evening.settle();
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of %1").arg(rounds));
    QCOMPARE(live.strip().isVisible(), rounds == 3);
    if (rounds == 2)
        return;
    live.answer("decline");
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 3"));
    QVERIFY(!live.strip().isVisible());
}

/// What was asked about a round that is on by now would cut it short.
void TestLiveTime::theQuestionGoesWithItsRound()
{
    Live live;
    live.evening.runRound(2);
    live.page.act(DeskAct::DropRound);
    QVERIFY(live.strip().isVisible());
    live.evening.runRound(3);
    QVERIFY(!live.strip().isVisible());
    live.page.act(DeskAct::DropRound);
    QVERIFY(!live.strip().isVisible());  // there is none to come
}

void TestLiveTime::cuttingIsNeverMixedWithLateness()
{
    Live live;
    runWelcome(live, 3min);
    live.answer("decline");
    live.press("next");
    live.press("primary");
    live.pass(2min);
    live.page.act(DeskAct::MakeUp);
    QVERIFY(live.strip().question().contains(QStringLiteral(" min late.")));
    live.press("next");
    QVERIFY(live.strip().question().startsWith(QStringLiteral("Round 1 has")));
    QVERIFY(!live.strip().findChild<ActionButton *>(QStringLiteral("other"))->isVisible());
    live.answer("decline");
    QCOMPARE(live.step().round, 1);
}

TEST_CLASS_WITH(TestLiveTime, QApplication)

}  // namespace tablee::ui::tst_live_time

#include "tst_live_time.moc"
