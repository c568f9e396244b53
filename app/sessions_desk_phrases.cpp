#include "preparing/phrases_view.h"
#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/phrase_store.h"

#include <utility>

// The opening phrases as the community wants them. An evening under way keeps those it began with.

namespace tablee {

void SessionsDesk::connectPhrases()
{
    connect(&m_page->phrases(), &ui::PhrasesView::noted, this, &SessionsDesk::notePhrase);
}

void SessionsDesk::notePhrase(PhraseNote note, std::optional<PhraseNote> before, ui::Sentence told)
{
    note.notedAt = m_parts.clock.now().utc;
    write([note = std::move(note), before = std::move(before)](
              const auto &db) { return storage::notePhrase(db, note, before); },
        [this, told = std::move(told)](const PhraseChange &written) {
            takeNoted(written);
            remember({{}, written, told});
            m_page->tell(told, [] { return tr("Undo"); });
        });
}

void SessionsDesk::takeNoted(const PhraseChange &change)
{
    m_book.phraseNotes.push_back(change.after);
    m_page->setPhrases(shownPhrases(m_parts.phrases, m_book.phraseNotes));
}

void SessionsDesk::takeBack(const PhraseChange &change)
{
    write([change, now = m_parts.clock.now().utc](
              const auto &db) { return storage::takeBack(db, change, now); },
        [this](const PhraseChange &back) {
            takeNoted(back);
            m_page->tell([] { return tr("Taken back."); });
        });
}

}  // namespace tablee
