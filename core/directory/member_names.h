#pragma once

#include "directory/member.h"
#include "directory/name_list.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tablee {

/// By which two names are the same person's: whatever the accents, the capitals and the order of given and
/// family name ("Sow, Awa" is "Awa Sow"; "Sow Awa" is not).
QString nameKey(const QString &name);

/// Nobody in particular: yesterday's 7 is not tonight's.
bool isMereNumber(const QString &name);

/// A name of their own for somebody who is called `name` like others are: "Awa Sow (2)", or the next mark
/// that none of `names` has.
QString apartFrom(const QString &name, const std::vector<QString> &names);

/// Somebody of a list whom nobody knows yet, without an id. As in an import, a name in capitals is shown as a
/// name and kept as typed: "LE GOFF Solène" is Solène, Le Goff. Other names, and numbers, are as typed and no
/// more.
Member strangerNamed(const ListedName &person);
/// The same of a name that was typed by itself.
Member strangerNamed(const QString &typed);

/// The members of a community as a list of names may mean them. Whoever has retired is not among them;
/// whoever was merged into another member is meant by either name.
class MemberNames {
public:
    explicit MemberNames(const std::vector<Member> &members = {});

    /// For each person of `list`, in its order, the member who is meant: the only one of that name, or of
    /// that name and mark (see namesWithMarks()), and nobody twice.
    std::vector<std::optional<MemberId>> meantBy(const NameList &list) const;

    /// Those who have a name and are not on `list`, as their names stand; namesakes with their marks.
    QStringList missingFrom(const NameList &list) const;

    /// Those who have a name, as it stands, in the order they were added.
    const std::vector<QString> &named() const { return m_named; }

private:
    void addFormerName(const QString &key, MemberId member);

    std::map<QString, std::vector<MemberId>> m_members;  ///< by nameKey()
    std::vector<QString> m_named;
};

}  // namespace tablee
