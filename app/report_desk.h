#pragma once

#include "community_door.h"
#include "desk_choices.h"
#include "language/region.h"
#include "report_writer.h"
#include "reporting/next_session_card.h"
#include "reports/invitation.h"
#include "reports/session_report.h"
#include "sessions/session.h"

#include <QObject>

namespace tablee::ui {
class MainWindow;
class ReportPage;
}  // namespace tablee::ui

namespace tablee {

struct KeptSession;

/// One evening's report on the desk: its page, and the files that are written from it. It does not matter
/// whether the evening has just ended or was years ago.
class ReportDesk final : public QObject {
    Q_OBJECT

public:
    struct Subject {
        Session session;
        ReportSource source;
        Region region = Region::Other;
    };

    struct Parts {
        ui::MainWindow &window;
        DeskChoices &choices;
        CommunityDoor &door;
        const Clock &clock;
        QString folder;
    };
    explicit ReportDesk(const Parts &parts);

    /// Brings the report to the front.
    void show(Subject subject);
    void show(const KeptSession &kept);
    /// The evening has changed: its report follows if it is the one that shows.
    void follow(Subject subject);
    /// Whose report there is a page of; invalid for none.
    SessionId shown() const;
    /// This session was closed and may be gone on with; invalid for none.
    void offerGoingOn(SessionId session);
    /// The community is called so from now on, also in the report that shows.
    void nameCommunity(const QString &name) { m_subject.source.community = name; }
    /// Another community is open.
    void forget();

    /// Before the desk speaks another language: the words it will be spoken with.
    void setWords(const Words &words);

signals:
    void anotherEveningRequested();
    void goOnRequested(tablee::SessionId session);

private:
    void makePage();
    void fillPage();
    void followGoingOn();
    /// Who meets next time is asked each time, for it may have been prepared since.
    void readNext();
    void write(const ReportWish &wish);
    void takeWritten(const QString &path, const Result<void> &written);
    void stopWriting();
    void invite(InvitationForm form, const std::vector<Language> &languages);
    void copyAddresses();

    Parts m_parts;
    Subject m_subject;
    std::optional<Invitation> m_invitation;
    QStringList m_addresses;
    SessionId m_mayGoOn;
    ui::ReportPage *m_page = nullptr;
    ReportWriter m_writer;
};

}  // namespace tablee
