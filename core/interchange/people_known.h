#pragma once

#include "directory/member.h"

#include <QHash>

#include <optional>
#include <variant>
#include <vector>

namespace tablee {

/// Somebody a row of a list may mean: a member, or a person of an earlier row.
struct KnownPerson {
    Member member;
    int line = 0;  ///< the row that has meant the person already; 0 for none
    QString uid = {};  ///< the id that row gave
    std::size_t cells = 0;  ///< what that row holds, see ListedPerson
    std::optional<std::size_t> edit = std::nullopt;  ///< that adds or fills in the person
};

/// The people a list may mean, growing as it is read.
class PeopleKnown {
public:
    explicit PeopleKnown(const std::vector<Member> &members);

    struct Nobody {
        bool hasNamesake = false;  ///< others are called so
    };
    struct Several { };
    struct Somebody {
        std::size_t place = 0;  ///< for at()
        bool isQuestion = false;  ///< see Namesake::Perhaps
        bool isUnopposed = false;  ///< see Namesake::Unopposed
    };
    using Meant = std::variant<Nobody, Several, Somebody>;

    /// Whom a row means. What is shared beside the name says it surely; without that, only the one person of
    /// that name whom nothing speaks against.
    Meant meantBy(const Member &listed) const;
    /// The one member who has the address that a row gives, though under another name.
    std::optional<std::size_t> onlyOneAt(const QString &address) const;
    /// Whether a member is called so, and not only somebody of an earlier row.
    bool hasMember(const Member &called) const;
    KnownPerson &at(std::size_t place) { return m_people[place]; }
    void add(KnownPerson person);

private:
    void index(std::size_t place, const Member &nameBearer);

    std::vector<KnownPerson> m_people;
    QHash<QString, std::vector<std::size_t>> m_byName;
    QHash<QString, std::size_t> m_byUid;
    QHash<QString, std::vector<std::size_t>> m_byAddress;  ///< members alone
};

}  // namespace tablee
