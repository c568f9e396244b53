#include "interchange/list_file.h"
#include "interchange/text_decoding.h"
#include "support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tablee::tst_list_file {

class TestListFile : public QObject {
    Q_OBJECT

private slots:
    void textIsReadHoweverItIsEncoded_data();
    void textIsReadHoweverItIsEncoded();
    void aSpoiltByteSpoilsOneLetter_data();
    void aSpoiltByteSpoilsOneLetter();
    void whatIsNoTextIsToldSo_data();
    void whatIsNoTextIsToldSo();
    void aPipeIsReadToItsEnd();
    void whatCannotBeReadIsToldSo_data();
    void whatCannotBeReadIsToldSo();
    void aFileThatChangesIsNotTaken_data();
    void aFileThatChangesIsNotTaken();
    void readingIsStoppedAnywhere();
    void progressGoesFromNoughtToOne();
    void theLargestListIsRead();
    void oneRowMoreIsTooMany();

private:
    QString written(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

namespace {

QString listText()
{
    return u"Nom;Prénom\r\nLe Goff;Solène\r\nŒuvrard;Zoé – « Zo »\r\n"_qs;
}

QByteArray encoded(QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder{
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default};
    return encoder(listText());
}

QByteArray noise(int size)
{
    QByteArray bytes;
    unsigned state = 7;
    for (int i = 0; i < size; ++i) {
        state = state * 1'103'515'245U + 12'345U;
        bytes += static_cast<char>(state >> 16);
    }
    return bytes;
}

}  // namespace

QString TestListFile::written(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a list");
    return path;
}

void TestListFile::textIsReadHoweverItIsEncoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << listText().toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without a mark, little end first") << encoded(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 without a mark, big end first") << encoded(QStringConverter::Utf16BE, false);
    QTest::newRow("Windows-1252") << QByteArray{
        "Nom;Pr\xe9nom\r\nLe Goff;Sol\xe8ne\r\n\x8cuvrard;Zo\xe9 \x96 \xab Zo \xbb\r\n"};
}

void TestListFile::textIsReadHoweverItIsEncoded()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(decodedText(bytes).value(), listText());
}

void TestListFile::aSpoiltByteSpoilsOneLetter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QByteArray &bytes, const QString &text) {
        QTest::newRow(what) << bytes << text;
    };
    row("UTF-8 with one letter of Windows-1252", u"Prénom\nZoé\nChloé\n"_qs.toUtf8() + "Ren\xe9" + "e\n",
        u"Prénom\nZoé\nChloé\nRen\ufffde\n"_qs);
    row("UTF-8 that is cut off within a letter", u"Prénom\nZoé\nChloé\nRené"_qs.toUtf8().chopped(1),
        u"Prénom\nZoé\nChloé\nRen\ufffd"_qs);
    row("UTF-8 with its mark, whatever else there is", "\xef\xbb\xbfNom\nAna Roy\nBen Li\nRen\xe9\n",
        u"Nom\nAna Roy\nBen Li\nRen\ufffd\n"_qs);
    row("signs of four bytes count once", u"Zoé 🎉\n"_qs.toUtf8() + "Ren\xe9\n",
        u"ZoÃ© ð\u0178\u017d\u2030\nRené\n"_qs);
    row("Windows-1252 with one accent", "Nom\nAna Roy\nRen\xe9 Li\n", u"Nom\nAna Roy\nRené Li\n"_qs);
    row("Mac Roman", "Nom;Pr\x8enom\rGagn\x8e;Zo\x8e\rLef\x8fvre;Ana\x95s\r",
        u"Nom;Prénom\rGagné;Zoé\rLefèvre;Anaïs\r"_qs);
    row("Windows-1252 with signs that are letters on a Mac",
        "Nom\n\x8e"
        "anna L\x92Hostis \x96 caf\xe9\n",
        u"Nom\nŽanna L’Hostis – café\n"_qs);
    row("Windows-1252 with a capital of its own",
        "Nom\n\x8e"
        "anna\nDu\x9a"
        "an\nDra\x9e"
        "en\n",
        u"Nom\nŽanna\nDušan\nDražen\n"_qs);
    row("Windows-1252 that ends with an accent", "Ren\xe9", u"René"_qs);
    row("Windows-1252 that now and then looks like UTF-8", "Pr\xe9nom\nZo\xe9\n\xab CAF\xc9\xbb\n",
        u"Prénom\nZoé\n« CAFÉ»\n"_qs);
}

void TestListFile::aSpoiltByteSpoilsOneLetter()
{
    QFETCH(const QByteArray, bytes);
    QTEST(decodedText(bytes).value(), "text");
}

void TestListFile::whatIsNoTextIsToldSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a picture") << QByteArray{"\xff\xd8\xff\xe0\0\x10JFIF\0", 11} + noise(5000);
    QTest::newRow("a spreadsheet of Excel") << QByteArray{"PK\x03\x04\x14\0\x06\0", 8} + noise(5000);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("noise") << noise(5000);
    QTest::newRow("a page of a browser")
        << QByteArray{"\xef\xbb\xbf\n<html><body><table><tr><td>Nom</td></tr></table></body></html>"};
    QTest::newRow("a bare table of a browser") << QByteArray{"<TABLE><tr><td>Ana Roy</td></tr></TABLE>"};
    QTest::newRow("one endless line") << QByteArray(2'000'000, 'a');
    QTest::newRow("one endless line of commas") << QByteArray(2'000'000, ',');
}

void TestListFile::whatIsNoTextIsToldSo()
{
    QFETCH(const QByteArray, bytes);
    const auto table = readListFile(written(bytes), {});
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::NotAList);
}

/// As a shell makes one of "<(…)". Only who may wait for it reads it.
void TestListFile::aPipeIsReadToItsEnd()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(readListFile(path, {}).error().code, ErrorCode::NotAList);
    QByteArray list = "Nom;Prénom\n";
    for (int row = 0; row < 50'000; ++row)
        list += "Le Goff;Solène\n";  // more than a pipe holds at once
    const std::jthread writer{[&] {
        QFile pipe{path};
        if (!pipe.open(QIODevice::WriteOnly) || pipe.write(list) != list.size())
            qFatal("cannot write to a pipe");
    }};
    QCOMPARE(readListFile(path, {.mayBePipe = true}).value().rows.size(), 50'000U);
    QCOMPARE(
        readListFile(QStringLiteral("/dev/zero"), {.mayBePipe = true}).error().code, ErrorCode::ListTooLong);
#endif
}

void TestListFile::whatCannotBeReadIsToldSo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing there") << m_folder.filePath(QStringLiteral("none.csv")) << ErrorCode::FileMissing;
    QTest::newRow("a folder") << m_folder.path() << ErrorCode::NotAList;
    const QString large = m_folder.filePath(QStringLiteral("large.csv"));
    QFile file{large};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestList + 1));
    QTest::newRow("too large") << large << ErrorCode::ListTooLong;
}

void TestListFile::whatCannotBeReadIsToldSo()
{
    QFETCH(const QString, path);
    const auto table = readListFile(path, {});
    QVERIFY(!table);
    QTEST(table.error().code, "code");
}

void TestListFile::aFileThatChangesIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("appended");
    QTest::addColumn<qint64>("size");
    QTest::newRow("it grows") << QByteArray{"Roy;Ben\n"} << qint64{-1};
    QTest::newRow("it shrinks") << QByteArray{} << qint64{300'000};
    QTest::newRow("it is emptied") << QByteArray{} << qint64{0};
}

void TestListFile::aFileThatChangesIsNotTaken()
{
    QFETCH(const QByteArray, appended);
    QFETCH(const qint64, size);
    const QString path = written(QByteArray{"Roy;Ana\n"}.repeated(100'000));
    bool changed = false;
    const auto change = [&] {
        QFile file{path};
        if (!changed && file.open(QIODevice::Append)) {
            file.write(appended);
            if (size >= 0)
                file.resize(size);
        }
        changed = true;
    };
    const auto table = readListFile(path, {.betweenPieces = change});
    QVERIFY(changed);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileChangedMeanwhile);
}

void TestListFile::readingIsStoppedAnywhere()
{
    const QString path = written(QByteArray{"Roy;Ana\n"}.repeated(50'000));
    int steps = 0;
    QVERIFY(readListFile(path, {.progress = [&steps](double) {
        ++steps;
    }}));
    for (int last = 1; last <= steps; last += 7) {
        std::stop_source stop;
        int step = 0;
        const auto table = readListFile(path, {.stop = stop.get_token(), .progress = [&](double) {
                                                   if (++step == last)
                                                       stop.request_stop();
                                               }});
        QVERIFY(!table || step <= last + 1);
        if (!table)
            QCOMPARE(table.error().code, ErrorCode::Cancelled);
    }
}

void TestListFile::progressGoesFromNoughtToOne()
{
    std::vector<double> told;
    QVERIFY(
        readListFile(written(QByteArray{"Roy;Ana\n"}.repeated(100'000)), {.progress = [&told](double part) {
            told.push_back(part);
        }}));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0 && told.back() <= 1);
}

void TestListFile::theLargestListIsRead()
{
    QByteArray bytes{"Nom;Pr\xc3\xa9nom;Note\n"};
    const QByteArray note(180, 'x');
    for (int row = 0; row < mostListRows; ++row)
        bytes += "Roy" + QByteArray::number(row) + ";Ana;" + note + '\n';
    QVERIFY(bytes.size() > largestList * 9 / 10);
    bytes.truncate(largestList);
    QElapsedTimer timer;
    timer.start();
    const auto table = readListFile(written(bytes), {});
    qInfo("20 MB in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(table.has_value());
    QVERIFY(static_cast<int>(table->rows.size()) > mostListRows * 9 / 10);
}

void TestListFile::oneRowMoreIsTooMany()
{
    const auto read = [](int rows) {
        return readListText(u"Ana\n"_qs.repeated(rows), {});
    };
    QVERIFY(read(mostListRows).has_value());
    QCOMPARE(read(mostListRows + 1).error().code, ErrorCode::ListTooLong);
}

TEST_CLASS(TestListFile)

}  // namespace tablee::tst_list_file

#include "tst_list_file.moc"
