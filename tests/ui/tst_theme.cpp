#include "common/icon.h"
#include "common/style_sheet.h"
#include "common/theme.h"
#include "common/type_scale.h"
#include "support/test_program.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

namespace tablee::ui::tst_theme {

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void cleanup() { applyTheme(*qApp, ThemeKind::Light); }

    void knownContrasts();
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void bordersCanBeSeen_data();
    void bordersCanBeSeen();
    void paletteComesFromTheTable_data();
    void paletteComesFromTheTable();
    void styleSheetHoldsOnlyTokens_data();
    void styleSheetHoldsOnlyTokens();
    void oneWindowMayDiffer();
    void everyWindowWearsTheSheet();
    void windowIsMeasuredAsItIsDressed();
    void typefaceIsThere_data();
    void typefaceIsThere();
    void everyIconTakesItsColour_data();
    void everyIconTakesItsColour();
};

namespace {

struct Token {
    const char *name;
    QColor Theme::*colour;
};

constexpr Token grounds[] = {{"ground", &Theme::ground}, {"surface", &Theme::surface}};
constexpr Token words[] = {{"ink", &Theme::ink}, {"ink2", &Theme::ink2}, {"pine", &Theme::pine},
    {"share-ink", &Theme::shareInk}, {"learn-ink", &Theme::learnInk}, {"soon-ink", &Theme::soonInk},
    {"last-ink", &Theme::lastInk}, {"over-ink", &Theme::overInk}};
constexpr Token softs[] = {{"sunken", &Theme::sunken}, {"raised", &Theme::raised},
    {"pine-soft", &Theme::pineSoft}, {"share-soft", &Theme::shareSoft}, {"learn-soft", &Theme::learnSoft},
    {"soon-soft", &Theme::soonSoft}, {"last-soft", &Theme::lastSoft}, {"over-soft", &Theme::overSoft}};

struct Pair {
    Token word;
    Token ground;
};

constexpr Pair onTheirOwn[] = {{{"pine", &Theme::pine}, {"pine-soft", &Theme::pineSoft}},
    {{"share-ink", &Theme::shareInk}, {"share-soft", &Theme::shareSoft}},
    {{"learn-ink", &Theme::learnInk}, {"learn-soft", &Theme::learnSoft}},
    {{"soon-ink", &Theme::soonInk}, {"soon-soft", &Theme::soonSoft}},
    {{"last-ink", &Theme::lastInk}, {"last-soft", &Theme::lastSoft}},
    {{"over-ink", &Theme::overInk}, {"over-soft", &Theme::overSoft}},
    {{"on-pine", &Theme::onPine}, {"pine", &Theme::pine}},
    {{"on-pine", &Theme::onPine}, {"pine-deep", &Theme::pineDeep}},
    {{"ink2", &Theme::ink2}, {"sunken", &Theme::sunken}},
    {{"ink2", &Theme::ink2}, {"pine-soft", &Theme::pineSoft}},
    {{"ink2", &Theme::ink2}, {"raised", &Theme::raised}},
    // Quiet answers stand on questions and banners.
    {{"pine", &Theme::pine}, {"learn-soft", &Theme::learnSoft}},
    {{"pine", &Theme::pine}, {"soon-soft", &Theme::soonSoft}},
    {{"pine", &Theme::pine}, {"last-soft", &Theme::lastSoft}},
    // The toast is reversed.
    {{"ground", &Theme::ground}, {"ink", &Theme::ink}}};

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast ratio of WCAG 2.2.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

constexpr double onDesk = 4.5;
constexpr double onProjector = 7.0;
constexpr double ofBorders = 3.0;

void forBothThemes(const auto &row)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark})
        row(theme(kind), kind == ThemeKind::Light ? "light" : "dark");
}

void addThemes()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("by daylight") << ThemeKind::Light;
    QTest::newRow("by candlelight") << ThemeKind::Dark;
}

std::vector<QColor> coloursOf(const Theme &theme)
{
    return {theme.ground, theme.surface, theme.raised, theme.sunken, theme.line, theme.edge, theme.rest,
        theme.ink, theme.ink2, theme.pine, theme.pineDeep, theme.pineSoft, theme.onPine, theme.share,
        theme.shareInk, theme.shareSoft, theme.learn, theme.learnInk, theme.learnSoft, theme.soon,
        theme.soonInk, theme.soonSoft, theme.last, theme.lastInk, theme.lastSoft, theme.over, theme.overInk,
        theme.overSoft, theme.focus};
}

}  // namespace

void TestTheme::knownContrasts()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // #767676 is the lightest grey that reaches 4.5 on white.
    QVERIFY(contrast(QColor{0x76, 0x76, 0x76}, Qt::white) >= 4.5);
    QVERIFY(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) < 4.5);
}

void TestTheme::wordsCanBeRead_data()
{
    QTest::addColumn<QColor>("word");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    forBothThemes([](const Theme &theme, const char *name) {
        const auto add = [&](const Token &word, const Token &ground, double least) {
            QTest::addRow("%s: %s on %s, at least %.1f", name, word.name, ground.name, least)
                << theme.*word.colour << theme.*ground.colour << least;
        };
        for (const Token &ground : grounds) {
            for (const Token &word : words)
                add(word, ground, onProjector);
        }
        for (const Token &soft : softs)
            add(words[0], soft, onProjector);
        for (const Pair &pair : onTheirOwn)
            add(pair.word, pair.ground, onDesk);
    });
}

void TestTheme::wordsCanBeRead()
{
    QFETCH(const QColor, word);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double measured = contrast(word, ground);
    QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1 : 1").arg(measured, 0, 'f', 2)));
}

void TestTheme::bordersCanBeSeen_data()
{
    QTest::addColumn<QColor>("border");
    QTest::addColumn<QColor>("ground");
    forBothThemes([](const Theme &theme, const char *name) {
        for (const Token &ground : grounds) {
            QTest::addRow("%s: the edge of a control on %s", name, ground.name)
                << theme.edge << theme.*ground.colour;
            QTest::addRow("%s: the focus ring on %s", name, ground.name)
                << theme.focus << theme.*ground.colour;
        }
        QTest::addRow("%s: the edge of a field on raised", name) << theme.edge << theme.raised;
    });
}

void TestTheme::bordersCanBeSeen()
{
    QFETCH(const QColor, border);
    QFETCH(const QColor, ground);
    const double measured = contrast(border, ground);
    QVERIFY2(measured >= ofBorders, qPrintable(QStringLiteral("%1 : 1").arg(measured, 0, 'f', 2)));
}

void TestTheme::paletteComesFromTheTable_data()
{
    addThemes();
}

void TestTheme::paletteComesFromTheTable()
{
    QFETCH(const ThemeKind, kind);
    applyTheme(*qApp, kind);
    const Theme &chosen = theme(kind);
    const QPalette palette = QApplication::palette();
    QCOMPARE(palette.color(QPalette::Window), chosen.ground);
    QCOMPARE(palette.color(QPalette::WindowText), chosen.ink);
    QCOMPARE(palette.color(QPalette::Base), chosen.raised);
    QCOMPARE(palette.color(QPalette::Highlight), chosen.pine);
    QWidget window;
    QCOMPARE(themeOf(window).kind, kind);
}

void TestTheme::styleSheetHoldsOnlyTokens_data()
{
    addThemes();
}

void TestTheme::styleSheetHoldsOnlyTokens()
{
    QFETCH(const ThemeKind, kind);
    const QString sheet = styleSheet(theme(kind));
    QVERIFY2(!sheet.contains(u'@'), "a token was left standing");
    const auto known = coloursOf(theme(kind));
    static const QRegularExpression hex{QStringLiteral("#[0-9a-fA-F]{6}\\b")};
    int seen = 0;
    for (auto matches = hex.globalMatch(sheet); matches.hasNext(); ++seen) {
        const QColor colour{matches.next().captured()};
        QVERIFY2(std::find(known.begin(), known.end(), colour) != known.end(), qPrintable(colour.name()));
    }
    QVERIFY(seen > 50);
}

void TestTheme::oneWindowMayDiffer()
{
    applyTheme(*qApp, ThemeKind::Light);
    QWidget desk;
    QWidget audience;
    QWidget view{&audience};
    setWindowTheme(audience, ThemeKind::Dark);
    QCOMPARE(themeOf(view).kind, ThemeKind::Dark);
    QCOMPARE(view.palette().color(QPalette::WindowText), theme(ThemeKind::Dark).ink);
    QCOMPARE(themeOf(desk).kind, ThemeKind::Light);

    // Also where both were alike for a while.
    for (const ThemeKind desks : {ThemeKind::Dark, ThemeKind::Light}) {
        applyTheme(*qApp, desks);
        QCOMPARE(themeOf(view).kind, ThemeKind::Dark);
        QVERIFY(audience.styleSheet() == styleSheet(theme(ThemeKind::Dark)));
    }
}

void TestTheme::everyWindowWearsTheSheet()
{
    QWidget window;
    QWidget part{&window};
    QMenu menu;
    QVERIFY2(window.styleSheet().isEmpty(), "what is still being built is dressed already");
    // As right before they are shown.
    window.winId();
    menu.winId();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(*qApp, kind);
        for (const QWidget *worn : std::initializer_list<const QWidget *>{&window, &menu})
            QVERIFY(worn->styleSheet() == styleSheet(theme(kind)));
        QVERIFY2(part.styleSheet().isEmpty(), "a part has a sheet of its own");
    }
}

void TestTheme::windowIsMeasuredAsItIsDressed()
{
    const auto height = [](auto dress) {
        QWidget window;
        QVBoxLayout column{&window};
        column.setContentsMargins({});
        column.addWidget(new QPushButton{QStringLiteral("Start")});
        dress(window);
        return window.sizeHint().height();
    };
    const int bare = height([](QWidget &) {});
    const int byHand
        = height([](QWidget &window) { window.setStyleSheet(styleSheet(theme(ThemeKind::Light))); });
    QVERIFY(byHand != bare);
    QCOMPARE(height([](QWidget &window) { window.winId(); }), byHand);
}

void TestTheme::typefaceIsThere_data()
{
    QTest::addColumn<QFont::Weight>("weight");
    QTest::newRow("regular") << QFont::Normal;
    QTest::newRow("bold") << QFont::Bold;
}

void TestTheme::typefaceIsThere()
{
    QFETCH(const QFont::Weight, weight);
    const QRawFont font = QRawFont::fromFont(typeface(24, weight));
    QCOMPARE(font.familyName(), QStringLiteral("Atkinson Hyperlegible"));
    QCOMPARE(font.weight(), static_cast<int>(weight));
    for (const QChar letter : QStringLiteral("AZaz09ÀÉÈÊËÎÏÔŒÙÛÜÇàéèêëîïôœùûüçŁłŞşČčÑñ«»’–−"))
        QVERIFY2(font.supportsCharacter(letter), qPrintable(QString{letter}));
}

void TestTheme::everyIconTakesItsColour_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir{QStringLiteral(":/icons")}.entryList({QStringLiteral("*.svg")});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIconTakesItsColour()
{
    QFETCH(const QString, name);
    const QColor wanted = theme(ThemeKind::Light).lastInk;
    QImage picture{80, 80, QImage::Format_ARGB32_Premultiplied};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    paintIcon(painter, name, picture.rect(), wanted);
    painter.end();
    int covered = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            // Blending may be off by one.
            QVERIFY2(qAbs(pixel.red() - wanted.red()) <= 1 && qAbs(pixel.green() - wanted.green()) <= 1
                    && qAbs(pixel.blue() - wanted.blue()) <= 1,
                qPrintable(pixel.name()));
            ++covered;
        }
    }
    QVERIFY(covered > 40);
}

TEST_MAIN(argc, argv)
{
    QApplication application{argc, argv};
    applyTheme(application, ThemeKind::Light);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_theme

#include "tst_theme.moc"
