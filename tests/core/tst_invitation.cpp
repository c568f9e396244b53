#include "reports/invitation.h"
#include "sessions/prepared_session.h"
#include "support/test_program.h"

#include <QProcess>
#include <QTest>

namespace tablee::tst_invitation {

using namespace std::chrono_literals;

class TestInvitation : public QObject {
    Q_OBJECT

private slots:
    void textSaysWhenAndWhere_data();
    void textSaysWhenAndWhere();
    void bothLanguagesFollowOneAnother();
    void calendarIsReadByALibrary();
    void linesAreFoldedBetweenLetters();
    void aLaterInvitationReplacesTheFirst();
    void theNextSessionIsStillToCome_data();
    void theNextSessionIsStillToCome();
    void onlyWhoWantsNewsIsWrittenTo_data();
    void onlyWhoWantsNewsIsWrittenTo();
};

namespace {

Invitation invitation()
{
    return {.uid = u"6a1b0f8e-0000-4000-8000-000000000001"_qs,
        .community = u"Les mardis du quai"_qs,
        .title = u"Sujet : VOUS; goûts, couleurs \\ autres"_qs,
        .place = u"Bibliothèque du quai, 3e étage"_qs,
        .purpose
        = u"Qui sait faire quoi, dans le quartier où nous vivons depuis si longtemps déjà ? Été, hiver, œufs."_qs,
        .start = QDateTime{QDate{2027, 4, 27}, QTime{19, 0}, QTimeZone{"America/Toronto"}},
        .length = 90min};
}

constexpr Milliseconds madeAt{1'806'600'000'000};

QByteArray calendar(const Invitation &of, Milliseconds now = madeAt)
{
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    return invitationCalendar(of, {&french, &english}, Region::Quebec, now);
}

QByteArray unfolded(QByteArray calendar)
{
    return calendar.replace("\r\n ", "");
}

}  // namespace

void TestInvitation::textSaysWhenAndWhere_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("when");
    QTest::newRow("French") << Language::French << u"Mardi 27 avril 2027, à 19\u00a0h"_qs;
    QTest::newRow("English") << Language::English << u"Tuesday 27 April 2027, at 7:00\u00a0pm"_qs;
}

void TestInvitation::textSaysWhenAndWhere()
{
    QFETCH(const Language, language);
    QFETCH(const QString, when);
    const Words words = Words::load(language);
    const QStringList lines = invitationText(invitation(), {&words}, Region::Quebec).split(u'\n');
    QCOMPARE(lines.at(0), invitation().title);
    QCOMPARE(lines.at(1), when);
    QCOMPARE(lines.at(2), invitation().place);
    QCOMPARE(lines.at(5), invitation().community);
    Invitation nameless = invitation();
    nameless.title.clear();
    QVERIFY(!invitationText(nameless, {&words}, Region::Quebec).startsWith(u'\n'));
}

void TestInvitation::bothLanguagesFollowOneAnother()
{
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const QString text = invitationText(invitation(), {&english, &french}, Region::France);
    QVERIFY(text.indexOf(u"Tuesday"_qs) < text.indexOf(u"Mardi"_qs));
}

void TestInvitation::calendarIsReadByALibrary()
{
    QProcess reader;
    reader.start(QStringLiteral(PYTHON), {u"-B"_qs, QStringLiteral(READ_CALENDAR)});
    reader.write(calendar(invitation()));
    reader.closeWriteChannel();
    QVERIFY2(reader.waitForFinished() && reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QStringList told = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n');
    QCOMPARE(told.at(0), invitation().uid);
    QCOMPARE(told.at(1), invitation().title);
    QCOMPARE(told.at(2), invitation().place);
    // Toronto is four hours behind in April.
    QCOMPARE(told.at(3), u"2027-04-27T23:00:00+00:00"_qs);
    QCOMPARE(told.at(4), u"2027-04-28T00:30:00+00:00"_qs);
    QVERIFY(told.mid(5).contains(invitation().purpose));
    QVERIFY(told.mid(5).contains(invitation().community));
}

void TestInvitation::linesAreFoldedBetweenLetters()
{
    const QByteArray file = calendar(invitation());
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    const QList<QByteArray> lines = file.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 75 + 1, line.constData());
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
    }
    QVERIFY(unfolded(file).contains("SUMMARY:Sujet : VOUS\\; goûts\\, couleurs \\\\ autres\r\n"));
}

void TestInvitation::aLaterInvitationReplacesTheFirst()
{
    const auto sequence = [](const QByteArray &file) {
        const qsizetype at = file.indexOf("SEQUENCE:") + 9;
        return file.mid(at, file.indexOf('\r', at) - at).toLongLong();
    };
    const QByteArray first = calendar(invitation());
    Invitation moved = invitation();
    moved.start = moved.start.addDays(1);
    const QByteArray second = calendar(moved, madeAt + 2min);
    QCOMPARE(sequence(second), sequence(first) + 2);
    QVERIFY(sequence(second) < std::numeric_limits<qint32>::max());
    QVERIFY(second.contains("UID:6a1b0f8e-0000-4000-8000-000000000001\r\n"));
}

void TestInvitation::theNextSessionIsStillToCome_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("draft");
    QTest::addColumn<int>("next");
    QTest::newRow("the earliest of those that follow") << 150 << 0 << 0 << 2;
    QTest::newRow("at its very beginning") << 200 << 0 << 0 << 2;
    QTest::newRow("one that has passed and never began is none") << 250 << 0 << 0 << 3;
    QTest::newRow("one that was held is told") << 250 << 2 << 0 << 2;
    QTest::newRow("all have passed") << 350 << 0 << 0 << 0;
    QTest::newRow("a draft is told to nobody") << 150 << 0 << 2 << 3;
    QTest::newRow("nothing but a draft is left") << 250 << 0 << 3 << 0;
}

/// The first session was held; the second and the third, by their starts, were prepared after it.
void TestInvitation::theNextSessionIsStillToCome()
{
    QFETCH(const int, now);
    QFETCH(const int, held);
    QFETCH(const int, draft);
    QFETCH(const int, next);
    const auto session = [held, draft](int id) {
        return Session{.id = SessionId{id},
            .startsAt = id * 100,
            .lastSeq = id == 1 || id == held ? 9 : 0,
            .announced = id != draft && id != held};
    };
    const auto found = sessionAfter(session(1), {session(3), session(2), session(1)}, Milliseconds{now});
    QCOMPARE(found ? static_cast<int>(found->id.value()) : 0, next);
    std::vector<ComingSession> coming;
    for (int id = 2; id <= 3; ++id)
        if (id != held)
            coming.push_back({SessionId{id}, {.startsAt = id * 100, .announced = id != draft}});
    const auto start = startAfter(session(1), coming, Milliseconds{now});
    const int expected = held == 2 ? 3 : next;
    QVERIFY(start == (expected == 0 ? std::nullopt : std::optional{Milliseconds{expected * 100}}));
}

void TestInvitation::onlyWhoWantsNewsIsWrittenTo_data()
{
    QTest::addColumn<Member>("member");
    QTest::addColumn<QStringList>("addresses");
    const Member willing{.email = u"zoe@example.org"_qs, .consents = {ConsentPurpose::News}};
    const auto row = [willing](const char *name, const QStringList &addresses, auto change) {
        Member member = willing;
        change(member);
        QTest::newRow(name) << member << addresses;
    };
    row("consents to news", {u"zoe@example.org"_qs}, [](Member &) {});
    row("consents to something else", {},
        [](Member &member) { member.consents = {ConsentPurpose::ContactDetails}; });
    row("no longer comes", {}, [](Member &member) { member.retired = true; });
    row("is somebody else now", {}, [](Member &member) { member.mergedInto = MemberId{2}; });
    row("has no address", {}, [](Member &member) { member.email.clear(); });
    row("has none that mail can be sent to", {}, [](Member &member) { member.email = u"zoe@example"_qs; });
    row("has two in one", {}, [](Member &member) { member.email = u"a@b.org,c@d.org"_qs; });
    row("has none that is one", {}, [](Member &member) { member.email = u"zoe"_qs; });
}

void TestInvitation::onlyWhoWantsNewsIsWrittenTo()
{
    QFETCH(const Member, member);
    QTEST(addressesForNews({member, member}), "addresses");
}

TEST_CLASS(TestInvitation)

}  // namespace tablee::tst_invitation

#include "tst_invitation.moc"
