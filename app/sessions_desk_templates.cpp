#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/template_store.h"

// What the desk keeps of one session for another.

namespace tablee {

template <typename Work> void SessionsDesk::writeTemplate(Work work, ui::Sentence told)
{
    m_parts.door.ask(std::move(work), [this, told = std::move(told)](const auto &written) {
        if (!written) {
            refuse(written.error());
            return;
        }
        m_page->tell(told);
        emit changed();
    });
}

void SessionsDesk::keepAs(const QString &name)
{
    if (!m_written)
        return;
    m_onceWritten = [this, name] {
        const SessionTemplate kept{.name = name,
            .seatsPerTable = m_written->prepared.seatsPerTable,
            .agenda = m_written->prepared.agenda};
        writeTemplate([kept](const auto &db) { return storage::TemplateStore{db}.keep(kept); },
            [name] { return tr("Kept as “%1”.").arg(name); });
    };
    writeNext();
}

void SessionsDesk::removeTemplate(const SessionTemplate &own)
{
    writeTemplate([id = own.id](const auto &db) { return storage::TemplateStore{db}.remove(id); },
        [name = own.name] { return tr("Removed: “%1”.").arg(name); });
}

}  // namespace tablee
