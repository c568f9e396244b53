#pragma once

#include "foundation/result.h"
#include "sessions/plan_record.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Plans, written once and never changed (the schema refuses).
class PlanStore {
public:
    explicit PlanStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    Result<PlanId> add(SessionId session, const PlanRecord &plan);
    /// NotFound for no such plan.
    Result<PlanRecord> find(PlanId id) const;

    /// The seats of one round, by member; empty when the plan has no such round.
    Result<Seats> seats(PlanId id, int round) const;

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
