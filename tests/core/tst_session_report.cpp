#include "reports/meeting_tally.h"
#include "reports/report_html.h"
#include "reports/report_words.h"
#include "support/test_program.h"
#include "support/told_evening.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tablee::tst_session_report {

using namespace std::chrono_literals;
using test::Evening;
using test::ordinaryEvening;

class TestSessionReport : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhoCameWhenAndWhere();
    void itKeepsHeldRoundsOnly();
    void aLargerEveningNamesPeopleShortly();
    void itComparesPlannedAndRealMinutes();
    void itCountsMeetings();
    void whoKnewEachOtherIsNotNew();
    void theBoundIsSafe_data();
    void theBoundIsSafe();
    void repeatsAreToldWithTheirCause();
    void whatTheBoundForbidsIsNotThePlans_data();
    void whatTheBoundForbidsIsNotThePlans();
    void rulesBindByWayOfOthers_data();
    void rulesBindByWayOfOthers();
    void aRuleBindsWhatWasToldByIt_data();
    void aRuleBindsWhatWasToldByIt();
    void aMultitudeOfRepeatsIsCounted();
    void topicsOfThoseWhoCame();
    void whoDoesNotRotateIsHere();
    void tablesHaveTheirNames();
    void everybodysTablesAreKnown();
    void theNextTimeIsTold();
    void bothLanguagesStandInOneFile();
    void whoHasNotMetIsNotCounted();
    void whoTookPartInNoRoundIsTold();
    void walkInsWereNotExpected_data();
    void walkInsWereNotExpected();
    void roundsThatDoNotCountAreTold_data();
    void roundsThatDoNotCountAreTold();
    void aCheckInTakenBackDidNotCome();
    void nothingHappened();
    void leadSentence_data();
    void leadSentence();
    void hours();
    void whoWasErasedIsExplained();
    void namesArePlainText();
    void theFileNeedsNothingElse_data();
    void theFileNeedsNothingElse();
    void theFileIsAccessible();
    void bothLanguagesAreWhole();
    void manyRoundsStandInSeveralTables();
};

namespace {

constexpr QChar nbsp{0x00a0};

QString page(const SessionReport &report, Language language, Region region = Region::Quebec)
{
    const Words words = Words::load(language);
    return html(documentOf(report, {&words}, region));
}

QString page(const Evening &evening, Language language, Region region = Region::Quebec)
{
    return page(makeReport(evening.source()), language, region);
}

QStringList namesOf(const std::vector<ReportPerson> &people)
{
    QStringList names;
    for (const ReportPerson &person : people)
        names += person.name;
    return names;
}

/// What a person reads, without the style sheet.
QString readableText(const QString &file)
{
    QXmlStreamReader reader{file};
    QStringList texts;
    bool inStyle = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() || reader.isEndElement())
            inStyle = reader.isStartElement() && reader.name() == u"style";
        else if (reader.isCharacters() && !inStyle)
            texts += reader.text().toString();
    }
    return texts.join(u' ').simplified().replace(nbsp, u' ');
}

}  // namespace

void TestSessionReport::itSaysWhoCameWhenAndWhere()
{
    const SessionReport report = makeReport(ordinaryEvening().source());
    QCOMPARE(report.community, u"Les mardis du quai"_qs);
    QCOMPARE(namesOf(report.present),
        (QStringList{u"👩‍🌾"_qs, u"Awa Sow"_qs, u"emma Li"_qs, u"Éva Roy"_qs,
            u"Luc \"Lulu\" O’Neill"_qs, u"Solène Le Goff"_qs, u"Zoé <b>x</b> & Ko"_qs, u"محمد علي"_qs}));
    QCOMPARE(report.expected, 9);
    QCOMPARE(report.start.time(), QTime(19, 0));
    QCOMPARE(report.start.date(), QDate(2027, 3, 30));
    QCOMPARE(report.end.time(), QTime(19, 29, 42));
}

void TestSessionReport::itKeepsHeldRoundsOnly()
{
    const SessionReport report = makeReport(ordinaryEvening().source());
    QCOMPARE(report.rounds.size(), 2U);
    QCOMPARE(report.rounds[1].round, 2);
    QCOMPARE(report.rounds[1].tables.size(), 2U);
    QCOMPARE(report.rounds[1].tables[0].number, 1);
    QCOMPARE(report.rounds[1].tables[0].names,
        (std::vector<QString>{u"Awa Sow"_qs, u"Éva Roy"_qs, u"Solène Le Goff"_qs, u"محمد علي"_qs}));
}

void TestSessionReport::aLargerEveningNamesPeopleShortly()
{
    Evening evening;
    evening.setting.tables = {{TableId{1}, 1, 20}};
    evening.checkIn(1, 17);
    std::vector<int> everybody(17);
    std::iota(everybody.begin(), everybody.end(), 1);
    evening.run(1, 5min);
    evening.announce(1, {everybody});
    evening.run(2, 10min);
    ReportSource source = evening.source();
    for (int member = 9; member <= 17; ++member)
        source.names[MemberId{member}] = splitName(u"Person%1 Roy"_qs.arg(member));
    source.names[MemberId{17}] = splitName(u"Éva Rousseau"_qs);
    source.names[MemberId{16}] = {u"Marie Claire"_qs, u"Dupont"_qs};
    source.names[MemberId{15}] = {u"MAX"_qs, u"Roy, PhD"_qs};
    const SessionReport report = makeReport(source);
    const std::vector<QString> &names = report.rounds.at(0).tables.at(0).names;
    const auto has = [](const std::vector<QString> &list, const QString &name) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    QCOMPARE(names.size(), 17U);
    QVERIFY(has(names, u"Awa S."_qs) && has(names, u"Solène L. G."_qs));
    QVERIFY2(has(names, u"Marie Claire D."_qs), "where the family name begins is known");
    QVERIFY(namesOf(report.present).contains(u"MAX Roy, PhD"_qs));
    QVERIFY2(has(names, u"Éva Roy"_qs) && has(names, u"Éva Rousseau"_qs), "two people may not look alike");
    QVERIFY(namesOf(report.present).contains(u"Awa Sow"_qs));
}

void TestSessionReport::itComparesPlannedAndRealMinutes()
{
    const SessionReport report = makeReport(ordinaryEvening().source());
    QCOMPARE(report.steps.size(), 5U);
    QCOMPARE(report.steps[0], (ReportStep{StepKind::Welcome, 0, 5min, 7min, true}));
    QCOMPARE(report.steps[3], (ReportStep{StepKind::Round, 3, 10min, 30s, true}));
    QCOMPARE(report.steps[4], (ReportStep{StepKind::FreeTime, 0, 15min, 0s, false}));
    const Words english = Words::load(Language::English);
    const auto text = [&](int step) {
        return stepTimeText(report.steps[static_cast<std::size_t>(step)], english).replace(nbsp, u' ');
    };
    QCOMPARE(text(0), u"7 min, planned 5"_qs);
    QCOMPARE(text(2), u"10 min"_qs);
    QCOMPARE(text(3), u"30 s, planned 10"_qs);  // and not "1 min", beside a round said to have run for 30 s
    QCOMPARE(text(4), u"not held, planned 15"_qs);
}

void TestSessionReport::itCountsMeetings()
{
    // Two tables of four after two tables of four: each table has two couples again, four repeats that nobody
    // could avoid.
    const SessionReport report = makeReport(ordinaryEvening().source());
    QCOMPARE(report.meetings,
        (MeetingFigures{
            .people = 8, .tables = 2, .fresh = 20, .freshBound = 20, .seatPairs = 24, .excess = 4}));
    QCOMPARE(report.newFaces, (NewFaces{5, 5}));
}

void TestSessionReport::whoKnewEachOtherIsNotNew()
{
    ReportSource source = ordinaryEvening().source();
    source.knownBefore = {{MemberId{3}, MemberId{1}}, {MemberId{1}, MemberId{7}}};
    const SessionReport report = makeReport(source);
    QCOMPARE(report.meetings.fresh, 19);
    QCOMPARE(report.meetings.excess, 5);
    QCOMPARE(report.newFaces, (NewFaces{4, 5}));
}

void TestSessionReport::theBoundIsSafe_data()
{
    using Tables = std::vector<std::vector<int>>;
    QTest::addColumn<std::vector<Tables>>("rounds");
    QTest::addColumn<int>("bound");
    // Known optima: a round-robin has no repeat; three tables of three make four rounds without one (the
    // affine plane of order 3).
    QTest::newRow("four people in pairs, three rounds")
        << std::vector<Tables>{{{1, 2}, {3, 4}}, {{1, 3}, {2, 4}}, {{1, 4}, {2, 3}}} << 6;
    QTest::newRow("four people in pairs, a fourth round")
        << std::vector<Tables>{{{1, 2}, {3, 4}}, {{1, 3}, {2, 4}}, {{1, 4}, {2, 3}}, {{1, 2}, {3, 4}}} << 6;
    QTest::newRow("nine people at three tables of three")
        << std::vector<Tables>{{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, {{1, 4, 7}, {2, 5, 8}, {3, 6, 9}},
               {{1, 5, 9}, {2, 6, 7}, {3, 4, 8}}, {{1, 6, 8}, {2, 4, 9}, {3, 5, 7}}}
        << 36;
    QTest::newRow("one table, twice") << std::vector<Tables>{{{1, 2, 3}}, {{1, 2, 3}}} << 3;
    QTest::newRow("somebody new in the second round")
        << std::vector<Tables>{{{1, 2, 3}}, {{1, 2, 3, 4}}} << 6;
}

void TestSessionReport::theBoundIsSafe()
{
    QFETCH(const std::vector<std::vector<std::vector<int>>>, rounds);
    Evening evening;
    evening.setting.agenda.clear();
    evening.setting.tables = {{TableId{1}, 1, 4}, {TableId{2}, 2, 4}, {TableId{3}, 3, 4}};
    int here = 0;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const int round = static_cast<int>(i) + 1;
        evening.setting.agenda.push_back({StepId{round}, StepKind::Round, round, 10min});
        int people = 0;
        for (const auto &table : rounds[i])
            people += static_cast<int>(table.size());
        evening.checkIn(here + 1, people);
        here = people;
        evening.announce(round, rounds[i]);
        evening.run(round, 10min);
    }
    const MeetingTally tally = tallyMeetings(fold(evening.setting, evening.log), {});
    QTEST(tally.freshBound, "bound");
    QCOMPARE(tally.fresh, tally.freshBound);
}

void TestSessionReport::repeatsAreToldWithTheirCause()
{
    const SessionReport report = makeReport(test::sourceOfNine());
    const QString solene = u"Solène Le Goff"_qs, zoe = u"Zoé <b>x</b> & Ko"_qs, ali = u"محمد علي"_qs;
    QCOMPARE(report.repeats,
        (std::vector<Repeat>{{u"=cmd"_qs, solene, {2}, RepeatCause::Moved},
            {u"Awa Sow"_qs, u"Éva Roy"_qs, {2}, RepeatCause::Rule},
            {u"Emma Li"_qs, u"Éva Roy"_qs, {1}, RepeatCause::MetBefore},
            {u"Emma Li"_qs, u"Luc \"Lulu\" O’Neill"_qs, {2}, RepeatCause::Planned},
            {zoe, ali, {2}, RepeatCause::Moved}}));
    // Twelve pairs in each round; each repeat above is one meeting.
    QCOMPARE(report.meetings.seatPairs, 24);
    QCOMPARE(report.meetings.excess, 5);
    const QString text = readableText(page(report, Language::English));
    QVERIFY(text.contains(u"1 pair: kept together by a rule of the session Awa Sow + Éva Roy , round 2"_qs));
    QVERIFY(text.contains(u"2 pairs: places changed, or an arrival during the round =cmd + Solène"_qs));
    QVERIFY(text.contains(u"1 pair: met at an earlier session Emma Li + Éva Roy , round 1"_qs));
}

void TestSessionReport::whatTheBoundForbidsIsNotThePlans_data()
{
    using Rounds = std::vector<std::vector<std::vector<int>>>;
    QTest::addColumn<Rounds>("rounds");
    QTest::addColumn<RepeatCause>("cause");
    QTest::newRow("one table, twice: nobody can meet anew")
        << Rounds{{{1, 2, 3, 4}}, {{1, 2, 3, 4}}} << RepeatCause::Unavoidable;
    // Of four people from two tables two pairs at least know each other; here it is six.
    QTest::newRow("two tables, twice the same: four of twelve had to be")
        << Rounds{{{1, 2, 3, 4}, {5, 6, 7, 8}}, {{1, 2, 3, 4}, {5, 6, 7, 8}}} << RepeatCause::Planned;
    QTest::newRow("two tables, well mixed: all four had to be")
        << Rounds{{{1, 2, 3, 4}, {5, 6, 7, 8}}, {{1, 2, 5, 6}, {3, 4, 7, 8}}} << RepeatCause::Unavoidable;
}

void TestSessionReport::whatTheBoundForbidsIsNotThePlans()
{
    QFETCH(const std::vector<std::vector<std::vector<int>>>, rounds);
    QFETCH(const RepeatCause, cause);
    Evening evening;
    evening.setting.agenda = {{StepId{1}, StepKind::Round, 1, 10min}, {StepId{2}, StepKind::Round, 2, 10min}};
    const int people = rounds.front().size() == 1 ? 4 : 8;
    evening.checkIn(1, people);
    for (int round = 1; round <= 2; ++round) {
        evening.announce(round, rounds[static_cast<std::size_t>(round - 1)]);
        evening.run(round, 10min);
    }
    ReportSource source;
    source.zone = QTimeZone::utc();
    source.evening = fold(evening.setting, evening.log);
    for (int person = 1; person <= people; ++person)
        source.names[MemberId{person}] = splitName(u"Person %1"_qs.arg(person));
    const SessionReport report = makeReport(source);
    QVERIFY(!report.repeats.empty());
    for (const Repeat &repeat : report.repeats)
        QCOMPARE(repeat.cause, cause);
    QCOMPARE(readableText(page(report, Language::English))
                 .contains(u"no seating of these people at these tables has fewer repeats"_qs),
        cause == RepeatCause::Unavoidable);
}

void TestSessionReport::rulesBindByWayOfOthers_data()
{
    using Rules = std::vector<SeatRule>;
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<RepeatCause>("cause");
    const MemberId one{1}, two{2}, three{3}, absent{9};
    using enum RuleKind;
    QTest::newRow("no rule") << Rules{} << RepeatCause::Planned;
    QTest::newRow("a rule of the two") << Rules{{Together, three, one}} << RepeatCause::Rule;
    QTest::newRow("each with a third")
        << Rules{{Together, one, two}, {Together, three, two}} << RepeatCause::Rule;
    QTest::newRow("one of them alone with a third") << Rules{{Together, one, two}} << RepeatCause::Planned;
    QTest::newRow("each with somebody who is not there")
        << Rules{{Together, one, absent}, {Together, three, absent}} << RepeatCause::Planned;
    QTest::newRow("both at one table")
        << Rules{{Fixed, one, {}, 1}, {Host, three, {}, 1}} << RepeatCause::Rule;
    QTest::newRow("one at a table, the other with somebody at that table")
        << Rules{{Together, one, two}, {Host, two, {}, 1}, {Fixed, three, {}, 1}} << RepeatCause::Rule;
    QTest::newRow("at two tables") << Rules{{Fixed, one, {}, 1}, {Fixed, three, {}, 2}}
                                   << RepeatCause::Planned;
    QTest::newRow("apart from a third")
        << Rules{{Apart, one, two}, {Apart, three, two}} << RepeatCause::Planned;
}

void TestSessionReport::aRuleBindsWhatWasToldByIt_data()
{
    QTest::addColumn<int>("madeBefore");
    QTest::addColumn<int>("droppedBefore");
    QTest::addColumn<RepeatCause>("cause");
    constexpr int never = 9;
    QTest::newRow("made before the first round") << 1 << never << RepeatCause::Rule;
    QTest::newRow("made between the rounds") << 2 << never << RepeatCause::Rule;
    QTest::newRow("made when both had been told") << 3 << never << RepeatCause::Planned;
    QTest::newRow("dropped between them") << 1 << 2 << RepeatCause::Planned;
    QTest::newRow("dropped when both had been told") << 1 << 3 << RepeatCause::Rule;
}

/// The first and the third sit together twice; the second time the report asks why.
void TestSessionReport::aRuleBindsWhatWasToldByIt()
{
    QFETCH(const int, madeBefore);
    QFETCH(const int, droppedBefore);
    QFETCH(const RepeatCause, cause);
    Evening evening;
    std::map<int, std::int64_t> seqBefore;
    const auto note = [&](int round) {
        seqBefore[round] = evening.log.back().seq;
    };
    evening.checkIn(1, 8);
    evening.skip(1);
    note(1);
    evening.announce(1, {{1, 2, 3, 4}, {5, 6, 7, 8}});
    evening.run(2, 10min);
    note(2);
    evening.announce(2, {{1, 2, 3, 5}, {4, 6, 7, 8}});
    note(3);
    evening.run(3, 10min);
    DatedRule rule{{RuleKind::Together, MemberId{1}, MemberId{3}}, {{seqBefore.at(madeBefore), true}}};
    if (seqBefore.contains(droppedBefore))
        rule.switches.push_back({seqBefore.at(droppedBefore), false});
    for (const RepeatedPair &each : repeatedPairs(fold(evening.setting, evening.log), {}, {rule}))
        if (each.low == MemberId{1} && each.high == MemberId{3}) {
            QCOMPARE(each.cause, cause);
            return;
        }
    QFAIL("they have met twice");
}

/// The first and the third sit together twice.
void TestSessionReport::rulesBindByWayOfOthers()
{
    QFETCH(const std::vector<SeatRule>, rules);
    Evening evening;
    evening.checkIn(1, 8);
    evening.skip(1);
    evening.announce(1, {{1, 2, 3, 4}, {5, 6, 7, 8}});
    evening.run(2, 10min);
    evening.announce(2, {{1, 2, 3, 5}, {4, 6, 7, 8}});
    evening.run(3, 10min);
    std::vector<DatedRule> dated;
    for (const SeatRule &rule : rules)
        dated.push_back({rule});
    const auto repeats = repeatedPairs(fold(evening.setting, evening.log), {}, dated);
    const auto found = std::find_if(repeats.begin(), repeats.end(),
        [](const RepeatedPair &each) { return each.low == MemberId{1} && each.high == MemberId{3}; });
    QVERIFY(found != repeats.end());
    QTEST(found->cause, "cause");
}

void TestSessionReport::aMultitudeOfRepeatsIsCounted()
{
    SessionReport report;
    for (int pair = 0; pair < 70; ++pair)
        report.repeats.push_back({u"A%1"_qs.arg(pair), u"B%1"_qs.arg(pair), {2},
            pair < 50 ? RepeatCause::MetBefore : RepeatCause::Planned});
    const QString text = readableText(page(report, Language::English));
    QVERIFY(text.contains(u"50 pairs: met at an earlier session"_qs));
    QVERIFY(text.contains(u"20 pairs: together again in the seating plan"_qs));
    QCOMPARE(text.count(u" + B"_qs), 60);
    QVERIFY(text.contains(u"And 10 more pairs."_qs));
}

void TestSessionReport::topicsOfThoseWhoCame()
{
    const SessionReport report = makeReport(test::sourceOfNine());
    QCOMPARE(report.topics,
        (std::vector<ReportTopic>{{u"<i>compost</i>"_qs, {}, 1}, {u"langue des signes"_qs, {}, 2},
            {u"le pain au levain"_qs, {u"Awa Sow"_qs, u"Éva Roy"_qs}, 1},
            {u"réparer une bicyclette"_qs, {u"Awa Sow"_qs}, 0}}));
    const QString text = readableText(page(report, Language::French));
    QVERIFY(text.contains(u"avec Awa Sow, Éva Roy (1 personne veut l’apprendre)"_qs));
    QVERIFY(text.contains(u"On cherche encore"_qs) && text.contains(u"2 personnes"_qs));
    QVERIFY2(!text.contains(u"greffe"_qs), "nobody who was not here is told of");
}

void TestSessionReport::whoDoesNotRotateIsHere()
{
    const SessionReport report = makeReport(test::sourceOfNine());
    QCOMPARE(report.present.size(), 9U);
    const auto roleOf = [&report](const QString &name) {
        return std::find_if(report.present.begin(), report.present.end(),
            [&name](const ReportPerson &person) { return person.name == name; })
            ->role;
    };
    QCOMPARE(roleOf(u"Mia Roux"_qs), Role::Observer);
    QCOMPARE(roleOf(u"=cmd"_qs), Role::Host);
    QCOMPARE(report.withoutRound, 1);
    QCOMPARE(report.absent, (std::vector<QString>{u"Noor Absente"_qs, u"Théo Absent"_qs}));
    const QString text = readableText(page(report, Language::English));
    QVERIFY(text.contains(u"1 hosting a table, 1 observing"_qs));
    QVERIFY(text.contains(u"Mia Roux , observer"_qs));
}

void TestSessionReport::tablesHaveTheirNames()
{
    const SessionReport report = makeReport(test::sourceOfNine());
    QCOMPARE(report.rounds.at(0).tables.at(1).name, u"Jardin"_qs);
    QVERIFY(readableText(page(report, Language::French)).contains(u"2 Jardin"_qs));
}

void TestSessionReport::everybodysTablesAreKnown()
{
    const SessionReport report = makeReport(test::sourceOfNine());
    const auto person = [&report](const QString &name) {
        return *std::find_if(report.present.begin(), report.present.end(),
            [&name](const ReportPerson &each) { return each.name == name; });
    };
    using Tables = std::vector<std::vector<int>>;
    QCOMPARE(person(u"Éva Roy"_qs).tables, (Tables{{1}, {1}}));
    QCOMPARE(person(u"Solène Le Goff"_qs).tables, (Tables{{2}, {2}}));
    QCOMPARE(person(u"Mia Roux"_qs).tables, Tables{});
    QCOMPARE(person(u"Éva Roy"_qs).newPeople, 4);
    QCOMPARE(person(u"Awa Sow"_qs).newPeople, 5);
    QVERIFY(!person(u"Mia Roux"_qs).expected && !person(u"Luc \"Lulu\" O’Neill"_qs).expected);
}

void TestSessionReport::theNextTimeIsTold()
{
    const SessionReport report = makeReport(test::sourceOfNine());
    const QString text = readableText(page(report, Language::French));
    QVERIFY(text.contains(u"La prochaine fois Mardi 27 avril 2027, à 19 h"_qs));
    QVERIFY(!readableText(page(ordinaryEvening(), Language::French)).contains(u"prochaine"_qs));
}

void TestSessionReport::bothLanguagesStandInOneFile()
{
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const QString file
        = html(documentOf(makeReport(test::sourceOfNine()), {&french, &english}, Region::Quebec));
    QVERIFY(file.contains(u"<html lang=\"fr\">"_qs));
    QVERIFY(file.contains(
        u"<h2><span lang=\"fr\">Le déroulé</span> · <span lang=\"en\">How it went</span></h2>"_qs));
    const QString text = readableText(file);
    // What is the same in both is said once.
    QCOMPARE(text.count(u"Sujet : VOUS"_qs), 2 + 1);  // in the title, on the page, and the next time
    QCOMPARE(text.count(u"Mia Roux"_qs), 1);
    QVERIFY(text.contains(
        u"9 personnes présentes, 7 sur 9 attendues, 2 sans inscription people present, 7 of 9"_qs));
}

void TestSessionReport::whoHasNotMetIsNotCounted()
{
    Evening evening;
    evening.checkIn(1, 7);
    evening.run(1, 5min);
    evening.announce(1, {{1, 2, 3, 4}, {5, 6, 7}});
    evening.add(EventKind::Start, [](Event &event) { event.step = StepId{2}; });
    evening.now += 4min;
    evening.add(EventKind::CheckOut, [](Event &event) { event.member = MemberId{4}; });
    evening.checkIn(8, 8);
    evening.add(EventKind::Seat, [](Event &event) {
        event.member = MemberId{8};
        event.round = 1;
        event.table = TableId{1};
    });
    evening.now += 6min;
    evening.add(EventKind::End, [](Event &event) { event.step = StepId{2}; });
    const SessionReport report = makeReport(evening.source());
    // Three pairs who stayed, three with the one who left, three with the newcomer, and a table of three.
    QCOMPARE(report.meetings.fresh, 12);
    QCOMPARE(report.meetings.freshBound, 12);
    QCOMPARE(report.rounds.at(0).tables.at(0).names.size(), 5U);
    QCOMPARE(report.newFaces, (NewFaces{2, 4}));
    QCOMPARE(report.withoutRound, 0);
}

void TestSessionReport::whoTookPartInNoRoundIsTold()
{
    Evening evening = ordinaryEvening();
    evening.log.pop_back();  // not closed yet
    evening.checkIn(9, 9);
    const SessionReport report = makeReport(evening.source());
    QCOMPARE(report.withoutRound, 1);
    QCOMPARE(report.newFaces, (NewFaces{5, 5}));
    QVERIFY(leadText(report, Words::load(Language::English))
                .endsWith(u"This does not count 1 person who took part in no round."_qs));
    QVERIFY(leadText(report, Words::load(Language::French))
                .endsWith(u"Cela ne compte pas 1 personne qui n’a pris part à aucun tour."_qs));
    QCOMPARE(makeReport(ordinaryEvening().source()).withoutRound, 0);
}

void TestSessionReport::walkInsWereNotExpected_data()
{
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("came");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("everybody came") << 8 << 8 << u"of 8 expected"_qs << u"sur 8 attendues"_qs;
    QTest::newRow("one is absent") << 9 << 8 << u"of 9 expected"_qs << u"sur 9 attendues"_qs;
    QTest::newRow("two walk-ins") << 6 << 8 << u"6 of 6 expected, 2\u00a0walk-ins"_qs
                                  << u"6 sur 6 attendues, 2\u00a0sans inscription"_qs;
    QTest::newRow("one expected, one walk-in")
        << 1 << 2 << u"1 of 1 expected, 1\u00a0walk-in"_qs << u"1 sur 1 attendue, 1\u00a0sans inscription"_qs;
    QTest::newRow("nobody was expected") << 0 << 8 << QString{} << QString{};
}

void TestSessionReport::walkInsWereNotExpected()
{
    QFETCH(const int, expected);
    QFETCH(const int, came);
    Evening evening;
    evening.checkIn(1, came);
    ReportSource source = evening.source();
    source.expected.clear();
    for (int member = 1; member <= expected; ++member)
        source.expected.insert(MemberId{member});
    const SessionReport report = makeReport(source);
    QCOMPARE(report.expected, expected);
    QCOMPARE(report.unexpected, std::max(came - expected, 0));
    QTEST(expectedText(report, Words::load(Language::English)), "english");
    QTEST(expectedText(report, Words::load(Language::French)), "french");
}

void TestSessionReport::roundsThatDoNotCountAreTold_data()
{
    using Play = std::function<void(Evening &)>;
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *name, const QString &english, const QString &french, Play play) {
        QTest::newRow(name) << play << english << french;
    };
    row("too short", u"Round 1 ran for 40 s: too short to count as meetings."_qs,
        u"Le tour 1 a duré 40 s : trop court pour compter comme rencontre."_qs,
        [](Evening &evening) { evening.run(2, 40s, StepOutcome::Cut); });
    row("too short, but over a minute", u"Round 1 ran for 1 min 5 s: too short to count as meetings."_qs,
        u"Le tour 1 a duré 1 min 5 s : trop court pour compter comme rencontre."_qs,
        [](Evening &evening) { evening.run(2, 65s, StepOutcome::Cut); });
    row("left out", u"Round 1 did not take place."_qs, u"Le tour 1 n’a pas eu lieu."_qs,
        [](Evening &evening) { evening.skip(2); });
    row("it counts", {}, {}, [](Evening &evening) { evening.run(2, 10min); });
    row("the evening goes on", {}, {}, [](Evening &) {});
    row("closed before the rounds",
        u"Round 1 did not take place. Round 2 did not take place. Round 3 did not take place."_qs,
        u"Le tour 1 n’a pas eu lieu. Le tour 2 n’a pas eu lieu. Le tour 3 n’a pas eu lieu."_qs,
        [](Evening &evening) { evening.add(EventKind::Close); });
}

void TestSessionReport::roundsThatDoNotCountAreTold()
{
    QFETCH(const std::function<void(Evening &)>, play);
    Evening evening;
    evening.checkIn(1, 4);
    evening.run(1, 5min);
    evening.announce(1, {{1, 2, 3, 4}});
    play(evening);
    const SessionReport report = makeReport(evening.source());
    const auto text = [&](Language language) {
        return uncountedText(report, Words::load(language)).replace(nbsp, u' ');
    };
    QTEST(text(Language::English), "english");
    QTEST(text(Language::French), "french");
    QVERIFY(readableText(page(evening, Language::French)).contains(text(Language::French)));
}

void TestSessionReport::aCheckInTakenBackDidNotCome()
{
    Evening evening;
    evening.checkIn(1, 2);
    const EventId mistaken
        = evening.add(EventKind::CheckIn, [&](Event &event) { event.member = MemberId{9}; }).id;
    evening.add(EventKind::Undo, [&](Event &event) { event.undoes = mistaken; });
    const SessionReport report = makeReport(evening.source());
    QCOMPARE(report.present.size(), 2U);
    QCOMPARE(report.expected, 9);
}

void TestSessionReport::nothingHappened()
{
    Evening evening;
    ReportSource source = evening.source();
    source.expected.clear();
    SessionReport report = makeReport(source);
    QVERIFY(!report.start.isValid());
    QVERIFY(report.present.empty() && report.rounds.empty());
    for (const Language language : {Language::French, Language::English})
        QVERIFY(page(report, language, Region::France).contains(u"Les mardis du quai"_qs));
    source.plannedStart = evening.now;
    source.zone = QTimeZone{};
    QCOMPARE(makeReport(source).start.time(), QTime(23, 0));
}

void TestSessionReport::leadSentence_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<NewFaces>("faces");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *what, int people, int rounds, NewFaces faces, const QString &english,
                         const QString &french) {
        QTest::newRow(what) << people << rounds << faces << english << french;
    };
    row("nobody", 0, 0, {}, u"No arrivals were noted."_qs, u"Aucune arrivée n’a été notée."_qs);
    row("one person", 1, 0, {}, u"1 person came."_qs, u"1 personne est venue."_qs);
    row("no round", 8, 0, {}, u"8 people came."_qs, u"8 personnes sont venues."_qs);
    row("two who met", 2, 1, {1, 1}, u"2 people came. In 1 round, everyone met 1 new person."_qs,
        u"2 personnes sont venues. En 1 tour, chaque personne a rencontré 1 visage nouveau."_qs);
    row("all the same", 24, 3, {8, 8}, u"24 people came. In 3 rounds, everyone met 8 new people."_qs,
        u"24 personnes sont venues. En 3 tours, chaque personne a rencontré 8 visages nouveaux."_qs);
    row("one more or less", 31, 3, {8, 9}, u"31 people came. In 3 rounds, everyone met 8 or 9 new people."_qs,
        u"31 personnes sont venues. En 3 tours, chaque personne a rencontré 8 ou 9 visages nouveaux."_qs);
    row("a wide range", 31, 3, {2, 9},
        u"31 people came. In 3 rounds, everyone met between 2 and 9 new people."_qs,
        u"31 personnes sont venues. En 3 tours, chaque personne a rencontré entre 2 et 9 visages nouveaux."_qs);
    row("somebody met nobody new", 9, 1, {0, 3},
        u"9 people came. In 1 round, up to 3 new people for each."_qs,
        u"9 personnes sont venues. En 1 tour, jusqu’à 3 visages nouveaux par personne."_qs);
}

void TestSessionReport::leadSentence()
{
    QFETCH(const int, people);
    QFETCH(const int, rounds);
    SessionReport report;
    report.present.resize(static_cast<std::size_t>(people));
    report.rounds.resize(static_cast<std::size_t>(rounds));
    QFETCH(const NewFaces, faces);
    report.newFaces = faces;
    QTEST(leadText(report, Words::load(Language::English)), "english");
    QTEST(leadText(report, Words::load(Language::French)), "french");
}

void TestSessionReport::hours()
{
    SessionReport report = makeReport(ordinaryEvening().source());
    const auto text = [&](Language language, Region region) {
        return hoursText(report, Words::load(language), region).replace(nbsp, u' ');
    };
    QCOMPARE(text(Language::French, Region::Quebec), u"Mardi 30 mars 2027, de 19 h à 19 h 29"_qs);
    QCOMPARE(text(Language::English, Region::Quebec), u"Tuesday 30 March 2027, from 7:00 pm to 7:29 pm"_qs);
    report.end = {};
    QCOMPARE(text(Language::French, Region::Belgium), u"Mardi 30 mars 2027, à 19:00"_qs);
}

/// And only where there is somebody.
void TestSessionReport::whoWasErasedIsExplained()
{
    const Evening evening = ordinaryEvening();
    ReportSource source = evening.source();
    const QString line = u"?: a person whose data were erased at their wish."_qs;
    QVERIFY(!readableText(page(makeReport(source), Language::English)).contains(line));
    const auto emma = std::find_if(source.names.begin(), source.names.end(),
        [](const auto &entry) { return entry.second.given.contains(u"emma"_qs); });
    QVERIFY(emma != source.names.end());
    source.names.erase(emma);
    QCOMPARE(readableText(page(makeReport(source), Language::English)).count(line), 1);
    QVERIFY(readableText(page(makeReport(source), Language::French)).contains(u"effacées à sa demande"_qs));
}

void TestSessionReport::namesArePlainText()
{
    Evening evening = ordinaryEvening();
    ReportSource source = evening.source();
    source.title = u"</title><script>alert(1)</script> \u202e\u0001"_qs;
    source.community = u"A & B <i>"_qs;
    source.place = u"<img src=x>"_qs;
    const QString file = page(makeReport(source), Language::French);
    QVERIFY(file.contains(u"Zoé &lt;b&gt;x&lt;/b&gt; &amp; Ko"_qs));
    for (const QString &dangerous :
        {u"<b>"_qs, u"<script"_qs, u"<i>"_qs, u"<img"_qs, u"\u202e"_qs, u"\u0001"_qs})
        QVERIFY2(!file.contains(dangerous), qPrintable(dangerous));
    QVERIFY(readableText(file).contains(u"Zoé <b>x</b> & Ko"_qs));
    QVERIFY(readableText(file).contains(u"محمد علي"_qs));
}

void TestSessionReport::theFileNeedsNothingElse_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Region>("region");
    QTest::newRow("French, Letter") << Language::French << Region::Quebec;
    QTest::newRow("English, A4") << Language::English << Region::Belgium;
}

void TestSessionReport::theFileNeedsNothingElse()
{
    QFETCH(const Language, language);
    QFETCH(const Region, region);
    const QString file = page(ordinaryEvening(), language, region);
    QVERIFY(file.startsWith(u"<!DOCTYPE html>"_qs));
    for (const QString &foreign : {u"http"_qs, u"://"_qs, u"url("_qs, u"@import"_qs, u"src="_qs, u"href="_qs,
             u"<script"_qs, u"<link"_qs, u"javascript"_qs})
        QVERIFY2(!file.contains(foreign, Qt::CaseInsensitive), qPrintable(foreign));
    QVERIFY(file.contains(region == Region::Quebec ? u"size: letter"_qs : u"size: A4"_qs));

    QXmlStreamReader reader{file};
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    // HTML knows no self-closing tag but for its void elements and what is drawn.
    for (const QString &element : {u"td"_qs, u"th"_qs, u"span"_qs, u"bdi"_qs, u"li"_qs, u"p"_qs, u"style"_qs})
        QVERIFY2(!file.contains(u'<' + element + u"/>"_qs), qPrintable(element));
    QVERIFY2(
        !file.section(u"<style>"_qs, 1).section(u"</style>"_qs, 0, 0).contains(u'&'), "the style is escaped");
}

void TestSessionReport::theFileIsAccessible()
{
    const QString file = page(ordinaryEvening(), Language::French);
    QVERIFY(file.contains(u"<html lang=\"fr\">"_qs));
    QVERIFY(file.contains(u"<title>Sujet : VOUS – Les mardis du quai</title>"_qs));
    QXmlStreamReader reader{file};
    int h1 = 0, h2 = 0, drawings = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        h1 += reader.name() == u"h1" ? 1 : 0;
        h2 += reader.name() == u"h2" ? 1 : 0;
        if (reader.name() == u"th")
            QVERIFY(reader.attributes().hasAttribute(u"scope"_qs));
        if (reader.name() == u"svg") {
            ++drawings;
            QCOMPARE(reader.attributes().value(u"role"_qs), u"img");
            const auto label = reader.attributes().value(u"aria-label"_qs);
            QVERIFY(label.contains(u"min") || label.contains(u"30\u00a0s") || drawings == 5);
        }
    }
    QCOMPARE(h1, 1);
    QCOMPARE(h2, 4);
    QCOMPARE(drawings, 5);
}

void TestSessionReport::bothLanguagesAreWhole()
{
    const QString french = readableText(page(ordinaryEvening(), Language::French));
    for (const QString &text :
        {u"Compte rendu de la séance"_qs, u"8 personnes présentes"_qs, u"sur 9 attendues"_qs,
            u"20 rencontres nouvelles"_qs, u"dont 4 inévitables"_qs, u"Accueil"_qs, u"Tour 2"_qs,
            u"Temps libre cadré"_qs, u"7 min, prévu 5"_qs, u"pas eu lieu, prévu 15"_qs, u"Qui était là"_qs,
            u"20 rencontres nouvelles sur 20 possibles. 4 rencontres répétées, toutes inévitables."_qs})
        QVERIFY2(french.contains(text), qPrintable(text));
    const QString english = readableText(page(ordinaryEvening(), Language::English));
    for (const QString &text : {u"Report of the session"_qs, u"8 people present"_qs, u"of 9 expected"_qs,
             u"20 new meetings"_qs, u"4 of them unavoidable"_qs, u"Welcome"_qs, u"Round 2"_qs,
             u"Framed free time"_qs, u"7 min, planned 5"_qs, u"Who was here"_qs})
        QVERIFY2(english.contains(text), qPrintable(text));
    for (const QString &source : {u"Round"_qs, u"people"_qs, u"planned"_qs, u"Table 1"_qs, u"%"_qs})
        QVERIFY2(!french.contains(source), qPrintable(source));
    QVERIFY(!english.contains(u'%'));
    QVERIFY(!english.contains(u"(s)"_qs));
}

void TestSessionReport::manyRoundsStandInSeveralTables()
{
    SessionReport report;
    for (int round = 1; round <= 6; ++round)
        report.rounds.push_back(
            {round, {{1, {u"Ana"_qs, u"Ben"_qs}}, {round + 1, {u"Chloé"_qs, u"Dan"_qs}}}});
    const QString file = page(report, Language::English, Region::Other);
    QCOMPARE(file.count(u"<table class=\"seats\">"_qs), 2);
    QCOMPARE(readableText(file).count(u"Chloé"_qs), 6);
    QCOMPARE(readableText(file).count(u"Round 6"_qs), 1);
}

TEST_CLASS(TestSessionReport)

}  // namespace tablee::tst_session_report

#include "tst_session_report.moc"
