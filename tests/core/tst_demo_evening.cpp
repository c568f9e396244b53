#include "live/demo_evening.h"

#include "directory/search_key.h"
#include "evening/fold.h"
#include "evening/meetings.h"
#include "live/community_check.h"
#include "live/demo_people.h"
#include "live/demo_story.h"
#include "storage/community_file.h"
#include "storage/member_store.h"
#include "storage/session_store.h"
#include "storage/station_store.h"
#include "support/desk.h"
#include "support/folder_snapshot.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace tablee::tst_demo_evening {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::refusalOf;
using test::require;

class TestDemoEvening : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyUseCaseHappened_data();
    void everyUseCaseHappened();
    void everybodyHereHadATableInEveryRound();
    void theLateArrivalWasSeated();
    void whatIsLeftIsSound();
    void itIsToldActByAct_data();
    void itIsToldActByAct();
    void itIsToldFromTheFile();
    void twoDemoEveningsAreAlike();
    void itIsHeldAgainInItsPlace();
    void somebodysEveningIsKept_data();
    void somebodysEveningIsKept();
    void aFileAtADeskIsKept();
    void anotherProgramsFileIsKept();

private:
    QString path(const QString &name = QStringLiteral("demo.tablee")) const
    {
        return m_folder->filePath(name);
    }
    KeptSession held(const QString &name = QStringLiteral("demo.tablee")) const
    {
        require(holdDemoEvening(path(name), QStringLiteral("The demo circle")));
        return require(readKeptSession(path(name), 0, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeptSession m_sample;  ///< one demo evening, for those who only look at it
};

namespace {

EveningState eveningOf(const KeptSession &kept)
{
    return fold(kept.loaded.setting, kept.loaded.log);
}

MemberId memberNamed(const KeptSession &kept, const QString &name)
{
    for (const auto &[id, member] : kept.loaded.members)
        if (displayName(member) == name)
            return id;
    return {};
}

/// The work of somebody who has the file open at a desk.
template <typename Work> void atADesk(const QString &path, Work work)
{
    const test::Desk desk{CommunityFile::open({.path = path}).result()};
    require(desk->run(work).result());
}

}  // namespace

void TestDemoEvening::initTestCase()
{
    init();
    m_sample = held();
}

void TestDemoEvening::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")});
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDemoEvening::everyUseCaseHappened_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<int>("times");

    QTest::newRow("the doors open once") << EventKind::OpenDoors << 1;
    QTest::newRow("24 are here and one comes late") << EventKind::CheckIn << 25;
    QTest::newRow("one leaves") << EventKind::CheckOut << 1;
    QTest::newRow("three rounds are announced, one of them twice") << EventKind::Announce << 4;
    QTest::newRow("the late arrival takes a seat") << EventKind::Seat << 1;
    QTest::newRow("all six steps are started") << EventKind::Start << 6;
    QTest::newRow("one of them pauses") << EventKind::Pause << 1;
    QTest::newRow("and goes on") << EventKind::Resume << 1;
    QTest::newRow("one gets a minute more") << EventKind::AddTime << 1;
    QTest::newRow("all six steps end") << EventKind::End << 6;
    QTest::newRow("the session is closed") << EventKind::Close << 1;
}

void TestDemoEvening::everyUseCaseHappened()
{
    QFETCH(const EventKind, kind);
    QFETCH(const int, times);

    const KeptSession &kept = m_sample;

    QCOMPARE(kept.loaded.attendance.size(), std::size_t{25});
    QCOMPARE(std::count_if(kept.loaded.log.begin(), kept.loaded.log.end(),
                 [kind](const Event &event) { return event.kind == kind; }),
        times);
    QVERIFY(phaseOf(eveningOf(kept)) == SessionPhase::Closed);
}

void TestDemoEvening::everybodyHereHadATableInEveryRound()
{
    const KeptSession &kept = m_sample;
    EveningState evening = begin(kept.loaded.setting);
    int rounds = 0;
    for (const Event &event : kept.loaded.log) {
        evening = apply(std::move(evening), event);
        const Step *step = findStep(evening.setting, event.step);
        if (event.kind != EventKind::Start || step->kind != StepKind::Round)
            continue;
        ++rounds;
        for (const MemberId member : rotating(evening))
            QVERIFY(tableOf(evening, step->round, member).value_or(TableId{}).isValid());
    }
    QCOMPARE(rounds, 3);
    for (const int round : {1, 2, 3})
        QVERIFY(phaseOfRound(evening, round) == RoundPhase::Held);
}

void TestDemoEvening::theLateArrivalWasSeated()
{
    const KeptSession &kept = m_sample;
    const EveningState evening = eveningOf(kept);
    const MemberId late = memberNamed(kept, demoLateArrival());

    QVERIFY(!demoPeople().contains(demoLateArrival()));
    QVERIFY(late.isValid());
    QVERIFY(!tableOf(evening, 1, late));
    for (const int round : {2, 3}) {
        const auto table = tableOf(evening, round, late);
        QVERIFY(table);
        QVERIFY(membersAt(evening, round, *table).size() <= 4);
    }
}

void TestDemoEvening::whatIsLeftIsSound()
{
    const KeptSession kept = held();
    const Database file = require(CommunityFile::openForReading(path()));
    const CommunityCheck check = require(checkCommunity(file));

    QVERIFY(check.faults.empty());
    QCOMPARE(check.members, 25);
    QCOMPARE(check.sessions, 1);
    QCOMPARE(static_cast<std::size_t>(check.meetings), heldMeetings(eveningOf(kept)).size());
    QVERIFY(check.meetings > 100);
}

void TestDemoEvening::itIsToldActByAct_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("lines");  // in this order

    QTest::newRow("in English") << Language::English
                                << QStringList{QStringLiteral("Before"),
                                       QStringLiteral("7:00 pm    The doors open. 24 people are here."),
                                       QStringLiteral("During"),
                                       QStringLiteral("7:11 pm    Round 1 begins, 12 min."),
                                       QStringLiteral("7:17 pm    Pause, 6:00 left."),
                                       QStringLiteral("7:18 pm    It goes on, 6:00 left."),
                                       QStringLiteral("7:20 pm    1 min more, 5:00 left."),
                                       QStringLiteral("7:26 pm    Koffi Mensah has left."),
                                       QStringLiteral("7:31 pm    Fatou Ndiaye has arrived."),
                                       QStringLiteral("After"),
                                       QStringLiteral("8:17 pm    The session is closed.")};
    QTest::newRow("in French")
        << Language::French
        << QStringList{QStringLiteral("Avant"),
               QStringLiteral("19 h       Les portes s’ouvrent. 24 personnes sont là."),
               QStringLiteral("Pendant"), QStringLiteral("19 h 11    Début : Tour 1, 12 min."),
               QStringLiteral("19 h 26    Départ noté : Koffi Mensah."),
               QStringLiteral("19 h 31    Arrivée notée : Fatou Ndiaye."), QStringLiteral("Après"),
               QStringLiteral("20 h 17    La séance est close.")};
}

void TestDemoEvening::itIsToldActByAct()
{
    QFETCH(const Language, language);
    QFETCH(const QStringList, lines);

    QStringList story = demoStory(m_sample, Words::load(language));

    story.replaceInStrings(QString{QChar::Nbsp}, QStringLiteral(" "));
    qsizetype at = -1;
    for (const QString &line : lines) {
        const qsizetype found = story.indexOf(line);
        QVERIFY2(found > at, qPrintable(line + u'\n' + story.join(u'\n')));
        at = found;
    }
}

void TestDemoEvening::itIsToldFromTheFile()
{
    const MemberId koffi = memberNamed(held(), QStringLiteral("Koffi Mensah"));
    // A name that would turn the terminal red, were it written as it is.
    const QString renamed = QStringLiteral("\x1b[31mKodjo");
    atADesk(path(), [&](const QSqlDatabase &db) {
        Member member = require(MemberStore{db}.find(koffi));
        member.typed = renamed;
        return MemberStore{db}.save(member, 1min);
    });

    const QString story
        = demoStory(require(readKeptSession(path(), 0, {})), Words::load(Language::English)).join(u'\n');

    QVERIFY(!story.contains(QStringLiteral("Koffi")));
    QVERIFY(!story.contains(QChar{0x1b}));
    QVERIFY(story.contains(QStringLiteral("Kodjo has left.")));
}

void TestDemoEvening::twoDemoEveningsAreAlike()
{
    const Words words = Words::load(Language::English);
    QCOMPARE(demoStory(held(QStringLiteral("one.tablee")), words),
        demoStory(held(QStringLiteral("two.tablee")), words));
}

void TestDemoEvening::itIsHeldAgainInItsPlace()
{
    held();
    held();
    const Database file = require(CommunityFile::openForReading(path()));
    QCOMPARE(require(SessionStore{file.handle()}.all()).size(), std::size_t{1});
}

void TestDemoEvening::somebodysEveningIsKept_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("an evening at another desk") << 0;
    QTest::newRow("a prepared session") << 1;
    QTest::newRow("somebody who was added") << 2;
    QTest::newRow("something about one of the demo's people") << 3;
}

void TestDemoEvening::somebodysEveningIsKept()
{
    QFETCH(const int, what);
    held();
    atADesk(path(), [what](const QSqlDatabase &db) -> Result<int> {
        const auto nothing = [](const auto &) {
            return 0;
        };
        MemberStore members{db};
        if (what == 0)
            return StationStore{db}.desk(QStringLiteral("somebody's desk")).map(nothing);
        if (what == 1)
            return SessionStore{db}
                .create({.title = QStringLiteral("Next month"),
                    .zone = QStringLiteral("Europe/Paris"),
                    .seatsPerTable = 4})
                .map(nothing);
        if (what == 2)
            return members.addAll({{.typed = QStringLiteral("Anne Vrai")}}).map(nothing);
        Member member = require(members.all()).front();
        member.note = QStringLiteral("brings the cake");
        return members.save(member, 1min).map(nothing);
    });
    const auto before = test::snapshotOf(m_folder->path());

    QCOMPARE(refusalOf(holdDemoEvening(path(), QStringLiteral("Another"))), ErrorCode::FileExists);

    QCOMPARE(test::snapshotOf(m_folder->path()), before);
}

void TestDemoEvening::aFileAtADeskIsKept()
{
    held();
    const test::Desk desk{CommunityFile::open({.path = path()}).result()};

    QCOMPARE(refusalOf(holdDemoEvening(path(), QStringLiteral("Another"))), ErrorCode::FileOpenElsewhere);

    QVERIFY(QFile::exists(path()));
}

void TestDemoEvening::anotherProgramsFileIsKept()
{
    QFile letter{path()};
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear diary");
    letter.close();

    QCOMPARE(refusalOf(holdDemoEvening(path(), QStringLiteral("Another"))), ErrorCode::NotOurFile);

    QCOMPARE(
        test::snapshotOf(m_folder->path()).value(QStringLiteral("demo.tablee")), QByteArray{"Dear diary"});
}

TEST_CLASS_WITH(TestDemoEvening, QCoreApplication)

}  // namespace tablee::tst_demo_evening

#include "tst_demo_evening.moc"
