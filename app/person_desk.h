#pragma once

#include "common/error_text.h"
#include "community_door.h"
#include "desk_choices.h"
#include "reports/person_file.h"
#include "sessions/erasure.h"

#include <QObject>
#include <QThreadPool>

namespace tablee::ui {
class MembersPage;
}

namespace tablee {

/// What somebody may ask for of their own data: all of it in a file, and that it is erased.
class PersonDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::MembersPage &page;
        DeskChoices &choices;
        const Clock &clock;
        CommunityDoor &door;
        QString folder;  ///< which is proposed to write into
    };

    explicit PersonDesk(const Parts &parts);
    ~PersonDesk() override;

    /// Everything the file holds about somebody, into `path`: read on the storage thread, written in a
    /// worker.
    void write(MemberId person, const QString &path, PersonFormat format);

    /// Whether an erasure is being written.
    bool isErasing() const { return m_isErasing; }
    /// Another community is open.
    void forget() { m_isErasing = false; }

signals:
    /// The rows of these have no name any more, and no part of the desk may keep one.
    void erased(const std::vector<tablee::MemberId> &members);
    void failed(const tablee::Error &error, tablee::ui::Attempt attempt);

private:
    void askPlace(const Member &member);
    void askAboutErasing(const Member &member);
    void erase(const Member &member);

    Parts m_parts;
    bool m_isErasing = false;
    QThreadPool m_worker;
};

}  // namespace tablee
