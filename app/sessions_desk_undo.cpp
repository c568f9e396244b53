#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/session_changes.h"

#include <utility>

// What was done to the session that is being prepared, as it is taken back.

namespace tablee {

/// Several edits of one part, one after the other, are one.
void SessionsDesk::remember(Done done)
{
    auto *before = m_done.empty() ? nullptr : std::get_if<SessionChange>(&m_done.back().change);
    const auto *change = std::get_if<SessionChange>(&done.change);
    const bool goesOn = before != nullptr && change != nullptr && m_done.back().part == done.part
        && !done.told && before->id == change->id;
    if (goesOn)
        before->after = change->after;
    else
        m_done.push_back(std::move(done));
    m_page->setUndo(true);
}

void SessionsDesk::undo()
{
    m_page->commit();
    if (m_writing > 0) {
        m_onceWritten = [this] {
            undo();
        };
        return;
    }
    if (m_done.empty()) {
        m_page->tell([] { return tr("There is nothing to take back."); });
        return;
    }
    const Done done = std::move(m_done.back());
    m_done.pop_back();
    m_page->setUndo(!m_done.empty());
    std::visit([this](const auto &change) { takeBack(change); }, done.change);
}

void SessionsDesk::takeBack(const SessionChange &change)
{
    write([change](const auto &db) { return storage::takeBack(db, change); },
        [this](const SessionChange &back) {
            if (back.before) {
                take(back);
            } else {
                m_page->open({back.id, *back.after});  // it was removed, and is here again
                emit changed();
            }
            m_page->tell([] { return tr("Taken back."); });
        });
}

}  // namespace tablee
