#include "directory/merging.h"
#include "storage/batch_writer.h"
#include "storage/correction_store.h"
#include "storage/erasing.h"
#include "storage/member_changes.h"
#include "support/conducted_evening.h"
#include "support/stored_evening.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_corrected_names {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::ConductedEvening;
using test::nameAgain;
using test::nameBefore;
using test::refusalOf;
using test::require;

/// Names corrected at the desk: kept in the file for as long as they can be taken back, and no longer.
class TestCorrectedNames : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }

    void correctionIsWrittenWithTheName();
    void whatIsRefusedLeavesNothing();
    void takenBackItCanBeDoneAgain();
    void laterNameStands_data();
    void laterNameStands();
    void closingForgetsThem_data();
    void closingForgetsThem();
    void sessionThatIsRemovedTakesItsOwnAlong();
    void mergedMemberTakesItsOwnAlong();

    void restartChangesNothing();
    void namesAndDecisionsTakeTurnsAfterARestart();
    void whatWasTakenBackStaysSoAfterARestart();
    void closedAndOpenedAgainNothingIsTakenBack();
    void whoIsErasedHasNoNameToTakeBack();
    void anotherStationsCorrectionIsTakenBackHere();
    void readingAgainLosesNoCorrectionOnItsWay();
    void whatWasStillBeingWrittenComesBeforeTheName();
    void namesAndDecisionsAreDoneAgainInTheirTurn();
    void pressedTwiceCountsOnce_data();
    void pressedTwiceCountsOnce();
    void nothingIsDoneAgainAfterSomethingElse();
    void fullDiskLeavesTheNameToTakeBack();
};

namespace {

constexpr DeskTurn turnOfTakingBack{9, 5};

struct Stored {
    test::TemporaryDatabase database;
    QSqlDatabase db = database.handle();
    test::StoredEvening evening = test::StoredEvening::in(db);

    Member member(std::size_t which = 0) const
    {
        return require(MemberStore{db}.find(evening.members.at(which)));
    }
    Member renamed(const QString &given, const QString &family) const
    {
        return withSpelling(member(), {given, family, {}});
    }
    NameCorrection correctionTo(const Member &edited, const QString &request) const
    {
        const auto turn = static_cast<std::int64_t>(kept().size()) + 1;
        return {request, edited.id, spellingOf(require(MemberStore{db}.find(edited.id))), spellingOf(edited),
            {lastSeq(), turn}};
    }
    NameCorrection correct(const QString &given, const QString &family = {}) const
    {
        const Member edited = renamed(given, family);
        const NameCorrection correction = correctionTo(edited, given);
        require(correctName(db, evening.session, edited, correction, 1min));
        return correction;
    }
    std::vector<NameCorrection> kept() const { return require(correctionsOf(db, evening.session)); }
    void write(std::vector<Event> events) const
    {
        require(writeBatch(db, evening.session, lastSeq(), {.events = std::move(events)}));
    }
    std::int64_t lastSeq() const { return require(SessionStore{db}.find(evening.session)).lastSeq; }
};

QString nameOf(ConductedEvening &evening, std::size_t which)
{
    return displayName(evening->members().at(evening.listed(which)));
}

}  // namespace

void TestCorrectedNames::correctionIsWrittenWithTheName()
{
    const Stored file;
    const NameCorrection first = file.correct(QStringLiteral("Anna"), QStringLiteral("Roy"));
    QCOMPARE(first.before, (Spelling{{}, {}, QStringLiteral("Ana")}));
    const NameCorrection second = file.correct(QStringLiteral("Anne"), QStringLiteral("Roy"));
    QVERIFY((file.kept() == std::vector{first, second}));
    QCOMPARE(displayName(file.member()), QStringLiteral("Anne Roy"));
    QVERIFY(require(correctionsOf(file.db, file.evening.session, file.evening.members[1])).empty());
}

void TestCorrectedNames::whatIsRefusedLeavesNothing()
{
    const Stored file;
    Member stale = file.renamed(QStringLiteral("Anna"), {});
    ++stale.rowVersion;
    QCOMPARE(refusalOf(correctName(file.db, file.evening.session, stale,
                 file.correctionTo(stale, QStringLiteral("stale")), 1min)),
        ErrorCode::Conflict);
    QVERIFY(file.kept().empty());
    // And a correction that cannot be kept corrects nothing.
    const Member edited = file.renamed(QStringLiteral("Anna"), {});
    QVERIFY(!correctName(
        file.db, SessionId{99}, edited, file.correctionTo(edited, QStringLiteral("nowhere")), 1min));
    QCOMPARE(displayName(file.member()), QStringLiteral("Ana"));
}

void TestCorrectedNames::takenBackItCanBeDoneAgain()
{
    const Stored file;
    const NameCorrection correction = file.correct(QStringLiteral("Anna"), QStringLiteral("Roy"));
    // Whatever else was written about them stays.
    Member noted = file.member();
    noted.note = QStringLiteral("à la fenêtre");
    require(editMember(file.db, noted, 2min));
    require(takeNameBack(file.db, correction, turnOfTakingBack, 3min));
    QCOMPARE(file.kept().front().takenBack, std::optional{turnOfTakingBack});
    QCOMPARE(spellingOf(file.member()), correction.before);
    QCOMPARE(file.member().searchKey, QStringLiteral("ana"));
    QCOMPARE(file.member().note, noted.note);
    require(correctNameAgain(file.db, correction, 12, 4min));
    QVERIFY(!file.kept().front().takenBack);
    QCOMPARE(file.kept().front().again, std::int64_t{12});
    QCOMPARE(spellingOf(file.member()), correction.after);
    QCOMPARE(file.member().note, noted.note);
}

void TestCorrectedNames::laterNameStands_data()
{
    QTest::addColumn<bool>("merged");
    QTest::newRow("corrected once more, elsewhere") << false;
    QTest::newRow("somebody else's double by now") << true;
}

void TestCorrectedNames::laterNameStands()
{
    QFETCH(const bool, merged);
    const Stored file;
    const NameCorrection correction = file.correct(QStringLiteral("Anna"));
    Member later = file.member();
    if (merged)
        later.mergedInto = file.evening.members[1];
    else
        later.given = QStringLiteral("Annie");
    require(editMember(file.db, later, 2min));
    QCOMPARE(refusalOf(takeNameBack(file.db, correction, turnOfTakingBack, 3min)),
        ErrorCode::LaterEventStandsOnIt);
    QCOMPARE(file.member().given, later.given);
    QVERIFY(file.kept().empty());
}

void TestCorrectedNames::closingForgetsThem_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<int>("kept");
    QTest::newRow("while it goes on") << QStringList{QStringLiteral("start")} << 1;
    QTest::newRow("closed") << QStringList{QStringLiteral("close")} << 0;
    QTest::newRow("closed, opened again, and that taken back")
        << QStringList{QStringLiteral("close"), QStringLiteral("reopen"), QStringLiteral("undo")} << 0;
    QTest::newRow("closed, that taken back, and done again")
        << QStringList{QStringLiteral("close"), QStringLiteral("open by undo"), QStringLiteral("undo")} << 0;
    QTest::newRow("closed, and that taken back")
        << QStringList{QStringLiteral("close"), QStringLiteral("open by undo")} << 1;
    QTest::newRow("closed and opened again")
        << QStringList{QStringLiteral("close"), QStringLiteral("reopen")} << 1;
}

/// One name is corrected before these events, one whenever the evening is open again, and one after them.
void TestCorrectedNames::closingForgetsThem()
{
    QFETCH(const QStringList, events);
    QFETCH(const int, kept);
    const Stored file;
    file.write({file.evening.event(EventKind::OpenDoors, "doors")});
    const NameCorrection before = file.correct(QStringLiteral("Anna"));
    EventId last;
    for (const QString &name : events) {
        const EventKind kind = name == u"start" ? EventKind::Start
            : name == u"close"                  ? EventKind::Close
            : name == u"reopen"                 ? EventKind::Reopen
                                                : EventKind::Undo;
        Event event = file.evening.event(kind, name.toStdString());
        if (kind == EventKind::Start)
            event.step = file.evening.setting.agenda.front().id;
        event.undoes = kind == EventKind::Undo ? last : EventId{};
        file.write({event});
        last = require(EventStore{file.db}.all(file.evening.session)).back().id;
        if (kind == EventKind::Reopen || name == u"open by undo")
            file.correct(QStringLiteral("Annie"));
    }
    QCOMPARE(static_cast<int>(file.kept().size()), kept);
    file.correct(QStringLiteral("Annabelle"));
    QCOMPARE(static_cast<int>(file.kept().size()), kept == 0 ? 0 : kept + 1);
    QCOMPARE(file.member().given, QStringLiteral("Annabelle"));
}

void TestCorrectedNames::sessionThatIsRemovedTakesItsOwnAlong()
{
    const Stored file;
    file.correct(QStringLiteral("Anna"));
    // Changed it keeps them.
    const PreparedSession prepared = require(SessionStore{file.db}.prepared(file.evening.session));
    require(SessionStore{file.db}.rewrite(file.evening.session, prepared));
    QCOMPARE(file.kept().size(), std::size_t{1});
    require(SessionStore{file.db}.remove(file.evening.session));
    QVERIFY(file.kept().empty());
}

void TestCorrectedNames::mergedMemberTakesItsOwnAlong()
{
    const Stored file;
    file.correct(QStringLiteral("Anna"));
    const Member other = file.member(1);
    Member edited = withSpelling(other, {QStringLiteral("Benoît"), {}, {}});
    const NameCorrection others = file.correctionTo(edited, QStringLiteral("other"));
    require(correctName(file.db, file.evening.session, edited, others, 1min));
    require(mergeMembers(file.db, require(mergePreview(file.member(1), file.member(0))), 9min));
    QVERIFY(file.kept() == std::vector{others});
}

void TestCorrectedNames::restartChangesNothing()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha Diallo"))));
    // As after a kill: nobody has closed the file.
    evening.conduct();
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("Aïcha")});
    evening.restart();
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("Aïcha")});
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("Aïcha"));
    evening.restart();
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    QVERIFY(!nameBefore(evening));
}

void TestCorrectedNames::namesAndDecisionsTakeTurnsAfterARestart()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(1min);
    QVERIFY(evening.await(evening->rename(evening.listed(1), QStringLiteral("Bao"))));
    QVERIFY(evening.settled(evening->pause()));
    evening.restart();

    QVERIFY(!nameBefore(evening));  // the pause comes first
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("2")});
    QVERIFY(evening.await(evening->undo()));
    QVERIFY(!nameBefore(evening));
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(stateOf(evening.evening(), currentStep(evening.evening())->id).phase, StepPhase::Ahead);
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    QVERIFY(!nameBefore(evening));
}

void TestCorrectedNames::whatWasTakenBackStaysSoAfterARestart()
{
    ConductedEvening evening{4};
    evening.open();
    // Both pressed before anything is written.
    const auto gate = evening.holdStorage();
    const auto renamed = evening->rename(evening.listed(0), QStringLiteral("Aïcha"));
    const auto takenBack = evening->undo();
    gate->release();
    QVERIFY(evening.await(renamed));
    QVERIFY(evening.await(takenBack));
    evening.restart();
    QVERIFY(!nameBefore(evening));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    // Corrected once more elsewhere, it is refused once and never asked again.
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    evening.onFile([&](const auto &db) {
        Member member = require(MemberStore{db}.find(evening.listed(0)));
        member.typed = QStringLiteral("Aïda");
        return require(editMember(db, member, 1min));
    });
    evening.restart();
    QVERIFY(nameBefore(evening));
    QCOMPARE(refusalOf(evening.await(evening->undo())), ErrorCode::LaterEventStandsOnIt);
    QVERIFY(!nameBefore(evening));
    evening.restart();
    QVERIFY(!nameBefore(evening));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("Aïda"));
}

void TestCorrectedNames::closedAndOpenedAgainNothingIsTakenBack()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(evening.settled(evening->finish()));
    QVERIFY(evening.settled(evening->undo()));  // of the closing, so that no newer decision is in the way
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Open);
    QVERIFY(!nameBefore(evening));
    evening.restart();
    QVERIFY(!nameBefore(evening));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("Aïcha"));
}

void TestCorrectedNames::whoIsErasedHasNoNameToTakeBack()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    evening->forgetMembers({evening.listed(0)});
    QVERIFY(!nameBefore(evening));
}

void TestCorrectedNames::anotherStationsCorrectionIsTakenBackHere()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    {
        const auto beside = require(Database::open(evening.path(), Access::Write));
        Member member = require(MemberStore{beside.handle()}.find(evening.listed(1)));
        const Spelling before = spellingOf(member);
        member.typed = QStringLiteral("Bao");
        require(correctName(beside.handle(), evening.session(), member,
            {QStringLiteral("beside"), member.id, before, spellingOf(member), {evening.evening().lastSeq, 2}},
            1min));
    }
    QVERIFY(evening.settled(evening->catchUp()));
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(nameOf(evening, 1), QStringLiteral("2"));
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    QVERIFY(!nameBefore(evening));
}

void TestCorrectedNames::readingAgainLosesNoCorrectionOnItsWay()
{
    ConductedEvening evening{4};
    evening.open();
    const auto gate = evening.holdStorage();
    const auto read = evening->catchUp();
    const auto renamed = evening->rename(evening.listed(0), QStringLiteral("Aïcha"));
    gate->release();
    QVERIFY(evening.settled(read));
    QVERIFY(evening.await(renamed));
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    // One that is being taken back is not offered again either.
    const auto second = evening.holdStorage();
    const auto readAgain = evening->catchUp();
    const auto takenBack = evening->undo();
    second->release();
    QVERIFY(evening.settled(readAgain));
    QVERIFY(evening.await(takenBack));
    QVERIFY(!nameBefore(evening));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
}

/// On a slow disk a name may be corrected while what was decided before is on its way.
void TestCorrectedNames::whatWasStillBeingWrittenComesBeforeTheName()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    const auto gate = evening.holdStorage();
    const auto minute = evening->addTime(1min);
    const auto renamed = evening->rename(evening.listed(0), QStringLiteral("Aïcha"));
    gate->release();
    QVERIFY(evening.await(minute));
    QVERIFY(evening.await(renamed));
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    evening.restart();
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    QCOMPARE(stateOf(evening.evening(), currentStep(evening.evening())->id).added, Milliseconds{1min});
}

/// The newest thing that was taken back comes first, be it a name or an event, also after a restart.
void TestCorrectedNames::namesAndDecisionsAreDoneAgainInTheirTurn()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(evening.await(evening->rename(evening.listed(1), QStringLiteral("Bao"))));
    QVERIFY(!nameAgain(evening));
    QVERIFY(evening.await(evening->undo()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.await(evening->undo()));
    evening.restart();

    QCOMPARE(nameAgain(evening), std::optional{QStringLiteral("Aïcha")});
    QVERIFY(evening.await(evening->redo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("Aïcha"));
    QVERIFY(!nameAgain(evening));
    QVERIFY(evening.settled(evening->redo()));
    QCOMPARE(stateOf(evening.evening(), currentStep(evening.evening())->id).phase, StepPhase::Running);
    QVERIFY(evening.await(evening->redo()));
    QCOMPARE(nameOf(evening, 1), QStringLiteral("Bao"));
    QVERIFY(!nameAgain(evening));
    // And undone in their turn once more.
    evening.restart();
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("2")});
}

void TestCorrectedNames::pressedTwiceCountsOnce_data()
{
    QTest::addColumn<bool>("isRule");
    QTest::newRow("a name first") << false;
    QTest::newRow("a rule first") << true;
}

/// As long as the first press is not through; whatever comes next has its turn then.
void TestCorrectedNames::pressedTwiceCountsOnce()
{
    QFETCH(const bool, isRule);
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    const SeatRule apart{RuleKind::Apart, evening.listed(0), evening.listed(1)};
    QVERIFY(isRule ? evening.settled(evening->addRule(apart))
                   : evening.await(evening->rename(evening.listed(1), QStringLiteral("Bao"))));
    const auto isNewestCounting = [&] {
        return isRule ? !evening->rules().empty() : nameOf(evening, 1) == u"Bao";
    };
    const auto pressTwice = [&](auto press) {
        const auto gate = evening.holdStorage();
        const auto first = press();
        const auto second = press();
        gate->release();
        return evening.settled(first) && evening.settled(second);
    };
    const auto undo = [&] {
        return evening->undo();
    };
    QVERIFY(pressTwice(undo));
    QVERIFY(!isNewestCounting());
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    QVERIFY(pressTwice(undo));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    QCOMPARE(stateOf(evening.evening(), currentStep(evening.evening())->id).phase, StepPhase::Running);
    QVERIFY(pressTwice([&] { return evening->redo(); }));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("Aïcha"));
    QVERIFY(!isNewestCounting());
    // Not where something else was asked for in between: each press means what comes last then.
    const auto gate = evening.holdStorage();
    evening->undo();
    evening->redo();
    evening->undo();
    evening->rename(evening.listed(2), QStringLiteral("Chi"));
    const auto last = evening->undo();
    gate->release();
    QVERIFY(evening.settled(last));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
    QCOMPARE(nameOf(evening, 2), QStringLiteral("3"));
}

void TestCorrectedNames::nothingIsDoneAgainAfterSomethingElse()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(evening.await(evening->undo()));
    QVERIFY(nameAgain(evening));
    QVERIFY(evening.await(evening->rename(evening.listed(1), QStringLiteral("Bao"))));
    QVERIFY(!nameAgain(evening));
    QVERIFY(evening.await(evening->undo()));
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(!nameAgain(evening));
    QVERIFY(!evening.await(evening->redo()));
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
}

/// What could not be written can be asked for again.
void TestCorrectedNames::fullDiskLeavesTheNameToTakeBack()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    const auto tell = [&](const char *statement) {
        evening.onFile(
            [&](const auto &db) { return bool{run(db, QString::fromLatin1(statement)).has_value()}; });
    };
    tell("CREATE TEMP TRIGGER full BEFORE UPDATE ON member BEGIN SELECT RAISE(ABORT, 'full'); END");
    QVERIFY(!evening.await(evening->undo()));
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("1")});
    QCOMPARE(evening.stored().corrections.size(), std::size_t{1});
    tell("DROP TRIGGER full");
    QVERIFY(evening.await(evening->undo()));
    QVERIFY(evening.stored().corrections.front().takenBack);
    QCOMPARE(nameOf(evening, 0), QStringLiteral("1"));
}

TEST_CLASS_WITH(TestCorrectedNames, QCoreApplication)

}  // namespace tablee::tst_corrected_names

#include "tst_corrected_names.moc"
