#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "exchange/phrase_notes.h"
#include "preparing/session_edit.h"
#include "preparing/session_words.h"
#include "reports/invitation.h"
#include "sessions/community_book.h"

#include <QWidget>

#include <optional>

namespace tablee::ui {

class KnowingEditor;
class PageStack;
class PhrasesView;
class SessionEditor;
class SessionList;
class TemplateChoice;
class Toast;

/// The sessions of a community: a list, the choice of how to hold a new one, and the one that is being
/// prepared. It asks for changes and shows what has been written.
class SessionsPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `words` are those of the desk's language at present; setWords() before the language changes.
    explicit SessionsPage(const Words &words, QWidget *parent = nullptr);

    void setWords(const Words &words);
    void setBook(const CommunityBook &book);
    /// Of the book, what has become otherwise here.
    void setComing(const std::vector<ComingSession> &coming);
    void setAcquaintances(const AcquaintanceBook &acquaintances);
    void setPhrases(std::vector<ShownPhrase> phrases);
    /// The session that "as last time" means, and how many of those who came may be expected again.
    void setLast(std::optional<PreparedSession> last, int came = 0);
    void setEveningRuns(bool runs);
    /// Where the computer stands: days before are past.
    void setToday(QDate today);

    /// Opens a session to be prepared further.
    void open(const ComingSession &session);
    /// The one that is open, as it is written by now.
    void showSession(const PreparedSession &session);
    /// Which is open; invalid for none.
    SessionId edited() const { return m_edited; }
    void setUndo(bool possible);
    void showList();
    /// Whether the doors of the one that is open are to open, planned for another day.
    void askOtherDay();
    /// Tells what is typed in the open one and not told yet.
    void commit();

    /// What was done or stood in the way; `way` is the word of the toast's action.
    void tell(Sentence sentence, Sentence way = {});
    void tellNothing();

    /// Who knows whom, of the session that is open.
    KnowingEditor &knowing();
    PhrasesView &phrases() { return *m_phrases; }

signals:
    /// A session is in front, to be prepared further.
    void opened(const tablee::ComingSession &session);
    void prepareRequested(const tablee::SessionTemplate &chosen);
    void asLastTimeRequested(bool expectsThem);
    void editRequested(const tablee::ui::SessionEdit &edit);
    void removeRequested();
    void undoRequested();
    void keepRequested(const QString &name);
    void templateRemoveRequested(const tablee::SessionTemplate &own);
    /// Whether the room and the computer are ready for the one that is open.
    void checkRequested();
    void invitationRequested(tablee::InvitationForm form, bool both);
    void addressesRequested();
    /// The doors are to be opened for these, who are here.
    void beginRequested(const std::vector<tablee::MemberId> &here);
    /// Also on another day than planned.
    void beginAnywayRequested(const std::vector<tablee::MemberId> &here);
    void reportRequested(tablee::SessionId held);

private:
    void retranslate() override;
    void connectParts();
    void openComing(SessionId session);
    void giveWords();

    const Words *m_words;
    CommunityBook m_book;
    SessionId m_edited;
    Sentence m_told;
    Sentence m_way;
    PageStack *m_views;
    SessionList *m_list;
    TemplateChoice *m_templates;
    SessionEditor *m_editor;
    PhrasesView *m_phrases;
    Toast *m_toast;
};

}  // namespace tablee::ui
