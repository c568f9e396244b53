#pragma once

#include "exchange/phrase_notes.h"
#include "foundation/result.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// What the community says of the opening phrases.
class PhraseStore {
public:
    explicit PhraseStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    Result<PhraseNotes> all() const;

    /// Writes what is said of a phrase now; `before` is what was shown of it, nothing for a new one, which
    /// gets its key. InvalidInput for a phrase that cannot be said, see faultOf().
    Result<PhraseChange> note(PhraseNote note, std::optional<PhraseNote> before = {});

private:
    QSqlDatabase m_db;
};

/// PhraseStore::note(), and forgets what was said of phrases before, see forgetOlderNotes().
Result<PhraseChange> notePhrase(
    const QSqlDatabase &db, const PhraseNote &note, const std::optional<PhraseNote> &before);

/// Only an evening that has not ended asks what was said earlier. As long as there is none, older notes are
/// no more than a place where a name that was taken out of a phrase would stay.
Result<void> forgetOlderNotes(const QSqlDatabase &db);

/// Notes again what was said before; a new phrase is hidden, which for one's own means gone.
/// LaterEventStandsOnIt when something else has been said of it since.
Result<PhraseChange> takeBack(const QSqlDatabase &db, const PhraseChange &change, Milliseconds now);

}  // namespace tablee::storage
