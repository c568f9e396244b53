// A community of 5,000: a key in the search field, questions about doubles, an import.
#include "benchmarks/crowd_list.h"
#include "directory/member.h"
#include "directory/member_search.h"
#include "directory/name_list.h"
#include "directory/same_person.h"
#include "interchange/import_preview.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "support/stored_evening.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace tablee::bench_people {

using test::peopleOf;
using test::require;

class BenchPeople : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aKeyInTheSearchField_data();
    void aKeyInTheSearchField();
    void sortingByName();
    void whoMayBeOnePerson();
    void readingAList();
    void readingPastedNames();
    void previewOfAListOfStrangers();
    void previewOfAListThatIsKnown();
    void importIntoTheFile();
    void undoOfTheImport();

private:
    QString m_list;
    std::vector<Member> m_members;
};

namespace {

constexpr int people = 5000;
constexpr double longestKey = 50;  ///< milliseconds, by the issue
/// Milliseconds nobody minds who brings a list or asks for doubles: many times what they take.
constexpr double longestOfAList = 5000;
constexpr double longestOfPastedNames = 500;

/// How long the slowest of a few times takes, in milliseconds.
template <typename Step> double slowestOf(Step &&step)
{
    constexpr int times = 5;
    double slowest = 0;
    for (int time = 0; time < times; ++time) {
        QElapsedTimer timer;
        timer.start();
        step();
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("the slowest of %d: %.1f ms", times, slowest);
    return slowest;
}

}  // namespace

void BenchPeople::initTestCase()
{
    m_list = test::crowdList(people);
    m_members = test::crowdOfMembers(m_list);
    QCOMPARE(m_members.size(), std::size_t{people});
}

void BenchPeople::aKeyInTheSearchField_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
        {u"e"_qs, u"le"_qs, u"oeuvrard"_qs, u"tremblay jean"_qs, u"obrien 12"_qs, u"xyz"_qs})
        QTest::newRow(qPrintable(typed)) << typed;
}

void BenchPeople::aKeyInTheSearchField()
{
    QFETCH(const QString, typed);
    QVERIFY(slowestOf([&] { (void)membersFoundBy(typed, m_members); }) <= longestKey);
}

void BenchPeople::sortingByName()
{
    QVERIFY(slowestOf([&] { (void)sortedByName(m_members); }) <= longestOfAList);
}

void BenchPeople::whoMayBeOnePerson()
{
    QVERIFY(slowestOf([&] { (void)samePersonQuestions(m_members); }) <= longestOfAList);
}

void BenchPeople::readingAList()
{
    QVERIFY(slowestOf([&] { (void)peopleOf(m_list); }) <= longestOfAList);
}

/// The first page does so after each change of what was pasted.
void BenchPeople::readingPastedNames()
{
    QString names;
    for (const Member &member : m_members)
        names += displayName(member) + u'\n';
    QVERIFY(slowestOf([&] { (void)readNames(names); }) <= longestOfPastedNames);
}

void BenchPeople::previewOfAListOfStrangers()
{
    const auto listed = peopleOf(m_list);
    QVERIFY(slowestOf([&] { (void)previewImport(listed, {}, {}); }) <= longestOfAList);
}

void BenchPeople::previewOfAListThatIsKnown()
{
    const auto listed = peopleOf(m_list);
    QVERIFY(slowestOf([&] { (void)previewImport(listed, m_members, {}); }) <= longestOfAList);
}

void BenchPeople::importIntoTheFile()
{
    const auto edits = previewImport(peopleOf(m_list), {}, {}).value().edits;
    const test::TemporaryDatabase database;
    QElapsedTimer timer;
    timer.start();
    require(storage::changeMembers(database.handle(), edits, {}));
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(static_cast<double>(timer.elapsed()) <= longestOfAList);
    QCOMPARE(require(storage::MemberStore{database.handle()}.all()).size(), std::size_t{people});
}

/// In a community whose evenings have kept 120,000 seats.
void BenchPeople::undoOfTheImport()
{
    constexpr int rounds = 24;
    const auto edits = previewImport(peopleOf(m_list), {}, {}).value().edits;
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    std::vector<Member> members = m_members;
    for (Member &member : members)
        member.id = {};
    Seats seats;
    for (const MemberId member : require(storage::MemberStore{database.handle()}.addAll(members)))
        seats.push_back({member, evening.setting.tables.front().id});
    PlanRecord plan = evening.plan();
    plan.rounds.clear();
    for (int round = 1; round <= rounds; ++round)
        plan.rounds[round] = seats;
    require(storage::PlanStore{database.handle()}.add(evening.session, plan));
    const MemberChange imported = require(storage::changeMembers(database.handle(), edits, {}));
    QElapsedTimer timer;
    timer.start();
    require(storage::takeBack(database.handle(), imported, {}));
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(static_cast<double>(timer.elapsed()) <= longestOfAList);
}

TEST_CLASS_WITH(BenchPeople, QCoreApplication)

}  // namespace tablee::bench_people

#include "bench_people.moc"
