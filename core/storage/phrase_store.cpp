#include "storage/phrase_store.h"

#include "storage/closed_sessions.h"
#include "storage/names.h"
#include "storage/statement.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace tablee::storage {

namespace {

constexpr QChar betweenPlaces{u' '};

QString placesText(const std::set<PhrasePlace> &places)
{
    QStringList names;
    for (const PhrasePlace place : places)
        names += nameOf(place);
    return names.join(betweenPlaces);
}

Result<std::set<PhrasePlace>> placesIn(const QString &text)
{
    std::set<PhrasePlace> places;
    for (const QString &name : text.split(betweenPlaces, Qt::SkipEmptyParts)) {
        const auto place = phrasePlaceOf(name);
        if (!place)
            return fail(place.error());
        places.insert(*place);
    }
    return places;
}

std::optional<PhraseNote> newestNote(const PhraseNotes &notes, const QString &key)
{
    const PhraseNote *note
        = lastNote(notes, key, Milliseconds{std::numeric_limits<Milliseconds::rep>::max()});
    return note == nullptr ? std::nullopt : std::optional{*note};
}

}  // namespace

Result<PhraseNotes> PhraseStore::all() const
{
    auto rows = run(m_db,
        QStringLiteral("SELECT key, french, english, kind, depth, first_contact, places, hidden, noted_at "
                       "FROM phrase_note ORDER BY id"));
    if (!rows)
        return fail(std::move(rows.error()));
    PhraseNotes notes;
    while (rows->next()) {
        const auto kind = phraseKindOf(rows->value(3).toString());
        auto places = placesIn(rows->value(6).toString());
        if (!kind || !places)
            return fail(kind ? places.error() : kind.error());
        notes.push_back({{rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(),
                             *kind, rows->value(4).toInt(), rows->value(5).toBool(), std::move(*places)},
            rows->value(7).toBool(), Milliseconds{rows->value(8).toLongLong()}});
    }
    return notes;
}

Result<PhraseChange> PhraseStore::note(PhraseNote note, std::optional<PhraseNote> before)
{
    note.phrase = cleaned(std::move(note.phrase));
    if (faultOf(note.phrase))
        return fail(ErrorCode::InvalidInput, "a phrase that cannot be said");
    if (note.phrase.key.isEmpty())
        note.phrase.key = QStringLiteral("own-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto written = run(m_db,
        QStringLiteral("INSERT INTO phrase_note (key, french, english, kind, depth, first_contact, places, "
                       "hidden, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {note.phrase.key, nullIfEmpty(note.phrase.french), nullIfEmpty(note.phrase.english),
            nameOf(note.phrase.kind), note.phrase.depth, note.phrase.firstContact ? 1 : 0,
            placesText(note.phrase.places), note.hidden ? 1 : 0, toSql(note.notedAt)});
    if (!written)
        return fail(std::move(written.error()));
    return PhraseChange{std::move(before), std::move(note)};
}

Result<void> forgetOlderNotes(const QSqlDatabase &db)
{
    const auto unfinished = unfinishedSession(db);
    if (!unfinished)
        return fail(unfinished.error());
    if (*unfinished)
        return {};
    auto done = run(db,
        QStringLiteral(
            "DELETE FROM phrase_note WHERE id NOT IN (SELECT max(id) FROM phrase_note GROUP BY key)"));
    if (!done)
        return fail(std::move(done.error()));
    return {};
}

Result<PhraseChange> notePhrase(
    const QSqlDatabase &db, const PhraseNote &note, const std::optional<PhraseNote> &before)
{
    return inTransaction(db, [&]() -> Result<PhraseChange> {
        auto change = PhraseStore{db}.note(note, before);
        if (!change)
            return change;
        if (auto forgotten = forgetOlderNotes(db); !forgotten)
            return fail(std::move(forgotten.error()));
        return change;
    });
}

Result<PhraseChange> takeBack(const QSqlDatabase &db, const PhraseChange &change, Milliseconds now)
{
    return inTransaction(db, [&]() -> Result<PhraseChange> {
        PhraseStore store{db};
        const auto notes = store.all();
        if (!notes)
            return fail(notes.error());
        if (newestNote(*notes, change.after.phrase.key) != change.after)
            return fail(ErrorCode::LaterEventStandsOnIt, "something else was said of the phrase since");
        PhraseNote back = change.before ? *change.before : change.after;
        if (!change.before)
            back.hidden = !change.after.hidden;
        back.notedAt = now;
        auto taken = store.note(std::move(back), change.after);
        if (!taken)
            return taken;
        if (auto forgotten = forgetOlderNotes(db); !forgotten)
            return fail(std::move(forgotten.error()));
        return taken;
    });
}

}  // namespace tablee::storage
