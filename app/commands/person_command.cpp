#include "commands/person_command.h"

#include "directory/search_key.h"
#include "platform/boot_clock.h"
#include "platform/whole_file.h"
#include "reports/report_file.h"
#include "storage/community_file.h"
#include "storage/member_store.h"
#include "storage/person_reader.h"
#include "storage/snapshot.h"

#include <algorithm>

namespace tablee {

namespace {

QStringList sortedWords(const QString &key)
{
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// Whoever is meant for sure, or else everybody who may be: a part of a name is never enough to hand out what
/// is known about somebody.
std::vector<Member> meant(const std::vector<Member> &members, const QString &who, bool &isSure)
{
    std::vector<Member> byId, byName, byPart;
    const QStringList words = sortedWords(searchKey(who));
    for (const Member &member : members) {
        if (isErased(member) || member.mergedInto.isValid())
            continue;
        if (member.uid == who)
            byId.push_back(member);
        else if (sortedWords(member.searchKey) == words)
            byName.push_back(member);
        else if (matches(member.searchKey, who))
            byPart.push_back(member);
    }
    isSure = byId.size() == 1 || (byId.empty() && byName.size() == 1);
    return !byId.empty() ? byId : !byName.empty() ? byName : byPart;
}

}  // namespace

Result<PersonAnswer> writePerson(const WritePerson &wanted, const Words &words)
{
    const auto file = storage::CommunityFile::openForReading(wanted.file);
    if (!file)
        return fail(file.error());
    storage::Snapshot snapshot{file->handle()};
    if (auto begun = snapshot.begin(); !begun)
        return fail(std::move(begun.error()));
    const auto members = storage::MemberStore{file->handle()}.all();
    if (!members)
        return fail(members.error());
    bool isSure = false;
    std::vector<Member> found = meant(*members, wanted.person, isSure);
    if (!isSure)
        return PersonAnswer{false, std::move(found)};
    const auto record = storage::readPerson(file->handle(), found.front().id, BootClock{}.now().utc);
    if (!record)
        return fail(record.error());
    if (auto written = writeWholeFile(wanted.output, personBytes(*record, wanted.format, words)); !written)
        return fail(std::move(written.error()));
    return PersonAnswer{true};
}

}  // namespace tablee
