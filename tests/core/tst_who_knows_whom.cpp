#include "interchange/pair_list.h"
#include "live/round_planner.h"
#include "live/told_by_members.h"
#include "rotation/room/table_sizes.h"
#include "sessions/who_knows_whom.h"
#include "storage/acquaintance_store.h"
#include "storage/community_store.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_who_knows_whom {

using namespace std::chrono_literals;
using test::refusalOf;
using test::require;

/// Who knows whom: what a community writes down, what a list brings, and what the planner is told of it.
class TestWhoKnowsWhom : public QObject {
    Q_OBJECT

private slots:
    void sourceOfEachPairIsTold();
    void organisationOfMostTellsNothing_data();
    void organisationOfMostTellsNothing();
    void observersAreNotAsked();
    void bookIsWrittenAndTakenBack();
    void whatChangedMeanwhileIsNotOverwritten();
    void mergedPeopleKnowWhomEachKnew();
    void mergedPeopleAreKnownInTheRoomTheyAreIn();
    void personWhoWasOnlyMarkedByMistakeCanGo();
    void meetingsCountAsLongAsTheCommunityWants();
    void listOfPairsIsRead_data();
    void listOfPairsIsRead();
    void eachOfThreeInARowKnowsEach();
    void rowsThatTellNothingSayWhy();
    void plannerIsToldWhatCounts_data();
    void plannerIsToldWhatCounts();
    void acquaintedPeopleArePartedAtNoPrice();
};

namespace {

constexpr Milliseconds now{1'800'000'000'000};

Member person(int id, const char *given, const char *family, const char *organisation = "")
{
    return {.id = MemberId{id},
        .given = QString::fromUtf8(given),
        .family = QString::fromUtf8(family),
        .organisation = QString::fromUtf8(organisation)};
}

std::vector<Attendance> seated(int people)
{
    std::vector<Attendance> attendance;
    for (int id = 1; id <= people; ++id)
        attendance.push_back({MemberId{id}});
    return attendance;
}

Acquaintance pair(int low, int high, KnownBy source = KnownBy::Marked)
{
    return {MemberId{low}, MemberId{high}, source, {}, now};
}

const KnowingSource &sourceIn(const WhoKnowsWhom &known, KnownBy source)
{
    return *std::find_if(known.sources.begin(), known.sources.end(),
        [source](const KnowingSource &each) { return each.source == source; });
}

/// A community of three, by the ids 1 to 3.
struct Three {
    test::TemporaryDatabase file;
    QSqlDatabase db = file.handle();

    Three()
    {
        require(storage::CommunityStore{db}.create({.name = QStringLiteral("Circle")}));
        for (const Member &member :
            {person(0, "Ana", "Roy"), person(0, "Ben", "Low"), person(0, "Zoé", "Mas")})
            require(storage::addMember(db, member, now));
    }
    AcquaintanceBook book() const { return require(storage::AcquaintanceStore{db}.read()); }
    AcquaintanceChange write(const std::function<void(AcquaintanceBook &)> &edit) const
    {
        AcquaintanceChange change{book(), book()};
        edit(change.after);
        return require(storage::AcquaintanceStore{db}.write(change, now));
    }
};

std::vector<ListedPair> pairsIn(const char *text, const std::vector<Member> &members)
{
    const ListTable table = require(readListText(QString::fromUtf8(text), {.lineIsOneRow = true}));
    return require(listedPairs(table, members, {}));
}

SeatingProblem room(int people, int seats, std::size_t rounds)
{
    SeatingProblem seating;
    for (int id = 1; id <= people; ++id)
        seating.people.push_back(MemberId{id});
    seating.firstRound = 1;
    seating.problem.people = people;
    seating.problem.tableSizes.assign(rounds, rotation::tableSizes(people, seats));
    seating.tables.resize(seating.problem.tableSizes.front().size());
    return seating;
}

std::map<MemberId, Member> byId(const std::vector<Member> &members)
{
    std::map<MemberId, Member> map;
    for (const Member &member : members)
        map.emplace(member.id, member);
    return map;
}

}  // namespace

void TestWhoKnowsWhom::sourceOfEachPairIsTold()
{
    // Five people: 1 and 2 of one organisation, so two of five; 2 and 3 of one team of no organisation.
    std::vector<Member> members{person(1, "Ana", "Roy", "Café Élan"), person(2, "Ben", "Low", "cafe elan"),
        person(3, "Zoé", "Mas"), person(4, "Kim", "Do"), person(5, "Lou", "Ek")};
    members[2].team = members[3].team = QStringLiteral("Garden");
    AcquaintanceBook book;
    addTo(book, pair(2, 1));
    addTo(book, pair(4, 5, KnownBy::Declared));
    addTo(book, pair(5, 9));  // 9 is not expected
    const WhoKnowsWhom known = whoKnowsWhom(seated(5), members, book, {{MemberId{1}, MemberId{2}}});
    QCOMPARE(known.pairs.size(), std::size_t{3});
    QVERIFY((known.pairs.at({MemberId{1}, MemberId{2}})
        == std::set{KnownBy::Organisation, KnownBy::Met, KnownBy::Marked}));
    QVERIFY((known.pairs.at({MemberId{3}, MemberId{4}}) == std::set{KnownBy::Team}));
    QVERIFY((known.pairs.at({MemberId{4}, MemberId{5}}) == std::set{KnownBy::Declared}));
    QCOMPARE(sourceIn(known, KnownBy::Organisation).pairs, 1);
    QCOMPARE(sourceIn(known, KnownBy::Imported).pairs, 0);
    QCOMPARE(known.sources.size(), everySource.size());
}

void TestWhoKnowsWhom::organisationOfMostTellsNothing_data()
{
    QTest::addColumn<int>("ofOne");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("off");
    QTest::newRow("half of them share one: it counts") << 2 << false << false;
    QTest::newRow("more than half share one: it is off by itself") << 3 << false << true;
    QTest::newRow("more than half share one, and somebody wants it to count") << 3 << true << false;
}

void TestWhoKnowsWhom::organisationOfMostTellsNothing()
{
    QFETCH(const int, ofOne);
    QFETCH(const bool, chosen);
    QFETCH(const bool, off);
    std::vector<Member> members;
    for (int id = 1; id <= 4; ++id)
        members.push_back(person(id, "P", "Q", id <= ofOne ? "Ville" : ""));
    AcquaintanceBook book;
    if (chosen)
        book.weights[KnownBy::Organisation] = KnowingWeight::Normal;
    const KnowingSource source = sourceIn(whoKnowsWhom(seated(4), members, book, {}), KnownBy::Organisation);
    QCOMPARE(source.offByItself, off);
    QCOMPARE(source.weight == KnowingWeight::Off, off);
    QCOMPARE(source.pairs, ofOne * (ofOne - 1) / 2);

    SeatingProblem seating = room(4, 2, 1);
    const auto told = byId(members);
    ToldByMembers{told, book}.addTo(seating);
    QCOMPARE(seating.problem.affiliations.empty(), off);
}

void TestWhoKnowsWhom::observersAreNotAsked()
{
    std::vector<Attendance> attendance = seated(2);
    attendance[1].role = Role::Observer;
    AcquaintanceBook book;
    addTo(book, pair(1, 2));
    const std::vector<Member> members{person(1, "Ana", "Roy"), person(2, "Ben", "Low")};
    QVERIFY(whoKnowsWhom(attendance, members, book, {}).pairs.empty());
    QCOMPARE(whoKnowsWhom(seated(2), members, book, {}).pairs.size(), std::size_t{1});
}

void TestWhoKnowsWhom::bookIsWrittenAndTakenBack()
{
    const Three three;
    const AcquaintanceBook empty = three.book();
    QCOMPARE(empty, AcquaintanceBook{});
    const auto marked = three.write([](AcquaintanceBook &book) {
        addTo(book, pair(1, 2));
        addTo(book, pair(3, 2, KnownBy::Together));
        book.weights[KnownBy::Together] = KnowingWeight::Strong;
        book.metCountsMonths = 6;
    });
    QCOMPARE(three.book().pairs, (std::vector{pair(1, 2), pair(2, 3, KnownBy::Together)}));
    QCOMPARE(require(storage::CommunityStore{three.db}.read()).metCountsMonths, 6);

    const auto removed = three.write([](AcquaintanceBook &book) { removeFrom(book, pair(1, 2)); });
    QCOMPARE(three.book().pairs.size(), std::size_t{1});
    require(storage::takeBack(three.db, removed, now));
    QCOMPARE(three.book(), marked.after);
    const auto redo = require(storage::takeBack(three.db, marked, now));
    QCOMPARE(three.book(), empty);
    require(storage::takeBack(three.db, redo, now));
    QCOMPARE(three.book(), marked.after);
}

void TestWhoKnowsWhom::whatChangedMeanwhileIsNotOverwritten()
{
    const Three three;
    const AcquaintanceBook seen = three.book();
    const auto ours = three.write([](AcquaintanceBook &book) { addTo(book, pair(1, 2)); });
    AcquaintanceChange stale{seen, seen};
    addTo(stale.after, pair(1, 3));
    QCOMPARE(refusalOf(storage::AcquaintanceStore{three.db}.write(stale, now)), ErrorCode::Conflict);
    three.write([](AcquaintanceBook &book) { addTo(book, pair(2, 3)); });
    QCOMPARE(refusalOf(storage::takeBack(three.db, ours, now)), ErrorCode::LaterEventStandsOnIt);
    QCOMPARE(three.book().pairs.size(), std::size_t{2});
}

void TestWhoKnowsWhom::mergedPeopleKnowWhomEachKnew()
{
    const Three three;
    three.write([](AcquaintanceBook &book) {
        addTo(book, pair(1, 2));
        addTo(book, pair(2, 3));
    });
    const storage::MemberStore members{three.db};
    const auto preview
        = require(mergePreview(require(members.find(MemberId{1})), require(members.find(MemberId{3}))));
    require(storage::mergeMembers(three.db, preview, now));
    // 3 is 1 now: both pairs are one.
    QCOMPARE(three.book().pairs, (std::vector{pair(1, 2)}));
    three.write([](AcquaintanceBook &book) { removeFrom(book, pair(1, 2)); });
    QVERIFY(three.book().pairs.empty());
}

/// An evening goes on with the ids it began with; the book names whoever was merged by the other one.
void TestWhoKnowsWhom::mergedPeopleAreKnownInTheRoomTheyAreIn()
{
    std::vector<Member> members{person(1, "P", "Q"), person(2, "R", "S"), person(5, "P", "Q")};
    members[0].mergedInto = MemberId{5};
    AcquaintanceBook book;
    addTo(book, pair(2, 5));
    book.weights[KnownBy::Marked] = KnowingWeight::Normal;
    SeatingProblem seating = room(3, 3, 1);
    const auto told = byId(members);
    ToldByMembers{told, book}.addTo(seating);
    const auto &known = seating.problem.acquaintances;
    QCOMPARE(known.size(), std::size_t{1});
    QVERIFY((std::minmax({known[0].one, known[0].other}) == std::pair{0, 1}));
    QCOMPARE(known[0].weight, unitsOf(KnowingWeight::Normal));
}

void TestWhoKnowsWhom::personWhoWasOnlyMarkedByMistakeCanGo()
{
    const Three three;
    const auto added = require(storage::addMember(three.db, person(0, "Kim", "Do"), now));
    three.write([](AcquaintanceBook &book) { addTo(book, pair(1, 4)); });
    QCOMPARE(refusalOf(storage::takeBack(three.db, added, now)), ErrorCode::LaterEventStandsOnIt);
    three.write([](AcquaintanceBook &book) { removeFrom(book, pair(1, 4)); });
    require(storage::takeBack(three.db, added, now));
    QVERIFY(!storage::MemberStore{three.db}.find(MemberId{4}));
}

void TestWhoKnowsWhom::meetingsCountAsLongAsTheCommunityWants()
{
    const Three three;
    const auto community = [&] {
        return require(storage::CommunityStore{three.db}.read());
    };
    constexpr qint64 day = 24 * 60 * 60 * 1000, start = now.count();
    QVERIFY(metCountsFrom(community(), start) < start - 300 * day);
    three.write([](AcquaintanceBook &book) { book.metCountsMonths = 1; });
    QVERIFY(metCountsFrom(community(), start) > start - 32 * day);
    QVERIFY(metCountsFrom(community(), start) < start);
    three.write([](AcquaintanceBook &book) { book.weights[KnownBy::Met] = KnowingWeight::Off; });
    QVERIFY(metCountsFrom(community(), start) > start);  // no evening begins that late
}

void TestWhoKnowsWhom::listOfPairsIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("two columns with headings")
        << QStringLiteral("Name;Name\nAna Roy;Ben Low\nZoe Mas;Ana Roy\n");
    QTest::newRow("two columns, no heading") << QStringLiteral("Ana Roy\tBen Low\nZoé Mas\tAna Roy\n");
    QTest::newRow("family name first")
        << QStringLiteral("\"Roy, Ana\";\"LOW Ben\"\n\"Mas, Zoé\";\"ROY Ana\"\n");
    QTest::newRow("commas") << QStringLiteral("Ana Roy,Ben Low\nZoé Mas,Ana Roy\n");
    QTest::newRow("a column beside the names")
        << QStringLiteral("1;Ana Roy;Ben Low;since school\n2;Zoé Mas;Ana Roy;\n");
    QTest::newRow("a column beside the names that names a member for something else")
        << QStringLiteral("Name;Name;Noted by\nAna Roy;Ben Low;Zoé Mas\nZoé Mas;Ana Roy;Ben Low\n");
    QTest::newRow("no columns, family names first")
        << QStringLiteral("Roy, Ana - Low, Ben\nZoé Mas et Ana Roy\n");
    QTest::newRow("no columns at all") << QStringLiteral("Ana Roy - Ben Low\nZoé Mas et Ana Roy\n");
}

void TestWhoKnowsWhom::listOfPairsIsRead()
{
    QFETCH(const QString, text);
    const std::vector<Member> members{
        person(1, "Ana", "Roy"), person(2, "Ben", "Low"), person(3, "Zoé", "Mas")};
    const auto pairs = pairsIn(text.toUtf8().constData(), members);
    AcquaintanceBook expected;
    addTo(expected, pair(1, 2, KnownBy::Imported));
    addTo(expected, pair(1, 3, KnownBy::Imported));
    QCOMPARE(withPairs({}, pairs, now), expected);
}

void TestWhoKnowsWhom::eachOfThreeInARowKnowsEach()
{
    const std::vector<Member> members{
        person(1, "Ana", "Roy"), person(2, "Ben", "Low"), person(3, "Zoé", "Mas"), person(4, "Kim", "Do")};
    const auto pairs = pairsIn("Ana Roy;Ben Low;Zoé Mas\nKim Do;Ana Roy;at school\n", members);
    AcquaintanceBook expected;
    for (const auto &[low, high] : {std::pair{1, 2}, {1, 3}, {2, 3}, {1, 4}})
        addTo(expected, pair(low, high, KnownBy::Imported));
    QCOMPARE(withPairs({}, pairs, now), expected);
    QCOMPARE(pairs.size(), std::size_t{4});
}

void TestWhoKnowsWhom::rowsThatTellNothingSayWhy()
{
    const std::vector<Member> members{person(1, "Ana", "Roy"), person(2, "Ben", "Low"),
        person(3, "Ana", "Ek", "A"), person(4, "Ana", "Ek", "B")};
    const auto pairs = pairsIn("Ana Roy;Ben Low\n"  //
                               "Ana Roy;Nobody Here\n"
                               "Ben Low;Ana Ek\n"
                               "Low, Ben;Ben Low\n"
                               "Ben Low;Ana Roy\n"
                               "Ana Roy;\n",
        members);
    QCOMPARE(pairs.size(), std::size_t{6});
    using enum PairLeftOut;
    const std::vector<std::optional<PairLeftOut>> expected{
        std::nullopt, UnknownName, SeveralOfThisName, SamePerson, TwiceInList, NotTwoNames};
    for (std::size_t row = 0; row < pairs.size(); ++row) {
        QCOMPARE(pairs[row].line, static_cast<int>(row) + 1);
        QVERIFY2(pairs[row].leftOut == expected[row], qPrintable(QString::number(row + 1)));
    }
    QCOMPARE(pairs[1].about, QStringLiteral("Nobody Here"));
    QCOMPARE(pairs[2].about, QStringLiteral("Ana Ek"));
}

void TestWhoKnowsWhom::plannerIsToldWhatCounts_data()
{
    QTest::addColumn<KnowingWeight>("weight");
    QTest::addColumn<int>("units");
    QTest::newRow("off: the planner hears nothing") << KnowingWeight::Off << 0;
    QTest::newRow("a little") << KnowingWeight::Little << 1;
    QTest::newRow("normally: twice that") << KnowingWeight::Normal << 2;
    QTest::newRow("strongly: more than two normal ones") << KnowingWeight::Strong << 6;
}

void TestWhoKnowsWhom::plannerIsToldWhatCounts()
{
    QFETCH(const KnowingWeight, weight);
    QFETCH(const int, units);
    std::vector<Member> members{person(1, "A", "A"), person(2, "B", "B"), person(3, "C", "C", "Org")};
    members[2].organisation.clear();
    members[0].team = members[1].team = QStringLiteral("Garden");
    AcquaintanceBook book;
    addTo(book, pair(1, 3, KnownBy::Declared));
    addTo(book, pair(1, 9, KnownBy::Declared));
    book.weights[KnownBy::Declared] = book.weights[KnownBy::Team] = weight;
    SeatingProblem seating = room(3, 3, 1);
    const auto told = byId(members);
    ToldByMembers{told, book}.addTo(seating);
    const rotation::Verdict verdict = rotation::check(seating.problem, {}, {{{0, 1, 2}}});
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.acquaintance, units);
    QCOMPARE(verdict.affiliations, units);
    QVERIFY(seating.problem.known.empty());  // they are no repeat, and no sentence counts them as one
}

/// Eight people at tables of two for six rounds: whoever meets nobody twice leaves four of the 28 pairs out,
/// and these can be the four who know each other.
void TestWhoKnowsWhom::acquaintedPeopleArePartedAtNoPrice()
{
    std::vector<Member> members;
    AcquaintanceBook book;
    for (int id = 1; id <= 8; ++id)
        members.push_back(person(id, "P", "Q"));
    for (int id = 1; id <= 8; id += 2)
        addTo(book, pair(id, id + 1, KnownBy::Imported));
    const auto told = byId(members);
    const auto seatedWith = [&](const AcquaintanceBook &known) {
        SeatingProblem seating = room(8, 2, 6);
        ToldByMembers{told, known}.addTo(seating);
        return planRounds(seating, 7);
    };
    const auto plan = seatedWith(book);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->verdict.excess, 0);
    QCOMPARE(plan->verdict.acquaintance, 0);
}

TEST_CLASS_WITH(TestWhoKnowsWhom, QCoreApplication)

}  // namespace tablee::tst_who_knows_whom

#include "tst_who_knows_whom.moc"
