#include "platform/when_done.h"

#include <QPromise>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace tablee;

class TestWhenDone : public QObject {
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

void TestWhenDone::givesAResultThatIsThere()
{
    Awaited answer;
    answer.finish(7);
    QObject context;
    int given = 0;
    whenDone(answer.promise.future(), &context, [&](int value) { given += value; });
    QTRY_COMPARE(given, 7);
}

void TestWhenDone::givesAResultThatComesLater()
{
    Awaited answer;
    QObject context;
    int given = 0;
    whenDone(answer.promise.future(), &context, [&](int value) { given += value; });
    QCoreApplication::processEvents();
    QCOMPARE(given, 0);
    answer.finish(7);
    QTRY_COMPARE(given, 7);
}

void TestWhenDone::isSilentWhenTheContextHasGone()
{
    Awaited answer;
    auto context = std::make_unique<QObject>();
    bool given = false;
    whenDone(answer.promise.future(), context.get(), [&](int) { given = true; });
    context.reset();
    answer.finish(7);
    QCoreApplication::processEvents();
    QVERIFY(!given);
}

void TestWhenDone::isSilentWhenGivenUp()
{
    auto answer = std::make_unique<Awaited>();
    QObject context;
    bool given = false;
    whenDone(answer->promise.future(), &context, [&](int) { given = true; });
    answer.reset();
    QCoreApplication::processEvents();
    QVERIFY(!given);
}

/// What QFuture::then() of Qt 6.4 does not do.
void TestWhenDone::givesEachResultOnceHoweverTheThreadsMeet()
{
    constexpr int times = 50'000;
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
        whenDone(future, &context, [&](int value) { given += value; });
        if (i % 100 == 0)
            QCoreApplication::processEvents();
        while (!future.isFinished())
            std::this_thread::yield();
    }
    over = true;
    worker.join();
    QTRY_COMPARE(given, times);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_when_done.moc"
