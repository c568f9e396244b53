#include "conducting/screen_card.h"
#include "members/erase_card.h"
#include "members/import_page.h"
#include "members/members_page.h"
#include "sessions_on_desk.h"
#include "storage/event_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/station_store.h"
#include "support/test_program.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>

namespace tablee::tst_person_rights {

using namespace tablee::test;

/// What a member may ask for of their own data, by way of the desk: all of it in a file, and that it is gone.
class TestPersonRights : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeKind::Light); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression{QStringLiteral("^(?!This plugin does not support|the old pages)")});
    }
    void dataGoWhereTheyAreWanted_data();
    void dataGoWhereTheyAreWanted();
    void nothingIsErasedBeforeItIsSaid();
    void whoIsErasedIsNowhere();
    void whatWasDoneBringsNobodyBack();
    void noListIsTakenInWhileSomebodyIsErased();
    void aListThatIsBeingTakenInIsLetGo();
    void aListThatIsMadeLosesTheName();
    void aSessionToComeLosesThePerson();
    void whoeverReadsHasToBeDoneFirst();
    void anEveningUnderWayHasToBeOverFirst();
    void theThanksStayOnTheWall();
};

namespace {

/// One person whose words stand nowhere else, among others.
std::vector<Member> circle()
{
    return {memberCalled("Éva", "Roy"),
        memberCalled("Zénobie", "Quatrepoint",
            {.organisation = utf8("Maison Unique"),
                .team = utf8("Equipeseule"),
                .email = utf8("zq@quatrepoint.example"),
                .toShare = {utf8("vielle à roue")},
                .note = utf8("préfère la fenêtre")}),
        memberCalled("Awa", "Sow")};
}

/// The words in the files of the folder the community lies in, and in which.
QStringList found(const MembersOnDesk &desk)
{
    QStringList words;
    QDirIterator files{QFileInfo{desk.community()}.absolutePath(), QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (!file.open(QIODevice::ReadOnly))
            return {utf8("unreadable")};
        const QByteArray bytes = file.readAll().toLower();
        for (const char *word :
            {"nobie", "quatrepoint", "maison unique", "equipeseule", "vielle", "fen\xc3\xaatre"})
            if (bytes.contains(word))
                words += utf8(word) + u' ' + QFileInfo{file}.fileName();
    }
    return words;
}

/// Opens the card of the person in this row and asks for what a button says.
void ask(const MembersOnDesk &desk, int row, const char *button)
{
    desk.choose(row);
    QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("memberCard"); }));
    desk.press(button);
}

int rowOf(const MembersOnDesk &desk, const char *name)
{
    return static_cast<int>(desk.names().indexOf(utf8(name)));
}

/// To the question, and its answer.
void erase(const MembersOnDesk &desk, const char *name)
{
    QVERIFY(MembersOnDesk::comes([&] { return desk.names().contains(utf8(name)); }));
    ask(desk, rowOf(desk, name), "eraseMember");
    QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("erase"); }));
    desk.press("erase");
}

bool isErased(const MembersOnDesk &desk)
{
    return MembersOnDesk::comes(
        [&] { return desk.part<ui::EraseCard>("eraseCard").isDone() && desk.names().size() == 2; });
}

const char *person = "Zénobie Quatrepoint";

/// What shows, says or hides the name among the widgets of all windows.
QStringList naming(const QString &part)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList where;
    for (QWidget *window : QApplication::topLevelWidgets())
        for (QWidget *widget : window->findChildren<QWidget *>())
            for (const char *property :
                {"text", "plainText", "accessibleName", "accessibleDescription", "toolTip"})
                if (widget->property(property).toString().contains(part, Qt::CaseInsensitive))
                    where += utf8(widget->metaObject()->className()) + u' ' + widget->objectName() + u'.'
                        + utf8(property);
    return where;
}

}  // namespace

void TestPersonRights::dataGoWhereTheyAreWanted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("as a page") << utf8("all.html") << QByteArray{"<!DOCTYPE html>\n<html lang=\"en\">"};
    QTest::newRow("for another program") << utf8("all.json") << QByteArray{"{\n"};
}

void TestPersonRights::dataGoWhereTheyAreWanted()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const MembersOnDesk desk{circle()};
    const QString path = QFileInfo{desk.community()}.absoluteDir().filePath(name);
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        answer.stop();
        QCOMPARE(QFileInfo{dialog->selectedFiles().value(0)}.fileName(), utf8("Zénobie Quatrepoint.html"));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    answer.start(0);
    ask(desk, rowOf(desk, person), "memberData");
    QVERIFY(desk.tells(utf8("Saved as ") + QDir::toNativeSeparators(path)));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    for (const char *word : {"Zénobie", "Maison Unique", "zq@quatrepoint.example", "vielle à roue"})
        QVERIFY2(bytes.contains(word), word);
    QVERIFY(!bytes.contains("Awa"));
}

void TestPersonRights::nothingIsErasedBeforeItIsSaid()
{
    const MembersOnDesk desk{circle()};
    const auto before = desk.stored();
    ask(desk, rowOf(desk, person), "eraseMember");
    QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("eraseCard"); }));
    QVERIFY(desk.text("eraseTitle").contains(utf8(person)));
    for (const char *told : {"cannot be taken back", "0 sessions", "0 meetings", "Out of reach"})
        QVERIFY2(desk.text("erasure").contains(utf8(told)), told);
    // The answer that keeps everything has the keyboard.
    QVERIFY(desk.part("eraseNot").hasFocus() || !desk.window().isActiveWindow());
    desk.press("eraseNot");
    QVERIFY(!desk.isShown("eraseCard"));
    QVERIFY(desk.stored() == before);
}

void TestPersonRights::whoIsErasedIsNowhere()
{
    MembersOnDesk desk{circle()};
    const QString copy
        = QFileInfo{desk.community()}.absoluteDir().filePath(utf8("circle.v2-20270101T120000.tablee"));
    desk.elsewhere([&](const auto &db) {
        require(storage::run(db,
            QStringLiteral("INSERT INTO phrase_note (key, french, kind, depth, first_contact, "
                           "places, hidden, noted_at) VALUES ('own', 'une autre', 'experience', "
                           "1, 1, 'table', 0, 1)")));
        require(storage::run(db, QStringLiteral("VACUUM INTO ?"), {copy}));
    });
    QVERIFY(found(desk).size() > 10);
    desk.fill("searchMembers", utf8("quatre"));
    erase(desk, person);
    QVERIFY(isErased(desk));
    QVERIFY(desk.text("erasure").contains(utf8("1 copy of our own")));
    QCOMPARE(found(desk), QStringList{});
    // Neither what is shown nor what was typed and told names the person.
    QCOMPARE(naming(utf8("quatre")).join(u' '), QString{});
    QCOMPARE(desk.names(), (QStringList{utf8("Awa Sow"), utf8("Éva Roy")}));
    // Whatever is written when the desk closes.
    desk.openAgain();
    QCOMPARE(found(desk), QStringList{});
    QCOMPARE(desk.names().size(), 2);
}

void TestPersonRights::whatWasDoneBringsNobodyBack()
{
    const MembersOnDesk desk{circle()};
    // A change of this person, one of somebody else, and one that was taken back and could be done again.
    desk.choose(rowOf(desk, person));
    desk.fill("team", utf8("Equipeseule la nouvelle"));
    desk.press("saveMember");
    QVERIFY(desk.tells(utf8("Changed: Zénobie Quatrepoint.")));
    QVERIFY(MembersOnDesk::comes(
        [&] { return desk.column(ui::MemberColumn::Team).contains(utf8("Equipeseule la nouvelle")); }));
    desk.choose(rowOf(desk, "Awa Sow"));
    desk.fill("team", utf8("Vert"));
    desk.press("saveMember");
    QVERIFY(desk.tells(utf8("Changed: Awa Sow.")));
    QVERIFY(MembersOnDesk::comes([&] { return desk.column(ui::MemberColumn::Team).contains(utf8("Vert")); }));
    desk.choose(rowOf(desk, person));
    desk.press("retireMember");
    QVERIFY(desk.tells(utf8("Retired: Zénobie Quatrepoint.")));
    desk.undo();
    QVERIFY(desk.tells(utf8("Taken back: “Retired: Zénobie Quatrepoint.”")));
    erase(desk, person);
    QVERIFY(isErased(desk));
    QCOMPARE(desk.toast(), QString{});
    emit desk.part<ui::Toast>("memberToast").undoRequested();  // "do it again" would have been next
    // Whoever wants them back hears that there is no way, before anything else is taken back.
    QVERIFY(desk.tells(utf8("Who was erased for good cannot be brought back.")));
    QVERIFY(desk.column(ui::MemberColumn::Team).contains(utf8("Vert")));
    desk.undo();
    QVERIFY(desk.tells(utf8("Taken back: “Changed: Awa Sow.”")));
    desk.undo();
    QVERIFY(desk.tells(utf8("There is nothing to take back.")));
    QCOMPARE(found(desk), QStringList{});
}

void TestPersonRights::noListIsTakenInWhileSomebodyIsErased()
{
    const MembersOnDesk desk{circle()};
    erase(desk, person);
    desk.press("importList");
    QCOMPARE(desk.toast(), utf8("Somebody is being erased. Bring the list when that is done."));
    emit desk.part<ui::MembersPage>("membersPage").listPasted(utf8("Zénobie Quatrepoint\nLuc Li\n"));
    QVERIFY(desk.isShown("membersPage"));
    QVERIFY(isErased(desk));
    desk.press("importList");
    QVERIFY(desk.isShown("importPage"));
}

/// The erasure is written first, and the list is forgotten before it is known what became of it.
void TestPersonRights::aListThatIsBeingTakenInIsLetGo()
{
    const MembersOnDesk desk{circle()};
    desk.press("importList");
    emit desk.part<ui::ImportPage>("importPage")
        .listPasted(utf8("Nom;Prénom;E-mail;À apprendre\n"
                         "Quatrepoint;Zénobie;zq@quatrepoint.example;compost\n"));
    QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("importPeople"); }));
    const auto members = desk.stored();
    auto &page = desk.part<ui::MembersPage>("membersPage");
    emit page.eraseRequested(members.at(1));
    desk.press("importPeople");
    emit page.retireRequested(members.at(2), true);  // what is asked last is answered last
    QVERIFY(MembersOnDesk::comes(
        [&] { return desk.part<ui::Toast>("memberToast").text() == utf8("Retired: Awa Sow."); }));
    QVERIFY(desk.stored().at(1).family.isEmpty());
    QVERIFY(desk.isShown("waitingForList"));
}

void TestPersonRights::aListThatIsMadeLosesTheName()
{
    const MembersOnDesk desk{circle()};
    auto &list = desk.part<QPlainTextEdit>("names");
    list.setPlainText(utf8("Awa Sow\nQUATREPOINT Zénobie\nLuc Quatrepoint\nZénobie Quatrepoint\tzq@x.org\n1. "
                           "Zénobie Quatrepoint\n"
                           "Zénobie Quatrepoint <zq@x.org>\nÉva Roy"));
    erase(desk, person);
    QVERIFY(isErased(desk));
    QCOMPARE(list.toPlainText(), utf8("Awa Sow\nLuc Quatrepoint\nÉva Roy"));
}

void TestPersonRights::aSessionToComeLosesThePerson()
{
    const MembersOnDesk desk{circle()};
    PreparedSession coming{.title = utf8("Next"),
        .startsAt = 1'800'000'000'000,
        .zone = utf8("UTC"),
        .seatsPerTable = 4,
        .attendance = {{MemberId{1}}, {MemberId{2}}, {MemberId{3}}}};
    coming.rules = {{RuleKind::Apart, MemberId{1}, MemberId{2}}};
    SessionId session;
    desk.elsewhere([&](const auto &db) {
        session = require(storage::SessionStore{db}.create(coming));
        require(storage::run(
            db, QStringLiteral("UPDATE session SET purpose = 'fêter Zénobie Quatrepoint' WHERE id = 1")));
    });
    ask(desk, rowOf(desk, person), "eraseMember");
    QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("erase"); }));
    QVERIFY(desk.text("erasure").contains(utf8("1 place at a session to come")));
    const QString rule = utf8("never at one table with Éva Roy (Next, 2027-01-15)");
    QVERIFY(desk.text("erasure").contains(rule));
    // A text that somebody wrote is not the program's to change: it is told, and where it stands.
    const QString hit = utf8("The purpose of a session: fêter Zénobie Quatrepoint (2027-01-15)");
    QVERIFY(desk.text("erasure").contains(hit));
    desk.press("erase");
    QVERIFY(isErased(desk));
    QVERIFY(desk.text("erasure").contains(hit));
    QVERIFY(desk.text("erasure").contains(rule));
    desk.elsewhere([&](const auto &db) {
        const PreparedSession left = require(storage::SessionStore{db}.prepared(session));
        QCOMPARE(left.attendance.size(), 2U);
        QVERIFY(left.rules.empty());
    });
}

void TestPersonRights::whoeverReadsHasToBeDoneFirst()
{
    const MembersOnDesk desk{circle()};
    {
        const auto reader = require(storage::Database::open(desk.community(), storage::Access::Read));
        require(storage::run(reader.handle(), QStringLiteral("BEGIN")));
        auto reading = require(storage::run(reader.handle(), QStringLiteral("SELECT given FROM member")));
        QVERIFY(reading.next());
        erase(desk, person);
        QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("eraseFault"); }));
        QVERIFY(desk.text("eraseFault").contains(utf8("Somebody else reads this community")));
        QCOMPARE(desk.stored().at(1).family, utf8("Quatrepoint"));
        reading.finish();
        require(storage::run(reader.handle(), QStringLiteral("COMMIT")));
    }
    desk.press("erase");
    QVERIFY(isErased(desk));
    QCOMPARE(found(desk), QStringList{});
}

void TestPersonRights::anEveningUnderWayHasToBeOverFirst()
{
    const MembersOnDesk desk{circle()};
    desk.elsewhere([](const auto &db) {
        const SessionId session = require(storage::SessionStore{db}.create({.title = utf8("Tonight"),
            .startsAt = 1,
            .zone = utf8("UTC"),
            .seatsPerTable = 4,
            .attendance = {{MemberId{2}}}}));
        Event doors;
        doors.kind = EventKind::OpenDoors;
        doors.request = "doors";
        doors.station = require(storage::StationStore{db}.desk(utf8("desk")));
        require(storage::EventStore{db}.append(session, 0, {doors}));
    });
    ask(desk, rowOf(desk, person), "eraseMember");
    QVERIFY(MembersOnDesk::comes([&] { return desk.isShown("eraseCard"); }));
    QVERIFY(desk.text("erasure").contains(utf8("takes part in an evening that is under way")));
    QVERIFY(!desk.isShown("erase"));
    desk.press("eraseNot");
    // Whoever is not in it can be erased meanwhile.
    erase(desk, "Awa Sow");
    QVERIFY(isErased(desk));
    QCOMPARE(desk.stored().at(1).family, utf8("Quatrepoint"));
}

/// Whoever asks to be erased on the way out asks while the room still reads the thanks.
void TestPersonRights::theThanksStayOnTheWall()
{
    MembersOnDesk desk{circle()};
    desk.startEvening(utf8("Éva Roy\nZénobie Quatrepoint\nAwa Sow\nLuc Roy"));
    desk.goToTheThanks();
    emit desk.window().findChild<ui::ScreenCard *>()->messageWritten({utf8("Merci Zénobie Quatrepoint"), {}});
    QVERIFY(MembersOnDesk::comes([] { return wall()->scene().view == ui::AudienceView::Message; }));
    desk.goTo(ui::Act::Members);
    erase(desk, person);
    QVERIFY(MembersOnDesk::comes([&] { return desk.part<ui::EraseCard>("eraseCard").isDone(); }));
    // What somebody wrote about them goes; under it the room reads what it read before.
    QVERIFY(wall() != nullptr && wall()->isVisible());
    QCOMPARE(wall()->scene().view, ui::AudienceView::ThankYou);
    QVERIFY(MembersOnDesk::comes([&] { return desk.text("saved") == utf8("Everything is saved"); }));
    QCOMPARE(naming(utf8("quatre")).join(u' '), QString{});
    QCOMPARE(found(desk), QStringList{});
    desk.goTo(ui::Act::Live);
    QCOMPARE(naming(utf8("quatre")).join(u' '), QString{});
}

TEST_CLASS_WITH(TestPersonRights, QApplication)

}  // namespace tablee::tst_person_rights

#include "tst_person_rights.moc"
