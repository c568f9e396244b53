#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "directory/member_names.h"
#include "language/words.h"
#include "sessions/community_book.h"
#include "sessions/quick_session.h"
#include "starting/name_in_doubt.h"
#include "starting/offered_community.h"

#include <QDate>
#include <QSet>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QPlainTextEdit;

namespace tablee::ui {

class ActionButton;
class Banner;
class CommunityMenu;
class CommunityName;
class EarlierEvenings;
class EveningCard;
class PlainLabel;
class QuestionStrip;
class ReadingLine;
class Toast;

/// The first page: who is here tonight. Names, or only how many; three numbers; start.
class StartPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `language` is that of the desk at present; setLanguage() before it changes.
    explicit StartPage(Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);

    /// The community that is open: its name, its members to bring in, its evenings, and who has met whom. A
    /// book without a name is none.
    void setBook(const CommunityBook &book);

    /// Opens the list of them at the button that asked for it.
    void offerCommunities(const std::vector<OfferedCommunity> &communities);

    /// Puts names into the list, as if they had been pasted.
    void setNames(const QString &names);
    /// Puts names into the list that nobody typed, or none; a toast brings back those that somebody did, as
    /// long as nothing else is typed.
    void replaceNames(const QString &names);
    /// A name is not to come back: nothing that was put aside does.
    void forgetPutAside();
    /// The list as it stands.
    QString names() const;

    /// A sentence below the list, until the list changes.
    void tell(Sentence sentence);

    /// An evening is under way: whoever starts another one should know.
    void setEveningRuns(bool runs);

    /// The day of an evening of long ago that was never closed; none asks nothing.
    void askAboutUnfinished(std::optional<QDate> day);

    /// Today's was closed, perhaps in error, and may be gone on with.
    void offerGoingOn(bool offer);

    /// While the evening is being made: the button says so and takes no second press.
    void setStarting(bool starting);

    NameList people() const { return m_list; }
    QuickStart quickStart() const;

signals:
    void startRequested(const tablee::NameList &people, const tablee::QuickStart &start);
    /// Whether the room and the computer are ready for that.
    void checkRequested(const tablee::NameList &people, const tablee::QuickStart &start);
    /// Which communities there are is wanted: offerCommunities().
    void communityRequested();
    void communityChosen(const QString &path);
    /// None of those; one that lies elsewhere.
    void otherFileRequested();
    /// The community that is open is to be called so; the name is clean.
    void communityRenamed(const QString &name);
    void demoRequested();
    void cardsRequested(int count);
    void reportRequested(tablee::SessionId session);
    void unfinishedWanted();
    void unfinishedDismissed();
    void goOnRequested();

private:
    void retranslate() override;
    QBoxLayout *peopleColumn();
    QBoxLayout *others();
    void readNames();
    void forgetAnswersOfAnother();
    void readAs(const ListAnswers &answers);
    void partNames();
    void takeAsTwo();
    void takeAsOne();
    std::optional<NameInDoubt> inDoubt() const;
    void turnRound();
    void followBook();
    QStringList missingMembers() const;
    void bringInMembers();
    void showList();
    void bringBack();
    void tellOfThoseAside();
    void start();

    Banner *m_running;
    Banner *m_closed;
    QuestionStrip *m_unfinished;
    CommunityName *m_name;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QPlainTextEdit *m_names;
    ActionButton *m_members;
    EarlierEvenings *m_evenings;
    EveningCard *m_card;
    ReadingLine *m_reading;
    PlainLabel *m_orBegin;
    ActionButton *m_community;
    CommunityMenu *m_offered;
    ActionButton *m_demo;
    ActionButton *m_check;

    Language m_language;
    std::optional<QDate> m_unfinishedDay;
    MemberNames m_memberNames;
    KnownPairs m_met;
    NameList m_list;
    NameList m_read;  ///< the list as it was read: m_list before a name was taken as several people's
    QSet<QString> m_several;  ///< names of several people, by keyInList()
    ListAnswers m_answers;
    Toast *m_toast;
    QString m_ours;  ///< the text that nobody has to miss: the program put it there, or it became an evening
    /// What stood there before it, and what was said of it.
    struct PutAside {
        QString text;
        int people = 0;
        ListAnswers answers = {};
        QSet<QString> several = {};
    };
    PutAside m_putAside;
    bool m_counted = false;  ///< a head count was typed instead of names
    bool m_starting = false;
};

}  // namespace tablee::ui
