#include "interchange/import_preview.h"
#include "interchange/unused_columns.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tablee::tst_list_corpus {

// Whole exports of event services, forms and spreadsheets, as they occur in the world: each file of
// tests/data/lists beside what has to come of it, row by row, written by hand:
//
//     2 Solène | Le Goff <solene@x.fr> (MJC)    line, given and family name, address, organisation
//     3 out: refunded
//     4 asks                                    only the name says that it is somebody of an earlier row
//     “Viendra” says no: 2                      a column that is not used
//     “Venez-vous samedi ?” decides: 1          a question about one day that leaves somebody out

class TestListCorpus : public QObject {
    Q_OBJECT

private slots:
    void theListIsUnderstood_data();
    void theListIsUnderstood();
};

namespace {

const QString folder = QStringLiteral(TEST_DATA "/lists/");

QString textOf(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::NoName:
        return u"no name"_qs;
    case LeftOutReason::TooManyCells:
        return u"too many cells"_qs;
    case LeftOutReason::Cancelled:
        return u"cancelled"_qs;
    case LeftOutReason::Refunded:
        return u"refunded"_qs;
    case LeftOutReason::NotPaid:
        return u"not paid"_qs;
    case LeftOutReason::NotComing:
        return u"not coming"_qs;
    case LeftOutReason::TwiceInList:
        return u"twice"_qs;
    case LeftOutReason::PerhapsTwiceInList:
    case LeftOutReason::SeveralOfThisName:
        return u"in doubt"_qs;
    }
    Q_UNREACHABLE();
}

QString told(const ListedPerson &person, const ImportRow &row)
{
    const QString line = QString::number(person.line);
    if (row.reason == LeftOutReason::PerhapsTwiceInList)
        return line + u" asks"_qs;
    if (row.reason)
        return line + u" out: "_qs + textOf(*row.reason);
    const Member &member = person.member;
    QStringList words{line, member.given, u"|"_qs, member.family};
    if (!member.email.isEmpty())
        words += u'<' + member.email + u'>';
    if (!member.organisation.isEmpty())
        words += u'(' + member.organisation + u')';
    words.removeAll(QString{});
    return words.join(u' ');
}

std::vector<Member> after(const ImportPreview &preview)
{
    std::vector<Member> members;
    for (const MemberEdit &edit : preview.edits) {
        members.push_back(*edit.after);
        members.back().id = MemberId{static_cast<std::int64_t>(members.size())};
    }
    return members;
}

}  // namespace

void TestListCorpus::theListIsUnderstood_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir{folder}.entryList({u"*.csv"_qs, u"*.tsv"_qs, u"*.txt"_qs}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestListCorpus::theListIsUnderstood()
{
    QFETCH(const QString, name);
    QFile expected{folder + name + u".expected"_qs};
    QVERIFY(expected.open(QIODevice::ReadOnly | QIODevice::Text));
    const ListTable table = readListFile(folder + name, {}).value();
    const auto fields = fieldsOf(table);
    const auto people = listedPeople(table, fields);
    const ImportPreview preview = previewImport(people, {}, {}).value();
    QStringList lines;
    for (std::size_t row = 0; row < people.size(); ++row)
        lines += told(people[row], preview.rows[row]);
    for (const UnusedColumn &column : unusedColumns(table, fields))
        if (column.saysNo > 0)
            lines += u"“%1” says no: %2"_qs.arg(column.heading).arg(column.saysNo);
    if (const auto answers = blankAnswers(table, fields))
        lines += u"“%1” is blank: %2"_qs.arg(answers->heading).arg(answers->blank);
    if (const auto day = decidingDay(table, fields))
        lines += u"“%1” decides: %2"_qs.arg(day->heading).arg(day->leavesOut);
    QCOMPARE(lines, QString::fromUtf8(expected.readAll()).split(u'\n', Qt::SkipEmptyParts));
    // The same list again adds nobody.
    QVERIFY(previewImport(people, after(preview), {}).value().edits.empty());
}

TEST_CLASS(TestListCorpus)

}  // namespace tablee::tst_list_corpus

#include "tst_list_corpus.moc"
