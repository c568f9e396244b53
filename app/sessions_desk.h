#pragma once

#include "common/error_text.h"
#include "community_door.h"
#include "desk_choices.h"
#include "live/list_reader.h"
#include "preparing/knowing_edit.h"
#include "preparing/session_edit.h"
#include "reports/invitation.h"
#include "sessions/community_book.h"

#include <QObject>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace tablee::ui {
class MainWindow;
class SessionsPage;
}  // namespace tablee::ui

namespace tablee {

/// The sessions on the desk: their page, and what is changed about the one that is being prepared. An edit is
/// written first and shown then; while one is being written, those that follow wait and go together.
class SessionsDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::MainWindow &window;
        DeskChoices &choices;
        const Clock &clock;
        CommunityDoor &door;
        const PhraseBook &phrases;
        QString folder;  ///< where invitations are written
    };

    explicit SessionsDesk(const Parts &parts);

    /// What the community knows by now.
    void setBook(const CommunityBook &book);
    void setEveningRuns(bool runs);
    /// Another community is open.
    void forget();
    /// Somebody is erased for good: nothing that waits, and nothing that could be taken back, brings them in
    /// again.
    void forgetPerson();
    /// Before the desk speaks another language: the words it will be spoken with.
    void setWords(const Words &words);
    /// The list in front: the one that was being prepared has begun.
    void showList();
    /// The session that is open is dated today and written, if it holds; then `begun`.
    void begin(const std::vector<MemberId> &here);

signals:
    /// The sessions are not as setBook() told any more.
    void changed();
    /// The session that is open is to begin, for these.
    void beginWanted(const std::vector<tablee::MemberId> &here);
    /// It is written, on the day it is held; its doors are to be opened.
    void begun(tablee::SessionId session, const std::vector<tablee::MemberId> &here);
    /// Before its doors: as the file has it by then, with what is known about those who come.
    void checkWanted(const tablee::PreparedSession &session, const tablee::CommunityBook &book);
    void reportWanted(tablee::SessionId session);

private:
    /// Something that was done to the session, as it is taken back.
    struct Done {
        QString part;
        std::variant<SessionChange, AcquaintanceChange, PhraseChange> change;
        ui::Sentence told;
    };

    void connectPage();
    void askForLast();
    void followFile();
    void letGoOfSession();
    void note(const SessionChange &change);
    void prepare(PreparedSession session);
    void prepareLikeLast(bool expectsThem);
    void edit(const ui::SessionEdit &edit);
    void writeNext();
    void writeEdits();
    /// Writes, does `then` with what has been written, and goes on with what waits.
    template <typename Work, typename Then> void write(Work work, Then then);
    void take(const SessionChange &change);
    void remove();
    void undo();
    void takeBack(const SessionChange &change);
    void takeBack(const AcquaintanceChange &change);
    void takeBack(const PhraseChange &change);
    void connectPhrases();
    void notePhrase(PhraseNote note, std::optional<PhraseNote> before, ui::Sentence told);
    void takeNoted(const PhraseChange &change);
    void connectKnowing();
    void editKnowing(const ui::KnowingEdit &edit);
    void writeKnowing();
    void takeKnown(const AcquaintanceChange &change);
    void choosePairs();
    void readPairs(ListSource source);
    void refuse(const Error &error);
    void invite(InvitationForm form, bool both);
    void giveInvitationTo(const Session &session, InvitationForm form, bool both);
    void giveAddresses();
    void keepAs(const QString &name);
    void removeTemplate(const SessionTemplate &own);
    void remember(Done done);
    qint64 nextStart() const;
    QDate today() const;
    QString zone() const;
    template <typename Work> void writeTemplate(Work work, ui::Sentence told);

    Parts m_parts;
    ui::SessionsPage *m_page;
    CommunityBook m_book;
    std::optional<PreparedSession> m_last;
    std::vector<Attendance> m_lastCame;
    SessionId m_lastId;
    std::optional<ComingSession> m_written;  ///< the session that is open, as the file has it
    std::vector<ui::SessionEdit> m_waiting;
    std::vector<ui::KnowingEdit> m_knowingWaits;
    int m_writing = 0;  ///< how many writes have not been answered
    std::function<void()> m_onceWritten;
    std::vector<Done> m_done;  ///< newest last; of the session that is open, and the last one removed
    ListReader m_reader;
};

template <typename Work, typename Then> void SessionsDesk::write(Work work, Then then)
{
    ++m_writing;
    m_parts.door.ask(std::move(work), [this, then = std::move(then)](const auto &written) {
        --m_writing;
        if (!written) {
            refuse(written.error());
            return;
        }
        then(*written);
        writeNext();
    });
}

}  // namespace tablee
