#pragma once

#include "common/sentence.h"
#include "community_door.h"
#include "desk_choices.h"
#include "directory/member_change.h"
#include "directory/merging.h"
#include "import_desk.h"
#include "person_desk.h"
#include "sessions/community_book.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace tablee::storage {
class ChangeFeed;
}

namespace tablee::ui {
class MainWindow;
class MembersPage;
}  // namespace tablee::ui

namespace tablee {

/// The members on the desk: their page, what is changed about them and taken back again, and lists in and
/// out.
class MembersDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::MainWindow &window;
        DeskChoices &choices;
        Settings &settings;
        const Clock &clock;
        CommunityDoor &door;
        QString folder;  ///< where lists are written to
    };

    explicit MembersDesk(const Parts &parts);
    ~MembersDesk() override;

    /// What the community knows by now.
    void setBook(const CommunityBook &book);
    /// Saves what is typed about a member; false where it cannot be saved as it stands.
    bool keepTyped();
    /// Whether keepTyped() could; else it is shown and said. Asked on the way to another community.
    bool mayLeave();
    /// Another community is open.
    void forget();

signals:
    /// The members are not as setBook() told any more.
    void changed();
    /// Somebody was erased for good, under these ids: whoever else keeps a name lets it go.
    void erased(const std::vector<tablee::MemberId> &members);
    void failed(const tablee::Error &error, tablee::ui::Attempt attempt);

private:
    /// Something that was done, and what it is called.
    struct Done {
        MemberChange change;
        ui::Sentence told;
        ui::Sentence left = {};  ///< what it leaves open, said only when it is new
    };
    using Telling = std::function<ui::Sentence(const MemberChange &)>;
    enum class Way { Undo, Redo };

    void fillPage();
    void connectPage();
    void connectImport();
    template <typename Work> void change(Work work, Telling telling);
    void save(const Member &edited);
    void retire(const Member &member, bool retired);
    void merge(const MergePreview &preview);
    void keepApart(MemberId one, MemberId other);
    void takeOneBack(Way way);
    void tookBack(const Result<MemberChange> &taken, const Done &back, Way way);
    bool mayImport();
    void show(QWidget *page);
    void showTyped();
    void keep(Done done, Way way);
    void refuse(const Error &error);
    void forgetPerson(const std::vector<MemberId> &members);
    void lookForDoubles();
    void exportMembers();

    Parts m_parts;
    QStackedWidget *m_place;
    ui::MembersPage *m_page;
    ImportDesk m_import;
    PersonDesk m_person;
    CommunityBook m_book;
    bool m_isFilled = false;  ///< the page shows what the book tells
    std::vector<Done> m_done;  ///< newest last
    bool m_hasErased = false;  ///< last of all: there is no way back, and none to what was before by mistake
    std::optional<Done> m_undone;  ///< what was taken back last, to be done again: one step
    std::unique_ptr<storage::ChangeFeed> m_others;
    QThreadPool m_worker;
    std::uint64_t m_asked = 0;  ///< the questions that are being looked for; older ones are dropped
};

}  // namespace tablee
