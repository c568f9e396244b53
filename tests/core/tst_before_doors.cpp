#include "live/rounds_on_paper.h"
#include "platform/power_source.h"
#include "platform/power_source_linux.h"
#include "sessions/before_doors.h"
#include "sessions/quick_session.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>

namespace tablee::tst_before_doors {

using test::refusalOf;
using test::require;
using namespace std::chrono_literals;

/// What is looked at before the doors open, and the rounds put on paper.
class TestBeforeDoors : public QObject {
    Q_OBJECT

private slots:
    void subjectsStandAsTheFactsSay_data();
    void subjectsStandAsTheFactsSay();
    void chairsAreThoseOfOpenTables();
    void kernelTellsWhatTheComputerRunsOn_data();
    void kernelTellsWhatTheComputerRunsOn();
    void freeSpaceIsToldForAFolderThatIsNotThereYet();
    void everybodyIsOnEachPageOnce();
    void closedTableIsOnNoPage();
    void nobodyToSeatIsNoPaper();
};

namespace {

using Facts = std::function<void(DoorFacts &)>;

/// All as it should be.
DoorFacts ready()
{
    DoorFacts facts;
    facts.projector = QStringLiteral("HDMI-1");
    facts.projectorWidth = 1920;
    facts.projectorHeight = 1080;
    facts.loudspeaker = QStringLiteral("Loudspeaker");
    facts.onBattery = false;
    facts.staysAwake = true;
    facts.freeBytes = 50LL * 1000 * 1000 * 1000;
    facts.people = 12;
    facts.chairs = 12;
    facts.tables = facts.tablesNeeded = 3;
    return facts;
}

DoorState stateOf(DoorSubject subject, const DoorFacts &facts)
{
    for (const DoorCheck &check : doorChecks(facts))
        if (check.subject == subject)
            return check.state;
    return DoorState::Missing;
}

std::map<MemberId, Member> people(int count)
{
    std::map<MemberId, Member> members;
    for (int id = 1; id <= count; ++id)
        members[MemberId{id}] = {.id = MemberId{id}, .given = QStringLiteral("Person %1").arg(id)};
    return members;
}

PreparedSession sessionOf(const std::map<MemberId, Member> &members)
{
    std::vector<MemberId> ids;
    for (const auto &[id, member] : members)
        ids.push_back(id);
    return quickSession({.seatsPerTable = 4, .rounds = 3}, ids, 0, QStringLiteral("UTC"));
}

}  // namespace

void TestBeforeDoors::subjectsStandAsTheFactsSay_data()
{
    using enum DoorSubject;
    using enum DoorState;
    QTest::addColumn<DoorSubject>("subject");
    QTest::addColumn<Facts>("change");
    QTest::addColumn<DoorState>("state");
    const auto row = [](const char *name, DoorSubject subject, const Facts &change, DoorState state) {
        QTest::newRow(name) << subject << change << state;
    };
    row(
        "a projector of usual size", Projector, [](DoorFacts &) {}, Good);
    row(
        "no projector", Projector, [](DoorFacts &facts) { facts.projector.clear(); }, Missing);
    row(
        "a projector of few lines", Projector, [](DoorFacts &facts) { facts.projectorHeight = 600; }, Look);
    row(
        "a loudspeaker", Sound, [](DoorFacts &) {}, Good);
    row(
        "no loudspeaker: an evening can be silent", Sound,
        [](DoorFacts &facts) { facts.loudspeaker.clear(); }, Look);
    row(
        "the gong is muted", Sound, [](DoorFacts &facts) { facts.gongOn = false; }, Look);
    row(
        "plugged in", Power, [](DoorFacts &) {}, Good);
    row(
        "on the battery", Power, [](DoorFacts &facts) { facts.onBattery = true; }, Look);
    row(
        "no battery at all", Power, [](DoorFacts &facts) { facts.onBattery.reset(); }, Good);
    row(
        "stays awake", Sleep, [](DoorFacts &) {}, Good);
    row(
        "the system has not answered", Sleep, [](DoorFacts &facts) { facts.staysAwake.reset(); }, Look);
    row(
        "room on the disk", Disk, [](DoorFacts &) {}, Good);
    row(
        "little room on the disk", Disk, [](DoorFacts &facts) { facts.freeBytes = littleSpace - 1; }, Look);
    row(
        "hardly any room on the disk", Disk, [](DoorFacts &facts) { facts.freeBytes = leastSpace - 1; },
        Missing);
    row(
        "a chair for each", Chairs, [](DoorFacts &) {}, Good);
    row(
        "a table too few", Chairs, [](DoorFacts &facts) { facts.tables = 2; }, Missing);
    row(
        "a chair too few", Chairs, [](DoorFacts &facts) { facts.people = 13; }, Missing);
    row(
        "no table is settled yet: they are added as people come", Chairs,
        [](DoorFacts &facts) { facts.tables = facts.chairs = 0; }, Look);
    row(
        "nobody expected", Chairs, [](DoorFacts &facts) { facts.people = facts.tablesNeeded = 0; }, Look);
}

void TestBeforeDoors::subjectsStandAsTheFactsSay()
{
    QFETCH(const DoorSubject, subject);
    QFETCH(const Facts, change);
    QFETCH(const DoorState, state);
    DoorFacts facts = ready();
    change(facts);
    QVERIFY(stateOf(subject, facts) == state);
    for (const DoorCheck &other : doorChecks(facts))  // and nothing else stands otherwise
        QVERIFY(other.subject == subject || other.state == DoorState::Good);
}

void TestBeforeDoors::chairsAreThoseOfOpenTables()
{
    PreparedSession session = sessionOf(people(12));
    session.attendance.back().role = Role::Observer;
    session.tables.back().closed = true;
    DoorFacts facts;
    countSeats(facts, session);
    QCOMPARE(facts.people, 11);
    QCOMPARE(facts.tables, 2);
    QCOMPARE(facts.chairs, 8);
    QCOMPARE(facts.tablesNeeded, 3);
}

void TestBeforeDoors::kernelTellsWhatTheComputerRunsOn_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<PowerState>("state");
    QTest::newRow("a computer without a battery")
        << QStringList{QStringLiteral("AC/type=Mains"), QStringLiteral("AC/online=1")} << PowerState{};
    QTest::newRow("a laptop that is plugged in") << QStringList{QStringLiteral("AC/type=Mains"),
        QStringLiteral("AC/online=1"), QStringLiteral("BAT0/type=Battery"),
        QStringLiteral("BAT0/status=Charging"), QStringLiteral("BAT0/capacity=61")}
                                                 << PowerState{PowerSource::Mains, 61};
    QTest::newRow("a laptop on its battery") << QStringList{QStringLiteral("AC/type=Mains"),
        QStringLiteral("AC/online=0"), QStringLiteral("BAT0/type=Battery"),
        QStringLiteral("BAT0/status=Discharging"), QStringLiteral("BAT0/capacity=34")}
                                             << PowerState{PowerSource::Battery, 34};
    QTest::newRow("a mouse with a battery is no laptop") << QStringList{QStringLiteral("mouse/type=Battery"),
        QStringLiteral("mouse/scope=Device"), QStringLiteral("mouse/status=Discharging")}
                                                         << PowerState{};
    QTest::newRow("nothing there") << QStringList{} << PowerState{};
}

void TestBeforeDoors::kernelTellsWhatTheComputerRunsOn()
{
    QFETCH(const QStringList, files);
    QFETCH(const PowerState, state);
    const QTemporaryDir folder;
    for (const QString &each : files) {
        const QString name = each.section(u'=', 0, 0);
        QDir{folder.path()}.mkpath(name.section(u'/', 0, 0));
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(each.section(u'=', 1).toUtf8() + '\n');
    }
    QCOMPARE(powerIn(folder.path()), state);
}

void TestBeforeDoors::freeSpaceIsToldForAFolderThatIsNotThereYet()
{
    const QTemporaryDir folder;
    const auto free = freeSpaceAt(folder.filePath(QStringLiteral("not/yet/circle.tablee")));
    QVERIFY(free.has_value());
    QVERIFY(*free > 0);
}

void TestBeforeDoors::everybodyIsOnEachPageOnce()
{
    const auto members = people(11);
    PreparedSession session = sessionOf(members);
    session.tables.front().name = QStringLiteral("The window");
    const Words words = Words::load(Language::English);
    const auto rounds = require(roundsOnPaper(session, members, {}, {}, words));
    QCOMPARE(rounds.size(), std::size_t{3});
    for (const RoundOnPaper &round : rounds) {
        QStringList all;
        for (const TableOnPaper &table : round.tables)
            all += table.people;
        QCOMPARE(all.size(), qsizetype{11});
        QCOMPARE(all.removeDuplicates(), qsizetype{0});
        QCOMPARE(round.length, Milliseconds{12min});
        QCOMPARE(round.tables.front().name, QStringLiteral("Table 1, The window"));
    }
    QVERIFY(rounds[0].tables != rounds[1].tables);
}

void TestBeforeDoors::closedTableIsOnNoPage()
{
    const auto members = people(8);
    PreparedSession session = sessionOf(members);
    session.tables.push_back({3, 4});
    session.tables.front().closed = true;
    const Words words = Words::load(Language::English);
    for (const RoundOnPaper &round : require(roundsOnPaper(session, members, {}, {}, words)))
        for (const TableOnPaper &table : round.tables)
            QVERIFY(table.name != QStringLiteral("Table 1"));
}

void TestBeforeDoors::nobodyToSeatIsNoPaper()
{
    const Words words = Words::load(Language::English);
    QCOMPARE(refusalOf(roundsOnPaper(sessionOf({}), {}, {}, {}, words)), ErrorCode::InvalidInput);
}

TEST_CLASS_WITH(TestBeforeDoors, QCoreApplication)

}  // namespace tablee::tst_before_doors

#include "tst_before_doors.moc"
