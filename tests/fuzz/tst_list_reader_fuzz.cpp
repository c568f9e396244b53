// Lists as nobody would write them. A short run for every change; TABLEE_LIST_INPUTS makes it longer.
#include "fuzz/list_inputs.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_list_reader_fuzz {

class TestListReaderFuzz : public QObject {
    Q_OBJECT

private slots:
    void everySeedIsRead();
    void mutatedListsAreReadOrRefused();
};

void TestListReaderFuzz::everySeedIsRead()
{
    for (const QByteArray &seed : test::listCorpus())
        if (const char *fault = test::faultInReading(seed))
            QFAIL(fault);
}

void TestListReaderFuzz::mutatedListsAreReadOrRefused()
{
    constexpr int inputsOfAShortRun = 1000;
    bool isSaid = false;
    const int said = qEnvironmentVariableIntValue("TABLEE_LIST_INPUTS", &isSaid);
    const int inputs = isSaid ? said : inputsOfAShortRun;
    const auto corpus = test::listCorpus();
    for (int input = 0; input < inputs; ++input) {
        Random random{static_cast<std::uint64_t>(input)};
        const QByteArray bytes = test::mutated(corpus, random);
        if (const char *fault = test::faultInReading(bytes)) {
            qWarning("input %d: %s", input, bytes.toPercentEncoding("; ,\n").constData());
            QFAIL(fault);
        }
    }
    qInfo("%d inputs", inputs);
}

TEST_CLASS(TestListReaderFuzz)

}  // namespace tablee::tst_list_reader_fuzz

#include "tst_list_reader_fuzz.moc"
