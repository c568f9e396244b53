#pragma once

#include "foundation/result.h"
#include "sessions/session_templates.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// Agendas that people of the community kept under names of their own.
class TemplateStore {
public:
    explicit TemplateStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// By name, as people sort.
    Result<std::vector<SessionTemplate>> all() const;

    /// Keeps it, or puts it in the place of the one that is called so. InvalidInput without a name.
    Result<TemplateId> keep(const SessionTemplate &kept);
    Result<void> remove(TemplateId id);

private:
    Result<PreparedAgenda> agenda(TemplateId id) const;

    QSqlDatabase m_db;
};

}  // namespace tablee::storage
