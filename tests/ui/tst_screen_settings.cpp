#include "common/back_row.h"
#include "common/plain_label.h"
#include "common/stepper.h"
#include "common/theme.h"
#include "shell/screen_settings.h"
#include "sound/gong.h"
#include "support/test_program.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

namespace tablee::ui::tst_screen_settings {

class TestScreenSettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void backRowReadsWhatIsLargeEnough_data();
    void backRowReadsWhatIsLargeEnough();
    void everyPictureThatIsNeededIsEnough();
    void sentenceNamesWhatIsTooSmall();
    void theEndIsNearBeforeItIsTimeToClose();
    void settingThemTellsNobody();
    void gongIsSilentWhenMuted();
    void soundThatIsGoneIsThePrograms();
    void soundThatIsNoneIsThePrograms();
    void soundThatCannotBePlayedIsTold();
    void escapeClosesThem();
};

void TestScreenSettings::backRowReadsWhatIsLargeEnough_data()
{
    QTest::addColumn<BackRow>("row");
    QTest::addColumn<int>("tooSmall");
    QTest::newRow("nobody has said") << BackRow{} << 0;
    QTest::newRow("eight heights away all is read") << BackRow{12, 150} << 0;
    // 14 m ask for capitals of 3.5 cm; names have 3 of the 150, digits 3.75.
    QTest::newRow("a little further the names are lost") << BackRow{14, 150} << 1;
    QTest::newRow("a step further only the digits are left") << BackRow{15, 150} << 1;
    QTest::newRow("further than that nothing is read") << BackRow{16, 150} << 2;
}

void TestScreenSettings::backRowReadsWhatIsLargeEnough()
{
    QFETCH(const BackRow, row);
    QFETCH(const int, tooSmall);
    QCOMPARE(static_cast<int>(tooSmallFrom(row).size()), tooSmall);
}

void TestScreenSettings::everyPictureThatIsNeededIsEnough()
{
    for (int metres = 1; metres <= 80; ++metres) {
        const int needed = pictureNeeded({metres, 100});
        QVERIFY(tooSmallFrom({metres, needed}).empty());
        QVERIFY(!tooSmallFrom({metres, needed - 5}).empty() || needed == 5);
    }
}

void TestScreenSettings::sentenceNamesWhatIsTooSmall()
{
    ScreenSettings settings;
    const auto *sentence = settings.findChild<PlainLabel *>(QStringLiteral("backRow"));
    QVERIFY(sentence->text().startsWith(QStringLiteral("Say how deep")));
    settings.findChild<Stepper *>(QStringLiteral("roomDepth"))->setValue(14);
    settings.findChild<Stepper *>(QStringLiteral("pictureHeight"))->setValue(150);
    QCOMPARE(sentence->text(),
        QStringLiteral(
            "May become too small for the back row where there are many names: names, hints and long "
            "phrases. A picture 1.75\u00a0m high would do in any case, or people sit closer."));
    settings.findChild<Stepper *>(QStringLiteral("pictureHeight"))->setValue(175);
    QCOMPARE(sentence->text(), QStringLiteral("The back row can read everything."));
}

void TestScreenSettings::theEndIsNearBeforeItIsTimeToClose()
{
    ScreenSettings settings;
    settings.setOptions({});
    auto *nearly = settings.findChild<Stepper *>(QStringLiteral("nearlyThere"));
    auto *close = settings.findChild<Stepper *>(QStringLiteral("timeToClose"));
    close->setValue(30);
    QCOMPARE(nearly->value(), 31);
    nearly->setValue(10);
    QCOMPARE(close->value(), 9);
    QCOMPARE(settings.options().limits, (ClockLimits{10, 9}));
}

void TestScreenSettings::settingThemTellsNobody()
{
    ScreenSettings settings;
    QSignalSpy chosen{&settings, &ScreenSettings::chosen};
    const ScreenOptions options{.display = QStringLiteral("HDMI-2"),
        .limits = {40, 25},
        .gong = false,
        .softBell = true,
        .sound = QStringLiteral("/bowl.wav"),
        .backRow = {10, 120}};
    settings.setOptions(options);
    QCOMPARE(settings.options(), options);
    QCOMPARE(chosen.count(), 0);
    settings.findChild<QCheckBox *>(QStringLiteral("gong"))->click();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(settings.options().gong);
    settings.findChild<QCheckBox *>(QStringLiteral("softBell"))->click();
    QVERIFY(!settings.options().softBell);
}

void TestScreenSettings::gongIsSilentWhenMuted()
{
    Gong gong;
    gong.setMuted(true);
    QVERIFY(!gong.strike());
    QVERIFY(!gong.ringSoftly());
    gong.setMuted(false);
    // A computer without a loudspeaker is no error.
    QCOMPARE(gong.strike(), Gong::hasLoudspeaker());
    QCOMPARE(gong.ringSoftly(), Gong::hasLoudspeaker());
}

void TestScreenSettings::soundThatIsGoneIsThePrograms()
{
    Gong gong;
    gong.setSound(QStringLiteral("/nowhere/bowl.wav"));
    QVERIFY(gong.sound().isEmpty());
}

void TestScreenSettings::soundThatIsNoneIsThePrograms()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray{"these are words, and not the beginning of a sound. "}.repeated(4));
    file.flush();
    Gong gong;
    QSignalSpy refused{&gong, &Gong::soundRefused};
    gong.setSound(file.fileName());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), file.fileName());
    QVERIFY(gong.sound().isEmpty());
    QCOMPARE(gong.strike(), Gong::hasLoudspeaker());
}

void TestScreenSettings::soundThatCannotBePlayedIsTold()
{
    ScreenSettings settings;
    const auto *sound = settings.findChild<PlainLabel *>(QStringLiteral("sound"));
    settings.tellUnplayable(QStringLiteral("/music/bowl.wav"));
    QCOMPARE(sound->text(), QStringLiteral("“bowl.wav” cannot be played. The sound of Tablée is heard."));
    settings.setOptions({.sound = QStringLiteral("/music/bell.wav")});
    QCOMPARE(sound->text(), QStringLiteral("Sound: bell.wav"));
}

void TestScreenSettings::escapeClosesThem()
{
    ScreenSettings settings;
    settings.show();
    QVERIFY(QTest::qWaitForWindowExposed(&settings));
    settings.findChild<Stepper *>(QStringLiteral("roomDepth"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!settings.isVisible());
}

TEST_CLASS_WITH(TestScreenSettings, QApplication)

}  // namespace tablee::ui::tst_screen_settings

#include "tst_screen_settings.moc"
