// The members of a community of 5,000 on their page: paging through them, a letter in the search field,
// another order.
#include "benchmarks/crowd_list.h"
#include "common/theme.h"
#include "members/member_table.h"
#include "members/members_page.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <memory>

namespace tablee::ui::bench_members_page {

class BenchMembersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_page.reset(); }
    void scrolling();
    void letterInTheSearchField();
    void anotherOrder();

private:
    std::unique_ptr<MembersPage> m_page;
    MemberTable *m_table = nullptr;
};

namespace {

constexpr int people = 5000;

/// How long each of `steps` takes until the table is painted, in milliseconds, the quickest first.
template <typename Step> std::vector<double> timesOf(int steps, MemberTable &table, Step &&step)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        table.viewport()->repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

constexpr double longestKey = 50;  ///< milliseconds, by the issue
constexpr double longestOrder = 500;

/// What 99 of 100 take at the most: of a few, the slowest.
double percentile99(const std::vector<double> &times)
{
    return times[times.size() * 99 / 100];
}

void tell(const std::vector<double> &times)
{
    qInfo("median %.1f ms, 99 of 100 within %.1f ms, the slowest %.1f ms", times[times.size() / 2],
        percentile99(times), times.back());
}

}  // namespace

void BenchMembersPage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    const std::vector<Member> members = test::crowdOfMembers(test::crowdList(people));
    m_page = std::make_unique<MembersPage>();
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setMembers(members);
    m_table = m_page->findChild<MemberTable *>();
    QCOMPARE(m_table->members().rowCount(), people);
}

/// From the first member to the last and back, as with Page Down and Page Up held.
void BenchMembersPage::scrolling()
{
    const auto times = timesOf(600, *m_table,
        [this](int i) { QTest::keyClick(m_table, i < 300 ? Qt::Key_PageDown : Qt::Key_PageUp); });
    tell(times);
    QVERIFY2(percentile99(times) <= longestKey, "a page of the table takes longer than anybody waits");
}

void BenchMembersPage::letterInTheSearchField()
{
    auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("searchMembers"));
    const QString typed = QStringLiteral("oeuvrard eloise");
    const auto times = timesOf(
        static_cast<int>(typed.size()), *m_table, [&](int i) { field->setText(typed.left(i + 1)); });
    tell(times);
    QVERIFY2(percentile99(times) <= longestKey, "a key takes longer than anybody waits");
    QVERIFY(m_table->members().rowCount() > 0 && m_table->members().rowCount() < people);
    field->clear();
}

void BenchMembersPage::anotherOrder()
{
    auto *heads = m_table->horizontalHeader();
    const auto times = timesOf(6, *m_table, [&](int i) {
        m_table->members().sort(i % heads->count(), i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    tell(times);
    QVERIFY2(times.back() <= longestOrder, "another order takes longer than anybody waits");
    QCOMPARE(m_table->members().rowCount(), people);
}

TEST_CLASS_WITH(BenchMembersPage, QApplication)

}  // namespace tablee::ui::bench_members_page

#include "bench_members_page.moc"
