#include "pasted_names.h"
#include "support/test_program.h"

#include <QCoreApplication>
#include <QTest>

namespace tablee::tst_pasted_names {

class TestPastedNames : public QObject {
    Q_OBJECT

private slots:
    void correctedNameIsCorrected_data();
    void correctedNameIsCorrected();
    void whoIsErasedIsLeftOut_data();
    void whoIsErasedIsLeftOut();
};

namespace {

Member called(const QString &given, const QString &family)
{
    return {.given = given, .family = family, .typed = given + u' ' + family};
}

}  // namespace

void TestPastedNames::correctedNameIsCorrected_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("corrected");
    const auto row = [](const char *name, const char *pasted, const char *corrected) {
        QTest::newRow(name) << QString::fromUtf8(pasted) << QString::fromUtf8(corrected);
    };
    row("a line", "Luc Roy\nHeloise Benoit\nAwa Sow", "Luc Roy\nHéloïse Benoît\nAwa Sow");
    row("whatever its letters", "HELOISE BENOIT", "Héloïse Benoît");
    row("the family name first", "Benoit, Heloise\nLuc Roy", "Benoît, Héloïse\nLuc Roy");
    row("columns", "Heloise\tBenoit\theloise@x.example\nLuc\tRoy\tluc@x.example",
        "Héloïse\tBenoît\theloise@x.example\nLuc\tRoy\tluc@x.example");
    row("a whole name among columns", "Heloise Benoit;Lyon", "Héloïse Benoît;Lyon");
    row("one of two in a line", "Heloise et Paul Benoit\nLuc Roy", "Héloïse Benoît\nPaul Benoit\nLuc Roy");
    row("nobody of that name", "Luc Roy\nBenoit Heloise Martin\n", "Luc Roy\nBenoit Heloise Martin\n");
    row("nothing", "", "");
}

void TestPastedNames::correctedNameIsCorrected()
{
    QFETCH(const QString, pasted);
    QTEST(withNameCorrected(pasted, called(QStringLiteral("Heloise"), QStringLiteral("Benoit")),
              called(QStringLiteral("Héloïse"), QStringLiteral("Benoît"))),
        "corrected");
}

void TestPastedNames::whoIsErasedIsLeftOut_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const char *pasted, const char *left) {
        QTest::newRow(name) << QString::fromUtf8(pasted) << QString::fromUtf8(left);
    };
    row("a line", "Luc Roy\nHeloise Benoit\nAwa Sow", "Luc Roy\nAwa Sow");
    row("in any order and letters", "benoit HÉLOÏSE\nLuc Roy", "Luc Roy");
    row("one of two in a line", "Heloise et Paul Benoit\nLuc Roy", "Paul Benoit\nLuc Roy");
    row("columns", "Heloise\tBenoit\theloise@x.example\nLuc\tRoy\tluc@x.example", "Luc\tRoy\tluc@x.example");
    row("a longer name is somebody else's", "Heloise Benoit Martin", "Heloise Benoit Martin");
}

void TestPastedNames::whoIsErasedIsLeftOut()
{
    QFETCH(const QString, pasted);
    QTEST(withoutPeople(pasted, {called(QStringLiteral("Heloise"), QStringLiteral("Benoit"))}), "left");
}

TEST_CLASS_WITH(TestPastedNames, QCoreApplication)

}  // namespace tablee::tst_pasted_names

#include "tst_pasted_names.moc"
