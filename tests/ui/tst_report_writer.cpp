#include "report_writer.h"
#include "support/crowd_report.h"
#include "support/test_program.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace tablee::tst_report_writer {

/// The window is free however long a report is: its work is held in the middle, and everything else goes on.
class TestReportWriter : public QObject {
    Q_OBJECT

private slots:
    void theWindowIsFreeWhilePagesAreWritten();
    void whoeverStopsLeavesNothing();
};

namespace {

ReportWriter::Job pagesOfThousands(const QString &path)
{
    return {test::crowdReport(5000, 1), {ReportFormat::Pdf, {Language::French}}, Region::France, path};
}

/// Holds the thread that writes between two pages. Should that be the window's own, it is not held, or
/// nothing could let it go again.
class Gate {
public:
    void pass()
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread()) {
            m_inWindow = true;
            return;
        }
        if (m_open || m_reached.exchange(true))
            return;
        m_go.acquire();
    }
    void open()
    {
        m_open = true;
        m_go.release();
    }
    bool isReached() const { return m_reached; }
    bool wasInWindow() const { return m_inWindow; }

private:
    std::atomic<bool> m_reached = false, m_open = false, m_inWindow = false;
    QSemaphore m_go;
};

/// Counts how often the loop comes round.
class Probe : public QObject {
public:
    Probe()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { ++turns; });
        m_timer.start(0);
    }
    int turns = 0;

private:
    QTimer m_timer;
};

}  // namespace

void TestReportWriter::theWindowIsFreeWhilePagesAreWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QLineEdit field;
    field.show();
    field.setFocus();
    Gate gate;
    std::optional<Result<void>> answer;
    double part = 0;
    Probe probe;
    ReportWriter writer;
    writer.write(pagesOfThousands(path),
        {this, [&](double now) { part = now; }, [&](const Result<void> &done) { answer = done; },
            [&] {
                gate.pass();
            }});
    // It was asked for and has not been done: nothing of it ran here.
    QVERIFY(!answer && !QFile::exists(path));
    QVERIFY(QTest::qWaitFor([&] { return gate.isReached() || gate.wasInWindow(); }, 60'000));
    QVERIFY(!gate.wasInWindow());
    // Held between two pages. The window takes keys, and its loop comes round as often as one likes.
    QTest::keyClicks(&field, QStringLiteral("Amina"));
    QCOMPARE(field.text(), QStringLiteral("Amina"));
    const int enough = probe.turns + 1000;
    QVERIFY(QTest::qWaitFor([&] { return probe.turns >= enough; }, 60'000));
    QVERIFY(!answer && !QFile::exists(path));
    QVERIFY(part < 1);
    gate.open();
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 120'000));
    QVERIFY(answer->has_value());
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void TestReportWriter::whoeverStopsLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    Gate gate;
    bool answered = false;
    {
        ReportWriter writer;
        writer.write(pagesOfThousands(path),
            {this, [](double) {}, [&](const Result<void> &) { answered = true; },
                [&] {
                    gate.pass();
                }});
        QVERIFY(QTest::qWaitFor([&] { return gate.isReached(); }, 60'000));
        writer.stop();
        gate.open();
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
    QVERIFY(!QFile::exists(path));
}

TEST_CLASS_WITH(TestReportWriter, QApplication)

}  // namespace tablee::tst_report_writer

#include "tst_report_writer.moc"
