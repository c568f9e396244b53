#include "storage/display_store.h"

#include "storage/statement.h"

#include <QStringList>

#include <utility>

namespace tablee::storage {

namespace {

// The column `view` holds words: where the screen is, and how it shows the evening. "evening, only display,
// black, held 12+4300+tables+digits". A word nobody knows is left out, so that a later program may add some.
constexpr QStringView hiddenWord{u"hidden"};
constexpr QStringView eveningWord{u"evening"};
constexpr QStringView aloneWord{u"only display"};
constexpr QStringView secondWord{u"second display"};
constexpr QStringView blackWord{u"black"};
constexpr QStringView tablesWord{u"tables"};
constexpr QStringView floorWord{u"floor"};
constexpr QStringView digitsWord{u"digits"};
constexpr QStringView movesWord{u"moves"};
constexpr QStringView putByWord{u"put by"};
constexpr QStringView heldWord{u"held "};
constexpr QStringView toldWord{u"moves told "};
constexpr QStringView shownWord{u"moves shown "};
constexpr QStringView seqWord{u"after event "};

QStringList wordsOf(const RoomLook &look)
{
    QStringList words;
    if (look.tables)
        words += tablesWord.toString();
    if (look.floor)
        words += floorWord.toString();
    if (look.digits)
        words += digitsWord.toString();
    return words;
}

RoomLook lookIn(const QStringList &words)
{
    return {words.contains(tablesWord), words.contains(floorWord), words.contains(digitsWord)};
}

QString wordsOf(const DisplayRecord &record)
{
    QStringList words{(record.place == ScreenPlace::Hidden ? hiddenWord : eveningWord).toString()};
    if (record.place == ScreenPlace::OnlyDisplay)
        words += aloneWord.toString();
    if (record.hadDisplay)
        words += secondWord.toString();
    if (record.black)
        words += blackWord.toString();
    words += wordsOf(record.look);
    if (record.messageMoves)
        words += movesWord.toString();
    if (!record.putBy.isEmpty())
        words += putByWord.toString();
    if (record.held)
        words += heldWord.toString()
            + (QStringList{QString::number(record.held->seq), QString::number(record.held->after.count())}
                + wordsOf(record.held->look))
                  .join(u'+');
    if (record.movesTold.upTo > 0)
        words += toldWord.toString() + QString::number(record.movesTold.upTo);
    if (record.movesTold.shownFrom > 0)
        words += shownWord.toString() + QString::number(record.movesTold.shownFrom);
    if (record.seq > 0)
        words += seqWord.toString() + QString::number(record.seq);
    return words.join(QStringLiteral(", "));
}

std::optional<HeldMoment> heldMomentIn(const QString &word)
{
    const QStringList parts = word.mid(heldWord.size()).split(u'+');
    bool isSeq = false;
    bool isTime = false;
    const HeldMoment held{parts.value(0).toLongLong(&isSeq), Milliseconds{parts.value(1).toLongLong(&isTime)},
        lookIn(parts.mid(2))};
    return isSeq && isTime ? std::optional{held} : std::nullopt;
}

void readWords(const QString &view, DisplayRecord &record)
{
    const QStringList words = view.split(QStringLiteral(", "));
    record.look = lookIn(words);
    for (const QString &word : words) {
        if (word == hiddenWord)
            record.place = ScreenPlace::Hidden;
        else if (word == aloneWord)
            record.place = ScreenPlace::OnlyDisplay;
        else if (word.startsWith(heldWord))
            record.held = heldMomentIn(word);
        else if (word.startsWith(toldWord))
            record.movesTold.upTo = word.mid(toldWord.size()).toLongLong();
        else if (word.startsWith(shownWord))
            record.movesTold.shownFrom = word.mid(shownWord.size()).toLongLong();
        else if (word.startsWith(seqWord))
            record.seq = word.mid(seqWord.size()).toLongLong();
        record.hadDisplay |= word == secondWord;
        record.black |= word == blackWord;
        record.messageMoves |= word == movesWord;
    }
    if (words.contains(putByWord))
        record.putBy = std::exchange(record.message, {});
}

}  // namespace

Result<std::optional<DisplayRecord>> DisplayStore::read(SessionId session) const
{
    auto row = run(m_db,
        QStringLiteral(
            "SELECT view, language, theme, message_fr, message_en FROM display WHERE session_id = ?"),
        {toSql(session)});
    if (!row)
        return fail(std::move(row.error()));
    if (!row->next())
        return std::nullopt;
    DisplayRecord record{.language = row->value(1).toString(),
        .theme = row->value(2).toString(),
        .message = {row->value(3).toString(), row->value(4).toString()}};
    readWords(row->value(0).toString(), record);
    return record;
}

Result<void> DisplayStore::save(SessionId session, const DisplayRecord &record)
{
    const BilingualText &message = record.putBy.isEmpty() ? record.message : record.putBy;
    auto done = run(m_db,
        QStringLiteral(
            "INSERT INTO display (session_id, view, language, theme, message_fr, message_en, frozen) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) DO UPDATE SET view = excluded.view, "
            "language = excluded.language, theme = excluded.theme, message_fr = excluded.message_fr, "
            "message_en = excluded.message_en, frozen = excluded.frozen"),
        {toSql(session), toSql(wordsOf(record)), toSql(record.language), toSql(record.theme),
            nullIfEmpty(message.french), nullIfEmpty(message.english), int{record.held.has_value()}});
    if (!done)
        return fail(std::move(done.error()));
    return {};
}

}  // namespace tablee::storage
