#include "directory/merging.h"

#include "directory/member_details.h"
#include "directory/member_names.h"
#include "directory/search_key.h"

namespace tablee {

namespace {

/// Takes `from` where there is nothing; tells whether something else was there.
bool fillOrDiffer(QString &text, const QString &from)
{
    if (text.isEmpty())
        text = from;
    return !from.isEmpty() && searchKey(text) != searchKey(from);
}

QString bothNotes(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return one.isEmpty() ? other : one;
    return one + u'\n' + other;
}

}  // namespace

Result<MergePreview> mergePreview(const Member &kept, const Member &joined)
{
    if (kept.id == joined.id || kept.mergedInto.isValid() || joined.mergedInto.isValid())
        return fail(ErrorCode::InvalidInput, "one of them is the other already");
    MergePreview preview{kept, joined, kept};
    Member &merged = preview.merged;
    if (nameKey(displayName(kept)) != nameKey(displayName(joined)))
        preview.notTaken.push_back(MemberField::Name);
    if (fillOrDiffer(merged.organisation, joined.organisation))
        preview.notTaken.push_back(MemberField::Organisation);
    if (fillOrDiffer(merged.team, joined.team))
        preview.notTaken.push_back(MemberField::Team);
    if (fillOrDiffer(merged.email, joined.email))
        preview.notTaken.push_back(MemberField::Email);
    merged.speaks.insert(joined.speaks.begin(), joined.speaks.end());
    merged.toShare = withTopics(merged.toShare, joined.toShare);
    merged.toLearn = withTopics(merged.toLearn, joined.toLearn);
    merged.note = bothNotes(kept.note, joined.note);
    merged.retired = kept.retired && joined.retired;
    return preview;
}

std::map<MemberId, MemberId> mergedMembers(const std::vector<Member> &members)
{
    std::map<MemberId, MemberId> next;
    for (const Member &member : members)
        if (member.mergedInto.isValid())
            next[member.id] = member.mergedInto;
    std::map<MemberId, MemberId> merged;
    for (const auto &[from, to] : next) {
        MemberId end = to;
        // A file that is at fault may hold a circle.
        for (std::size_t step = 0; step < next.size() && next.contains(end); ++step)
            end = next.at(end);
        merged[from] = end;
    }
    return merged;
}

MemberId whoIsNow(const std::map<MemberId, MemberId> &merged, MemberId id)
{
    const auto now = merged.find(id);
    return now == merged.end() ? id : now->second;
}

}  // namespace tablee
