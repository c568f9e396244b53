#include "storage/template_store.h"

#include "directory/search_key.h"
#include "sessions/prepared_agenda.h"
#include "storage/names.h"
#include "storage/statement.h"

namespace tablee::storage {

Result<std::vector<SessionTemplate>> TemplateStore::all() const
{
    auto rows = run(m_db,
        QStringLiteral("SELECT id, name, seats_per_table FROM session_template ORDER BY search_key, id"));
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<SessionTemplate> templates;
    while (rows->next()) {
        const auto id = idIn<TemplateId>(*rows, 0);
        auto steps = agenda(id);
        if (!steps)
            return fail(std::move(steps.error()));
        templates.push_back({.id = id,
            .name = rows->value(1).toString(),
            .seatsPerTable = rows->value(2).toInt(),
            .agenda = std::move(*steps)});
    }
    return templates;
}

Result<PreparedAgenda> TemplateStore::agenda(TemplateId id) const
{
    auto rows = run(m_db,
        QStringLiteral(
            "SELECT kind, planned_ms, title FROM template_step WHERE template_id = ? ORDER BY position"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    PreparedAgenda steps;
    while (rows->next()) {
        const auto kind = stepKindOf(rows->value(0).toString());
        if (!kind)
            return fail(kind.error());
        steps.push_back({*kind, 0, Milliseconds{rows->value(1).toLongLong()}, rows->value(2).toString()});
    }
    return numbered(std::move(steps));
}

Result<TemplateId> TemplateStore::keep(const SessionTemplate &kept)
{
    const QString key = searchKey(kept.name);
    if (key.isEmpty())
        return fail(ErrorCode::InvalidInput, "a template without a name");
    return inTransaction(m_db, [&]() -> Result<TemplateId> {
        auto written = run(m_db,
            QStringLiteral(
                "INSERT INTO session_template (name, search_key, seats_per_table) VALUES (?, ?, ?) "
                "ON CONFLICT (search_key) DO UPDATE SET name = excluded.name, "
                "seats_per_table = excluded.seats_per_table RETURNING id"),
            {kept.name, key, kept.seatsPerTable});
        if (!written || !written->next())
            return fail(written ? Error{ErrorCode::StorageFailed, "template"} : written.error());
        const auto id = idIn<TemplateId>(*written, 0);
        written->finish();
        auto cleared
            = run(m_db, QStringLiteral("DELETE FROM template_step WHERE template_id = ?"), {toSql(id)});
        if (!cleared)
            return fail(std::move(cleared.error()));
        int position = 0;
        for (const PreparedStep &step : kept.agenda) {
            auto added = run(m_db,
                QStringLiteral("INSERT INTO template_step (template_id, position, kind, title, planned_ms) "
                               "VALUES (?, ?, ?, ?, ?)"),
                {toSql(id), ++position, nameOf(step.kind), nullIfEmpty(step.title), toSql(step.planned)});
            if (!added)
                return fail(std::move(added.error()));
        }
        return id;
    });
}

Result<void> TemplateStore::remove(TemplateId id)
{
    return inTransaction(m_db, [&]() -> Result<void> {
        for (const QString &statement : {QStringLiteral("DELETE FROM template_step WHERE template_id = ?"),
                 QStringLiteral("DELETE FROM session_template WHERE id = ?")})
            if (auto done = run(m_db, statement, {toSql(id)}); !done)
                return fail(std::move(done.error()));
        return {};
    });
}

}  // namespace tablee::storage
