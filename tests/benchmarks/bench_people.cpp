// A community of 5,000: a key in the search field, questions about doubles, an import.
#include "benchmarks/crowd_list.h"
#include "directory/member_search.h"
#include "directory/same_person.h"
#include "interchange/import_preview.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

using namespace tablee;
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
    void previewOfAListOfStrangers();
    void previewOfAListThatIsKnown();
    void importIntoTheFile();

private:
    QString m_list;
    std::vector<Member> m_members;
};

namespace {

constexpr int people = 5000;

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
    QBENCHMARK
    {
        (void)membersFoundBy(typed, m_members);
    }
}

void BenchPeople::sortingByName()
{
    QBENCHMARK
    {
        (void)sortedByName(m_members);
    }
}

void BenchPeople::whoMayBeOnePerson()
{
    QBENCHMARK
    {
        (void)samePersonQuestions(m_members);
    }
}

void BenchPeople::readingAList()
{
    QBENCHMARK
    {
        (void)peopleOf(m_list);
    }
}

void BenchPeople::previewOfAListOfStrangers()
{
    const auto listed = peopleOf(m_list);
    QBENCHMARK
    {
        (void)previewImport(listed, {}, {});
    }
}

void BenchPeople::previewOfAListThatIsKnown()
{
    const auto listed = peopleOf(m_list);
    QBENCHMARK
    {
        (void)previewImport(listed, m_members, {});
    }
}

void BenchPeople::importIntoTheFile()
{
    const auto edits = previewImport(peopleOf(m_list), {}, {}).value().edits;
    const test::TemporaryDatabase database;
    QBENCHMARK_ONCE
    {
        require(storage::changeMembers(database.handle(), edits, {}));
    }
    QCOMPARE(require(storage::MemberStore{database.handle()}.all()).size(), std::size_t{people});
}

TEST_CLASS_WITH(BenchPeople, QCoreApplication)
#include "bench_people.moc"
