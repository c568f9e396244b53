#include "settings/settings.h"
#include "support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::tst_settings {

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void everythingHasADefault();
    void everythingIsThereAfterARestart();
    void whatNobodyUnderstandsIsTheDefault();
    void recentFilesAreEightAndNewestFirst();
    void unfinishedOnesAreAmongTheRecent();
    void forgottenFileIsGone();
};

namespace {

QString fileNumber(int number)
{
    return QStringLiteral("/été, à 100 %/%1.tablee").arg(number);
}

}  // namespace

void TestSettings::everythingHasADefault()
{
    const QTemporaryDir folder;
    const Settings settings{folder.filePath(QStringLiteral("tablee.ini"))};
    QCOMPARE(settings.deskLanguage(Language::French), Language::French);
    QCOMPARE(settings.deskLanguage(Language::English), Language::English);
    QCOMPARE(settings.deskTheme(), ThemeChoice::Light);
    QCOMPARE(settings.audienceLanguage(Language::French), AudienceLanguage::FrenchFirst);
    QCOMPARE(settings.audienceLanguage(Language::English), AudienceLanguage::EnglishFirst);
    QCOMPARE(settings.audienceTheme(), ThemeChoice::Dark);
    QVERIFY(settings.audienceDisplay().isEmpty());
    QVERIFY(!settings.reducedMotion());
    QCOMPARE(settings.clockLimits(), (ClockLimits{20, 5}));
    QVERIFY(settings.gong());
    QVERIFY(!settings.softBell());
    QVERIFY(settings.gongSound().isEmpty());
    QCOMPARE(settings.roomMetres(), 0);
    QCOMPARE(settings.pictureCentimetres(), 0);
    QVERIFY(settings.lastCommunity().isEmpty());
    QVERIFY(settings.recentCommunities().isEmpty());
    QVERIFY(settings.columnsOf(QStringLiteral("columns-2")).isEmpty());
    QVERIFY(settings.memberColumns().isEmpty());
}

void TestSettings::everythingIsThereAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tablee.ini"));
    {
        Settings settings{path};
        settings.setDeskLanguage(Language::English);
        settings.setDeskTheme(ThemeChoice::Dark);
        settings.setColumnsOf(
            QStringLiteral("columns-2"), {QStringLiteral("family"), QStringLiteral("given")});
        settings.setMemberColumns({QStringLiteral("name"), QStringLiteral("team")});
        settings.setAudienceLanguage(AudienceLanguage::EnglishFirst);
        settings.setAudienceTheme(ThemeChoice::Dark);
        settings.setAudienceDisplay(QStringLiteral("HDMI-1"));
        settings.setReducedMotion(true);
        settings.setClockLimits({30, 10});
        settings.setGong(false);
        settings.setSoftBell(true);
        settings.setGongSound(QStringLiteral("/été/bol.wav"));
        settings.setRoom(14, 150);
        settings.rememberCommunity(fileNumber(1));
    }
    const Settings settings{path};
    QCOMPARE(settings.deskLanguage(Language::French), Language::English);
    QCOMPARE(settings.deskTheme(), ThemeChoice::Dark);
    QCOMPARE(settings.columnsOf(QStringLiteral("columns-2")),
        (QStringList{QStringLiteral("family"), QStringLiteral("given")}));
    QVERIFY(settings.columnsOf(QStringLiteral("columns-3")).isEmpty());
    QCOMPARE(settings.memberColumns(), (QStringList{QStringLiteral("name"), QStringLiteral("team")}));
    QCOMPARE(settings.audienceLanguage(Language::French), AudienceLanguage::EnglishFirst);
    QCOMPARE(settings.audienceTheme(), ThemeChoice::Dark);
    QCOMPARE(settings.audienceDisplay(), QStringLiteral("HDMI-1"));
    QVERIFY(settings.reducedMotion());
    QCOMPARE(settings.clockLimits(), (ClockLimits{30, 10}));
    QVERIFY(!settings.gong());
    QVERIFY(settings.softBell());
    QCOMPARE(settings.gongSound(), QStringLiteral("/été/bol.wav"));
    QCOMPARE(settings.roomMetres(), 14);
    QCOMPARE(settings.pictureCentimetres(), 150);
    QCOMPARE(settings.lastCommunity(), fileNumber(1));
    QCOMPARE(settings.recentCommunities(), QStringList{fileNumber(1)});
}

void TestSettings::whatNobodyUnderstandsIsTheDefault()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tablee.ini"));
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[desk]\nlanguage=klingon\ntheme=7\nreducedMotion=perhaps\n[audience]\nlanguage=\nnearlyThere=5\n"
        "timeToClose=30\ngong=loud\n[room]\nmetres=-4\n");
    file.close();
    const Settings settings{path};
    QCOMPARE(settings.deskLanguage(Language::English), Language::English);
    QCOMPARE(settings.deskTheme(), ThemeChoice::Light);
    QVERIFY(!settings.reducedMotion());
    QCOMPARE(settings.audienceLanguage(Language::French), AudienceLanguage::FrenchFirst);
    QCOMPARE(settings.clockLimits(), (ClockLimits{20, 5}));  // the end would be told before it is near
    QVERIFY(settings.gong());
    QCOMPARE(settings.roomMetres(), 0);
}

void TestSettings::unfinishedOnesAreAmongTheRecent()
{
    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("desk.ini"))};
    settings.setUnfinished(fileNumber(1), true);
    QVERIFY(settings.unfinishedCommunities().isEmpty());  // not a recent one
    settings.rememberCommunity(fileNumber(2));
    settings.setUnfinished(fileNumber(2), true);
    settings.setUnfinished(fileNumber(2), true);
    QCOMPARE(settings.unfinishedCommunities(), QStringList{fileNumber(2)});
    settings.setUnfinished(fileNumber(2), false);
    QVERIFY(settings.unfinishedCommunities().isEmpty());

    settings.setUnfinished(fileNumber(2), true);
    settings.forgetCommunity(fileNumber(2));
    settings.rememberCommunity(fileNumber(2));
    QVERIFY(settings.unfinishedCommunities().isEmpty());
}

void TestSettings::recentFilesAreEightAndNewestFirst()
{
    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("tablee.ini"))};
    for (int number = 1; number <= 10; ++number)
        settings.rememberCommunity(fileNumber(number));
    settings.rememberCommunity(fileNumber(5));
    QStringList expected;
    for (const int number : {5, 10, 9, 8, 7, 6, 4, 3})
        expected << fileNumber(number);
    QCOMPARE(settings.recentCommunities(), expected);
    QCOMPARE(settings.lastCommunity(), fileNumber(5));
}

void TestSettings::forgottenFileIsGone()
{
    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("tablee.ini"))};
    settings.rememberCommunity(fileNumber(1));
    settings.rememberCommunity(fileNumber(2));
    settings.forgetCommunity(fileNumber(2));
    QCOMPARE(settings.recentCommunities(), QStringList{fileNumber(1)});
    QVERIFY(settings.lastCommunity().isEmpty());
}

TEST_CLASS_WITH(TestSettings, QCoreApplication)

}  // namespace tablee::tst_settings

#include "tst_settings.moc"
