#include "audience/audience_window.h"
#include "frame_probe.h"
#include "support/audience_scenes.h"
#include "support/test_program.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace tablee::ui::tst_frame_probe {

using namespace std::chrono_literals;

/// What `--measure` counts, and what it does not.
class TestFrameProbe : public QObject {
    Q_OBJECT

private slots:
    void timesAreTallied();
    void onlyPicturesOfTheWallCount();
    void aFadeCountsOnceTheNewPictureIsThere();
    void aFadeIsComparedWithTheDeskAsItBegins_data();
    void aFadeIsComparedWithTheDeskAsItBegins();
    void whatCameBeforeCounts();
    void theTableIsWrittenWhenItGoes();

private:
    Words m_french = Words::load(Language::French);
    Words m_english = Words::load(Language::English);
};

namespace {

/// A cell of one row of the table.
QString cellOf(const FrameProbe &probe, const QString &row, int column)
{
    for (const QString &line : probe.table().split(u'\n'))
        if (line.section(u'\t', 0, 0) == row)
            return line.section(u'\t', column, column);
    return {};
}

int countOf(const FrameProbe &probe, const QString &row)
{
    const QString count = cellOf(probe, row, 1);
    return count.isEmpty() ? -1 : count.toInt();
}

double worstOf(const FrameProbe &probe, const QString &row)
{
    return cellOf(probe, row, 5).toDouble();
}

/// A desk and a wall, watched.
struct Watched {
    Watched(const Words &french, const Words &english, AudienceWindow::Motion motion)
        : wall{french, english, AudienceWindow::Mode::SecondDisplay, motion}
    {
        probe.emplace(path(), desk, 2s);
        wall.resize(640, 360);
        wall.setScene(test::scene(AudienceView::Round, AudienceLanguage::FrenchFirst, 12));
        for (QWidget *window : std::initializer_list<QWidget *>{&desk, &wall})
            window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk) && QTest::qWaitForWindowExposed(&wall));
        QCoreApplication::processEvents();
    }
    QString path() const { return folder.filePath(QStringLiteral("times.tsv")); }
    /// How many changes have come onto the wall by now. Another begins.
    int onTheWall() { return counted("change to audience"); }
    int byAFade() { return counted("change to audience, by a fade"); }
    int counted(const char *row)
    {
        probe->noteChange();
        return countOf(*probe, QString::fromLatin1(row));
    }

    QTemporaryDir folder;
    QWidget desk;
    AudienceWindow wall;
    std::optional<FrameProbe> probe;
};

}  // namespace

void TestFrameProbe::timesAreTallied()
{
    TimeTally tally;
    QCOMPARE(tally.count(), 0);
    QCOMPARE(tally.below(0.5), 0.0);
    for (int time = 1; time <= 99; ++time)
        tally.add(time * 1000);
    tally.add(3'000'500);  // longer than any place
    QCOMPARE(tally.count(), 100);
    QCOMPARE(tally.below(0.5), 50.0);
    QCOMPARE(tally.below(0.95), 95.0);
    QCOMPARE(tally.below(0.99), 99.0);
    QCOMPARE(tally.below(1), 3000.5);
    QCOMPARE(tally.over(100), 1);
    QCOMPARE(tally.over(98), 2);
    tally.add(100'001);  // a little is over as well
    QCOMPARE(tally.over(100), 2);
}

/// The small picture at the desk is painted by the same window, and goes to no display.
void TestFrameProbe::onlyPicturesOfTheWallCount()
{
    Watched watched{m_french, m_english, AudienceWindow::Motion::Reduced};
    const int before = watched.onTheWall();
    const QPixmap small = watched.wall.picture(266);
    QVERIFY(!small.isNull());
    QCOMPARE(watched.onTheWall(), before);
    watched.wall.repaint();
    // The first picture after a change is what it has brought.
    watched.wall.repaint();
    QCOMPARE(watched.onTheWall(), before + 1);
    // On a wall that nobody sees nothing comes.
    watched.wall.hide();
    watched.wall.setScene(test::scene(AudienceView::FindTable, AudienceLanguage::FrenchFirst, 12));
    QVERIFY(!watched.wall.picture(266).isNull());
    QCOMPARE(watched.onTheWall(), before + 1);
    QCOMPARE(watched.byAFade(), 0);
}

void TestFrameProbe::aFadeCountsOnceTheNewPictureIsThere()
{
    Watched watched{m_french, m_english, AudienceWindow::Motion::Full};
    const int before = watched.onTheWall();
    watched.wall.setScene(test::scene(AudienceView::FindTable, AudienceLanguage::FrenchFirst, 12));
    // Two pictures have been taken for the fade, and what shows first is the one before.
    watched.wall.repaint();
    QVERIFY(watched.wall.partShown() < 0.5);
    QCOMPARE(watched.onTheWall(), before);  // and the evening goes on, long before the fade is through
    QCOMPARE(watched.byAFade(), 0);
    QTRY_COMPARE(watched.wall.partShown(), 1.0);
    QCOMPARE(watched.byAFade(), 1);
    watched.wall.repaint();
    QCOMPARE(watched.byAFade(), 1);
    QVERIFY(watched.onTheWall() > before);
}

void TestFrameProbe::aFadeIsComparedWithTheDeskAsItBegins_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    QTest::addColumn<int>("compared");
    QTest::newRow("the desk shows the change before the wall does") << true << false << 1;
    QTest::newRow("the desk shows it once the fade has begun") << false << true << 1;
    QTest::newRow("the desk shows it twice") << true << true << 1;
    QTest::newRow("the desk has nothing to show") << false << false << 0;
}

/// The evening goes on long before a fade is through.
void TestFrameProbe::aFadeIsComparedWithTheDeskAsItBegins()
{
    QFETCH(const bool, before);
    QFETCH(const bool, after);
    Watched watched{m_french, m_english, AudienceWindow::Motion::Full};
    watched.probe->noteChange();
    if (before)
        watched.desk.repaint();
    watched.wall.setScene(test::scene(AudienceView::FindTable, AudienceLanguage::FrenchFirst, 12));
    QTRY_VERIFY(watched.wall.partShown() > 0);
    if (after)
        watched.desk.repaint();
    watched.probe->noteChange();
    watched.desk.repaint();
    QTRY_COMPARE(watched.wall.partShown(), 1.0);
    const QString row = QStringLiteral("desk and audience apart, as a fade begins");
    QTEST(countOf(*watched.probe, row), "compared");
}

/// The program had been running for two seconds, and the second had changed three seconds before anybody
/// looked at the clocks.
void TestFrameProbe::whatCameBeforeCounts()
{
    Watched watched{m_french, m_english, AudienceWindow::Motion::Reduced};
    watched.probe->noteChange(3s);
    watched.desk.repaint();
    watched.probe->noteChange();
    QVERIFY(worstOf(*watched.probe, QStringLiteral("start to first picture")) >= 2000);
    QVERIFY(worstOf(*watched.probe, QStringLiteral("change to desk")) >= 3000);
}

void TestFrameProbe::theTableIsWrittenWhenItGoes()
{
    Watched watched{m_french, m_english, AudienceWindow::Motion::Reduced};
    watched.probe->noteChange();
    watched.desk.repaint();
    watched.wall.repaint();
    watched.probe->noteChange();
    QCOMPARE(countOf(*watched.probe, QStringLiteral("start to first picture")), 1);
    QCOMPARE(countOf(*watched.probe, QStringLiteral("change to desk")), 1);
    QVERIFY(countOf(*watched.probe, QStringLiteral("desk and audience apart")) >= 1);
    const QString table = watched.probe->table();
    watched.probe.reset();
    QFile written{watched.path()};
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QCOMPARE(text.section(u'\n', 0, 0), table.section(u'\n', 0, 0));
    QCOMPARE(text.count(u'\n'), table.count(u'\n'));
}

TEST_CLASS_WITH(TestFrameProbe, QApplication)

}  // namespace tablee::ui::tst_frame_probe

#include "tst_frame_probe.moc"
