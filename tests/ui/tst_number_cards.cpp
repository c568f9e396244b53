#include "paper/number_cards.h"

#include "paper/typeface.h"
#include "support/test_program.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::ui::tst_number_cards {

class TestNumberCards : public QObject {
    Q_OBJECT

private slots:
    void eightCardsAPage_data();
    void eightCardsAPage();
    void sheetIsTheOneAskedFor_data();
    void sheetIsTheOneAskedFor();
    void replacesAnOlderFile();
    void refusesNoCards();
    void saysWhenItCannotWrite();

private:
    QTemporaryDir m_folder;
    Words m_words = Words::load(Language::French);

    QString path(const QString &name) const { return m_folder.filePath(name); }
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page{QStringLiteral("/Type\\s*/Page\\b(?!s)")};
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

}  // namespace

void TestNumberCards::eightCardsAPage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pages");
    QTest::newRow("one card") << 1 << 1;
    QTest::newRow("a full page") << 8 << 1;
    QTest::newRow("one more") << 9 << 2;
    QTest::newRow("a hundred and twenty-one") << 121 << 16;
}

void TestNumberCards::eightCardsAPage()
{
    QFETCH(const int, count);
    const QString file = path(QStringLiteral("cards%1.pdf").arg(count));
    QVERIFY(writeNumberCards(file, count, PaperSize::A4, m_words).has_value());
    const QByteArray pdf = contentOf(file);
    QVERIFY(pdf.startsWith("%PDF"));
    QTEST(pagesIn(pdf), "pages");
}

void TestNumberCards::sheetIsTheOneAskedFor_data()
{
    QTest::addColumn<PaperSize>("size");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4") << PaperSize::A4 << QSize{595, 842};
    QTest::newRow("Letter") << PaperSize::Letter << QSize{612, 792};
}

void TestNumberCards::sheetIsTheOneAskedFor()
{
    QFETCH(const PaperSize, size);
    const QString file = path(QStringLiteral("sheet.pdf"));
    QVERIFY(writeNumberCards(file, 3, size, m_words).has_value());
    static const QRegularExpression box{
        QStringLiteral("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)")};
    const auto found = box.match(QString::fromLatin1(contentOf(file)));
    QVERIFY(found.hasMatch());
    const QSize points{qRound(found.captured(1).toDouble()), qRound(found.captured(2).toDouble())};
    QTEST(points, "points");
}

void TestNumberCards::replacesAnOlderFile()
{
    const QString file = path(QStringLiteral("again.pdf"));
    QVERIFY(writeNumberCards(file, 40, PaperSize::A4, m_words).has_value());
    QVERIFY(writeNumberCards(file, 2, PaperSize::A4, m_words).has_value());
    QCOMPARE(pagesIn(contentOf(file)), 1);
}

void TestNumberCards::refusesNoCards()
{
    const QString file = path(QStringLiteral("none.pdf"));
    const auto written = writeNumberCards(file, 0, PaperSize::A4, m_words);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(file));
}

void TestNumberCards::saysWhenItCannotWrite()
{
    const auto written
        = writeNumberCards(path(QStringLiteral("no/such/folder/cards.pdf")), 3, PaperSize::A4, m_words);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::StorageFailed);
}

TEST_MAIN(argc, argv)
{
    QGuiApplication application{argc, argv};
    loadFonts();
    TestNumberCards test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_number_cards

#include "tst_number_cards.moc"
