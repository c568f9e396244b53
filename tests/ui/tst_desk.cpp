#include "audience/audience_window.h"
#include "common/banner.h"
#include "common/name_tile.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/toast.h"
#include "conducting/live_page.h"
#include "conducting/people_card.h"
#include "conducting/screen_card.h"
#include "conducting/seat_moves.h"
#include "desk.h"
#include "evening/fold.h"
#include "foundation/manual_clock.h"
#include "live/demo_evening.h"
#include "live/demo_people.h"
#include "live/kept_session.h"
#include "members/member_table_model.h"
#include "platform/desk_call.h"
#include "starting/start_page.h"
#include "storage/community_store.h"
#include "storage/display_store.h"
#include "storage/event_store.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/station_store.h"
#include "support/temporary_database.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <future>
#include <set>

namespace tablee::ui::tst_desk {

using namespace std::chrono_literals;

/// The whole desk over real files: what a facilitator finds when a community is opened again, and what is
/// said above the pages.
class TestDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void newDeskIsEmpty();
    void windowComesBackAsItWasLeft();
    void namesStayWithTheirCommunity();
    void theDemoPutsNamesAside();
    void dialogsOfQtSpeakFrenchToo();
    void choicesOfTheMenusAreKept();
    void communityShowsItsPast();
    void reportOfAnEarlierEveningOpens();
    void newNameOfTheCommunityStandsEverywhere();
    void refusedNameOfTheCommunityIsTold();
    void sideBarLeadsToTheNewestReport();
    void membersOfTheEveningAreThere();
    void secondEveningIsOfTheSamePeople();
    void endedEveningJoinsTheList();
    void anEveningIsEndedOnlyByAnAnswer();
    void runningEveningIsNotLostSightOf();
    void anotherEveningIsAskedAboutWhileOneRuns();
    void sideBarLeadsToTheReportOfAnEveningThatIsThrough();
    void anEveningThatIsThroughIsClosedByLeavingIt();
    void aNameThatIsCorrectedIsCorrectedInThePastedOnes();
    void whoCameTonightIsBroughtInNextTime();
    void whatTheDiskRefusesIsNotCalledSaved();
    void aSecondStartBringsTheWindowForward();
    void aSecondStartShowsTheRoomNoDesk();
    void communitiesAreOfferedByName();
    void theOtherCommunityIsWatched();
    void demoWaitsForAnEveningUnderWay();
    void leftEveningIsAskedAbout_data();
    void leftEveningIsAskedAbout();
    void anEndInErrorIsTakenBackOnItsReport();
    void anEndInErrorIsTakenBackAfterACrash_data();
    void anEndInErrorIsTakenBackAfterACrash();
    void onlyTodaysEveningIsGoneOnWith();
    void theFirstPageDoesNotComeBeforeAnEvening();
    void theFirstPageComesWhereNoEveningDoes();
    void clockIsWatchedWhileTheDeskIsClosed_data();
    void clockIsWatchedWhileTheDeskIsClosed();
    void aClockSetAfterTheEndIsNotedOnceItGoesOn();
    void aNewcomerWhomTheDiskRefusesIsStillTyped();
    void aWarningWaitsForOneThatIsMoreUrgent_data();
    void aWarningWaitsForOneThatIsMoreUrgent();
    void thatTheComputerMaySleepIsReadOnce_data();
    void thatTheComputerMaySleepIsReadOnce();
    void aSleepIsTold_data();
    void aSleepIsTold();
    void aSecondChangedBeforeItIsNoticed();
    void onlyDisplayTellsTheKeysAsTheDeskSpeaks();
    void whatCoversTheEveningComesBack_data();
    void whatCoversTheEveningComesBack();
    void theTablesOfARoundComeBack();
    void beforeTheFirstStepTheRoomGoesBlackFromEveryPage();
    void theFloorIsALookAtOneRound();
    void onlyDisplayUndoes();
    void onlyDisplaySetsTheTimeAndDropsARound();
    void theShownKeySeatsWhileNamesAreTyped_data();
    void theShownKeySeatsWhileNamesAreTyped();
    void theOfferedChairIsTakenByKey_data();
    void theOfferedChairIsTakenByKey();
    void aSlashStepsOverToTheDeskAndF5Back();
    void aNameTypedBesideTheFieldIsLookedFor();
    void whatIsTooLongForTheScreenIsTold();
    void theFloorComesAndGoesInTheWelcome();
    void aQuestionThatIsGoneIsNotAnswered_data();
    void aQuestionThatIsGoneIsNotAnswered();
    void aQuestionThatNobodyCouldReadIsNotAnswered();
    void whoeverIsMovedIsToldBeforeOnesOwnMessage();
    void theWallFollowsWhoeverIsMoved_data();
    void theWallFollowsWhoeverIsMoved();
    void theWallStaysTrueWhateverChanges_data();
    void theWallStaysTrueWhateverChanges();
    void aSeatByHandIsOfferedToTheRoom();
    void movesThatWereToldAreNotToldAgainAfterACrash();
    void movesAreToldUntilTheirRoundBegins_data();
    void movesAreToldUntilTheirRoundBegins();
    void whatIsAboutToBeginIsToldUntilItDoes_data();
    void whatIsAboutToBeginIsToldUntilItDoes();
    void aMessageOverARoundOutlivesACrash();
    void aMessageOfWhatHasBegunDoesNotComeBack_data();
    void aMessageOfWhatHasBegunDoesNotComeBack();
    void aHeldPictureComesBackAsItLooked();
    void aRoomThatHadADisplayWaitsForIt();
    void aScreenGoesBlackAtOnce();
    void aScreenThatIsNotKeptIsShownAndTold();
    void theRoomIsToldWhenPeopleMeetAgain();
    void anEveningThatIsThroughIsClosedByTheNext();
    void oneKeyShowsAndTakesBack();
    void ownMessageIsWrittenAndShown();
    void ownMessageTakenBackOutlivesACrash();
    void nothingPrivateIsOnTheWall_data();
    void nothingPrivateIsOnTheWall();
    void namesakesAreToldApartOnTheWall();
    void sameFileNeedsNoQuestion();
    void faultOfAFileNamesIt_data();
    void faultOfAFileNamesIt();
    void everythingFollowsTheLanguage_data();
    void everythingFollowsTheLanguage();

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String{name}); }
    /// A community that has held one evening, of its own for each test.
    QString oldCommunity(const char *name) const;

    QTemporaryDir m_folder;
    QByteArray m_demo;  ///< the file of an evening that was held and closed
};

namespace {

/// Milliseconds; a plan takes a while where the machine has other things to do.
constexpr int untilPlanned = 60'000;

AudienceWindow *wallOf()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *wall = qobject_cast<AudienceWindow *>(window))
            return wall;
    return nullptr;
}

AudienceScene onTheWall()
{
    const AudienceWindow *wall = wallOf();
    return wall == nullptr ? AudienceScene{} : wall->scene();
}

/// On the only display; what the first press asks is read before the second.
void pressTwice(Qt::Key key)
{
    QTest::keyClick(wallOf(), key);
    wallOf()->grab();
    QTest::keyClick(wallOf(), key);
}

/// A desk with its settings in `folder`; French or English only by its choice.
struct Opened {
    explicit Opened(const QString &folder, const QString &path = {}, Reading now = {}, bool demo = false)
        : settings{folder + QStringLiteral("/desk.ini")}
        , choices{*qApp, settings, Language::English, ThemeKind::Light}
        , clock{now.bootId.empty() ? ManualClock{}.now() : now}
        , desk{settings, choices, clock,
              {.settingsFile = folder + QStringLiteral("/desk.ini"),
                  .communities = folder + QStringLiteral("/communities"),
                  .reports = folder + QStringLiteral("/reports"),
                  .sockets = folder}}
    {
        desk.begin(path, demo);
    }

    template <typename Part> Part &part(const char *name) const
    {
        return *const_cast<Desk &>(desk).window().findChild<Part *>(QLatin1String{name});
    }
    QListView &evenings() const { return part<QListView>("evenings"); }
    QPushButton &button(const char *name) const { return part<QPushButton>(name); }
    QString told() const
    {
        return part<Banner>("problem").isVisible() ? part<Banner>("problem").text() : QString{};
    }
    /// Does somebody of that name sit at a table of the desk?
    bool seats(const QString &name)
    {
        const auto tiles = desk.window().findChildren<NameTile *>();
        return std::any_of(tiles.begin(), tiles.end(),
            [&name](const NameTile *tile) { return tile->accessibleDescription().contains(name); });
    }
    /// Does the side bar say that?
    bool says(const QString &text)
    {
        const auto labels = desk.window().findChild<SideBar *>()->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text() == text; });
    }
    QuestionStrip &asked() const { return part<QuestionStrip>("asked"); }
    ActButton &act(Act which)
    {
        return *desk.window().findChild<SideBar *>()->findChildren<ActButton *>().at(static_cast<int>(which));
    }

    /// An evening of six.
    void startEvening()
    {
        part<QPlainTextEdit>("names").setPlainText(QStringLiteral("6"));
        press("start");
        QVERIFY(shows(Act::Live));
    }
    /// They find their tables on the only display.
    void showTables()
    {
        startEvening();
        emit desk.window().menus().projectRequested();
        QVERIFY(QTest::qWaitFor([] { return onTheWall().view == AudienceView::FindTable; }, untilPlanned));
    }
    /// The one that waits; twice, for it is asked about.
    void leaveOutStep()
    {
        for (int press = 0; press < 2; ++press) {
            emit desk.window().menus().actWished(DeskAct::Next);
            readQuestion();
        }
    }
    /// Whoever drives from the only display reads what is asked there.
    void readQuestion()
    {
        wallOf()->grab();
        clock.advance(1s);
    }

    /// They are in the first round.
    void runFirstRound()
    {
        showTables();
        leaveOutStep();
        QVERIFY(isSaved());
        emit wallOf()->actWished(DeskAct::StartPause);
        QVERIFY(QTest::qWaitFor([] { return onTheWall().view == AudienceView::Round; }, untilPlanned));
    }

    /// Of an evening that has just begun; nothing takes its time.
    void goToTheThanks()
    {
        emit desk.window().menus().projectRequested();
        QVERIFY(QTest::qWaitFor(
            [&] {
                emit desk.window().menus().actWished(DeskAct::Next);
                clock.advance(1s);
                return onTheWall().view == AudienceView::ThankYou;
            },
            untilPlanned));
    }

    bool isSaved() const
    {
        return QTest::qWaitFor(
            [this] { return part<PlainLabel>("saved").text() == QStringLiteral("Everything is saved"); });
    }
    bool showsPast() const
    {
        return QTest::qWaitFor([this] { return evenings().isVisible(); });
    }
    bool shows(Act which)
    {
        return QTest::qWaitFor([&] { return desk.window().shownAct() == which; });
    }
    /// The report lies in its file, and the page says where.
    bool hasSaved() const
    {
        return QTest::qWaitFor([this] { return !button("openSaved").isHidden(); });
    }
    void press(QPushButton &pressed) const { QTest::mouseClick(&pressed, Qt::LeftButton); }
    void press(const char *name) const { press(button(name)); }

    void chooseEvening(int row)
    {
        QListView &list = evenings();
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    }
    void renameCommunity(const QString &name) const
    {
        press("renameCommunity");
        part<QLineEdit>("newCommunityName").setText(name);
        QTest::keyClick(&part<QLineEdit>("newCommunityName"), Qt::Key_Return);
    }
    void answer(const char *name) const { press(*asked().findChild<QPushButton *>(QLatin1String{name})); }

    Settings settings;
    DeskChoices choices;
    ManualClock clock;
    Desk desk;
};

/// Of two who change places, each at a table.
using RoomChange = std::function<void(Opened &, PeopleCard &, const std::vector<Member> &)>;

QAction *actionWith(const QWidget &window, QKeySequence::StandardKey key)
{
    const auto actions = window.findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(),
        [key](const QAction *action) { return action->shortcut() == QKeySequence{key}; });
    return found == actions.end() ? nullptr : *found;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString communityIn(const QString &path)
{
    const auto database = test::require(storage::CommunityFile::openForReading(path));
    return test::require(storage::CommunityStore{database.handle()}.read()).name;
}

/// What the wall calls the evening.
QString titleOnTheWall()
{
    return onTheWall().title;
}

/// Has another station do this to the file.
bool hasRun(const QString &path, const char *statement)
{
    bool done = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("station"));
        other.setDatabaseName(path);
        done = other.open() && QSqlQuery{other}.exec(QLatin1String{statement});
    }
    QSqlDatabase::removeDatabase(QStringLiteral("station"));
    return done;
}

const QString sentinel = QStringLiteral("zq7private");

/// Into everything that a member, an organisation, a session or its rules keep to themselves. A consent and
/// who knows whom have no text of their own. A team and an organisation tell people of one name apart, and
/// are nobody else's on the wall: see namesakesAreToldApartOnTheWall().
void writeSentinels(const QString &path, int rules)
{
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("sentinels"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query{database};
        QVERIFY(query.exec(QStringLiteral(
            "INSERT INTO organisation (name, search_key) VALUES ('zq7private org', 'zq7private')")));
        QVERIFY(query.exec(QStringLiteral("UPDATE member SET email = 'zq7private@example.org', note = "
                                          "'zq7private note', team = 'zq7private "
                                          "team', badge_code = 'zq7private' || id, "
                                          "organisation_id = (SELECT id FROM "
                                          "organisation WHERE search_key = 'zq7private')")));
        QVERIFY(query.numRowsAffected() > 10);
        for (const auto *statement :
            {"INSERT INTO topic (name_fr, search_key) VALUES ('zq7private topic', 'zq7private')",
                "INSERT INTO member_topic (member_id, topic_id, kind, since) "
                "SELECT member.id, topic.id, 'share', 1 FROM member, topic"})
            QVERIFY2(query.exec(QLatin1String{statement}), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(
            QStringLiteral("UPDATE session SET place = 'zq7private place', purpose = 'zq7private purpose'")));
        QVERIFY(query.numRowsAffected() > 0);
        QVERIFY(query.exec(QStringLiteral("UPDATE rule SET reason = 'zq7private reason'")));
        QCOMPARE(query.numRowsAffected(), rules);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("sentinels"));
}

/// Everything a screen reader is told by `part` and what is in it.
QStringList saidBy(QAccessibleInterface *part)
{
    QStringList said;
    if (part == nullptr)
        return said;
    for (const auto text :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        said.append(part->text(text));
    if (const auto *label = qobject_cast<const QLabel *>(part->object()))
        said.append(label->text());
    for (int child = 0; child < part->childCount(); ++child)
        said += saidBy(part->child(child));
    return said;
}

/// An evening of six with a step of every kind, its doors opened half an hour before it is to begin: as a
/// desk has left it. Two of them sit apart for a reason; a message was written, and nobody reads it.
void leaveEveryKindOfStep(
    const QString &path, const Reading &at, ScreenPlace place = ScreenPlace::OnlyDisplay)
{
    const auto database = test::require(storage::Database::open(path, storage::Access::Write));
    const QSqlDatabase &db = database.handle();
    const std::vector<Member> members = test::require(storage::MemberStore{db}.all());
    PreparedSession session{.title = QStringLiteral("Tout"),
        .startsAt = (at.utc + 30min).count(),
        .zone = QStringLiteral("Europe/Paris"),
        .seatsPerTable = 3,
        .agenda = {{StepKind::Welcome, 0, 5min}, {StepKind::Plenary, 0, 5min}, {StepKind::Round, 1, 10min},
            {StepKind::Break, 0, 10min}, {StepKind::Harvest, 0, 5min}, {StepKind::Round, 2, 10min},
            {StepKind::Closing, 0, 5min}},
        .tables = {{1, 3}, {2, 3}},
        .rules = {{RuleKind::Apart, members.at(0).id, members.at(1).id}}};
    for (std::size_t index = 0; index < 6; ++index)
        session.attendance.push_back({members.at(index).id, Role::Seated, true});
    const SessionId id = test::require(storage::SessionStore{db}.create(session));
    const StationId desk = test::require(storage::StationStore{db}.desk(QStringLiteral("the desk before")));
    std::vector<Event> log{{.station = desk, .request = "doors", .at = at, .kind = EventKind::OpenDoors}};
    for (const Attendance &each : session.attendance)
        log.push_back({.station = desk,
            .request = "in " + std::to_string(each.member.value()),
            .at = at,
            .kind = EventKind::CheckIn,
            .member = each.member});
    test::require(storage::EventStore{db}.append(id, 0, log));
    test::require(storage::DisplayStore{db}.save(id,
        {.place = place,
            .hadDisplay = place == ScreenPlace::SecondDisplay,
            .putBy = {QStringLiteral("zq7private fr"), sentinel}}));
}

QString onlyCommunityIn(const QTemporaryDir &folder)
{
    return QDir{folder.filePath(QStringLiteral("communities"))}
        .entryInfoList({QStringLiteral("*.tablee")})
        .value(0)
        .filePath();
}

/// The only session's screen, as it stands in the file.
DisplayRecord displayIn(const QString &path)
{
    const auto database = test::require(storage::Database::open(path, storage::Access::Write));
    return *test::require(storage::DisplayStore{database.handle()}.read(SessionId{1}));
}

/// As its log has it; planned as long as it is not there.
SessionPhase phaseIn(const QString &path, SessionId id)
{
    const auto database = test::require(storage::CommunityFile::openForReading(path));
    const auto session = storage::readSession(database.handle(), id);
    return session ? phaseOf(fold(session->setting, session->log)) : SessionPhase::Planned;
}

void showAsBefore(const QString &path, const DisplayRecord &screen)
{
    const auto database = test::require(storage::Database::open(path, storage::Access::Write));
    test::require(storage::DisplayStore{database.handle()}.save(SessionId{1}, screen));
}

std::vector<Member> membersIn(const QString &path)
{
    const auto database = test::require(storage::CommunityFile::openForReading(path));
    return test::require(storage::MemberStore{database.handle()}.all());
}

int sessionsIn(const QString &path)
{
    const auto database = test::require(storage::CommunityFile::openForReading(path));
    QSqlQuery query{database.handle()};
    query.exec(QStringLiteral("SELECT count(*) FROM session"));
    return query.next() ? query.value(0).toInt() : -1;
}

}  // namespace

void TestDesk::initTestCase()
{
    const QString path = file("held.tablee");
    test::require(holdDemoEvening(path, QStringLiteral("Les mardis du quai")));
    QFile held{path};
    QVERIFY(held.open(QIODevice::ReadOnly));
    m_demo = held.readAll();
}

void TestDesk::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
}

QString TestDesk::oldCommunity(const char *name) const
{
    const QString folder = file(name);
    QDir{}.mkpath(folder);
    const QString path = folder + QStringLiteral("/Les mardis.tablee");
    write(path, m_demo);
    return path;
}

void TestDesk::windowComesBackAsItWasLeft()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        QVERIFY(opened.desk.window().isMaximized());  // the first time, on a display this small
        opened.desk.window().showNormal();
    }
    const Opened again{folder.path()};
    QVERIFY(!const_cast<Desk &>(again.desk).window().isMaximized());
}

/// Names of one community must not end up in another; those typed before any was open are for the one that
/// comes.
void TestDesk::namesStayWithTheirCommunity()
{
    const QTemporaryDir folder;
    const QString first = oldCommunity("first.tablee");
    const QString second = oldCommunity("second.tablee");
    Opened opened{folder.path()};
    auto &names = opened.part<QPlainTextEdit>("names");
    names.setPlainText(QStringLiteral("Ana\nLuc"));
    emit opened.desk.window().menus().openRecentRequested(first);
    QVERIFY(opened.showsPast());
    QCOMPARE(names.toPlainText(), QStringLiteral("Ana\nLuc"));
    emit opened.desk.window().menus().openRecentRequested(second);
    QVERIFY(QTest::qWaitFor([&] { return names.toPlainText().isEmpty(); }));
    // Perhaps they were for the one that opens.
    auto &toast = opened.part<Toast>("asideToast");
    QVERIFY(toast.isVisible());
    toast.findChild<QPushButton *>(QStringLiteral("undo"))->click();
    QCOMPARE(names.toPlainText(), QStringLiteral("Ana\nLuc"));
}

void TestDesk::theDemoPutsNamesAside()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    auto &names = opened.part<QPlainTextEdit>("names");
    names.setPlainText(QStringLiteral("Ana\nLuc"));
    emit opened.desk.window().menus().demoRequested();
    QVERIFY(QTest::qWaitFor([&] { return names.toPlainText().startsWith(demoPeople().front()); }));
    auto &toast = opened.part<Toast>("asideToast");
    QVERIFY(toast.isVisible());
    toast.findChild<QPushButton *>(QStringLiteral("undo"))->click();
    QCOMPARE(names.toPlainText(), QStringLiteral("Ana\nLuc"));
}

void TestDesk::dialogsOfQtSpeakFrenchToo()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    emit opened.desk.window().languageChosen(Language::French);
    const QDialogButtonBox box{QDialogButtonBox::Cancel};
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Annuler"));
    emit opened.desk.window().languageChosen(Language::English);
}

void TestDesk::choicesOfTheMenusAreKept()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        emit opened.desk.window().menus().reducedMotionChosen(true);
        emit opened.desk.window().menus().aboutRequested();
        QVERIFY(opened.told().contains(QStringLiteral("GNU")));
    }
    const Opened again{folder.path()};
    QVERIFY(again.settings.reducedMotion());
}

void TestDesk::newDeskIsEmpty()
{
    Opened opened{file("new")};
    QVERIFY(!opened.evenings().isVisible());
    QVERIFY(!opened.button("members").isVisible());
    QVERIFY(!opened.part<QWidget>("communityName").isVisible());
    QVERIFY(!opened.desk.window().findChild<SideBar *>()->isVisible());
}

void TestDesk::communityShowsItsPast()
{
    Opened opened{file("past"), oldCommunity("past")};
    QVERIFY(opened.showsPast());
    QCOMPARE(opened.part<PlainLabel>("communityName").text(), QStringLiteral("Les mardis du quai"));
    QCOMPARE(opened.evenings().model()->rowCount(), 1);
    QVERIFY(opened.button("members").isVisible());
    QVERIFY(opened.act(Act::Report).isEnabled());
    QVERIFY(!opened.act(Act::Live).isEnabled());
}

void TestDesk::reportOfAnEarlierEveningOpens()
{
    Opened opened{file("report"), oldCommunity("report")};
    QVERIFY(opened.showsPast());
    opened.chooseEvening(0);
    QVERIFY(opened.shows(Act::Report));
    QVERIFY(opened.part<PlainLabel>("hours").text().contains(QStringLiteral("October 2026")));
    QCOMPARE(opened.part<PlainLabel>("roundsNumber").text(), QStringLiteral("3"));

    opened.press("saveEnglish");
    QVERIFY(opened.hasSaved());
    const QStringList saved = QDir{file("report/reports")}.entryList(QDir::Files);
    QCOMPARE(saved.size(), 1);
    QVERIFY(opened.part<PlainLabel>("told").text().contains(saved.front()));
    opened.press("another");
    QVERIFY(opened.shows(Act::Prepare));
}

void TestDesk::newNameOfTheCommunityStandsEverywhere()
{
    const QString path = oldCommunity("named");
    Opened opened{file("named"), path};
    QVERIFY(opened.showsPast());
    opened.chooseEvening(0);
    QVERIFY(opened.shows(Act::Report));
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    const QString first = QStringLiteral("Les jeudis");
    opened.renameCommunity(first);
    QVERIFY(QTest::qWaitFor([&] { return opened.part<PlainLabel>("communityName").text() == first; }));
    QCOMPARE(communityIn(path), first);
    // The report that was open before, and the bar beside it.
    QTest::mouseClick(&opened.act(Act::Report), Qt::LeftButton);
    const auto savedReport = [&] {
        opened.press("saveEnglish");
        if (!opened.hasSaved())
            return QString{};
        const QDir reports{file("named/reports")};
        QFile saved{reports.filePath(reports.entryList(QDir::Files, QDir::Time).constFirst())};
        return saved.open(QIODevice::ReadOnly) ? QString::fromUtf8(saved.readAll()) : QString{};
    };
    QVERIFY(savedReport().contains(first));
    const auto inBar = [&](const QString &name) {
        const auto labels = opened.desk.window().findChild<SideBar *>()->findChildren<PlainLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const PlainLabel *label) { return label->text() == name; });
    };
    QVERIFY(inBar(first));

    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    emit opened.desk.window().menus().projectRequested();
    QCOMPARE(titleOnTheWall(), first);
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    const QString second = QStringLiteral("Les amis du jeudi");
    opened.renameCommunity(second);
    QVERIFY(QTest::qWaitFor([&] { return titleOnTheWall() == second; }));
    QVERIFY(inBar(second));
    emit opened.desk.window().menus().finishRequested();
    opened.answer("accept");
    QVERIFY(opened.shows(Act::Report));
    QVERIFY(savedReport().contains(second));
}

void TestDesk::refusedNameOfTheCommunityIsTold()
{
    const QString path = oldCommunity("kept");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{QStringLiteral("locked")});
    Opened opened{file("kept"), path};
    QVERIFY(opened.showsPast());
    {
        // Somebody else writes and does not end.
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writing"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery{database}.exec(QStringLiteral("BEGIN IMMEDIATE")));
        opened.renameCommunity(QStringLiteral("Les jeudis"));
        QVERIFY(QTest::qWaitFor([&] { return !opened.told().isEmpty(); }, 30'000));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("writing"));
    QCOMPARE(opened.part<PlainLabel>("communityName").text(), QStringLiteral("Les mardis du quai"));
}

void TestDesk::sideBarLeadsToTheNewestReport()
{
    Opened opened{file("bar"), oldCommunity("bar")};
    QVERIFY(opened.showsPast());
    QTest::mouseClick(&opened.act(Act::Report), Qt::LeftButton);
    QVERIFY(opened.shows(Act::Report));
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    QVERIFY(opened.shows(Act::Prepare));
}

void TestDesk::membersOfTheEveningAreThere()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.part<QPlainTextEdit>("names").setPlainText(QStringLiteral("Ana Lac\nBen Roy\nZoé Sow"));
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    QTest::mouseClick(&opened.act(Act::Members), Qt::LeftButton);
    const auto *members = opened.desk.window().findChild<MemberTableModel *>();
    QTRY_COMPARE(members->rowCount(), 3);
    emit opened.desk.window().findChild<PeopleCard *>()->cameUnexpected(QStringLiteral("Luc Bay"));
    QTest::mouseClick(&opened.act(Act::Live), Qt::LeftButton);
    QVERIFY(opened.isSaved());
    QTest::mouseClick(&opened.act(Act::Members), Qt::LeftButton);
    QTRY_COMPARE(members->rowCount(), 4);
}

void TestDesk::secondEveningIsOfTheSamePeople()
{
    const QString path = oldCommunity("second");
    const std::size_t before = membersIn(path).size();
    Opened opened{file("second"), path};
    QVERIFY(opened.showsPast());
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    QCOMPARE(membersIn(path).size(), before);
}

void TestDesk::endedEveningJoinsTheList()
{
    Opened opened{file("ended"), oldCommunity("ended")};
    QVERIFY(opened.showsPast());
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    opened.press("primary");
    QVERIFY(QTest::qWaitFor(
        [&] { return opened.part<PlainLabel>("state").text() == QStringLiteral("running"); }));
    emit opened.desk.window().menus().finishRequested();
    opened.answer("accept");
    QVERIFY(opened.shows(Act::Report));
    QVERIFY(QTest::qWaitFor([&] { return opened.evenings().model()->rowCount() == 2; }));
    QVERIFY(opened.part<PlainLabel>("hours").text().contains(QStringLiteral("January 2027")));
    QVERIFY(opened.settings.unfinishedCommunities().isEmpty());
}

/// The entry stands in a menu among others. What was ended by it goes on by one undo, in the round that was
/// on.
void TestDesk::anEveningIsEndedOnlyByAnAnswer()
{
    Opened opened{file("ending")};
    opened.runFirstRound();
    emit opened.desk.window().menus().finishRequested();
    QVERIFY(opened.asked().isVisibleTo(&opened.desk.window()));
    opened.answer("decline");
    QVERIFY(opened.isSaved());
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    emit opened.desk.window().menus().finishRequested();
    opened.answer("accept");
    QTRY_COMPARE(onTheWall().view, AudienceView::ThankYou);
    QVERIFY(opened.isSaved());
    emit opened.desk.window().menus().undoRequested();
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    QCOMPARE(opened.part<PlainLabel>("state").text(), QStringLiteral("running"));
}

void TestDesk::runningEveningIsNotLostSightOf()
{
    const QString first = oldCommunity("leave");
    const QString second = oldCommunity("leave/second");
    Opened opened{file("leave"), first};
    QVERIFY(opened.showsPast());
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    QVERIFY(opened.part<Banner>("underWay").isVisible());
    QTest::mouseClick(&opened.act(Act::Live), Qt::LeftButton);

    emit opened.desk.window().menus().openRecentRequested(second);
    QVERIFY(opened.asked().isVisible());
    QVERIFY(opened.desk.window().shownAct() == Act::Live);
    opened.answer("decline");
    QVERIFY(!opened.asked().isVisible());
    QCOMPARE(opened.settings.lastCommunity(), first);

    emit opened.desk.window().menus().openRecentRequested(second);
    opened.answer("accept");
    QVERIFY(opened.shows(Act::Prepare));
    QCOMPARE(opened.settings.lastCommunity(), second);
    QCOMPARE(opened.settings.unfinishedCommunities(), QStringList{first});
    QVERIFY(opened.showsPast());

    // Where nothing is under way nobody is asked, and the evening comes back.
    emit opened.desk.window().menus().openRecentRequested(first);
    QVERIFY(!opened.asked().isVisible());
    QVERIFY(opened.shows(Act::Live));
}

/// One press in the wrong place must not end an evening.
void TestDesk::anotherEveningIsAskedAboutWhileOneRuns()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    const auto eveningsIn = [path = onlyCommunityIn(folder)] {
        return sessionsIn(path);
    };
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    opened.press("start");
    QVERIFY(opened.asked().isVisible());
    opened.answer("decline");
    QVERIFY(!opened.asked().isVisible());
    QVERIFY(opened.isSaved());
    QCOMPARE(eveningsIn(), 1);

    opened.press("start");
    opened.answer("accept");
    QVERIFY(opened.shows(Act::Live));
    QCOMPARE(eveningsIn(), 2);
}

void TestDesk::sideBarLeadsToTheReportOfAnEveningThatIsThrough()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    QVERIFY(!opened.act(Act::Report).isEnabled());
    // Welcome, a round, framed free time and closing are left out, one after the other.
    const auto isThrough = [&] {
        return opened.act(Act::Report).isEnabled();
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            emit opened.desk.window().menus().actWished(DeskAct::Next);
            opened.clock.advance(1s);
            return isThrough();
        },
        untilPlanned));
    QTest::mouseClick(&opened.act(Act::Report), Qt::LeftButton);
    QVERIFY(opened.shows(Act::Report));
}

/// Whoever turns to the members or to the next evening is done with one that is through: it is a past one,
/// and the people of it are no longer "here".
void TestDesk::anEveningThatIsThroughIsClosedByLeavingIt()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    QVERIFY(!opened.evenings().isVisible());
    emit opened.desk.window().menus().actWished(DeskAct::StartPause);
    QVERIFY(opened.isSaved());
    QVERIFY(QTest::qWaitFor(
        [&] {
            emit opened.desk.window().menus().actWished(DeskAct::Next);
            opened.clock.advance(1s);
            return opened.act(Act::Report).isEnabled();
        },
        untilPlanned));
    QTest::mouseClick(&opened.act(Act::Members), Qt::LeftButton);
    QTRY_VERIFY(opened.says(QStringLiteral("6 people came")));
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    QVERIFY(opened.showsPast());
}

/// The names that were pasted stay for the next evening: as they are called now.
void TestDesk::aNameThatIsCorrectedIsCorrectedInThePastedOnes()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    auto &names = opened.part<QPlainTextEdit>("names");
    names.setPlainText(QStringLiteral("Ana Roy\nBo\nCy\nDu\nEm\nFa"));
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    QVERIFY(opened.isSaved());
    const MemberId ana = membersIn(onlyCommunityIn(folder)).front().id;
    emit opened.desk.window().findChild<PeopleCard *>()->renamed(ana, QStringLiteral("Anna Roy"));
    QVERIFY(opened.isSaved());
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    QTRY_COMPARE(names.toPlainText(), QStringLiteral("Anna Roy\nBo\nCy\nDu\nEm\nFa"));
    QVERIFY(!opened.button("members").isVisible());  // they are all on it
}

/// The first page offers all members, also those whom this evening made one.
void TestDesk::whoCameTonightIsBroughtInNextTime()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.part<QPlainTextEdit>("names").setPlainText(QStringLiteral("Ana\nBo\nCy\nDu\nEm\nFa"));
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    emit opened.desk.window().findChild<PeopleCard *>()->cameUnexpected(QStringLiteral("Zoé"));
    QVERIFY(opened.isSaved());
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    QVERIFY(opened.shows(Act::Prepare));
    QTRY_COMPARE(opened.button("members").text(), QStringLiteral("Bring in the other member"));
}

void TestDesk::whatTheDiskRefusesIsNotCalledSaved()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    const auto &saved = opened.part<PlainLabel>("saved");
    const QString path = onlyCommunityIn(folder);
    QVERIFY(
        hasRun(path, "CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END"));
    emit opened.desk.window().menus().actWished(DeskAct::MinuteMore);
    QTRY_COMPARE(saved.text(), QStringLiteral("The last change is not saved"));
    QVERIFY(!opened.part<Banner>("problem").text().isEmpty());
    // Nobody sees the desk: the wall says it to whoever drives, and a moment later it is as before.
    const auto *hint = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
    QVERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("the disk cannot be written to")));
    // What another station writes reaches this desk, and is no answer to what the disk refused here.
    QVERIFY(hasRun(path, "UPDATE member SET given = 'Zita', family = NULL, typed = 'Zita'"));
    QTRY_VERIFY(opened.seats(QStringLiteral("Zita")));
    QCOMPARE(saved.text(), QStringLiteral("The last change is not saved"));
    QVERIFY(hasRun(path, "DROP TRIGGER refuse"));
    emit opened.desk.window().menus().actWished(DeskAct::MinuteMore);
    QTRY_COMPARE(saved.text(), QStringLiteral("Everything is saved"));
}

/// Started again with the same community, the program shows the window that is there; for another community
/// it finds nobody, and opens a window of its own.
void TestDesk::aSecondStartBringsTheWindowForward()
{
    const QString here = oldCommunity("called");
    const QString other = oldCommunity("called/other");
    Opened opened{file("called"), here};
    QVERIFY(opened.showsPast());
    opened.desk.window().showMinimized();
    const auto call = [this](const QString &community) {
        return std::async(
            std::launch::async, [folder = file("called"), community] { return callDesk(folder, community); });
    };
    auto answered = call(here);
    QTRY_VERIFY(!opened.desk.window().isMinimized());
    QTRY_VERIFY(opened.desk.window().isActiveWindow());
    QTRY_COMPARE(answered.wait_for(0s), std::future_status::ready);
    QVERIFY(answered.get());
    QVERIFY(!call(other).get());

    // The community that is on the desk now answers, and no longer the one before.
    emit opened.desk.window().menus().openRecentRequested(other);
    QTRY_COMPARE(opened.settings.lastCommunity(), other);
    QVERIFY(opened.showsPast());
    auto again = call(other);
    QTRY_COMPARE(again.wait_for(0s), std::future_status::ready);
    QVERIFY(again.get());
    QVERIFY(!call(here).get());
}

/// On the only display the room would see the desk.
void TestDesk::aSecondStartShowsTheRoomNoDesk()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.showTables();
    opened.desk.window().showMinimized();
    auto answered = std::async(std::launch::async,
        [path = folder.path(), community = onlyCommunityIn(folder)] { return callDesk(path, community); });
    QTRY_COMPARE(answered.wait_for(0s), std::future_status::ready);
    QVERIFY(answered.get());
    QVERIFY(opened.desk.window().isMinimized());
}

/// No folder of files to begin with: the communities there are, and that folder last.
void TestDesk::communitiesAreOfferedByName()
{
    const QString first = oldCommunity("offered");
    const QString second = oldCommunity("offered/second");
    QDir{}.mkpath(file("offered/communities"));
    QVERIFY(QFile::copy(second, file("offered/communities/Les mardis.tablee")));
    // Kept before an upgrade, and nothing to hold an evening in.
    QVERIFY(QFile::copy(second, file("offered/communities/Les mardis.v3-20261130T094044.tablee")));
    Opened opened{file("offered"), first};
    QVERIFY(opened.showsPast());
    emit opened.desk.window().menus().openRecentRequested(second);
    QTRY_COMPARE(opened.settings.lastCommunity(), second);
    QVERIFY(opened.showsPast());
    QTest::mouseClick(&opened.button("community"), Qt::LeftButton);
    auto &menu = opened.part<QMenu>("communities");
    QVERIFY(menu.isVisible());
    QStringList offered;
    for (const QAction *action : menu.actions())
        offered.append(action->text());
    // The one that is open is no choice.
    QCOMPARE(offered,
        (QStringList{QFileInfo{first}.completeBaseName(), QString{}, QStringLiteral("Les mardis"), QString{},
            QStringLiteral("Another file…")}));
    menu.actions().front()->trigger();
    QTRY_COMPARE(opened.settings.lastCommunity(), first);
    menu.close();
}

/// What another station writes is looked for in the community that is open, not in the one before.
void TestDesk::theOtherCommunityIsWatched()
{
    const QString first = oldCommunity("watched");
    const QString second = oldCommunity("watched/second");
    Opened opened{file("watched"), first};
    QVERIFY(opened.showsPast());
    emit opened.desk.window().menus().openRecentRequested(second);
    QTRY_COMPARE(opened.settings.lastCommunity(), second);
    QVERIFY(opened.showsPast());
    QTest::mouseClick(&opened.act(Act::Members), Qt::LeftButton);
    const auto *members = opened.desk.window().findChild<MemberTableModel *>();
    QTRY_VERIFY(members->rowCount() > 0);
    const int before = members->rowCount();
    QVERIFY(hasRun(second, "INSERT INTO member (uid, typed, created_at) VALUES ('station', 'Zita Lo', 1)"));
    QTRY_COMPARE(members->rowCount(), before + 1);
}

/// Whoever tries the program by ./run and is cut off in an evening of their own comes back to that one.
void TestDesk::demoWaitsForAnEveningUnderWay()
{
    const QString path = oldCommunity("waits");
    const auto eveningsOnTheDesk = [this] {
        Opened again{file("waits"), {}, {}, true};
        return QTest::qWaitFor([&again] { return again.shows(Act::Live); }, 5000);
    };
    {
        Opened opened{file("waits"), path};
        QVERIFY(opened.showsPast());
        opened.press("members");
        opened.press("start");
        QVERIFY(opened.shows(Act::Live));
        QVERIFY(opened.isSaved());
    }
    QVERIFY(eveningsOnTheDesk());
}

void TestDesk::leftEveningIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closed");
    QTest::newRow("it goes on") << QStringLiteral("accept") << false;
    QTest::newRow("it was over") << QStringLiteral("decline") << true;
}

/// The lid went down in the welcome; the next morning nobody is sent back into last night unasked.
void TestDesk::leftEveningIsAskedAbout()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, closed);
    const QTemporaryDir folder;
    ManualClock clock;
    {
        Opened opened{folder.path()};
        opened.startEvening();
        opened.press("primary");
        QVERIFY(QTest::qWaitFor(
            [&] { return opened.part<PlainLabel>("state").text() == QStringLiteral("running"); }));
    }
    clock.restart(11h);
    const QString path = QDir{folder.filePath(QStringLiteral("communities"))}
                             .entryInfoList({QStringLiteral("*.tablee")})
                             .value(0)
                             .filePath();
    // Where it was held it was the day before.
    QVERIFY(hasRun(path, "UPDATE session SET zone = 'Pacific/Pago_Pago'"));
    Opened again{folder.path(), path, clock.now()};
    const auto &asked = again.part<QuestionStrip>("unfinished");
    QVERIFY(QTest::qWaitFor([&] { return asked.isVisible(); }));
    const QDate there
        = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone{"Pacific/Pago_Pago"}).date();
    QVERIFY(QTest::qWaitFor([&] {
        return asked.findChild<PlainLabel *>(QStringLiteral("question"))
            ->text()
            .contains(dateText(there, Language::English));
    }));
    QVERIFY(again.desk.window().shownAct() == Act::Prepare);
    QVERIFY(!again.settings.unfinishedCommunities().isEmpty());

    again.press(*asked.findChild<QPushButton *>(answer));
    QVERIFY(QTest::qWaitFor([&] { return !asked.isVisible(); }));
    QVERIFY(again.shows(closed ? Act::Prepare : Act::Live));
    QVERIFY(QTest::qWaitFor([&] { return again.settings.unfinishedCommunities().isEmpty() == closed; }));
}

/// Undo stands on the page to which the end has led, and finds the evening as if it had not ended.
void TestDesk::anEndInErrorIsTakenBackOnItsReport()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    emit opened.desk.window().menus().finishRequested();
    opened.answer("accept");
    QVERIFY(opened.shows(Act::Report));
    QAction *undo = actionWith(opened.desk.window(), QKeySequence::Undo);
    QTRY_VERIFY(undo->isEnabled());
    QTRY_VERIFY(!opened.button("goOn").isHidden());
    undo->trigger();
    QVERIFY(opened.shows(Act::Live));
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    QCOMPARE(opened.part<PlainLabel>("state").text(), QStringLiteral("running"));
    QTest::mouseClick(&opened.act(Act::Prepare), Qt::LeftButton);
    QVERIFY(opened.part<Banner>("closedToday").isHidden());

    emit opened.desk.window().menus().finishRequested();
    opened.answer("accept");
    QVERIFY(opened.shows(Act::Report));
    QTRY_VERIFY(!opened.button("goOn").isHidden());
    opened.press("goOn");
    QVERIFY(opened.shows(Act::Live));
    QTRY_COMPARE(opened.part<PlainLabel>("state").text(), QStringLiteral("paused"));
    QCOMPARE(opened.part<PlainLabel>("stepTitle").text(), QStringLiteral("Round 1 of 3"));
}

void TestDesk::anEndInErrorIsTakenBackAfterACrash_data()
{
    QTest::addColumn<bool>("onReport");
    QTest::newRow("on the first page") << false;
    QTest::newRow("on its report") << true;
}

/// With the round that was on, its time, and the wall.
void TestDesk::anEndInErrorIsTakenBackAfterACrash()
{
    QFETCH(const bool, onReport);
    const QTemporaryDir folder;
    Milliseconds left{};
    {
        Opened opened{folder.path()};
        opened.runFirstRound();
        QVERIFY(opened.isSaved());
        left = onTheWall().clock.remaining;
        emit opened.desk.window().menus().finishRequested();
        opened.answer("accept");
        QVERIFY(opened.shows(Act::Report));
        QVERIFY(opened.isSaved());
    }
    const QString path = onlyCommunityIn(folder);
    ManualClock clock;
    clock.advance(30min);
    Opened again{folder.path(), path, clock.now()};
    QTRY_VERIFY(again.part<Banner>("closedToday").isVisible());
    QVERIFY(wallOf() == nullptr);
    if (onReport) {
        again.chooseEvening(0);
        QVERIFY(again.shows(Act::Report));
        again.press("goOn");
    } else {
        again.press(*again.part<Banner>("closedToday").findChild<QPushButton *>());
    }
    QVERIFY(again.shows(Act::Live));
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    QTRY_COMPARE(again.part<PlainLabel>("state").text(), QStringLiteral("paused"));
    QCOMPARE(onTheWall().clock.remaining, left);
    QVERIFY(phaseIn(path, SessionId{1}) == SessionPhase::Live);
    QTRY_COMPARE(again.evenings().model()->rowCount(), 0);  // it is no earlier one
    QCOMPARE(again.settings.unfinishedCommunities(), QStringList{path});
}

void TestDesk::onlyTodaysEveningIsGoneOnWith()
{
    Opened opened{file("past day"), oldCommunity("past day")};
    QVERIFY(opened.showsPast());
    QVERIFY(!opened.part<Banner>("closedToday").isVisible());
    opened.chooseEvening(0);
    QVERIFY(opened.shows(Act::Report));
    QVERIFY(!opened.button("goOn").isVisible());
    QVERIFY(!actionWith(opened.desk.window(), QKeySequence::Undo)->isEnabled());
}

/// Nothing of another moment shows while the evening is on its way.
void TestDesk::theFirstPageDoesNotComeBeforeAnEvening()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.startEvening();
        QVERIFY(opened.isSaved());
    }
    Opened again{folder.path()};
    const auto *page = again.desk.window().findChild<StartPage *>();
    QVERIFY(!page->isVisible());
    QVERIFY(again.part<QWidget>("opening").isVisible());
    bool shown = false;
    QVERIFY(QTest::qWaitFor([&] {
        shown = shown || page->isVisible();
        const auto *live = again.desk.window().findChild<LivePage *>();
        return live != nullptr && live->isVisible();
    }));
    QVERIFY(!shown);
    QVERIFY(again.desk.window().shownAct() == Act::Live);
}

/// Another station, or another machine, may have closed it meanwhile.
void TestDesk::theFirstPageComesWhereNoEveningDoes()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.startEvening();
        QVERIFY(opened.isSaved());
    }
    QVERIFY(QFile::remove(onlyCommunityIn(folder)));
    Settings settings{folder.path() + QStringLiteral("/desk.ini")};
    QTest::ignoreMessage(QtWarningMsg,
        QRegularExpression{QStringLiteral("^There is nothing at this place\\. \\(.*\\.tablee\\)$")});
    Opened again{folder.path(), settings.lastCommunity()};
    QVERIFY(QTest::qWaitFor([&] { return again.desk.window().findChild<StartPage *>()->isVisible(); }));
    QVERIFY(!again.desk.window().showsOpening());
}

void TestDesk::clockIsWatchedWhileTheDeskIsClosed_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<std::vector<int>>("notes");
    QTest::addColumn<bool>("told");
    QTest::newRow("set by an hour") << false << std::vector{static_cast<int>(ClockNoteKind::Jump)} << true;
    QTest::newRow("the machine began anew")
        << true << std::vector{static_cast<int>(ClockNoteKind::Restart)} << false;
}

void TestDesk::clockIsWatchedWhileTheDeskIsClosed()
{
    QFETCH(const bool, restarted);
    const QTemporaryDir folder;
    ManualClock clock;
    {
        Opened opened{folder.path()};
        opened.startEvening();
        QVERIFY(opened.isSaved());
    }
    if (restarted)
        clock.restart(1h);
    else
        clock.setWallClock(clock.now().utc + 1h);
    const QString path = onlyCommunityIn(folder);
    Opened again{folder.path(), path, clock.now()};
    QVERIFY(again.shows(Act::Live));
    std::vector<int> notes;
    QVERIFY(QTest::qWaitFor([&] {
        notes.clear();
        for (const Event &event : test::require(readKeptSession(path, 0, {})).loaded.log)
            if (event.kind == EventKind::ClockNote)
                notes.push_back(event.code);
        return !notes.empty();
    }));
    QTEST(notes, "notes");
    bool told = false;
    for (const Banner *banner : again.desk.window().findChildren<Banner *>())
        told = told || (banner->isVisible() && banner->text().contains(QStringLiteral("clock was moved")));
    QTEST(told, "told");
}

void TestDesk::aClockSetAfterTheEndIsNotedOnceItGoesOn()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    const QString path = onlyCommunityIn(folder);
    emit opened.desk.window().menus().finishRequested();
    opened.answer("accept");
    QTRY_COMPARE(phaseIn(path, SessionId{1}), SessionPhase::Closed);
    QVERIFY(opened.isSaved());
    opened.clock.setWallClock(opened.clock.now().utc + 1h);
    int looks = 0;
    connect(&opened.desk, &Desk::changing, &opened.desk, [&looks] { ++looks; });
    QTRY_VERIFY(looks > 2);
    const auto notes = [&path] {
        const std::vector<Event> log = test::require(readKeptSession(path, 0, {})).loaded.log;
        return std::count_if(log.begin(), log.end(), [](const Event &event) {
            return event.kind == EventKind::ClockNote && event.code == static_cast<int>(ClockNoteKind::Jump);
        });
    };
    const auto isWarned = [&opened] {
        const auto banners = opened.desk.window().findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return !banner->isHidden() && banner->text().contains(QStringLiteral("clock was moved"));
        });
    };
    QVERIFY(!isWarned());
    QCOMPARE(notes(), 0);
    emit opened.desk.window().menus().undoRequested();
    QTRY_VERIFY(isWarned());
    QTRY_COMPARE(notes(), 1);
}

void TestDesk::aNewcomerWhomTheDiskRefusesIsStillTyped()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    const QString path = onlyCommunityIn(folder);
    QVERIFY(
        hasRun(path, "CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END"));
    auto &field = opened.part<QLineEdit>("person");
    const QString name = QStringLiteral("Zoé Roy");
    field.setText(name);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(opened.part<PlainLabel>("saved").text(), QStringLiteral("The last change is not saved"));
    QTRY_COMPARE(field.text(), name);
    QVERIFY(hasRun(path, "DROP TRIGGER refuse"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_VERIFY(field.text().isEmpty() && opened.isSaved());
    QTRY_COMPARE(opened.part<PlainLabel>("peopleHere").text(), QStringLiteral("7 people here"));
}

void TestDesk::aWarningWaitsForOneThatIsMoreUrgent_data()
{
    using Answer = void (*)(Opened &);
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("shown");
    QTest::newRow("the room is shown the only display, as the warning offers") << Answer{[](Opened &opened) {
        opened.part<Banner>("warning").findChild<ActionButton *>(QStringLiteral("action"))->click();
    }} << true;
    QTest::newRow("the same, by the card of the screen") << Answer{[](Opened &opened) {
        emit opened.desk.window().findChild<LivePage *>()->projectRequested();
    }} << true;
    QTest::newRow("the room is to see nothing") << Answer{[](Opened &opened) {
        emit opened.desk.window().menus().hideRequested();
    }} << false;
}

/// The lid was closed, the projector went with it: both are so, and each is told in its turn.
void TestDesk::aWarningWaitsForOneThatIsMoreUrgent()
{
    using Answer = void (*)(Opened &);
    QFETCH(const Answer, answer);
    QFETCH(const bool, shown);
    const QByteArray name = QByteArray{"warnings "} + QByteArray::number(qHash(QTest::currentDataTag()));
    const QString path = oldCommunity(name.constData());
    leaveEveryKindOfStep(path, ManualClock{}.now(), ScreenPlace::SecondDisplay);
    Opened opened{file(name.constData()), path};
    QVERIFY(opened.shows(Act::Live));
    const auto &warning = opened.part<Banner>("warning");
    auto &action = *warning.findChild<ActionButton *>(QStringLiteral("action"));
    const auto saysFirst = [&](const char *words, const char *offer) {
        return QTest::qWaitFor([&] {
            return warning.text().contains(QLatin1String{words}) && action.text() == QLatin1String{offer};
        });
    };
    QVERIFY(saysFirst("projector is unplugged", "Show it here"));
    emit opened.desk.window().menus().actWished(DeskAct::StartPause);
    QVERIFY(opened.isSaved());
    QVERIFY(QTest::qWaitFor([&] { return opened.part<PlainLabel>("state").text() == u"running"; }));
    const auto passes = [&](Milliseconds asleep, Milliseconds jump) {
        const auto *hour = &opened.part<PlainLabel>("timeOfDay");
        const QString before = hour->text();
        opened.clock.advance(asleep);
        opened.clock.setWallClock(opened.clock.now().utc + jump);
        QTRY_VERIFY(hour->text() != before);  // the clocks have been looked at
    };
    // Nobody has read of the first sleep when the second is told.
    passes(100s, 0s);
    QVERIFY(saysFirst("was asleep for 1:40", "Understood"));
    passes(60s, 0s);
    QVERIFY(saysFirst("was asleep for 2:40", "Understood"));
    action.click();
    QVERIFY(saysFirst("projector is unplugged", "Show it here"));
    passes(40s, 0s);
    QVERIFY(saysFirst("was asleep for 0:40", "Understood"));
    action.click();
    passes(0s, 1h);
    QVERIFY(saysFirst("projector is unplugged", "Show it here"));
    answer(opened);
    QCOMPARE(wallOf() != nullptr, shown);
    QVERIFY(saysFirst("clock was moved", "Understood"));
    action.click();
    QVERIFY(!warning.text().contains(QStringLiteral("clock was moved")));
}

void TestDesk::thatTheComputerMaySleepIsReadOnce_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::newRow("whoever has read it is not told again after a crash") << true;
    QTest::newRow("what nobody has read is told again") << false;
}

/// Without a bus of the session nobody can be asked to keep the displays lit.
void TestDesk::thatTheComputerMaySleepIsReadOnce()
{
    QFETCH(const bool, isRead);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QTemporaryDir folder;
    const auto tells = [](const Opened &opened) {
        return opened.part<Banner>("warning").text().contains(QStringLiteral("may go to sleep"));
    };
    {
        Opened opened{folder.path()};
        opened.showTables();
        QVERIFY(tells(opened));
        if (isRead)
            opened.part<Banner>("warning").findChild<ActionButton *>(QStringLiteral("action"))->click();
        QCOMPARE(tells(opened), !isRead);
        QVERIFY(opened.isSaved());
    }
    Opened opened{folder.path(), onlyCommunityIn(folder)};
    QTRY_VERIFY(wallOf() != nullptr);
    QCOMPARE(tells(opened), !isRead);
}

void TestDesk::aSleepIsTold_data()
{
    QTest::addColumn<bool>("runs");
    QTest::newRow("in a round it is noted and told") << true;
    QTest::newRow("before the first step it is noted alone") << false;
}

void TestDesk::aSleepIsTold()
{
    QFETCH(const bool, runs);
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    const auto told = [&opened] {
        for (const Banner *banner : opened.desk.window().findChildren<Banner *>())
            // From the last look at the clock, which may be the seconds ago in which questions were read.
            if (!banner->isHidden() && banner->text().contains(QStringLiteral("was asleep for 3:2")))
                return true;
        return false;
    };
    runs ? opened.runFirstRound() : opened.startEvening();
    QVERIFY(opened.isSaved());
    QVERIFY(!told());
    opened.clock.advance(200s);
    const auto slept = [path = onlyCommunityIn(folder)] {
        Milliseconds sum{};
        for (const Event &event : test::require(readKeptSession(path, 0, {})).loaded.log)
            if (event.kind == EventKind::ClockNote && event.code == static_cast<int>(ClockNoteKind::Suspend))
                sum += event.amount;
        return sum;
    };
    QVERIFY(QTest::qWaitFor([&slept] { return slept() >= 200s; }, untilPlanned));
    QVERIFY(slept() < 210s);
    QCOMPARE(told(), runs);
}

/// Whoever measures pictures counts from there, not from when the clocks were looked at.
void TestDesk::aSecondChangedBeforeItIsNoticed()
{
    Opened opened{file("seconds")};
    opened.runFirstRound();
    QVERIFY(opened.isSaved());
    int looks = 0;
    Milliseconds ago{};
    connect(&opened.desk, &Desk::changing, &opened.desk, [&](Milliseconds before) {
        ++looks;
        ago = std::max(ago, before);
    });
    QVERIFY(QTest::qWaitFor([&looks] { return looks > 5; }));
    QCOMPARE(ago, 0ms);
    opened.clock.advance(1300ms);
    QVERIFY(QTest::qWaitFor([&ago] { return ago == 300ms; }));
}

/// The guests read English, the facilitator's desk is French: the keys are the facilitator's.
void TestDesk::onlyDisplayTellsTheKeysAsTheDeskSpeaks()
{
    Opened opened{file("keys"), oldCommunity("keys")};
    QVERIFY(opened.showsPast());
    opened.settings.setAudienceLanguage(AudienceLanguage::English);
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    emit opened.desk.window().languageChosen(Language::French);
    emit opened.desk.window().menus().projectRequested();
    const AudienceWindow *alone = nullptr;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        if (const auto *screen = qobject_cast<const AudienceWindow *>(widget))
            alone = screen;
    QVERIFY(alone);
    QVERIFY(alone->mode() == AudienceWindow::Mode::OnlyDisplay);
    const auto *keys = alone->findChild<QLabel *>(QStringLiteral("keys"));
    QVERIFY2(keys->text().startsWith(QStringLiteral("Espace")), qPrintable(keys->text()));
    emit opened.desk.window().languageChosen(Language::English);
    QVERIFY2(keys->text().startsWith(QStringLiteral("Space")), qPrintable(keys->text()));
}

void TestDesk::whatCoversTheEveningComesBack_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<AudienceView>("view");
    QTest::newRow("black") << QStringLiteral(".") << AudienceView::Black;
    QTest::newRow("a message") << QStringLiteral("2") << AudienceView::Message;
    QTest::newRow("the black before a message") << QStringLiteral("2.") << AudienceView::Black;
    QTest::newRow("a held picture") << QStringLiteral("f n ") << AudienceView::FindTable;
    QTest::newRow("a message before a held picture") << QStringLiteral("f3") << AudienceView::Message;
    QTest::newRow("nothing, after all") << QStringLiteral("..22ff") << AudienceView::FindTable;
}

/// The desk dies and comes back: the room sees what it saw, to the second.
void TestDesk::whatCoversTheEveningComesBack()
{
    QFETCH(const QString, keys);
    QFETCH(const AudienceView, view);
    const QTemporaryDir folder;
    AudienceScene seen;
    {
        Opened opened{folder.path()};
        opened.showTables();
        QTest::keyClicks(wallOf(), keys);
        QVERIFY(opened.isSaved());
        QTRY_COMPARE(onTheWall().view, view);
        seen = onTheWall();
        opened.clock.advance(7s);
    }
    const QString path = onlyCommunityIn(folder);
    Opened again{folder.path(), path, ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QVERIFY(QTest::qWaitFor([&] { return onTheWall().view == view; }, untilPlanned));
    QTRY_COMPARE(onTheWall().message, seen.message);
    QTRY_COMPARE(onTheWall().round, seen.round);
    QTRY_COMPARE(onTheWall().lines, seen.lines);
}

/// Shown for whoever came late, they are there again after a crash.
void TestDesk::theTablesOfARoundComeBack()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.runFirstRound();
        QTest::keyClick(wallOf(), 'T');
        QTRY_COMPARE(onTheWall().view, AudienceView::FindTable);
        QVERIFY(opened.isSaved());
    }
    Opened again{folder.path(), onlyCommunityIn(folder), ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QTRY_VERIFY(wallOf() != nullptr);
    QTRY_COMPARE(onTheWall().round, 1);
    QTRY_COMPARE(onTheWall().view, AudienceView::FindTable);
}

/// The doors are open and nothing has begun: people look at the screen already.
void TestDesk::beforeTheFirstStepTheRoomGoesBlackFromEveryPage()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.showTables();
    MainWindow &window = opened.desk.window();
    window.show();  // beside a display of its own; here there is but one
    QTest::mouseClick(&opened.act(Act::Members), Qt::LeftButton);
    QVERIFY(opened.shows(Act::Members));
    QTest::keyClick(&window, '.');
    QCOMPARE(onTheWall().view, AudienceView::Black);
    // Nothing has begun that would be left: the first attempt to close is not asked about.
    QVERIFY(window.close());
}

void TestDesk::theFloorIsALookAtOneRound()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    for (const AudienceView view : {AudienceView::Floor, AudienceView::Round, AudienceView::Floor}) {
        QTest::keyClick(wallOf(), 'R');
        QTRY_COMPARE(onTheWall().view, view);
    }
    // The round has time left: the key is asked for again.
    QTest::keyClick(wallOf(), 'N');
    opened.readQuestion();
    QTest::keyClick(wallOf(), 'N');
    QTRY_COMPARE(onTheWall().round, 2);
    QTRY_COMPARE(onTheWall().view, AudienceView::FindTable);
}

/// Ctrl+N is no N, and Ctrl+Z takes back as on the desk.
void TestDesk::onlyDisplayUndoes()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    opened.clock.advance(11min);
    opened.clock.advance(55s);
    QTest::keyClick(wallOf(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(opened.isSaved());
    QCOMPARE(opened.part<PlainLabel>("stepTitle").text(), QStringLiteral("Round 1 of 3"));
    QTest::keyClick(wallOf(), Qt::Key_N);
    QTRY_COMPARE(opened.part<PlainLabel>("stepTitle").text(), QStringLiteral("Round 2 of 3"));
    QVERIFY(opened.isSaved());
    QTest::keyClick(wallOf(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    QTRY_COMPARE(onTheWall().round, 1);
    QVERIFY(opened.isSaved());
    // Nobody sees the desk, which says what it was.
    const auto *told = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
    QTRY_COMPARE(told->text(), QStringLiteral("Undone: the end of “Round 1”."));
    QVERIFY(told->isVisible());
    opened.clock.advance(1s);
    QTest::keyClick(wallOf(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(opened.part<PlainLabel>("stepTitle").text(), QStringLiteral("Round 2 of 3"));
    QTRY_COMPARE(told->text(), QStringLiteral("Done again: the end of “Round 1”."));
}

/// What one key does at the desk it does before the room as well, and tells nothing that is not the room's.
void TestDesk::onlyDisplaySetsTheTimeAndDropsARound()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    const auto keys = [] {
        return wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
    };
    QTest::keyClicks(wallOf(), QStringLiteral("=9"));
    QVERIFY2(keys()->text().contains(u'9'), qPrintable(keys()->text()));
    QTest::keyClick(wallOf(), Qt::Key_Return);
    QTRY_COMPARE(onTheWall().clock.remaining, Milliseconds{9min});
    QTest::keyClicks(wallOf(), QStringLiteral("=99:99"));
    QTest::keyClick(wallOf(), Qt::Key_Return);
    QVERIFY2(keys()->text().contains(QStringLiteral("99:99")), qPrintable(keys()->text()));

    QCOMPARE(onTheWall().rounds, 3);
    QTest::keyClick(wallOf(), 'X');
    QVERIFY2(keys()->text().contains(QStringLiteral("Leave out Round 3")), qPrintable(keys()->text()));
    opened.readQuestion();
    QTest::keyClick(wallOf(), 'X');
    QTRY_COMPARE(onTheWall().rounds, 2);
    QVERIFY(keys()->isHidden());
    QTest::keyClick(wallOf(), 'L');
    QVERIFY(!keys()->isHidden());
}

void TestDesk::theOfferedChairIsTakenByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<bool>("onWall");
    QTest::newRow("S at the desk") << Qt::Key_S << QStringLiteral("s") << false;
    QTest::newRow("* at the desk") << Qt::Key_Asterisk << QStringLiteral("*") << false;
    QTest::newRow("S on the only display") << Qt::Key_S << QStringLiteral("s") << true;
    QTest::newRow("* on the only display") << Qt::Key_Asterisk << QStringLiteral("*") << true;
}

void TestDesk::theShownKeySeatsWhileNamesAreTyped_data()
{
    QTest::addColumn<QString>("begun");
    QTest::newRow("the field is empty after the arrival") << QString{};
    QTest::newRow("the next name has been begun") << QStringLiteral("Ami");
}

/// After an arrival the keyboard is in the field of names.
void TestDesk::theShownKeySeatsWhileNamesAreTyped()
{
    QFETCH(const QString, begun);
    const QString name = QStringLiteral("Zoe Sow");
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    pressTwice(Qt::Key_Escape);
    QTRY_VERIFY(wallOf() == nullptr);
    auto &field = opened.part<QLineEdit>("person");
    field.setFocus();
    QTest::keyClicks(&field, name);
    QTest::keyClick(&field, Qt::Key_Return);
    auto &strip = opened.part<QuestionStrip>("questionStrip");
    QVERIFY(QTest::qWaitFor([&] { return strip.question().contains(name); }, untilPlanned));
    strip.repaint();  // read by whoever answers it
    QTest::keyClicks(&field, begun);
    QVERIFY(strip.findChild<ActionButton *>(QStringLiteral("accept"))->shortcutHint().endsWith(u'*'));
    QTest::keyClick(&field, Qt::Key_Asterisk);
    QTRY_VERIFY(opened.part<Toast>("toast").text().startsWith(name + QStringLiteral(" sits at table ")));
    QCOMPARE(field.text(), begun);
    QVERIFY(opened.isSaved());
}

/// Where nobody sees the desk, the wall says what was done, and not who it was.
void TestDesk::theOfferedChairIsTakenByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, sign);
    QFETCH(const bool, onWall);
    const QString name = QStringLiteral("Zoé Sow");
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    MainWindow &window = opened.desk.window();
    auto &strip = opened.part<QuestionStrip>("questionStrip");
    emit window.findChild<PeopleCard *>()->cameUnexpected(name);
    QVERIFY(QTest::qWaitFor([&] { return strip.question().contains(name); }, untilPlanned));
    if (!onWall) {
        pressTwice(Qt::Key_Escape);
        QTRY_VERIFY(wallOf() == nullptr);
        QVERIFY(opened.shows(Act::Live));
    }
    // A letter waits for a name to go on.
    QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier, sign};
    QApplication::sendEvent(onWall ? static_cast<QWidget *>(wallOf()) : &window, &press);
    if (onWall) {
        // Nobody has read the offer there: it is asked first, and names nobody.
        const auto *asked = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
        QTRY_VERIFY(asked->text().startsWith(QStringLiteral("One more person at table ")));
        QVERIFY(!asked->text().contains(name));
        QVERIFY(strip.question().contains(name));
        // Unanswered it has said nothing: the key asks anew.
        QTest::keyClick(wallOf(), '?');
        QTest::keyClick(wallOf(), key);
        QTRY_VERIFY(asked->text().startsWith(QStringLiteral("One more person at table ")));
        wallOf()->grab();
        opened.clock.advance(1s);
        QTest::keyClick(wallOf(), key);
    }
    QTRY_VERIFY(opened.part<Toast>("toast").text().startsWith(name + QStringLiteral(" sits at table ")));
    QVERIFY(opened.isSaved());
    QVERIFY(!strip.question().contains(name) || strip.isHidden());
    if (!onWall)
        return;
    const auto *told = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
    QTRY_VERIFY2(
        told->text().startsWith(QStringLiteral("One more person sits at table ")), qPrintable(told->text()));
    QVERIFY(told->isVisible());
    opened.clock.advance(1s);
    QTest::keyClick(wallOf(), key);
    QCOMPARE(told->text(), QStringLiteral("Nobody is waiting for a chair."));
}

/// Who left, and who is looked for, is for the desk: one key twice leads there, another one back.
void TestDesk::aSlashStepsOverToTheDeskAndF5Back()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    QTest::keyClick(wallOf(), '/');
    QVERIFY(wallOf() != nullptr);
    wallOf()->grab();
    QTest::keyClick(wallOf(), '/');
    QTRY_VERIFY(wallOf() == nullptr);
    QTRY_VERIFY(opened.desk.window().isVisible());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(opened.desk.window().focusWidget()) != nullptr);
    QTest::keyClick(&opened.desk.window(), Qt::Key_F5);
    QTRY_VERIFY(wallOf() != nullptr);
    // The room that looks on must not see another page of the desk.
    opened.desk.window().showPage(Act::Prepare);
    pressTwice(Qt::Key_Slash);
    QTRY_VERIFY(wallOf() == nullptr);
    QVERIFY(opened.shows(Act::Live));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(opened.desk.window().focusWidget()) != nullptr);
}

/// N would end the round, the space would pause it: neither does, and the name stands in its field.
void TestDesk::aNameTypedBesideTheFieldIsLookedFor()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    pressTwice(Qt::Key_Escape);
    QTRY_VERIFY(wallOf() == nullptr);
    MainWindow &window = opened.desk.window();
    window.showPage(Act::Live);
    for (const QChar letter : QStringLiteral("Nadia El"))
        QTest::keyClick(window.focusWidget(), letter.toLatin1());
    QCOMPARE(opened.part<QLineEdit>("person").text(), QStringLiteral("Nadia El"));
    QVERIFY(!opened.part<QuestionStrip>("questionStrip").isVisible());
    QVERIFY(opened.part<QPushButton>("primary").text().contains(QStringLiteral("Pause")));
}

/// The room does not see the end of it, and whoever wrote it learns that.
void TestDesk::whatIsTooLongForTheScreenIsTold()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    auto &card = *opened.desk.window().findChild<ScreenCard *>();
    const auto told = [&card] {
        for (const auto *label : card.findChildren<PlainLabel *>())
            if (label->text().contains(QStringLiteral("Too long to stand whole on the screen")))
                return true;
        return false;
    };
    emit card.messageWritten({QStringLiteral("Tout le monde au jardin. ").repeated(80), {}});
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    QTRY_VERIFY(told());
    emit card.messageWritten({QStringLiteral("Tout le monde au jardin."), {}});
    QTRY_VERIFY(!told());
}

/// Before the first round the room looks at its tables as well, whether the welcome has begun or not.
void TestDesk::theFloorComesAndGoesInTheWelcome()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.showTables();
    emit wallOf()->actWished(DeskAct::StartPause);
    QVERIFY(opened.isSaved());
    for (const AudienceView view : {AudienceView::Floor, AudienceView::FindTable, AudienceView::Floor}) {
        QTest::keyClick(wallOf(), 'R');
        QTRY_COMPARE(onTheWall().view, view);
    }
}

void TestDesk::aQuestionThatIsGoneIsNotAnswered_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("another question took its place") << QStringLiteral("\x1b");
    QTest::newRow("the tables came") << QStringLiteral("T");
    QTest::newRow("the screen went black") << QStringLiteral(".");
}

/// Is the round to end early? Whatever takes the question off the only display takes the answer with it.
void TestDesk::aQuestionThatIsGoneIsNotAnswered()
{
    QFETCH(const QString, keys);
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    QTest::keyClick(wallOf(), 'N');
    QTest::keyClicks(wallOf(), keys);
    QVERIFY(opened.isSaved());
    QTest::keyClick(wallOf(), 'N');
    QVERIFY(opened.isSaved());
    QCOMPARE(opened.part<PlainLabel>("stepTitle").text(), QStringLiteral("Round 1 of 3"));
    opened.readQuestion();
    QTest::keyClick(wallOf(), 'N');
    QTRY_COMPARE(opened.part<PlainLabel>("stepTitle").text(), QStringLiteral("Round 2 of 3"));
}

/// A machine that was busy has not shown yet what the first press asks, however long ago that was.
void TestDesk::aQuestionThatNobodyCouldReadIsNotAnswered()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    const auto title = [&opened] {
        return opened.part<PlainLabel>("stepTitle").text();
    };
    for (int press = 0; press < 2; ++press) {
        QTest::keyClick(wallOf(), 'N');
        opened.clock.advance(2s);
    }
    QVERIFY(opened.isSaved());
    QCOMPARE(title(), QStringLiteral("Round 1 of 3"));
    QTest::keyClick(wallOf(), '.');  // that question is gone
    QVERIFY(opened.isSaved());
    QTest::keyClick(wallOf(), 'N');
    opened.readQuestion();
    QTest::keyClick(wallOf(), 'N');
    QTRY_COMPARE(title(), QStringLiteral("Round 2 of 3"));
}

/// Key 5 sends to their tables those who were moved; when that is taken back, it is one's own message again.
void TestDesk::whoeverIsMovedIsToldBeforeOnesOwnMessage()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    QVERIFY(QTest::qWaitFor([&] { return opened.part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
    const BilingualText own{QStringLiteral("Le café est là."), {}};
    auto &card = *opened.desk.window().findChild<ScreenCard *>();
    emit card.messageWritten(own);
    emit opened.desk.window().menus().projectRequested();
    QTRY_COMPARE(onTheWall().message, own);
    QTest::keyClick(wallOf(), Qt::Key_5);
    emit opened.desk.window().findChild<SeatMoves *>()->closeWanted(TableId{2});
    QVERIFY(opened.isSaved());
    const auto tellsMoves = [] {
        const auto message = onTheWall().message;
        return onTheWall().view == AudienceView::Message && message
            && message->english.contains(QStringLiteral("to table 1"));
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (tellsMoves())
                return true;
            QTest::keyClick(wallOf(), Qt::Key_5);
            return opened.isSaved() && tellsMoves();
        },
        untilPlanned));
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_VERIFY(onTheWall().view != AudienceView::Message);
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_COMPARE(onTheWall().message, own);
}

void TestDesk::theWallFollowsWhoeverIsMoved_data()
{
    QTest::addColumn<bool>("undone");
    QTest::newRow("two more are moved") << false;
    QTest::newRow("it is undone") << true;
}

/// One press tells the moves; what shows stays true by itself, and the next press takes it back.
void TestDesk::theWallFollowsWhoeverIsMoved()
{
    QFETCH(const bool, undone);
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    QVERIFY(QTest::qWaitFor([&] { return opened.part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
    const auto tables = opened.part<TablesBoard>("board").tables();
    const auto swap = [&](std::size_t place) {
        emit opened.desk.window().findChild<SeatMoves *>()->swapWanted(
            tables.at(0).members.at(place), tables.at(1).members.at(place));
    };
    const auto nameAt = [&](std::size_t table) {
        return tables.at(table).names.front().full;
    };
    const auto toastSays = [&](const char *words) {
        const auto *toast = opened.desk.window().findChild<LivePage *>()->findChild<Toast *>();
        return QTest::qWaitFor([&] { return toast->text().contains(QLatin1String{words}); }, untilPlanned);
    };
    // The first two of both tables, and how many besides, in whatever order.
    const auto wallReads = [&](int first, int second, int moves) {
        const QString toTable = QStringLiteral("%1 to table %2");
        return QTest::qWaitFor(
            [&] {
                const AudienceScene shown = onTheWall();
                return shown.view == AudienceView::Message && shown.message
                    && shown.message->english.contains(toTable.arg(nameAt(0)).arg(first))
                    && shown.message->english.contains(toTable.arg(nameAt(1)).arg(second))
                    && shown.message->english.count(QStringLiteral(" to table ")) == moves;
            },
            untilPlanned);
    };
    emit opened.desk.window().menus().projectRequested();
    swap(0);
    QVERIFY(toastSays("Key 5 tells the room."));
    QTest::keyClick(wallOf(), Qt::Key_5);
    QVERIFY(wallReads(2, 1, 2));
    if (undone)
        emit opened.desk.window().menus().undoRequested();
    else
        swap(1);
    QVERIFY(undone ? wallReads(1, 2, 2) : wallReads(2, 1, 4));
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_VERIFY(onTheWall().view != AudienceView::Message);
}

void TestDesk::theWallStaysTrueWhateverChanges_data()
{
    QTest::addColumn<RoomChange>("change");
    QTest::addColumn<QString>("told");
    QTest::newRow("one of them sits elsewhere by hand") << RoomChange{
        [](Opened &, PeopleCard &people, const std::vector<Member> &two) {
            emit people.sitsAt(two.front().id, 1);
        }} << QStringLiteral("Zq to table 1, Zr to table 1.");
    QTest::newRow("one of them leaves") << RoomChange{
        [](Opened &, PeopleCard &people, const std::vector<Member> &two) {
            emit people.left(two.front().id);
        }} << QStringLiteral("Zr to table 1.");
    QTest::newRow("a name is corrected") << RoomChange{
        [](Opened &, PeopleCard &people, const std::vector<Member> &two) {
            emit people.renamed(two.back().id, QStringLiteral("Zs"));
        }} << QStringLiteral("Zq to table 2, Zs to table 1.");
    QTest::newRow("their round is left out") << RoomChange{
        [](Opened &opened, PeopleCard &, const std::vector<Member> &) {
            opened.leaveOutStep();
            QVERIFY(opened.isSaved());
            opened.leaveOutStep();
        }} << QString{};
}

/// The room reads who goes to another table; then it is another one, on the wall and after a crash.
void TestDesk::theWallStaysTrueWhateverChanges()
{
    QFETCH(const RoomChange, change);
    QFETCH(const QString, told);
    const QTemporaryDir folder;
    std::optional<Opened> opened{std::in_place, folder.path()};
    opened->startEvening();
    QVERIFY(
        QTest::qWaitFor([&] { return opened->part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
    emit opened->desk.window().menus().projectRequested();
    auto *people = opened->desk.window().findChild<PeopleCard *>();
    const std::vector<Member> all = membersIn(onlyCommunityIn(folder));
    const auto board = opened->part<TablesBoard>("board").tables();
    std::vector<Member> two;
    for (const std::size_t table : {0U, 1U})
        two.push_back(*std::find_if(all.begin(), all.end(),
            [id = board.at(table).members.front()](const Member &member) { return member.id == id; }));
    emit people->renamed(two.front().id, QStringLiteral("Zq"));
    emit people->renamed(two.back().id, QStringLiteral("Zr"));
    QVERIFY(opened->isSaved());
    emit opened->desk.window().findChild<SeatMoves *>()->swapWanted(two.front().id, two.back().id);
    QVERIFY(opened->isSaved());
    QTest::keyClick(wallOf(), Qt::Key_5);
    const auto reads = [] {
        const AudienceScene shown = onTheWall();
        if (shown.view != AudienceView::Message || !shown.message)
            return QString{};
        QStringList moves = shown.message->english.chopped(1).split(QStringLiteral(", "));
        moves.sort();
        return moves.join(QStringLiteral(", ")) + u'.';
    };
    QTRY_COMPARE(reads(), QStringLiteral("Zq to table 2, Zr to table 1."));
    change(*opened, *people, two);
    QTRY_COMPARE_WITH_TIMEOUT(reads(), told, untilPlanned);
    QVERIFY(opened->isSaved());
    const Reading now = opened->clock.now();
    opened.reset();
    opened.emplace(folder.path(), onlyCommunityIn(folder), now);
    QTRY_VERIFY(wallOf() != nullptr);
    QTRY_COMPARE(reads(), told);
}

void TestDesk::aSeatByHandIsOfferedToTheRoom()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    QVERIFY(QTest::qWaitFor([&] { return opened.part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
    emit opened.desk.window().menus().projectRequested();
    const auto tables = opened.part<TablesBoard>("board").tables();
    emit opened.desk.window().findChild<PeopleCard *>()->sitsAt(tables.at(1).members.front(), 1);
    const auto &toast = opened.part<Toast>("toast");
    QTRY_VERIFY(toast.text().endsWith(QStringLiteral(" sits at table 1. Key 5 tells the room.")));
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    QVERIFY(onTheWall().message->english.endsWith(QStringLiteral(" to table 1.")));
}

/// The room has been told, and the message was taken back.
void TestDesk::movesThatWereToldAreNotToldAgainAfterACrash()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.startEvening();
        QVERIFY(
            QTest::qWaitFor([&] { return opened.part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
        emit opened.desk.window().menus().projectRequested();
        const auto tables = opened.part<TablesBoard>("board").tables();
        emit opened.desk.window().findChild<SeatMoves *>()->swapWanted(
            tables.at(0).members.front(), tables.at(1).members.front());
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::keyClick(wallOf(), Qt::Key_5);
                return opened.isSaved() && onTheWall().view == AudienceView::Message;
            },
            untilPlanned));
        QTest::keyClick(wallOf(), Qt::Key_5);
        QTRY_VERIFY(onTheWall().view != AudienceView::Message);
        QVERIFY(opened.isSaved());
    }
    Opened again{folder.path(), onlyCommunityIn(folder), ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QTRY_VERIFY(wallOf() != nullptr);
    QVERIFY(QTest::qWaitFor([] { return onTheWall().view == AudienceView::FindTable; }, untilPlanned));
    QTest::keyClick(wallOf(), Qt::Key_5);
    QVERIFY(again.isSaved());
    QCOMPARE(onTheWall().view, AudienceView::FindTable);
}

/// Whoever has been sent to another table sits there by then.
void TestDesk::movesAreToldUntilTheirRoundBegins_data()
{
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("in one go") << false;
    QTest::newRow("with a desk that goes and comes back") << true;
}

void TestDesk::movesAreToldUntilTheirRoundBegins()
{
    QFETCH(const bool, comesBack);
    const QTemporaryDir folder;
    std::optional<Opened> opened{std::in_place, folder.path()};
    opened->startEvening();
    QVERIFY(
        QTest::qWaitFor([&] { return opened->part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
    emit opened->desk.window().menus().projectRequested();
    opened->leaveOutStep();
    QVERIFY(opened->isSaved());
    emit opened->desk.window().findChild<SeatMoves *>()->closeWanted(TableId{2});
    QVERIFY(QTest::qWaitFor(
        [&] {
            QTest::keyClick(wallOf(), Qt::Key_5);
            return opened->isSaved() && onTheWall().view == AudienceView::Message;
        },
        untilPlanned));
    if (comesBack) {
        QVERIFY(opened->isSaved());
        const Reading now = opened->clock.now();
        opened.reset();
        opened.emplace(folder.path(), onlyCommunityIn(folder), now);
        QTRY_COMPARE(onTheWall().view, AudienceView::Message);
        QTest::keyClick(wallOf(), Qt::Key_Return);  // we are back
    }
    QTest::keyClick(wallOf(), Qt::Key_Space);
    QVERIFY(opened->isSaved());
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    // Nothing of one's own was written: the key tells what keys there are, and shows nothing old.
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
}

void TestDesk::whatIsAboutToBeginIsToldUntilItDoes_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("stays");
    QTest::newRow("change tables") << int{Qt::Key_1} << false;
    QTest::newRow("a break") << int{Qt::Key_2} << false;
    QTest::newRow("we begin again") << int{Qt::Key_3} << false;
    QTest::newRow("thank you, which says nothing of what comes") << int{Qt::Key_4} << true;
}

/// Nobody has to remember to take "Time to change tables" off the clock of the round that follows.
void TestDesk::whatIsAboutToBeginIsToldUntilItDoes()
{
    QFETCH(const int, key);
    QFETCH(const bool, stays);
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.showTables();
    QTest::keyClick(wallOf(), static_cast<Qt::Key>(key));
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    opened.leaveOutStep();
    QVERIFY(opened.isSaved());
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    emit wallOf()->actWished(DeskAct::StartPause);
    QVERIFY(QTest::qWaitFor(
        [&] { return opened.part<PlainLabel>("state").text() == QStringLiteral("running"); }, untilPlanned));
    QTRY_COMPARE(onTheWall().view, stays ? AudienceView::Message : AudienceView::Round);
    // So does one that is told in a pause, until the round goes on.
    if (stays)
        return;
    const auto goesOver = [&opened](const QString &state) {
        emit wallOf()->actWished(DeskAct::StartPause);
        return QTest::qWaitFor([&] { return opened.part<PlainLabel>("state").text() == state; });
    };
    QVERIFY(goesOver(QStringLiteral("paused")));
    QTest::keyClick(wallOf(), static_cast<Qt::Key>(key));
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    QVERIFY(goesOver(QStringLiteral("running")));
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
}

/// The round ran before the message was shown, whoever it was that showed it.
void TestDesk::aMessageOverARoundOutlivesACrash()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.runFirstRound();
        QTest::keyClick(wallOf(), Qt::Key_3);
        QTRY_COMPARE(onTheWall().view, AudienceView::Message);
        QVERIFY(opened.isSaved());
    }
    Opened again{folder.path(), onlyCommunityIn(folder), ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QTRY_VERIFY(wallOf() != nullptr);
    // The desk is hidden behind the only display: the wall says where the evening is.
    const auto *keys = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
    QVERIFY2(keys->isVisible() && keys->text().startsWith(QStringLiteral("We are back in round 1")),
        qPrintable(keys->text()));
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    emit again.desk.window().menus().actWished(DeskAct::MinuteMore);
    QVERIFY(again.isSaved());
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
}

/// A crash between the start of a round and the screen that follows it: the message sends nobody to tables
/// any more.
void TestDesk::aMessageOfWhatHasBegunDoesNotComeBack_data()
{
    QTest::addColumn<bool>("writtenSince");
    QTest::addColumn<AudienceView>("view");
    QTest::newRow("shown before the round began") << false << AudienceView::Round;
    QTest::newRow("shown while it runs") << true << AudienceView::Message;
}

void TestDesk::aMessageOfWhatHasBegunDoesNotComeBack()
{
    QFETCH(const bool, writtenSince);
    QFETCH(const AudienceView, view);
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.showTables();
        opened.leaveOutStep();
        QVERIFY(opened.isSaved());
        QTest::keyClick(wallOf(), Qt::Key_1);
        QVERIFY(opened.isSaved());
        QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    }
    const QString path = onlyCommunityIn(folder);
    // What a desk that dies in between leaves behind: the round has begun, and the screen is the one of
    // before.
    const DisplayRecord screen = displayIn(path);
    {
        Opened opened{folder.path(), path, ManualClock{}.now()};
        QVERIFY(opened.shows(Act::Live));
        QTRY_VERIFY(wallOf() != nullptr);
        QTest::keyClick(wallOf(), Qt::Key_Return);
        QTest::keyClick(wallOf(), Qt::Key_Space);
        QVERIFY(opened.isSaved());
        QVERIFY(QTest::qWaitFor([] { return onTheWall().view == AudienceView::Round; }, untilPlanned));
        if (writtenSince) {
            QTest::keyClick(wallOf(), Qt::Key_1);
            QVERIFY(opened.isSaved());
        }
    }
    if (!writtenSince)
        showAsBefore(path, screen);
    Opened again{folder.path(), path, ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QTRY_VERIFY(wallOf() != nullptr);
    QTRY_COMPARE(onTheWall().view, view);
}

/// Who sits where, held while the round runs: the clock does not take its place.
void TestDesk::aHeldPictureComesBackAsItLooked()
{
    const QTemporaryDir folder;
    AudienceScene seen;
    {
        Opened opened{folder.path()};
        opened.runFirstRound();
        QTest::keyClick(wallOf(), 'T');
        QTRY_COMPARE(onTheWall().view, AudienceView::FindTable);
        QTest::keyClick(wallOf(), 'F');
        QVERIFY(opened.isSaved());
        QTest::keyClick(wallOf(), 'T');  // unseen, for the picture is held
        QVERIFY(opened.isSaved());
        seen = onTheWall();
        QCOMPARE(seen.view, AudienceView::FindTable);
    }
    Opened again{folder.path(), onlyCommunityIn(folder), ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QTRY_VERIFY(wallOf() != nullptr);
    QTRY_COMPARE(onTheWall().view, AudienceView::FindTable);
    QCOMPARE(onTheWall().lines, seen.lines);
}

/// The projector is not there when the program begins again: the desk is not shown to the room, nor covered
/// by a key, before somebody says so.
void TestDesk::aRoomThatHadADisplayWaitsForIt()
{
    const QTemporaryDir folder;
    {
        Opened opened{folder.path()};
        opened.showTables();
        QVERIFY(opened.isSaved());
    }
    const QString path = onlyCommunityIn(folder);
    DisplayRecord screen = displayIn(path);
    screen.place = ScreenPlace::SecondDisplay;
    screen.hadDisplay = true;
    showAsBefore(path, screen);
    Opened again{folder.path(), path, ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    QTRY_VERIFY(
        again.part<Banner>("warning").text().startsWith(QStringLiteral("The projector is unplugged.")));
    emit again.desk.window().menus().projectRequested();
    QVERIFY(wallOf() == nullptr);
    QVERIFY(again.isSaved());
    QVERIFY(displayIn(path).hadDisplay);
    emit again.desk.window().findChild<LivePage *>()->warningActionTriggered();
    QVERIFY(wallOf() != nullptr);
    QTRY_VERIFY(!again.part<Banner>("warning").text().contains(QStringLiteral("unplugged")));
    QVERIFY(again.isSaved());
    QVERIFY(!displayIn(path).hadDisplay);
}

/// Black and a held picture do not wait for the disk; what is still being written takes neither away.
void TestDesk::aScreenGoesBlackAtOnce()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    QTest::keyClick(wallOf(), '1');
    QTest::keyClick(wallOf(), '.');
    QCOMPARE(onTheWall().view, AudienceView::Black);
    QVERIFY(opened.isSaved());
    QCOMPARE(onTheWall().view, AudienceView::Black);
    QTest::keyClick(wallOf(), '.');
    QCOMPARE(onTheWall().view, AudienceView::Message);
    QTest::keyClick(wallOf(), '1');
    QVERIFY(opened.isSaved());
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);

    QTest::keyClick(wallOf(), 'T');
    QTest::keyClick(wallOf(), 'F');
    QVERIFY(opened.isSaved());
    QCOMPARE(onTheWall().view, AudienceView::Round);  // as it was when it was held
    QVERIFY(displayIn(onlyCommunityIn(folder)).held.has_value());
    QTest::keyClick(wallOf(), 'F');
    QCOMPARE(onTheWall().view, AudienceView::FindTable);
}

/// A screen that is to be black goes black whatever the disk says, and the desk does not call it saved.
void TestDesk::aScreenThatIsNotKeptIsShownAndTold()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.runFirstRound();
    const QString path = onlyCommunityIn(folder);
    QVERIFY(
        hasRun(path, "CREATE TRIGGER refuse BEFORE UPDATE ON display BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QTest::keyClick(wallOf(), '.');
    QTRY_COMPARE(onTheWall().view, AudienceView::Black);
    QTRY_COMPARE(opened.part<PlainLabel>("saved").text(), QStringLiteral("The last change is not saved"));
    const auto *hint = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
    QVERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("would not bring this screen back")));
    QVERIFY(hasRun(path, "DROP TRIGGER refuse"));
    QTest::keyClick(wallOf(), '.');
    QTRY_COMPARE(onTheWall().view, AudienceView::Round);
    QTRY_COMPARE(opened.part<PlainLabel>("saved").text(), QStringLiteral("Everything is saved"));
}

/// The session that is prepared next is the last thing the room reads.
void TestDesk::theRoomIsToldWhenPeopleMeetAgain()
{
    const QString path = oldCommunity("again");
    const QDateTime start{QDate{2027, 3, 4}, QTime{19, 0}, Qt::UTC};
    {
        const auto database = test::require(storage::Database::open(path, storage::Access::Write));
        test::require(storage::SessionStore{database.handle()}.create({.title = QStringLiteral("Again"),
            .startsAt = start.toMSecsSinceEpoch(),
            .zone = QStringLiteral("UTC"),
            .seatsPerTable = 4,
            .announced = true}));
    }
    Opened opened{file("again"), path};
    QVERIFY(opened.showsPast());
    opened.startEvening();
    opened.goToTheThanks();
    QTRY_VERIFY(onTheWall().next.has_value());
    QVERIFY2(onTheWall().next->english.contains(QStringLiteral("4 March 2027")),
        qPrintable(onTheWall().next->english));
}

/// Without a look at its report, or at the members, in between.
void TestDesk::anEveningThatIsThroughIsClosedByTheNext()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    opened.goToTheThanks();
    QVERIFY(QTest::qWaitFor([&] {
        emit opened.desk.window().menus().actWished(DeskAct::Next);
        opened.clock.advance(1s);
        const auto labels = opened.desk.window().findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
            return label->text() == QStringLiteral("The evening is over. Thank you.");
        });
    }));
    emit opened.desk.window().findChild<StartPage *>()->startRequested(numberedPeople(4), {});
    const QString path = onlyCommunityIn(folder);
    QTRY_COMPARE(phaseIn(path, SessionId{2}), SessionPhase::Open);
    QCOMPARE(phaseIn(path, SessionId{1}), SessionPhase::Closed);
}

void TestDesk::oneKeyShowsAndTakesBack()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    auto &told = opened.part<PlainLabel>("covered");
    const auto press = [&](char key) {
        QTest::keyClick(&opened.desk.window(), key);
    };
    QTRY_VERIFY(!told.isVisible());
    press('1');
    QTRY_COMPARE(told.text(), QStringLiteral("Nobody sees it now: Time to change tables"));
    // Another message takes the place of the first; black is in front of both.
    press('4');
    QTRY_COMPARE(told.text(), QStringLiteral("Nobody sees it now: Thank you"));
    // As remotes send it: the full stop is a colon on a French keyboard.
    for (const char black : {'.', ':', 'B'}) {
        press(black);
        QTRY_COMPARE(told.text(), QStringLiteral("The screen is black."));
        press(black);
        QTRY_COMPARE(told.text(), QStringLiteral("Nobody sees it now: Thank you"));
    }
    press('.');
    // Whoever says something wants it to be read.
    press('4');
    QTRY_COMPARE(told.text(), QStringLiteral("Nobody sees it now: Thank you"));
    press('4');
    QTRY_VERIFY(!told.isVisible());
    press('F');
    QTRY_COMPARE(told.text(), QStringLiteral("The picture is held. The evening goes on."));
    // The button beside it does what the key does.
    opened.press("toRoom");
    QTRY_VERIFY(!told.isVisible());
}

void TestDesk::ownMessageIsWrittenAndShown()
{
    const QTemporaryDir folder;
    Opened opened{folder.path()};
    opened.startEvening();
    emit opened.desk.window().menus().projectRequested();
    QVERIFY(wallOf() != nullptr);
    // On the only display the room is not shown the desk unasked: the keys are told, and Esc leads there.
    QTest::keyClick(wallOf(), Qt::Key_5);
    QVERIFY(wallOf() != nullptr);
    QVERIFY(wallOf()->findChild<QLabel *>(QStringLiteral("keys"))->isVisible());
    pressTwice(Qt::Key_Escape);
    QTRY_VERIFY(wallOf() == nullptr);
    emit opened.desk.window().findChild<ScreenCard *>()->writingRequested();
    QVERIFY(QTest::qWaitFor([&] { return opened.part<QWidget>("messageFrench").isVisible(); }));
    QVERIFY(!opened.button("sendMessage").isEnabled());
    auto &french = *opened.part<QWidget>("messageFrench").findChild<QLineEdit *>();
    french.setText(QStringLiteral("Le café est là."));
    QTest::keyClick(&french, Qt::Key_Return);
    emit opened.desk.window().menus().projectRequested();
    QVERIFY(wallOf() != nullptr);
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    QTRY_COMPARE(onTheWall().message, (BilingualText{QStringLiteral("Le café est là."), {}}));
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_VERIFY(onTheWall().view != AudienceView::Message);
    QTest::keyClick(wallOf(), Qt::Key_5);
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
}

/// Written once, it is a key away for the rest of the evening.
void TestDesk::ownMessageTakenBackOutlivesACrash()
{
    const QTemporaryDir folder;
    const BilingualText coffee{QStringLiteral("Le café est là."), {}};
    {
        Opened opened{folder.path()};
        opened.startEvening();
        emit opened.desk.window().findChild<ScreenCard *>()->messageWritten(coffee);
        QVERIFY(opened.isSaved());
        emit opened.desk.window().menus().screenWished(ScreenWish::OwnMessage);
        QVERIFY(opened.isSaved());
    }
    Opened again{folder.path(), onlyCommunityIn(folder), ManualClock{}.now()};
    QVERIFY(again.shows(Act::Live));
    emit again.desk.window().menus().projectRequested();
    QTRY_VERIFY(wallOf() != nullptr);
    QVERIFY(onTheWall().view != AudienceView::Message);
    emit again.desk.window().menus().screenWished(ScreenWish::OwnMessage);
    QTRY_COMPARE(onTheWall().view, AudienceView::Message);
    QCOMPARE(onTheWall().message, coffee);
    // And no longer than that: it may name somebody.
    emit again.desk.window().menus().screenWished(ScreenWish::OwnMessage);
    QVERIFY(again.isSaved());
    QCOMPARE(displayIn(onlyCommunityIn(folder)).putBy, coffee);
    QVERIFY(QTest::qWaitFor(
        [&] {
            emit again.desk.window().menus().actWished(DeskAct::Next);
            again.clock.advance(1s);
            return again.act(Act::Report).isEnabled();
        },
        untilPlanned));
    again.desk.window().show();  // beside a display of its own; here there is but one
    QTest::mouseClick(&again.act(Act::Members), Qt::LeftButton);
    QTRY_VERIFY(displayIn(onlyCommunityIn(folder)).putBy.isEmpty());
}

/// Sentinels in every field that nobody in the room is to know of; then every view, read as by the eye and as
/// by a screen reader.
void TestDesk::nothingPrivateIsOnTheWall_data()
{
    using enum AudienceView;
    QTest::addColumn<bool>("prepared");
    QTest::addColumn<std::vector<AudienceView>>("views");
    QTest::newRow("an evening begun on the first page")
        << false << std::vector{FindTable, Floor, Round, FreeTime, ThankYou, Message, Black};
    QTest::newRow("one that was prepared, with a step of every kind")
        << true << std::vector{Welcome, FindTable, TablesSoon, Round, Plenary, Break, Harvest, ThankYou};
}

void TestDesk::nothingPrivateIsOnTheWall()
{
    QFETCH(const bool, prepared);
    QFETCH(const std::vector<AudienceView>, views);
    const QString path = oldCommunity("private");
    if (prepared)
        leaveEveryKindOfStep(path, ManualClock{}.now());
    writeSentinels(path, prepared ? 1 : 0);
    Opened opened{file("private"), path};
    if (!prepared) {
        QVERIFY(opened.showsPast());
        opened.press("members");
        opened.press("start");
    }
    QVERIFY(opened.shows(Act::Live));
    emit opened.desk.window().menus().projectRequested();
    QVERIFY(opened.isSaved());
    std::set<AudienceView> seen;
    QStringList read;
    const auto look = [&] {
        seen.insert(onTheWall().view);
        read += saidBy(QAccessible::queryAccessibleInterface(wallOf()));
    };
    const auto toggled = [&](char key) {
        QTest::keyClick(wallOf(), key);
        QVERIFY(opened.isSaved());
        look();
        QTest::keyClick(wallOf(), key);
        QVERIFY(opened.isSaved());
    };
    // What is taken back and done again is told there as well, and not how a name was written by mistake, nor
    // who came and has gone.
    const auto reads = [&](Qt::Key key, const char *words) {
        QVERIFY(opened.isSaved());  // what is still being written cannot be told
        QTest::keyClick(wallOf(), key, Qt::ControlModifier);
        const auto *hint = wallOf()->findChild<QLabel *>(QStringLiteral("keys"));
        QTRY_COMPARE(hint->text(), QLatin1String{words});
        look();
    };
    const auto &toast = opened.part<Toast>("toast");
    const auto &here = opened.part<PlainLabel>("peopleHere");
    bool isFirstRound = true;
    const auto takesBack = [&] {
        auto *people = opened.desk.window().findChild<PeopleCard *>();
        emit people->renamed(membersIn(path).front().id, sentinel);
        QTRY_VERIFY(toast.text().contains(sentinel));
        const QString count = here.text();
        reads(Qt::Key_Z, "A name is as it was before.");
        reads(Qt::Key_Y, "Done again: the correction of a name.");
        reads(Qt::Key_Z, "A name is as it was before.");
        emit people->cameUnexpected(sentinel);
        QTRY_VERIFY(here.text() != count);
        emit people->left(membersIn(path).back().id);
        QTRY_COMPARE(here.text(), count);
        reads(Qt::Key_Z, "Undone: a departure.");
        reads(Qt::Key_Y, "Done again: a departure.");
        reads(Qt::Key_Z, "Undone: a departure.");
        reads(Qt::Key_Z, "Undone: an arrival.");
    };
    for (int step = 0; step < 7; ++step) {
        look();
        if (onTheWall().view == AudienceView::TablesSoon && step < 5)
            QTRY_COMPARE_WITH_TIMEOUT(onTheWall().view, AudienceView::FindTable, untilPlanned);
        look();
        QTest::keyClick(wallOf(), Qt::Key_Space);
        QVERIFY(opened.isSaved());
        look();
        if (!prepared && onTheWall().view == AudienceView::Round && std::exchange(isFirstRound, false))
            takesBack();
        for (const char key : {'1', 'r', 't', 'd', '.', 'f'})
            toggled(key);
        // Nobody is left to be seated: no table is told.
        if (onTheWall().view == AudienceView::Harvest)
            for (std::size_t index = 0; index < 6; ++index) {
                emit opened.desk.window().findChild<PeopleCard *>()->left(membersIn(path).at(index).id);
                QVERIFY(opened.isSaved());
            }
        opened.clock.advance(2s);
        QTest::keyClick(wallOf(), Qt::Key_N);
        opened.readQuestion();
        QTest::keyClick(wallOf(), Qt::Key_N);
        QVERIFY(opened.isSaved());
        if (wallOf() == nullptr || opened.desk.window().shownAct() == Act::Report)
            break;
    }
    for (const AudienceView view : views)
        QVERIFY2(seen.contains(view), qPrintable(QString::number(static_cast<int>(view))));
    QVERIFY(read.join(u'\n').contains(QStringLiteral("Amina")));  // names are read, so it is the right tree
    for (const QString &said : read)
        QVERIFY2(!said.contains(sentinel), qPrintable(said));
}

/// Where two have one name the room reads the organisation of both, and of nobody else.
void TestDesk::namesakesAreToldApartOnTheWall()
{
    const QString path = oldCommunity("namesakes");
    for (const auto *statement :
        {"INSERT INTO organisation (name, search_key) VALUES ('Rivage', 'rivage'), ('Quai', 'quai'), "
         "('zq7private org', 'zq7private')",
            "UPDATE member SET organisation_id = (SELECT id FROM organisation WHERE search_key = "
            "'zq7private')",
            "UPDATE member SET given = 'Zoé', family = 'Zadig', typed = 'Zoé Zadig', search_key = 'zoe "
            "zadig', "
            "organisation_id = (SELECT id FROM organisation WHERE search_key = 'rivage') WHERE id = 1",
            "UPDATE member SET given = 'Zoé', family = 'Zadig', typed = 'Zoé Zadig', search_key = 'zoe "
            "zadig', "
            "organisation_id = (SELECT id FROM organisation WHERE search_key = 'quai') WHERE id = 2"})
        QVERIFY(hasRun(path, statement));
    Opened opened{file("namesakes"), path};
    QVERIFY(opened.showsPast());
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    emit opened.desk.window().menus().projectRequested();
    QTRY_COMPARE_WITH_TIMEOUT(onTheWall().view, AudienceView::FindTable, untilPlanned);
    QStringList namesakes;
    for (const SeatLine &line : onTheWall().lines) {
        QVERIFY2(!line.rest.contains(sentinel), qPrintable(line.rest));
        if (line.rest.startsWith(QStringLiteral("Zadig")))
            namesakes.append(line.rest);
    }
    namesakes.sort();
    QCOMPARE(namesakes, (QStringList{QStringLiteral("Zadig (Quai)"), QStringLiteral("Zadig (Rivage)")}));
}

void TestDesk::sameFileNeedsNoQuestion()
{
    const QString path = oldCommunity("same");
    Opened opened{file("same"), path};
    QVERIFY(opened.showsPast());
    opened.press("members");
    opened.press("start");
    QVERIFY(opened.shows(Act::Live));
    emit opened.desk.window().menus().openRecentRequested(path);
    QVERIFY(!opened.asked().isVisible());
}

void TestDesk::faultOfAFileNamesIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not ours") << QByteArray{"Dear diary"}
                              << QStringLiteral("“Club.tablee” was not made by Tablée.");
    QTest::newRow("not there") << QByteArray{} << QStringLiteral("“Club.tablee” is not at its place.");
}

void TestDesk::faultOfAFileNamesIt()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    const QString path = file("Club.tablee");
    QFile::remove(path);
    if (!bytes.isEmpty())
        write(path, bytes);
    // What goes to the log.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{QStringLiteral("SQLite|Club")});
    Opened opened{file("fault"), path};
    QVERIFY(QTest::qWaitFor([&] { return !opened.told().isEmpty(); }));
    QVERIFY2(opened.told().startsWith(sentence), qPrintable(opened.told()));

    emit opened.desk.window().languageChosen(Language::French);
    QApplication::processEvents();
    QVERIFY2(
        opened.told().startsWith(QStringLiteral("«\u00a0Club.tablee\u00a0»")), qPrintable(opened.told()));
}

void TestDesk::everythingFollowsTheLanguage_data()
{
    using Scene = void (*)(Opened &, const QString &other);
    QTest::addColumn<Scene>("scene");
    QTest::newRow("the first page") << Scene{[](Opened &, const QString &) {
    }};
    QTest::newRow("cards were printed") << Scene{[](Opened &opened, const QString &) {
        opened.part<QPlainTextEdit>("names").setPlainText(QStringLiteral("6"));
        opened.press("cards");
    }};
    QTest::newRow("a report that was saved") << Scene{[](Opened &opened, const QString &) {
        opened.chooseEvening(0);
        QVERIFY(opened.shows(Act::Report));
        opened.press("saveEnglish");
        QVERIFY(opened.hasSaved());
    }};
    QTest::newRow("an evening, its clock set, on the way to another community")
        << Scene{[](Opened &opened, const QString &other) {
               opened.startEvening();
               // Tables that come later would be no other language.
               QVERIFY(QTest::qWaitFor(
                   [&opened] { return opened.part<PlainLabel>("boardTitle").isVisible(); }, untilPlanned));
               emit opened.desk.window().menus().openRecentRequested(other);
               opened.clock.setWallClock(opened.clock.now().utc + 1h);
               QVERIFY(QTest::qWaitFor([&opened] {
                   for (const Banner *banner : opened.desk.window().findChildren<Banner *>())
                       if (banner->isVisible() && banner->text().contains(QStringLiteral("clock was moved")))
                           return true;
                   return false;
               }));
           }};
}

void TestDesk::everythingFollowsTheLanguage()
{
    using Scene = void (*)(Opened &, const QString &other);
    QFETCH(const Scene, scene);
    const QByteArray name = QByteArray{"language "} + QByteArray::number(qHash(QTest::currentDataTag()));
    Opened opened{file(name.constData()), oldCommunity(name.constData())};
    QVERIFY(opened.showsPast());
    scene(opened, file("elsewhere.tablee"));
    MainWindow &window = opened.desk.window();
    const auto speak = [&](Language language) {
        emit window.languageChosen(language);
        QApplication::processEvents();
        return test::visibleWords(window);
    };
    QVERIFY(QTest::qWaitFor(
        [&] { return opened.part<PlainLabel>("saved").text() == QStringLiteral("Everything is saved"); }));
    const QMap<QString, QString> before = test::visibleWords(window);
    const QMap<QString, QString> french = speak(Language::French);
    // The same in both languages, or somebody's or something's name.
    const QStringList alike{QStringLiteral("Les mardis du quai"), QStringLiteral("Les mardis"),
        QStringLiteral("Table"), QStringLiteral("Pause"), QStringLiteral("Tablée")};
    const QStringList faults = test::unchangedWords(before, french, alike + demoPeople());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    speak(Language::English);
    // Rows that were made anew show a moment later.
    QTRY_VERIFY2(test::visibleWords(window) == before,
        qPrintable(test::otherWords(before, test::visibleWords(window)).join(u'\n')));
}

TEST_CLASS_WITH(TestDesk, QApplication)

}  // namespace tablee::ui::tst_desk

#include "tst_desk.moc"
