#include "common/banner.h"
#include "common/choice.h"
#include "common/question_strip.h"
#include "members/import_page.h"
#include "members/import_row_model.h"
#include "members_on_desk.h"
#include "storage/member_changes.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QHelpEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>
#include <QToolTip>

namespace tablee::ui::tst_import_page {

using namespace std::chrono_literals;
using test::memberCalled;
using test::MembersOnDesk;

/// A list on its way into a real community: read, shown row by row, taken in, taken back.
class TestImportPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everyRowSaysWhatWillHappen();
    void listIsTakenInAndTakenBack();
    void longListIsTakenBackInSightAndCanBeStopped();
    void sameListTwiceAddsNobody();
    void badListsAreTold_data();
    void badListsAreTold();
    void columnsChangedByHandAreRemembered();
    void theKeysStayWhereTheyWere();
    void namesTurnedRoundAreToldAndTurnedBack();
    void rowsCanBeLookedAtByTheirFate();
    void rowAsksWhomItMeans();
    void oneAnswerDoesForAllOfAKnownName();
    void whatWaitsForAnAnswerIsToldAfterTheImport();
    void rowAsksWhetherAnAddressMeansTheMember();
    void answersThatAreNotUsedAreToldAndTaken();
    void aColumnWithoutHeadingIsCalledByItsPlace();
    void theChosenRowGrowsToBeRead();
    void aToolTipIsPlainText();
    void twoPeopleInARowAreTwoUnlessSomebodySaysNo();
    void namesSideBySideAreOnePersonOrSeveral();
    void whatMayBeSeveralPeopleIsTold();
    void eachOfTwoPeopleInARowIsAskedAbout();
    void aQuestionAboutOneDayIsToldAndOverruled();
    void blanksBesideSignsAreToldAndTaken();
    void whatIsNoAddressIsTold();
    void listMayBePasted();
    void fileMayBePasted();
    void whatElseIsCopiedIsTakenOrTold_data();
    void whatElseIsCopiedIsTakenOrTold();
    void fileMayBeDropped();
    void severalFilesThatAreDroppedAreTold();
    void readingCanBeStopped();
    void membersWhoMovedMeanwhileAreComparedAnew();
    void membersAreWrittenAndReadBack();
    void modelIsSound();
    void everythingFitsAndFollowsTheLanguage();
};

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// As an event service in France writes it, with its troubles.
const QByteArray frenchExport = "Nom;Prénom;Courriel;Entreprise;Statut\r\n"
                                "LE GOFF;Solène;solene@quai.example;Quai;Validé\r\n"
                                "Tremblay;Luc;;;Validé\r\n"
                                "Roy;Éva;eva@quai.example;Quai;Validé\r\n"
                                "Mensah;Koffi;;;Annulé\r\n"
                                ";;rien@quai.example;;Validé\r\n"
                                "le goff;solene;solene@quai.example;Quai;Validé\r\n";

/// Luc is known as he stands there, of Éva the list knows more.
std::vector<Member> circle()
{
    return {memberCalled("Luc", "Tremblay"), memberCalled("Éva", "Roy", {.email = utf8("eva@quai.example")})};
}

struct ListOnDesk : MembersOnDesk {
    using MembersOnDesk::MembersOnDesk;

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the list cannot be written");
        return file.fileName();
    }
    ImportPage &page() const { return part<ImportPage>("importPage"); }
    void bring(const char *name, const QByteArray &bytes) const
    {
        emit page().listDropped(write(name, bytes));
    }
    bool previews() const
    {
        return comes([this] { return page().isVisible() && page().isShowingPreview(); });
    }
    QStringList rows() const
    {
        QStringList lines;
        const QAbstractItemModel &model = *part<QTableView>("importRows").model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines += utf8("%1: %2").arg(model.index(row, ImportRowModel::NameColumn).data().toString(),
                model.index(row, ImportRowModel::FateColumn).data().toString());
        return lines;
    }
    QPushButton &button() const { return part<QPushButton>("importPeople"); }
    QString fault() const { return isShown("importFault") ? part<Banner>("importFault").text() : QString{}; }
    void takeAs(const char *column, ListField field) const
    {
        auto &choice = part<Choice>(column);
        choice.setCurrentIndex(choice.findData(static_cast<int>(field)));
        emit choice.activated(choice.currentIndex());
    }
};

}  // namespace

void TestImportPage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
}

void TestImportPage::init()
{
    // What a list was refused for goes to the log.
    QTest::failOnWarning(QRegularExpression{QStringLiteral(
        "^(?!This plugin does not support|no such list|a line without|control signs|[0-9]+ bytes)")});
}

void TestImportPage::everyRowSaysWhatWillHappen()
{
    const ListOnDesk shown{circle()};
    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    const QStringList rows{utf8("LE GOFF Solène: New"), utf8("Luc Tremblay: Known already"),
        utf8("Éva Roy: Known, and more is known now"), utf8("Koffi Mensah: Left out: cancelled"),
        utf8(": Left out: there is no name"), utf8("solene le goff: Left out: the same person as on row 2")};
    const QStringList fates = [&] {
        QStringList said;
        for (const QString &row : shown.rows())
            said += row.section(utf8(": "), 1);
        return said;
    }();
    QStringList wanted;
    for (const QString &row : rows)
        wanted += row.section(utf8(": "), 1);
    QCOMPARE(fates, wanted);
    QCOMPARE(shown.text("importSummary"), utf8("1 new, 1 updated, 1 known already, 3 left out."));
    const auto &table = shown.part<QTableView>("importRows");
    QVERIFY(!table.isColumnHidden(ImportRowModel::OrganisationColumn));
    QCOMPARE(table.model()->index(0, ImportRowModel::OrganisationColumn).data().toString(), utf8("Quai"));
    QCOMPARE(shown.button().text(), utf8("Import 2 people"));
    QCOMPARE(shown.text("listSource"), utf8("export.csv"));
    QCOMPARE(shown.stored().size(), 2U);  // nothing has happened yet
}

void TestImportPage::listIsTakenInAndTakenBack()
{
    const ListOnDesk shown{circle()};
    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    shown.button().click();
    QVERIFY(shown.tells(utf8("2 people imported.")));
    QVERIFY(shown.isShown("membersPage"));
    QVERIFY(ListOnDesk::comes([&] {
        return shown.names() == QStringList{utf8("Éva Roy"), utf8("Luc Tremblay"), utf8("Solène Le Goff")};
    }));

    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “2 people imported.”")));
    QVERIFY(ListOnDesk::comes([&] { return shown.names().size() == 2; }));
    for (const Member &member : shown.stored())
        QVERIFY(member.organisation.isEmpty());
}

void TestImportPage::longListIsTakenBackInSightAndCanBeStopped()
{
    const ListOnDesk shown;
    QByteArray many = "Nom;Prénom\n";
    for (int row = 0; row < 3000; ++row)
        many += "Nom" + QByteArray::number(row) + ";Prénom\n";
    shown.press("importList");
    shown.bring("many.csv", many);
    QVERIFY(shown.previews());
    shown.button().click();
    QVERIFY(shown.tells(utf8("3000 people imported.")));

    shown.undo();
    QVERIFY(shown.isShown("stopReading"));
    QCOMPARE(shown.text("doing"), utf8("Taking back what was done for 3000 people…"));
    shown.undo();  // once is enough
    shown.press("stopReading");
    QVERIFY(shown.tells(utf8("Stopped. Nothing was changed.")));
    QVERIFY(shown.isShown("membersPage"));
    QCOMPARE(shown.stored().size(), 3000U);

    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “3000 people imported.”")));
    QVERIFY(shown.isShown("membersPage"));
    QVERIFY(shown.stored().empty());
    shown.redo();
    QCOMPARE(shown.text("doing"), utf8("Doing it again for 3000 people…"));
    QVERIFY(shown.tells(utf8("3000 people imported.")));
    QCOMPARE(shown.stored().size(), 3000U);
}

void TestImportPage::sameListTwiceAddsNobody()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    shown.button().click();
    QVERIFY(shown.tells(utf8("3 people imported.")));
    QVERIFY(ListOnDesk::comes([&] { return shown.names().size() == 3; }));

    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    QVERIFY(!shown.button().isEnabled());
    QCOMPARE(shown.text("importSummary"), utf8("3 known already, 3 left out. There is nothing to import."));
    QTest::keyClick(&shown.page(), Qt::Key_Escape);
    QVERIFY(shown.isShown("membersPage"));
}

void TestImportPage::badListsAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QByteArray rubbish;
    for (int sign = 0; sign < 4000; ++sign)
        rubbish += static_cast<char>(sign * 7 % 31);
    QTest::newRow("rubbish")
        << utf8("photo.csv") << rubbish
        << utf8("“photo.csv” is not a list of people. Save it as CSV or as text, then bring that.");
    QTest::newRow("one endless line")
        << utf8("long.csv") << QByteArray(1'100'000, 'x')
        << utf8("“long.csv” is not a list of people. Save it as CSV or as text, then "
                "bring that.");
    QTest::newRow("more than fits")
        << utf8("big.csv") << QByteArray(21 * 1024 * 1024, '\n')
        << utf8("“big.csv” is too long for one list: 20 MB and 100,000 rows are the most. "
                "Bring it in parts.");
    QTest::newRow("a file that is gone")
        << utf8("gone.csv") << QByteArray{}
        << utf8("“gone.csv” is not at its place. It may have been moved or renamed.");
}

void TestImportPage::badListsAreTold()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    const ListOnDesk shown{circle()};
    shown.press("importList");
    const QString path = shown.path(qPrintable(name));
    if (!bytes.isEmpty())
        shown.write(qPrintable(name), bytes);
    emit shown.page().listDropped(path);
    QVERIFY(ListOnDesk::comes([&] { return !shown.fault().isEmpty(); }));
    QCOMPARE(shown.fault(), fault);
    QVERIFY(shown.isShown("waitingForList"));  // and on to the next file
    QCOMPARE(shown.stored().size(), 2U);
}

void TestImportPage::columnsChangedByHandAreRemembered()
{
    const QByteArray list = "Nom;Quoi\nAwa Sow;la reliure\nLuc Tremblay;le compost\n";
    MembersOnDesk *again = nullptr;
    ListOnDesk shown;
    again = &shown;
    shown.press("importList");
    shown.bring("list.csv", list);
    QVERIFY(shown.previews());
    shown.takeAs("column0", ListField::Whole);
    QVERIFY(shown.previews());
    shown.takeAs("column1", ListField::ToShare);
    QVERIFY(ListOnDesk::comes([&] { return shown.page().isShowingPreview() && shown.button().isEnabled(); }));
    QCOMPARE(shown.button().text(), utf8("Import 2 people"));

    // What was only tried is not remembered.
    again->openAgain();
    shown.press("importList");
    shown.bring("list.csv", list);
    QVERIFY(shown.previews());
    const auto taken = [&] {
        return shown.part<Choice>("column1").currentData().toInt();
    };
    QCOMPARE(taken(), static_cast<int>(ListField::LeftOut));
    shown.takeAs("column1", ListField::ToShare);
    QVERIFY(ListOnDesk::comes([&] { return shown.page().isShowingPreview() && shown.button().isEnabled(); }));
    shown.button().click();
    QVERIFY(shown.tells(utf8("2 people imported.")));

    again->openAgain();
    shown.press("importList");
    shown.bring("another.csv", "Nom;Quoi\nTom O’Neill;la greffe\nAna Benali;le pain\n");
    QVERIFY(shown.previews());
    QCOMPARE(taken(), static_cast<int>(ListField::ToShare));
    shown.button().click();
    QVERIFY(shown.tells(utf8("2 people imported.")));
    QCOMPARE(shown.stored().back().toShare, QStringList{utf8("le pain")});
}

/// Whoever works through the columns is not taken to the button after each.
void TestImportPage::theKeysStayWhereTheyWere()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom;Quoi\nAwa Sow;la reliure\n");
    QVERIFY(shown.previews());
    QVERIFY(shown.button().hasFocus());
    auto &choice = shown.part<Choice>("column1");
    choice.setFocus();
    shown.takeAs("column1", ListField::ToShare);
    QVERIFY(ListOnDesk::comes([&] { return shown.page().isShowingPreview(); }));
    QVERIFY(choice.hasFocus());
}

void TestImportPage::namesTurnedRoundAreToldAndTurnedBack()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom complet;Courriel\nJean Dupont;jd@x.example\n");
    QVERIFY(shown.previews());
    QVERIFY(!shown.isShown("namesTurned"));
    shown.bring("other.csv", "Nom et prénom;Courriel\nJean Dupont;jd@x.example\n");
    QVERIFY(ListOnDesk::comes([&] { return shown.isShown("namesTurned"); }));
    QVERIFY(shown.part<Banner>("namesTurned")
                .text()
                .endsWith(utf8("“Jean Dupont”: given name Dupont, family name Jean.")));
    shown.part("namesTurned").findChild<QAbstractButton *>()->click();
    QVERIFY(
        ListOnDesk::comes([&] { return shown.page().isShowingPreview() && !shown.isShown("namesTurned"); }));
    shown.button().click();
    QVERIFY(ListOnDesk::comes([&] { return shown.stored().size() == 1; }));
    QCOMPARE(shown.stored().front().given, utf8("Jean"));
}

void TestImportPage::rowsCanBeLookedAtByTheirFate()
{
    const ListOnDesk shown{circle()};
    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    QCOMPARE(shown.rows().size(), 6);
    auto &fate = shown.part<Choice>("fate");
    fate.setCurrentIndex(fate.findData(static_cast<int>(RowFate::LeftOut)));
    emit fate.activated(fate.currentIndex());
    QCOMPARE(shown.rows().size(), 3);
}

void TestImportPage::rowAsksWhomItMeans()
{
    const ListOnDesk shown{{memberCalled("Ana", "Roy", {.email = utf8("ana@x.example")}),
        memberCalled("Luc", "Li", {.team = utf8("Nord")})}};
    shown.press("importList");
    shown.bring("list.csv", "Nom;Prénom;Entreprise\nSow;Awa;Quai\nRoy;Ana;Quai\nLi;Luc;Port\n");
    QVERIFY(shown.previews());
    QVERIFY(!shown.isShown("rowQuestion"));
    auto &table = shown.part<QTableView>("importRows");
    table.setFocus();
    QVERIFY(!shown.isShown("rowQuestion"));  // on the first row
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(shown.isShown("rowQuestion"));
    auto &question = shown.part<QuestionStrip>("rowQuestion");
    QCOMPARE(
        question.question(), utf8("Row 3: is this the Ana Roy who is a member already (ana@x.example)?"));

    emit question.declined();
    // On to the next one, with the keyboard where it was.
    QVERIFY(ListOnDesk::comes(
        [&] { return shown.rows().value(1) == utf8("Ana Roy: New: another person of this name"); }));
    QCOMPARE(question.question(), utf8("Row 4: is this the Luc Li who is a member already (Nord)?"));
    QVERIFY(table.hasFocus());
    emit question.accepted();
    QVERIFY(ListOnDesk::comes(
        [&] { return shown.rows().value(2) == utf8("Luc Li: Known, and more is known now"); }));
    QVERIFY2(shown.isShown("rowQuestion"), "the answer cannot be changed");

    shown.button().click();
    QVERIFY(shown.tells(utf8("3 people imported.")));
    QCOMPARE(shown.stored().size(), 4U);
}

void TestImportPage::oneAnswerDoesForAllOfAKnownName()
{
    const ListOnDesk shown{{memberCalled("Ana", "Roy"), memberCalled("Luc", "Li")}};
    shown.press("importList");
    shown.bring("list.csv", "Nom;Prénom;Courriel\nRoy;Ana;ana@x.example\nLi;Luc;luc@x.example\n");
    QVERIFY(shown.previews());
    QVERIFY(!shown.button().isEnabled());  // nothing happens to anybody until it is answered
    QCOMPARE(shown.part<Banner>("knownNames").text(),
        utf8("2 people have the name of a member, and nothing else says that they are the same."));
    shown.part("knownNames").findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.page().isShowingPreview() && shown.button().isEnabled(); }));
    QVERIFY(!shown.isShown("knownNames"));
    QCOMPARE(shown.text("importSummary"), utf8("2 updated."));
}

void TestImportPage::whatWaitsForAnAnswerIsToldAfterTheImport()
{
    const ListOnDesk shown{{memberCalled("Ana", "Roy"), memberCalled("Luc", "Li")}};
    shown.press("importList");
    shown.bring("list.csv",
        "Nom;Prénom;Courriel\nRoy;Ana;ana@x.example\nLi;Luc;luc@x.example\nSow;Awa;awa@x.example\n");
    QVERIFY(shown.previews());
    shown.button().click();
    QVERIFY(shown.tells(utf8("1 person imported. 2 rows wait for an answer: bring the list again.")));
    shown.undo();
    QVERIFY(shown.tells(utf8("Taken back: “1 person imported.”")));
}

void TestImportPage::rowAsksWhetherAnAddressMeansTheMember()
{
    const ListOnDesk shown{{memberCalled("John", "Smith", {.email = utf8("js@x.example")})}};
    shown.press("importList");
    shown.bring("list.csv", "Nom;Prénom;Courriel\nSmyth;Jon;js@x.example\n");
    QVERIFY(shown.previews());
    auto &table = shown.part<QTableView>("importRows");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    auto &question = shown.part<QuestionStrip>("rowQuestion");
    QVERIFY(shown.isShown("rowQuestion"));
    QCOMPARE(question.question(),
        utf8("Row 2: is Jon Smyth the same person as John Smith, who has this address?"));
    emit question.declined();
    QVERIFY(ListOnDesk::comes([&] { return shown.rows().value(0) == utf8("Jon Smyth: New"); }));
}

void TestImportPage::answersThatAreNotUsedAreToldAndTaken()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom;Prénom;Dispo\nRoy;Ana;non\nLi;Luc;oui\nSow;Awa;oui\n");
    QVERIFY(shown.previews());
    QCOMPARE(shown.button().text(), utf8("Import 3 people"));
    QCOMPARE(
        shown.part<Banner>("unusedAnswers").text(), utf8("“Dispo” says “no” once, and leaves nobody out."));
    shown.part("unusedAnswers").findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 2 people"); }));
    QVERIFY(!shown.isShown("unusedAnswers"));
}

void TestImportPage::aColumnWithoutHeadingIsCalledByItsPlace()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom;Prénom;\nRoy;Ana;non\nLi;Luc;oui\nSow;Awa;oui\n");
    QVERIFY(shown.previews());
    QCOMPARE(
        shown.part<Banner>("unusedAnswers").text(), utf8("Column 3 says “no” once, and leaves nobody out."));
}

void TestImportPage::aToolTipIsPlainText()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Prénom;Nom\nZoé;<img src=x>\nLuc;Li\n");
    QVERIFY(shown.previews());
    auto &table = shown.part<QTableView>("importRows");
    const QPoint place = table.visualRect(table.model()->index(0, ImportRowModel::NameColumn)).center();
    QHelpEvent asks{QEvent::ToolTip, place, table.viewport()->mapToGlobal(place)};
    QApplication::sendEvent(table.viewport(), &asks);
    QCOMPARE(QToolTip::text(), utf8("<p>Zoé &lt;img src=x&gt;</p>"));
    QToolTip::hideText();
}

/// Nobody needs a mouse to read what two lines cannot hold.
void TestImportPage::theChosenRowGrowsToBeRead()
{
    const ListOnDesk shown;
    shown.press("importList");
    const QByteArray organisation
        = QByteArray{"Association des habitants et des amis du quartier des Batignolles "}.repeated(6);
    shown.bring("list.csv", "Nom;Organisation\nAna Roy;" + organisation + "\nLuc Li;Quai\n");
    QVERIFY(shown.previews());
    auto &table = shown.part<QTableView>("importRows");
    const int usual = table.rowHeight(1);
    QCOMPARE(table.rowHeight(0), usual);
    table.selectRow(0);
    QVERIFY(table.rowHeight(0) > usual);
    table.selectRow(1);
    QCOMPARE(table.rowHeight(0), usual);
    QCOMPARE(table.rowHeight(1), usual);
}

void TestImportPage::twoPeopleInARowAreTwoUnlessSomebodySaysNo()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom\nAnne et Paul Roy\nLéa et Hugo Petit\nZoé Martin\n");
    QVERIFY(shown.previews());
    QCOMPARE(shown.rows(),
        (QStringList{utf8("Anne Roy: New"), utf8("Paul Roy: New"), utf8("Léa Petit: New"),
            utf8("Hugo Petit: New"), utf8("Zoé Martin: New")}));
    const auto &told = shown.part<Banner>("namedTogether");
    QCOMPARE(told.text(),
        utf8("Row 2: “Anne et Paul Roy” is two people, Anne Roy and Paul Roy. Likewise one more row."));
    told.findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 3 people"); }));
    QVERIFY(shown.isShown("namedTogether"));
    told.findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 5 people"); }));
}

void TestImportPage::namesSideBySideAreOnePersonOrSeveral()
{
    const ListOnDesk shown;
    shown.press("importList");
    emit shown.page().listPasted(utf8("Anne Roy\tPaul Blanc\tLuc Li\nMia Sow\tBen Petit\tZoé Noir\n"));
    QVERIFY(shown.previews());
    QCOMPARE(shown.button().text(), utf8("Import 2 people"));
    const auto &told = shown.part<Banner>("sideBySide");
    QCOMPARE(told.text(),
        utf8("Several names may stand side by side in a row, and a row is taken for one person."));
    told.findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 6 people"); }));
    QCOMPARE(told.text(), utf8("Several names stand side by side in a row, and each is taken for a person."));
    told.findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 2 people"); }));
    emit shown.page().listPasted(utf8("Nom;Prénom\nRoy;Ana\n"));
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 1 person"); }));
    QVERIFY(!shown.isShown("sideBySide"));
}

void TestImportPage::whatMayBeSeveralPeopleIsTold()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom\nAnne Roy, Paul Blanc et Marie Petit\nLuc Li/Eva Sow\nZoé Martin\n");
    QVERIFY(shown.previews());
    QCOMPARE(shown.part<Banner>("perhapsSeveral").text(),
        utf8("Row 2: “Anne Roy, Paul Blanc et Marie Petit” is taken for one person. If these are several "
             "people, "
             "give each a row in the list. Likewise one more row."));
    QCOMPARE(shown.rows().first().section(utf8(": "), 1), utf8("New; one person, or several?"));
    QVERIFY(ListOnDesk::comes([&] { return test::faultsOfFit(*shown.window().centralWidget()).isEmpty(); }));
    shown.page().showWaiting();
    shown.bring("other.csv", "Nom\nZoé Martin\n");
    QVERIFY(shown.previews());
    QVERIFY(!shown.isShown("perhapsSeveral"));
}

/// Both stand in one row, and each has an answer of their own.
void TestImportPage::eachOfTwoPeopleInARowIsAskedAbout()
{
    const ListOnDesk shown{{memberCalled("Anne", "Roy"), memberCalled("Paul", "Roy")}};
    shown.press("importList");
    shown.bring("list.csv", "Nom;Courriel\nAnne et Paul Roy;anne@x.example, paul@x.example\nZoé Martin;\n");
    QVERIFY(shown.previews());
    shown.part<QTableView>("importRows").selectRow(0);
    emit shown.part<QuestionStrip>("rowQuestion").accepted();
    QVERIFY(ListOnDesk::comes([&] { return shown.rows().value(0).endsWith(utf8("more is known now")); }));
    QVERIFY(shown.rows().value(1).startsWith(utf8("Paul Roy: Same person?")));
    QVERIFY(
        ListOnDesk::comes([&] { return shown.part<QTableView>("importRows").currentIndex().row() == 1; }));
}

void TestImportPage::aQuestionAboutOneDayIsToldAndOverruled()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom;Venez-vous samedi ?\nAna Roy;non\nLuc Li;oui\nAwa Sow;oui\n");
    QVERIFY(shown.previews());
    QCOMPARE(shown.button().text(), utf8("Import 2 people"));
    QCOMPARE(shown.part<Banner>("decidingDay").text(),
        utf8("“Venez-vous samedi ?” asks about one day, and leaves out one person."));
    shown.part("decidingDay").findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 3 people"); }));
    QVERIFY(!shown.isShown("decidingDay"));
    QVERIFY(shown.isShown("unusedAnswers"));
}

void TestImportPage::blanksBesideSignsAreToldAndTaken()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom;Présent\nAna Roy;x\nLuc Li;\nAwa Sow;x\n");
    QVERIFY(shown.previews());
    QCOMPARE(shown.button().text(), utf8("Import 3 people"));
    QCOMPARE(shown.part<Banner>("blankAnswers").text(),
        utf8("“Présent” is blank for one person, and leaves nobody out."));
    shown.part("blankAnswers").findChild<QAbstractButton *>()->click();
    QVERIFY(ListOnDesk::comes([&] { return shown.button().text() == utf8("Import 2 people"); }));
    QVERIFY(!shown.isShown("blankAnswers"));
    QCOMPARE(shown.rows().at(1), utf8("Luc Li: Left out: does not come"));
}

void TestImportPage::whatIsNoAddressIsTold()
{
    const ListOnDesk shown;
    shown.press("importList");
    shown.bring("list.csv", "Nom;E-mail\nAna Roy;ana_at_x.fr\nLuc Li;luc@x.fr\nAwa Sow;awa@x.fr\n");
    QVERIFY(shown.previews());
    QCOMPARE(shown.rows().at(0), utf8("Ana Roy: New; “ana_at_x.fr” is no e-mail address"));
    QCOMPARE(shown.rows().at(1), utf8("Luc Li: New"));
}

void TestImportPage::listMayBePasted()
{
    const ListOnDesk shown;
    QGuiApplication::clipboard()->setText(utf8("Prénom\tNom\nAwa\tSow\nTom\tO’Neill\n"));
    shown.part("membersPage").setFocus();
    QTest::keyClick(&shown.part("membersPage"), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shown.previews());
    QCOMPARE(shown.text("listSource"), utf8("what was pasted"));
    QCOMPARE(shown.button().text(), utf8("Import 2 people"));
}

/// As a file manager copies it.
void TestImportPage::fileMayBePasted()
{
    const ListOnDesk shown;
    const auto copy = [&shown](const char *name) {
        auto *copied = new QMimeData;
        copied->setUrls({QUrl::fromLocalFile(shown.write(name, frenchExport))});
        copied->setText(copied->urls().front().toString());
        QGuiApplication::clipboard()->setMimeData(copied);
    };
    copy("export.csv");
    QTest::keyClick(&shown.part("membersPage"), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shown.previews());
    QCOMPARE(shown.text("listSource"), utf8("export.csv"));
    shown.press("backToMembers");
    shown.press("importList");
    copy("again.csv");
    shown.press("pasteList");
    QVERIFY(shown.previews());
    QCOMPARE(shown.text("listSource"), utf8("again.csv"));
}

void TestImportPage::whatElseIsCopiedIsTakenOrTold_data()
{
    const QUrl file = QUrl::fromLocalFile(QDir::temp().filePath(utf8("one.csv")));
    const QUrl other = QUrl::fromLocalFile(QDir::temp().filePath(utf8("other.csv")));
    const QUrl link{utf8("https://quai.example/list")};
    const QString several = utf8("One list at a time: bring a single file.");
    const QString nothing
        = utf8("What was pasted is not a list of people. Copy some rows of names and paste those.");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("two files are one too many")
        << QList<QUrl>{file, other} << utf8("one.csv\nother.csv") << several;
    QTest::newRow("so is a link beside a file") << QList<QUrl>{link, file} << QString{} << several;
    QTest::newRow("of links the text is read")
        << QList<QUrl>{link} << utf8("Prénom\tNom\nAwa\tSow\nTom\tO’Neill\n") << QString{};
    QTest::newRow("nothing is no list") << QList<QUrl>{} << QString{} << nothing;
    QTest::newRow("nor are blanks") << QList<QUrl>{} << utf8(" \n\t") << nothing;
}

void TestImportPage::whatElseIsCopiedIsTakenOrTold()
{
    QFETCH(const QList<QUrl>, urls);
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    const ListOnDesk shown;
    auto *copied = new QMimeData;
    if (!urls.isEmpty())
        copied->setUrls(urls);
    if (!text.isEmpty())
        copied->setText(text);
    QGuiApplication::clipboard()->setMimeData(copied);

    QTest::keyClick(&shown.part("membersPage"), Qt::Key_V, Qt::ControlModifier);
    if (told.isEmpty()) {
        QVERIFY(shown.previews());
        QCOMPARE(shown.button().text(), utf8("Import 2 people"));
        shown.press("backToMembers");
    } else {
        QVERIFY(shown.tells(told));
    }
    shown.press("importList");
    shown.press("pasteList");
    if (told.isEmpty())
        QVERIFY(shown.previews());
    QCOMPARE(shown.fault(), told);
}

void TestImportPage::fileMayBeDropped()
{
    const ListOnDesk shown{circle()};
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(shown.write("export.csv", frenchExport))});
    QWidget &page = shown.part("membersPage");
    QDragEnterEvent enters{{20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, {}};
    QApplication::sendEvent(&page, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent drops{{20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, {}};
    QApplication::sendEvent(&page, &drops);
    QVERIFY(shown.previews());
}

void TestImportPage::severalFilesThatAreDroppedAreTold()
{
    const ListOnDesk shown{circle()};
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(shown.write("export.csv", frenchExport)),
        QUrl::fromLocalFile(shown.write("again.csv", frenchExport))});
    QWidget &page = shown.part("membersPage");
    QDragEnterEvent enters{{20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, {}};
    QApplication::sendEvent(&page, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent drops{{20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, {}};
    QApplication::sendEvent(&page, &drops);
    QVERIFY(shown.tells(utf8("One list at a time: bring a single file.")));
    QVERIFY(shown.isShown("membersPage"));
}

void TestImportPage::readingCanBeStopped()
{
    const ListOnDesk shown{circle()};
    shown.press("importList");
    QByteArray many = "Nom;Prénom\n";
    for (int row = 0; row < 60'000; ++row)
        many += "Nom" + QByteArray::number(row) + ";Prénom\n";
    shown.bring("many.csv", many);
    QVERIFY(shown.isShown("stopReading"));
    QCOMPARE(shown.text("doing"), utf8("Reading many.csv…"));
    shown.press("stopReading");
    QVERIFY(shown.isShown("waitingForList"));
    QVERIFY(shown.fault().isEmpty());
    // What was stopped does not come after all, and the next list does.
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    QCOMPARE(shown.text("listSource"), utf8("export.csv"));
}

void TestImportPage::membersWhoMovedMeanwhileAreComparedAnew()
{
    const ListOnDesk shown{circle()};
    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    shown.elsewhere([&](const auto &db) {
        Member eva = shown.stored().back();
        eva.team = utf8("Cuisine");
        test::require(storage::editMember(db, eva, 1s));
    });
    // Either the file refuses, which is told beside the list as it is compared anew, or the desk has heard of
    // it by now: nothing is overwritten.
    QVERIFY(ListOnDesk::comes([&] {
        if (shown.toast().isEmpty() && shown.page().isShowingPreview())
            shown.button().click();
        return !shown.toast().isEmpty();
    }));
    QCOMPARE(shown.toast(), utf8("2 people imported."));
    QCOMPARE(shown.stored()[1].team, utf8("Cuisine"));
    QCOMPARE(shown.stored()[1].organisation, utf8("Quai"));
}

void TestImportPage::membersAreWrittenAndReadBack()
{
    const ListOnDesk shown{circle()};
    shown.press("exportMembers");
    const QString path = shown.path("reports") + utf8("/members.csv");
    QVERIFY(shown.tells(utf8("Saved as %1").arg(QDir::toNativeSeparators(path))));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Tremblay"));

    const ListOnDesk other;
    other.press("importList");
    other.bring("members.csv", bytes);
    QVERIFY(other.previews());
    other.button().click();
    QVERIFY(other.tells(utf8("2 people imported.")));
    QCOMPARE(other.stored().back().family, utf8("Roy"));
}

void TestImportPage::modelIsSound()
{
    ImportRowModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ImportPreview preview;
    preview.rows = {{.line = 2, .name = utf8("Awa Sow"), .fate = RowFate::New},
        {.line = 3, .fate = RowFate::LeftOut, .reason = LeftOutReason::NoName}};
    model.setPreview(std::make_shared<const ImportPreview>(preview));
    model.setFate(RowFate::LeftOut);
    QCOMPARE(model.rowCount(), 1);
    model.retranslate();
    model.setFate(std::nullopt);
    QCOMPARE(model.rowCount(), 2);
}

void TestImportPage::everythingFitsAndFollowsTheLanguage()
{
    const ListOnDesk shown{circle()};
    shown.press("importList");
    shown.bring("export.csv", frenchExport);
    QVERIFY(shown.previews());
    const auto fits = [&] {
        QStringList faults;
        MembersOnDesk::comes(
            [&] { return (faults = test::faultsOfFit(*shown.window().centralWidget())).isEmpty(); }, 2s);
        return faults.join(u'\n');
    };
    QCOMPARE(shown.window().size(), QSize(1280, 800));
    QCOMPARE(fits(), QString{});
    const QMap<QString, QString> before = test::visibleWords(shown.window());
    emit shown.window().languageChosen(Language::French);
    QApplication::processEvents();
    const QMap<QString, QString> french = test::visibleWords(shown.window());
    QCOMPARE(fits(), QString{});
    const QStringList alike{utf8("Circle"), utf8("circle"), utf8("export.csv"), utf8("Nom"), utf8("Prénom"),
        utf8("Courriel"), utf8("Entreprise"), utf8("Statut"), utf8("LE GOFF"), utf8("Solène"),
        utf8("solene@quai.example"), utf8("Quai"), utf8("Validé"), utf8("Tablée"), utf8("Note"),
        utf8("Organisation"), utf8("Table"), utf8("Pause")};
    const QStringList faults = test::unchangedWords(before, french, alike);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(shown.rows().front().section(utf8(": "), 1), utf8("Nouvelle personne"));
    QCOMPARE(shown.button().text(), utf8("Importer 2 personnes"));
    emit shown.window().languageChosen(Language::English);
    QApplication::processEvents();
    QCOMPARE(test::visibleWords(shown.window()), before);
}

TEST_CLASS_WITH(TestImportPage, QApplication)

}  // namespace tablee::ui::tst_import_page

#include "tst_import_page.moc"
