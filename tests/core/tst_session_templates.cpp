#include "language/step_words.h"
#include "sessions/prepared_agenda.h"
#include "sessions/session_templates.h"
#include "storage/template_store.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <set>

namespace tablee::tst_session_templates {

using namespace std::chrono_literals;
using test::refusalOf;
using test::require;

/// Ways to hold a session: those that come with the program, and one's own.
class TestSessionTemplates : public QObject {
    Q_OBJECT

private slots:
    void shippedOnesHaveTheMinutesOfTheField_data();
    void shippedOnesHaveTheMinutesOfTheField();
    void shippedOnesSpeakBothLanguages();
    void titleSomebodyTypedStaysAsItIs();
    void roundSaysItsNumberBeforeItsTitle();
    void ownOneIsKeptAndRemoved();
    void sameNameTakesThePlaceOfTheOneBefore();
    void templateNeedsAName();
    void asLastTimeTakesAllButThePeople();
    void asLastTimeTakesTheRulesOfThoseWhoMayCome();
    void thoseWhoCameLastTimeAreExpected();
    void sessionIsHeldOnTheDayItsDoorsOpen_data();
    void sessionIsHeldOnTheDayItsDoorsOpen();
    void anotherDayIsKnown_data();
    void anotherDayIsKnown();
    void sessionThatBeginsAfterMidnightClosesAsAgreed();
    void nextSessionIsProposed_data();
    void nextSessionIsProposed();
};

namespace {

const Words french = Words::load(Language::French);
const Words english = Words::load(Language::English);

const SessionTemplate *templateCalled(const std::vector<SessionTemplate> &templates, const QString &name)
{
    for (const SessionTemplate &one : templates)
        if (one.name == name)
            return &one;
    return nullptr;
}

qint64 at(const char *local, const char *zone)
{
    QDateTime when = QDateTime::fromString(QLatin1String{local}, Qt::ISODate);
    when.setTimeZone(QTimeZone{zone});
    return when.toMSecsSinceEpoch();
}

}  // namespace

void TestSessionTemplates::shippedOnesHaveTheMinutesOfTheField_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("fewestSeats");
    QTest::addColumn<int>("mostSeats");
    QTest::newRow("Learn and share") << 61 << 61 << 3 << 2 << 4;
    QTest::newRow("Subject: YOU") << 60 << 60 << 3 << 3 << 4;
    QTest::newRow("Framed free time") << 10 << 20 << 0 << 2 << 6;
    QTest::newRow("1-2-4-All") << 12 << 12 << 1 << 4 << 4;
    QTest::newRow("Impromptu networking") << 15 << 15 << 3 << 2 << 2;
    QTest::newRow("Troika consulting") << 30 << 30 << 1 << 3 << 3;
    QTest::newRow("Conversation café") << 35 << 64 << 1 << 5 << 7;
    QTest::newRow("World café") << 65 << 80 << 3 << 4 << 5;
    QTest::newRow("Pro action café") << 60 << 90 << 3 << 4 << 5;
    QTest::newRow("Speed networking") << 30 << 40 << 4 << 5 << 8;
    QTest::newRow("Peer consulting (codéveloppement)") << 90 << 90 << 1 << 5 << 8;
    QTest::newRow("Peer assist") << 75 << 75 << 1 << 4 << 8;
    QTest::newRow("Needs and offers market") << 135 << 135 << 2 << 2 << 8;
    QTest::newRow("25/10") << 20 << 40 << 0 << 2 << 8;
    QTest::newRow("Open space, short") << 75 << 75 << 0 << 2 << 8;
    QTest::newRow("Geek Speak") << 30 << 30 << 0 << 2 << 8;
}

void TestSessionTemplates::shippedOnesHaveTheMinutesOfTheField()
{
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const int, rounds);
    QFETCH(const int, fewestSeats);
    QFETCH(const int, mostSeats);
    const auto templates = shippedTemplates(english);
    QCOMPARE(templates.size(), std::size_t{16});
    const SessionTemplate *found = templateCalled(templates, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(found != nullptr);
    const int minutes = static_cast<int>(lengthOf(found->agenda) / 1min);
    QVERIFY2(least <= minutes && minutes <= most, qPrintable(QString::number(minutes)));
    QCOMPARE(roundsIn(found->agenda), rounds);
    QVERIFY(fewestSeats <= found->seatsPerTable && found->seatsPerTable <= mostSeats);
}

/// Whatever is the same in both languages is a name.
void TestSessionTemplates::shippedOnesSpeakBothLanguages()
{
    const std::set<QString> names{QStringLiteral("World café"), QStringLiteral("Speed networking"),
        QStringLiteral("25/10"), QStringLiteral("Geek Speak"), QStringLiteral("Clarification"),
        QStringLiteral("Consultation")};
    const auto inFrench = shippedTemplates(french);
    const auto inEnglish = shippedTemplates(english);
    QCOMPARE(inFrench.size(), inEnglish.size());
    for (std::size_t index = 0; index < inEnglish.size(); ++index) {
        const SessionTemplate &one = inEnglish[index];
        QVERIFY2(one.name != inFrench[index].name || names.contains(one.name), qPrintable(one.name));
        QVERIFY2(one.about != inFrench[index].about, qPrintable(one.about));
        QVERIFY(one.agenda == inFrench[index].agenda);
        for (const PreparedStep &step : one.agenda)
            QVERIFY2(step.title.isEmpty() || titleText(step.title, french) != step.title
                    || names.contains(step.title),
                qPrintable(step.title));
    }
}

void TestSessionTemplates::titleSomebodyTypedStaysAsItIs()
{
    const QString typed = QString::fromUtf8("Visite du jardin & goûter");
    QCOMPARE(titleText(typed, french), typed);
    QCOMPARE(titleText(typed, english), typed);
}

void TestSessionTemplates::roundSaysItsNumberBeforeItsTitle()
{
    const QString title = QStringLiteral("What is missing?");
    QCOMPARE(stepName(StepKind::Round, 2, title, english), QStringLiteral("Round 2: What is missing?"));
    QCOMPARE(stepName(StepKind::Plenary, 0, title, english), title);
    QCOMPARE(stepName(StepKind::Break, 0, QString{}, english), QStringLiteral("Break"));
}

void TestSessionTemplates::ownOneIsKeptAndRemoved()
{
    const test::TemporaryDatabase database;
    storage::TemplateStore store{database.handle()};
    SessionTemplate own{.name = QString::fromUtf8("Nos mardis"),
        .seatsPerTable = 5,
        .agenda = {{StepKind::Welcome, 0, 3min}, {StepKind::Round, 1, 17min, QStringLiteral("Qui ?")},
            {StepKind::Round, 2, 18min}}};
    own.id = require(store.keep(own));
    QVERIFY(require(store.all()) == std::vector{own});
    require(store.remove(own.id));
    QVERIFY(require(store.all()).empty());
}

void TestSessionTemplates::sameNameTakesThePlaceOfTheOneBefore()
{
    const test::TemporaryDatabase database;
    storage::TemplateStore store{database.handle()};
    const TemplateId first
        = require(store.keep({.name = QStringLiteral("Élan"), .agenda = {{StepKind::Round, 1, 5min}}}));
    const TemplateId second = require(store.keep(
        {.name = QStringLiteral("elan"), .seatsPerTable = 3, .agenda = {{StepKind::Break, 0, 9min}}}));
    QVERIFY(first == second);
    const auto all = require(store.all());
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().name, QStringLiteral("elan"));
    QCOMPARE(all.front().seatsPerTable, 3);
    QVERIFY(all.front().agenda == (PreparedAgenda{{StepKind::Break, 0, 9min}}));
}

void TestSessionTemplates::templateNeedsAName()
{
    const test::TemporaryDatabase database;
    QVERIFY(refusalOf(storage::TemplateStore{database.handle()}.keep({.name = QStringLiteral("  ")}))
        == ErrorCode::InvalidInput);
}

void TestSessionTemplates::asLastTimeTakesAllButThePeople()
{
    const PreparedSession last{.title = QStringLiteral("Mardi"),
        .startsAt = 1'000'000,
        .zone = QStringLiteral("Europe/Paris"),
        .seatsPerTable = 5,
        .agenda = {{StepKind::Round, 1, 7min}},
        .tables = {{3, 5, QStringLiteral("window")}},
        .attendance = {{MemberId{1}}},
        .place = QStringLiteral("Quai"),
        .purpose = QStringLiteral("Why"),
        .roomClosesAt = 4'000'000,
        .dial = 50,
        .announced = true};
    const PreparedSession next
        = preparedLike(last, SessionId{9}, {}, 51'000'000, QStringLiteral("Europe/Paris"));
    QVERIFY(next.agenda == last.agenda && next.tables == last.tables);
    QCOMPARE(next.seatsPerTable, 5);
    QCOMPARE(next.place, last.place);
    QCOMPARE(next.dial, 50);
    QVERIFY(!next.announced);
    QCOMPARE(next.startsAt, qint64{51'000'000});
    QVERIFY(next.roomClosesAt == 54'000'000);
    QVERIFY(next.model == SessionId{9});
    QVERIFY(next.attendance.empty());
}

void TestSessionTemplates::asLastTimeTakesTheRulesOfThoseWhoMayCome()
{
    const auto member = [](int id) {
        return Member{.id = MemberId{id}, .typed = QStringLiteral("Member %1").arg(id)};
    };
    std::vector<Member> members;
    for (int id = 1; id <= 6; ++id)
        members.push_back(member(id));
    members[2].retired = true;
    members[3].retired = true;
    members[3].mergedInto = MemberId{5};
    members[5].typed.clear();  // was erased
    using enum RuleKind;
    const PreparedSession last{
        .rules = {{Apart, MemberId{1}, MemberId{2}}, {Host, MemberId{1}, {}, 2},
            {Together, MemberId{1}, MemberId{3}}, {Fixed, MemberId{3}, {}, 1},
            {Apart, MemberId{1}, MemberId{4}}, {Apart, MemberId{1}, MemberId{5}},
            {Together, MemberId{4}, MemberId{5}}, {Fixed, MemberId{6}, {}, 1}, {Fixed, MemberId{2}, {}, 1}}};
    const PreparedSession next = preparedLike(last, SessionId{9}, members, 0, QStringLiteral("UTC"));
    // Whoever has retired or was erased comes no more; the fourth is the fifth by now.
    QVERIFY((next.rules
        == std::vector<SeatRule>{{Apart, MemberId{1}, MemberId{2}}, {Host, MemberId{1}, {}, 2},
            {Apart, MemberId{1}, MemberId{5}}, {Fixed, MemberId{2}, {}, 1}}));
}

void TestSessionTemplates::thoseWhoCameLastTimeAreExpected()
{
    const auto member = [](int id, const char *name) {
        return Member{.id = MemberId{id}, .typed = QString::fromUtf8(name)};
    };
    std::vector<Member> members{member(1, "Ana"), member(2, "Ben"), member(3, "Chloé"), member(4, "7"),
        member(5, "Éva"), member(6, "Éva Roy"), member(7, "Luc")};
    members[1].retired = true;
    members[4].retired = true;
    members[4].mergedInto = MemberId{6};
    EveningState evening;
    for (int id = 1; id <= 6; ++id)
        evening.room.members[MemberId{id}].stays = {{}};
    evening.room.members[MemberId{3}].role = Role::Observer;
    evening.room.members[MemberId{7}].stays = {};  // was expected, and did not come
    const PreparedSession next
        = expectingAgain({.rules = {{RuleKind::Host, MemberId{1}, {}, 2}}}, whoCame(evening), members);
    QVERIFY((next.attendance
        == std::vector<Attendance>{
            {MemberId{1}, Role::Host}, {MemberId{3}, Role::Observer}, {MemberId{6}, Role::Seated}}));
}

void TestSessionTemplates::sessionIsHeldOnTheDayItsDoorsOpen_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("closes");
    const QString planned = QStringLiteral("2026-10-22T19:00:00");
    const QString closing = QStringLiteral("2026-10-22T22:00:00");
    QTest::newRow("the doors open half an hour before")
        << QStringLiteral("2026-10-22T18:30:00") << planned << closing;
    QTest::newRow("it is late the same evening")
        << QStringLiteral("2026-10-22T23:10:00") << planned << closing;
    QTest::newRow("it was put off by a week, over the end of summer time")
        << QStringLiteral("2026-10-29T18:45:00") << QStringLiteral("2026-10-29T19:00:00")
        << QStringLiteral("2026-10-29T22:00:00");
    QTest::newRow("it was put off, and begins late")
        << QStringLiteral("2026-10-29T19:20:00") << QStringLiteral("2026-10-29T19:00:00")
        << QStringLiteral("2026-10-29T22:00:00");
    QTest::newRow("it is tried the day before")
        << QStringLiteral("2026-10-21T10:00:00") << QStringLiteral("2026-10-21T10:00:00")
        << QStringLiteral("2026-10-21T22:00:00");
}

void TestSessionTemplates::sessionIsHeldOnTheDayItsDoorsOpen()
{
    QFETCH(const QString, now);
    const QTimeZone paris{"Europe/Paris"};
    const auto at = [&](const QString &local) {
        QDateTime time = QDateTime::fromString(local, Qt::ISODate);
        time.setTimeZone(paris);
        return time.toMSecsSinceEpoch();
    };
    const PreparedSession planned{.startsAt = at(QStringLiteral("2026-10-22T19:00:00")),
        .zone = QStringLiteral("Europe/Paris"),
        .roomClosesAt = at(QStringLiteral("2026-10-22T22:00:00"))};
    const PreparedSession held = heldFrom(planned, at(now));
    QFETCH(const QString, starts);
    QFETCH(const QString, closes);
    QCOMPARE(held.startsAt, at(starts));
    QCOMPARE(held.roomClosesAt, std::optional{at(closes)});
    // Whenever it was held, the next one is as was agreed.
    QCOMPARE(agreedStart(held), planned.startsAt);
    QCOMPARE(agreedStart(heldFrom(held, at(QStringLiteral("2026-10-28T08:00:00")))), planned.startsAt);
    const qint64 next = at(QStringLiteral("2026-11-05T19:00:00"));
    QCOMPARE(preparedLike(held, SessionId{9}, {}, next, planned.zone).roomClosesAt,
        std::optional{at(QStringLiteral("2026-11-05T22:00:00"))});
    QVERIFY(!preparedLike(held, SessionId{9}, {}, next, planned.zone).agreedAt);
}

void TestSessionTemplates::anotherDayIsKnown_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("half an hour before") << QByteArray{"2026-10-22T22:00:00"} << false;
    QTest::newRow("late, after midnight") << QByteArray{"2026-10-23T00:20:00"} << false;
    QTest::newRow("the morning of its day") << QByteArray{"2026-10-22T00:10:00"} << false;
    QTest::newRow("the evening before") << QByteArray{"2026-10-21T23:50:00"} << true;
    QTest::newRow("the day after") << QByteArray{"2026-10-23T19:00:00"} << true;
}

void TestSessionTemplates::anotherDayIsKnown()
{
    QFETCH(const QByteArray, now);
    const char *zone = "Europe/Paris";
    const PreparedSession planned{.startsAt = at("2026-10-22T22:30:00", zone), .zone = QLatin1String{zone}};
    QTEST(isPlannedForAnotherDay(planned, at(now.constData(), zone)), "isAnother");
}

void TestSessionTemplates::sessionThatBeginsAfterMidnightClosesAsAgreed()
{
    const auto at = [](const QString &utc) {
        QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
        time.setTimeZone(QTimeZone::utc());
        return time.toMSecsSinceEpoch();
    };
    const qint64 late = at(QStringLiteral("2027-01-02T00:10:00"));
    const qint64 closing = at(QStringLiteral("2027-01-02T03:00:00"));
    const PreparedSession held = heldFrom({.startsAt = at(QStringLiteral("2027-01-01T23:30:00")),
                                              .zone = QStringLiteral("UTC"),
                                              .roomClosesAt = closing},
        late);
    QCOMPARE(held.startsAt, late);
    QCOMPARE(held.roomClosesAt, std::optional{closing});
}

void TestSessionTemplates::nextSessionIsProposed_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("proposed");
    // 2027-03-02 is a Tuesday; clocks go forward in Paris on 2027-03-28.
    QTest::newRow("the first one, in a week at seven")
        << QByteArray{"2027-03-02T10:00:00"} << QByteArray{} << QByteArray{"2027-03-09T19:00:00"};
    QTest::newRow("on the same day of the week")
        << QByteArray{"2027-03-05T10:00:00"} << QByteArray{"2027-03-02T18:30:00"}
        << QByteArray{"2027-03-09T18:30:00"};
    QTest::newRow("the day after such a day is a week later")
        << QByteArray{"2027-03-02T23:00:00"} << QByteArray{"2027-03-02T18:30:00"}
        << QByteArray{"2027-03-09T18:30:00"};
    QTest::newRow("at the same hour across summer time")
        << QByteArray{"2027-03-26T10:00:00"} << QByteArray{"2027-03-23T19:00:00"}
        << QByteArray{"2027-03-30T19:00:00"};
    QTest::newRow("one that began at any minute is told by the quarter") << QByteArray{
        "2027-03-05T10:00:00"} << QByteArray{"2027-03-02T19:04:00"} << QByteArray{"2027-03-09T19:00:00"};
}

void TestSessionTemplates::nextSessionIsProposed()
{
    QFETCH(const QByteArray, now);
    QFETCH(const QByteArray, last);
    QFETCH(const QByteArray, proposed);
    const char *zone = "Europe/Paris";
    const auto before = last.isEmpty() ? std::nullopt : std::optional{at(last.constData(), zone)};
    QCOMPARE(proposedStart(at(now.constData(), zone), QLatin1String{zone}, before),
        at(proposed.constData(), zone));
}

TEST_CLASS_WITH(TestSessionTemplates, QCoreApplication)

}  // namespace tablee::tst_session_templates

#include "tst_session_templates.moc"
