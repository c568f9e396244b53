#include "common/fit_disc.h"
#include "common/fit_text.h"
#include "exchange/phrases.h"
#include "paper/typeface.h"
#include "support/test_program.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

namespace tablee::ui::tst_fit_text {

class TestFitText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void findsTheLargestSizeThatFits_data();
    void findsTheLargestSizeThatFits();
    void twoLanguagesShareTheSmallerSize();
    void prefersSmallerLettersToABrokenWord();
    void wordsWithAHyphenStayWhole_data();
    void wordsWithAHyphenStayWhole();
    void noPhraseBreaksInsideAWord();
    void balancedLinesAreNoMoreAndNoWider_data();
    void balancedLinesAreNoMoreAndNoWider();
    void paintsNothingOutsideItsRoom_data();
    void paintsNothingOutsideItsRoom();
    void wordsStayInsideTheirDisc_data();
    void wordsStayInsideTheirDisc();
};

namespace {

TextStyle bold()
{
    return {typeface(10, QFont::Bold), 1.2};
}

const QString french = QStringLiteral("Qu’est-ce que vous pourriez m’apprendre en cinq minutes ?");
const QString english = QStringLiteral("What could you teach me in five minutes?");
const QString arabic = QStringLiteral("ما الذي يمكنك أن تعلمني إياه في خمس دقائق؟");
const QString longWord = QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("French") << french;
    QTest::newRow("English") << english;
    QTest::newRow("from right to left") << arabic;
    QTest::newRow("one long word") << longWord;
    QTest::newRow("a paragraph") << french.repeated(6);
}

}  // namespace

void TestFitText::findsTheLargestSizeThatFits_data()
{
    addTexts();
}

void TestFitText::findsTheLargestSizeThatFits()
{
    QFETCH(const QString, text);
    const QSizeF room{700, 260};
    const int size = fittingPixelSize({text}, bold(), room, 8, 120);
    QVERIFY(size > 8);
    QVERIFY(size < 120);
    QVERIFY(fits(text, bold(), size, room));
    QVERIFY(!fits(text, bold(), size + 1, room));
    QVERIFY(textSize(text, bold(), size, room.width()).width() <= room.width());
}

void TestFitText::twoLanguagesShareTheSmallerSize()
{
    const QSizeF room{700, 200};
    const int alone = fittingPixelSize({english}, bold(), room, 8, 200);
    const int other = fittingPixelSize({french}, bold(), room, 8, 200);
    QVERIFY(other < alone);
    QCOMPARE(fittingPixelSize({english, french}, bold(), room, 8, 200), other);
}

void TestFitText::prefersSmallerLettersToABrokenWord()
{
    const QSizeF room{300, 300};
    const int size = fittingPixelSize({longWord}, bold(), room, 4, 100);
    QCOMPARE(textSize(longWord, bold(), size, room.width()).height(), std::ceil(1.2 * size));
}

void TestFitText::wordsWithAHyphenStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("widest");
    QTest::addColumn<QStringList>("lines");
    const auto u = [](const char *text) {
        return QString::fromUtf8(text);
    };
    // As wide as lets the hyphen in, and no letter behind it.
    QTest::newRow("in French") << u("Et qu’est-ce donc") << u("Et qu’est-")
                               << QStringList{u("Et "), u("qu’est-ce "), u("donc")};
    QTest::newRow("in English") << u("One more well-known thing") << u("One more well-")
                                << QStringList{u("One more "), u("well-known "), u("thing")};
    QTest::newRow("two of them in a word") << u("Venez en tête-à-tête") << u("Venez en tête-à-")
                                           << QStringList{u("Venez en "), u("tête-à-tête")};
    QTest::newRow("a dash between words may end a line")
        << u("Une idée – deux") << u("Une idée –") << QStringList{u("Une idée – "), u("deux")};
}

void TestFitText::wordsWithAHyphenStayWhole()
{
    QFETCH(const QString, text);
    QFETCH(const QString, widest);
    QFETCH(const QStringList, lines);
    constexpr int size = 40;
    const qreal width = textSize(widest, bold(), size, 1e6).width() + 1;
    QCOMPARE(linesOf(text, bold(), size, width), lines);
    QVERIFY(
        !fits(u"qu’est-ce"_qs, bold(), size, {textSize(u"qu’est-"_qs, bold(), size, 1e6).width() + 1, 400}));
}

void TestFitText::noPhraseBreaksInsideAWord()
{
    int hyphens = 0;
    const PhraseBook book = PhraseBook::load().value();
    for (const OpeningPhrase &phrase : book.phrases())
        for (const QString &text : {phrase.french, phrase.english}) {
            hyphens += static_cast<int>(text.count(u'-'));
            for (int width = 360; width <= 1200; width += 60)
                for (const QString &line : linesOf(text, bold(), 30, width))
                    QVERIFY2(!line.endsWith(u'-'), qPrintable(line));
        }
    QVERIFY(hyphens > 20);
}

void TestFitText::balancedLinesAreNoMoreAndNoWider_data()
{
    addTexts();
}

void TestFitText::balancedLinesAreNoMoreAndNoWider()
{
    QFETCH(const QString, text);
    const qreal width = 700;
    const qreal balanced = balancedWidth(text, bold(), 40, width);
    QVERIFY(balanced <= width);
    QCOMPARE(textSize(text, bold(), 40, balanced).height(), textSize(text, bold(), 40, width).height());
    // A little less would cost a line.
    if (balanced < width)
        QVERIFY(
            textSize(text, bold(), 40, balanced - 3).height() > textSize(text, bold(), 40, width).height());
}

void TestFitText::paintsNothingOutsideItsRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    for (const QString &text : {french, english, arabic, longWord})
        for (const Qt::Alignment alignment : {Qt::AlignLeft | Qt::AlignTop, Qt::AlignRight | Qt::AlignBottom,
                 Qt::AlignHCenter | Qt::AlignVCenter})
            QTest::addRow("%s, alignment %d", qPrintable(text.left(8)), static_cast<int>(alignment))
                << text << alignment;
}

void TestFitText::paintsNothingOutsideItsRoom()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Alignment, alignment);
    const QRect room{60, 60, 500, 180};
    const int size = fittingPixelSize({text}, bold(), room.size(), 8, 120);
    QImage image{620, 300, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    paintFitted(painter, room, text, bold(), size, alignment);
    painter.end();

    int inside = 0;
    // A glyph may lean a pixel or two out of its line.
    const QRect near = room.adjusted(-3, -3, 3, 3);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                QVERIFY2(near.contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                ++inside;
            }
    QVERIFY(inside > 500);
}

void TestFitText::wordsStayInsideTheirDisc_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("one language") << QStringList{french};
    QTest::newRow("two languages") << QStringList{french, english};
    QTest::newRow("long ones") << QStringList{french.repeated(3), english.repeated(3)};
}

void TestFitText::wordsStayInsideTheirDisc()
{
    QFETCH(const QStringList, texts);
    const qreal radius = 400;
    const DiscText set = fitIntoDisc(texts, bold(), radius, 40, 10, 90);
    QVERIFY(set.pixelSize > 10);
    qreal height = 40.0 * (static_cast<qreal>(texts.size()) - 1);
    for (const qreal text : set.heights)
        height += text;
    QVERIFY(std::hypot(set.width / 2, height / 2) <= radius);
    for (const QString &text : texts)
        QVERIFY(textSize(text, bold(), set.pixelSize, set.width).width() <= set.width);
}

TEST_CLASS_WITH(TestFitText, QApplication)

}  // namespace tablee::ui::tst_fit_text

#include "tst_fit_text.moc"
