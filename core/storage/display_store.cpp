#include "storage/display_store.h"

#include "storage/statement.h"

namespace tablee::storage {

Result<std::optional<DisplayRecord>> DisplayStore::read(SessionId session) const
{
    auto row = run(m_db,
        QStringLiteral(
            "SELECT view, language, theme, message_fr, message_en, frozen FROM display WHERE session_id = ?"),
        {toSql(session)});
    if (!row)
        return fail(std::move(row.error()));
    if (!row->next())
        return std::nullopt;
    return DisplayRecord{.view = row->value(0).toString(),
        .language = row->value(1).toString(),
        .theme = row->value(2).toString(),
        .messageFrench = row->value(3).toString(),
        .messageEnglish = row->value(4).toString(),
        .frozen = row->value(5).toBool()};
}

Result<void> DisplayStore::save(SessionId session, const DisplayRecord &record)
{
    auto done = run(m_db,
        QStringLiteral(
            "INSERT INTO display (session_id, view, language, theme, message_fr, message_en, frozen) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) DO UPDATE SET view = excluded.view, "
            "language = excluded.language, theme = excluded.theme, message_fr = excluded.message_fr, "
            "message_en = excluded.message_en, frozen = excluded.frozen"),
        {toSql(session), toSql(record.view), toSql(record.language), toSql(record.theme),
            nullIfEmpty(record.messageFrench), nullIfEmpty(record.messageEnglish), int{record.frozen}});
    if (!done)
        return fail(std::move(done.error()));
    return {};
}

}  // namespace tablee::storage
