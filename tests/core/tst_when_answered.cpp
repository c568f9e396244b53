#include "live/when_answered.h"
#include "support/test_program.h"

#include <QPromise>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

namespace tablee::tst_when_answered {

class TestWhenAnswered : public QObject {
    Q_OBJECT

private slots:
    void givesAResultThatIsThere();
    void givesAResultThatComesLater();
    void isSilentWhenTheContextHasGone();
    void isSilentWhenGivenUp();
    void givesEachResultOnceHoweverTheThreadsMeet();
};

namespace {

struct Awaited {
    Awaited() { promise.start(); }
    void finish(int value)
    {
        promise.addResult(value);
        promise.finish();
    }
    QPromise<int> promise;
};

}  // namespace

void TestWhenAnswered::givesAResultThatIsThere()
{
    Awaited answer;
    answer.finish(7);
    QObject context;
    int given = 0;
    whenAnswered(answer.promise.future(), &context, [&](int value) { given += value; });
    QTRY_COMPARE(given, 7);
}

void TestWhenAnswered::givesAResultThatComesLater()
{
    Awaited answer;
    QObject context;
    int given = 0;
    whenAnswered(answer.promise.future(), &context, [&](int value) { given += value; });
    QCoreApplication::processEvents();
    QCOMPARE(given, 0);
    answer.finish(7);
    QTRY_COMPARE(given, 7);
}

void TestWhenAnswered::isSilentWhenTheContextHasGone()
{
    Awaited answer;
    auto context = std::make_unique<QObject>();
    bool given = false;
    whenAnswered(answer.promise.future(), context.get(), [&](int) { given = true; });
    context.reset();
    answer.finish(7);
    QCoreApplication::processEvents();
    QVERIFY(!given);
}

void TestWhenAnswered::isSilentWhenGivenUp()
{
    auto answer = std::make_unique<Awaited>();
    QObject context;
    bool given = false;
    whenAnswered(answer->promise.future(), &context, [&](int) { given = true; });
    answer.reset();
    QCoreApplication::processEvents();
    QVERIFY(!given);
}

/// What QFuture::then() of Qt 6.4 does not do.
void TestWhenAnswered::givesEachResultOnceHoweverTheThreadsMeet()
{
    constexpr int times = 5'000;
    std::atomic<Awaited *> wanted{nullptr};
    std::atomic<bool> over{false};
    std::thread worker{[&] {
        while (!over)
            if (const std::unique_ptr<Awaited> answer{wanted.exchange(nullptr)})
                answer->finish(1);
    }};
    QObject context;
    int given = 0;
    for (int i = 0; i < times; ++i) {
        auto *answer = new Awaited;
        const QFuture<int> future = answer->promise.future();
        wanted = answer;
        whenAnswered(future, &context, [&](int value) { given += value; });
        if (i % 100 == 0)
            QCoreApplication::processEvents();
        while (!future.isFinished())
            std::this_thread::yield();
    }
    over = true;
    worker.join();
    QTRY_COMPARE(given, times);
}

TEST_CLASS_WITH(TestWhenAnswered, QCoreApplication)

}  // namespace tablee::tst_when_answered

#include "tst_when_answered.moc"
