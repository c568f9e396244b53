#pragma once

#include "common/sentence.h"
#include "community_door.h"
#include "directory/member_change.h"
#include "live/list_reader.h"
#include "storage/member_changes.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace tablee::ui {
class ImportPage;
}

namespace tablee {

/// A list on its way into the community: read and compared in a thread of its own, shown, and taken in as one
/// change.
class ImportDesk final : public QObject {
    Q_OBJECT

public:
    ImportDesk(Settings &settings, const Clock &clock, CommunityDoor &door);
    ~ImportDesk() override;

    /// The caller puts it somewhere, and that owns it.
    ui::ImportPage *page() const { return m_page; }

    /// Whom a list is compared with from now on.
    void setMembers(const std::vector<Member> &members);
    /// Stops what is under way; no list is shown.
    void forget();
    void take(ListSource source);
    /// Takes back a change of many members as a list is taken in: with how far it is and the way to stop it
    /// in sight. A list that is shown is shown again afterwards; else the page has nothing more to show.
    void takeBack(const MemberChange &change, const ui::Sentence &what,
        std::function<void(const Result<MemberChange> &)> then);
    /// Whether a change of many members is being written.
    bool isWriting() const { return m_writing; }
    /// Asks for a file.
    void chooseFile();

signals:
    /// `waiting`: so many rows of the list brought nobody, for want of an answer.
    void imported(const tablee::MemberChange &change, int waiting);
    void closed();
    /// Somebody changed the members since the list was compared with them.
    void membersMoved();

private:
    void connectPage();
    void stop();
    void takeTable(ListReader::Table table);
    void choose(const std::vector<ListField> &fields);
    void answer(int row, SamePersonAnswer answer);
    void answerAll();
    void preview();
    void showComparing();
    void showPreview();
    void import();
    storage::ChangeWatch watchWriting(const ui::Sentence &what);
    void takeImported(const Result<MemberChange> &change);
    void tell(const Error &error);
    void tellFault(const Error &error);
    QString sourceName() const;

    Settings &m_settings;
    const Clock &m_clock;
    CommunityDoor &m_door;
    ui::ImportPage *m_page;
    std::vector<Member> m_members;
    ListSource m_source;
    ListReader::Table m_table;
    std::vector<ListField> m_fields;
    bool m_chosen = false;  ///< the fields, by hand
    SamePersonAnswers m_answers;
    Together m_together = Together::AreTwo;
    std::shared_ptr<const ImportPreview> m_preview;  ///< null until there is one
    std::stop_source m_stop;  ///< of what is written
    bool m_writing = false;
    std::optional<Error> m_moved;  ///< the members did, so that the list is to be compared anew
    ListReader m_reader;
};

}  // namespace tablee
