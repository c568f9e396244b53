#pragma once

#include "directory/member.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <map>

namespace tablee::storage {

/// What stands about members in tables of its own: organisations, topics, consent. MemberStore is the door
/// to it.
class MemberDetailsStore {
public:
    explicit MemberDetailsStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// The row of the organisation of that name, added when there is none; nothing for no name. A member who
    /// has it already and spells it otherwise corrects it.
    Result<QVariant> organisation(const QString &name, MemberId bearer = {});

    /// Makes topics and consents of `member` what its value says. What is new is dated `now` (UTC); consent
    /// that is taken back keeps its row, with the date.
    Result<void> write(const Member &member, Milliseconds now);

    /// The same for somebody who was not there: consents keep the dates they are said to have.
    Result<void> writeNew(const Member &member, Milliseconds now);

    /// Takes away what write() has written.
    Result<void> forget(MemberId member);

    /// Gives topics and consents to `members`; `only` names the one who is read, invalid for all of them.
    Result<void> readInto(std::map<MemberId, Member *> members, MemberId only) const;

private:
    Result<void> writeTopics(
        MemberId member, const QString &kind, const QStringList &topics, Milliseconds now);
    Result<void> writeAllTopics(const Member &member, Milliseconds now);
    Result<void> writeConsents(MemberId member, const std::set<ConsentPurpose> &consents, Milliseconds now);
    Result<std::int64_t> topic(const QString &name);
    Result<void> renewKey(const QString &name);
    Result<void> correctSpelling(std::int64_t topic, const QString &name);
    Result<void> readTopics(const std::map<MemberId, Member *> &members, MemberId only) const;
    Result<void> readConsents(const std::map<MemberId, Member *> &members, MemberId only) const;

    QSqlDatabase m_db;
};

}  // namespace tablee::storage
