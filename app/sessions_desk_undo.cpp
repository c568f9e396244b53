#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/session_changes.h"

#include <utility>

// What was done to the session that is being prepared, as it is taken back.

namespace tablee {

/// Several edits of one part, one after the other, are one.
void SessionsDesk::remember(Done done)
{
    const bool goesOn = !m_done.empty() && m_done.back().part == done.part && !done.told
        && m_done.back().change.id == done.change.id;
    if (goesOn)
        m_done.back().change.after = done.change.after;
    else
        m_done.push_back(std::move(done));
    m_page->setUndo(true);
}

void SessionsDesk::undo()
{
    m_page->commit();
    if (m_writing) {
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
    takeBack(done);
}

void SessionsDesk::takeBack(const Done &done)
{
    m_parts.door.ask([change = done.change](const auto &db) { return storage::takeBack(db, change); },
        [this](const Result<SessionChange> &back) {
            if (!back) {
                refuse(back.error());
                return;
            }
            if (back->before) {
                take(*back);
            } else {
                m_page->open({back->id, *back->after});  // it was removed, and is here again
                emit changed();
            }
            m_page->tell([] { return tr("Taken back."); });
        });
}

}  // namespace tablee
