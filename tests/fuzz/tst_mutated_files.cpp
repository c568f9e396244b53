// Community files with faults by chance. A short run for every change; TABLEE_FILE_INPUTS makes it longer.
#include "foundation/random.h"
#include "language/error_words.h"
#include "live/community_check.h"
#include "storage/community_book.h"
#include "storage/community_file.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tablee;

class TestMutatedFiles : public QObject {
    Q_OBJECT

private slots:
    void eachIsOpenedOrTold();
};

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write");
}

std::uint32_t below(qsizetype bound, Random &random)
{
    return random.below(static_cast<std::uint32_t>(std::max<qsizetype>(bound, 1)));
}

/// Bytes changed, a piece overwritten by another, the end cut off, or a header that says something else.
QByteArray spoilt(QByteArray file, Random &random)
{
    constexpr std::uint32_t headerSize = 100;
    constexpr std::uint32_t page = 4096;
    switch (random.below(4)) {
    case 0:
        for (std::uint32_t changes = 1 + random.below(16); changes > 0; --changes)
            file[below(file.size(), random)] = static_cast<char>(random.below(256));
        break;
    case 1:
        file.replace(below(file.size(), random), page / 4, file.mid(below(file.size(), random), page / 4));
        break;
    case 2:
        file.truncate(below(file.size(), random));
        break;
    default:
        file[below(headerSize, random)] = static_cast<char>(random.below(256));
        break;
    }
    return file;
}

/// All that the desk and the tools read of a file.
Result<void> readAll(const QString &path)
{
    const auto opened = storage::CommunityFile::open({.path = path}).result();
    if (!opened)
        return fail(opened.error());
    auto book
        = (*opened)->run([](const QSqlDatabase &db) { return storage::readCommunityBook(db, {}); }).result();
    (*opened)->close();
    if (!book)
        return fail(std::move(book.error()));
    const auto file = storage::CommunityFile::openForReading(path);
    if (!file)
        return fail(file.error());
    const auto checked = checkCommunity(*file);
    if (!checked)
        return fail(checked.error());
    return {};
}

}  // namespace

void TestMutatedFiles::eachIsOpenedOrTold()
{
    constexpr int inputsOfAShortRun = 120;
    bool isSaid = false;
    const int said = qEnvironmentVariableIntValue("TABLEE_FILE_INPUTS", &isSaid);
    const int inputs = isSaid ? said : inputsOfAShortRun;
    const Words words = Words::load(Language::English);
    const QByteArray sound = contentsOf(QStringLiteral(TEST_DATA "/v0001.tablee"));
    QVERIFY(!sound.isEmpty());
    std::map<ErrorCode, int> told;
    int read = 0;
    for (int input = 0; input < inputs; ++input) {
        Random random{static_cast<std::uint64_t>(input)};
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spoilt.tablee"));
        write(path, spoilt(sound, random));
        const auto result = readAll(path);
        if (result) {
            ++read;
            continue;
        }
        ++told[result.error().code];
        QVERIFY2(!errorSentence(result.error(), words).isEmpty(), result.error().detail.c_str());
        QVERIFY2(result.error().code != ErrorCode::InvalidInput, result.error().detail.c_str());
    }
    qInfo("%d files: %d read, %d kinds of fault told", inputs, read, static_cast<int>(told.size()));
    QVERIFY(told[ErrorCode::FileDamaged] > 0);
    QVERIFY(told[ErrorCode::NotOurFile] > 0);
}

TEST_CLASS_WITH(TestMutatedFiles, QCoreApplication)
#include "tst_mutated_files.moc"
