#include "storage/member_changes.h"

#include "directory/member_details.h"
#include "storage/correction_store.h"
#include "storage/member_places.h"
#include "storage/member_store.h"
#include "storage/statement.h"
#include "storage/two_people.h"

#include <algorithm>

namespace tablee::storage {

namespace {

constexpr std::size_t editsBetweenTwoLooks = 64;

Result<MemberEdit> apply(const QSqlDatabase &db, const MemberEdit &edit, Milliseconds now)
{
    MemberStore store{db};
    if (!edit.after) {
        if (auto removed = store.remove(edit.before->id, edit.before->rowVersion); !removed)
            return fail(std::move(removed.error()));
        return edit;
    }
    Member wanted = cleaned(*edit.after);
    if (displayName(wanted).isEmpty())
        return fail(ErrorCode::InvalidInput, "a member without a name");
    if (edit.before) {
        wanted.rowVersion = edit.before->rowVersion;
        auto saved = store.save(wanted, now);
        if (!saved)
            return fail(std::move(saved.error()));
        return MemberEdit{edit.before, std::move(*saved)};
    }
    if (!wanted.id.isValid()) {
        wanted.createdAt = now;
        for (auto &[purpose, date] : wanted.consentDates.at)
            date = std::min(date, now);  // nobody has allowed anything tomorrow
    }
    const auto ids = store.addAll({wanted});
    if (!ids)
        return fail(ids.error());
    auto added = store.find(ids->front());
    if (!added)
        return fail(std::move(added.error()));
    return MemberEdit{std::nullopt, std::move(*added)};
}

Result<MemberChange> changeAll(
    const QSqlDatabase &db, const MemberChange &wanted, Milliseconds now, const ChangeWatch &watch = {})
{
    return inTransaction(db, [&]() -> Result<MemberChange> {
        MemberChange change{{}, wanted.places, wanted.rules, wanted.twoPeople};
        change.edits.reserve(wanted.edits.size());
        // Places first: whoever still has one cannot be taken away.
        for (const PlaceTaken &place : wanted.places)
            if (auto taken = take(db, place); !taken)
                return fail(std::move(taken.error()));
        for (const RuleTaken &rule : wanted.rules)
            if (auto taken = take(db, rule); !taken)
                return fail(std::move(taken.error()));
        for (const TwoPeopleSaid &pair : wanted.twoPeople)
            if (auto written = write(db, pair); !written)
                return fail(std::move(written.error()));
        for (const MemberEdit &edit : wanted.edits) {
            if (watch.stop.stop_requested())
                return fail(ErrorCode::Cancelled, "while members were written");
            if (watch.progress && change.edits.size() % editsBetweenTwoLooks == 0)
                watch.progress(
                    static_cast<double>(change.edits.size()) / static_cast<double>(wanted.edits.size()));
            auto applied = apply(db, edit, now);
            if (!applied)
                return fail(std::move(applied.error()));
            change.edits.push_back(std::move(*applied));
        }
        return change;
    });
}

}  // namespace

Result<MemberChange> addMember(const QSqlDatabase &db, const Member &member, Milliseconds now)
{
    return changeMembers(db, {{std::nullopt, member}}, now);
}

Result<MemberChange> editMember(const QSqlDatabase &db, const Member &edited, Milliseconds now)
{
    return inTransaction(db, [&]() -> Result<MemberChange> {
        auto before = MemberStore{db}.find(edited.id);
        if (!before)
            return fail(std::move(before.error()));
        if (before->rowVersion != edited.rowVersion)
            return fail(ErrorCode::Conflict, "member changed meanwhile");
        return changeMembers(db, {{std::move(*before), edited}}, now);
    });
}

Result<MemberChange> setRetired(
    const QSqlDatabase &db, MemberId id, bool retired, std::int64_t expectedRowVersion, Milliseconds now)
{
    return inTransaction(db, [&]() -> Result<MemberChange> {
        auto member = MemberStore{db}.find(id);
        if (!member)
            return fail(std::move(member.error()));
        if (member->retired == retired || member->mergedInto.isValid())
            return fail(ErrorCode::Conflict, "so already, or somebody else by now");
        member->retired = retired;
        member->rowVersion = expectedRowVersion;
        return editMember(db, *member, now);
    });
}

Result<MemberChange> mergeMembers(const QSqlDatabase &db, const MergePreview &preview, Milliseconds now)
{
    return inTransaction(db, [&]() -> Result<MemberChange> {
        auto places = placesToTake(db, preview.joined.id, preview.kept.id);
        if (!places)
            return fail(std::move(places.error()));
        auto rules = rulesToTake(db, preview.joined.id, preview.kept.id);
        if (!rules)
            return fail(std::move(rules.error()));
        auto twoPeople = twoPeopleToForget(db, preview.joined.id);
        if (!twoPeople)
            return fail(std::move(twoPeople.error()));
        // Under a name that nobody goes by any more there is nothing to take back.
        if (auto forgotten = forgetCorrectionsOf(db, preview.joined.id); !forgotten)
            return fail(std::move(forgotten.error()));
        Member joined = preview.joined;
        joined.retired = true;
        joined.mergedInto = preview.kept.id;
        return changeAll(db,
            {{{preview.kept, preview.merged}, {preview.joined, joined}}, std::move(*places),
                std::move(*rules), std::move(*twoPeople)},
            now);
    });
}

Result<MemberChange> sayTwoPeople(const QSqlDatabase &db, MemberId one, MemberId other, Milliseconds now)
{
    const auto [low, high] = std::minmax({one, other});
    return changeAll(db, {.edits = {}, .twoPeople = {{low, high}}}, now);
}

Result<MemberChange> changeMembers(
    const QSqlDatabase &db, const std::vector<MemberEdit> &edits, Milliseconds now, const ChangeWatch &watch)
{
    return changeAll(db, {edits}, now, watch);
}

Result<MemberChange> takeBack(
    const QSqlDatabase &db, const MemberChange &change, Milliseconds now, const ChangeWatch &watch)
{
    MemberChange back;
    for (auto edit = change.edits.rbegin(); edit != change.edits.rend(); ++edit)
        back.edits.push_back({edit->after, edit->before});
    for (auto place = change.places.rbegin(); place != change.places.rend(); ++place)
        back.places.push_back({place->session, place->to, place->from, place->role});
    for (auto rule = change.rules.rbegin(); rule != change.rules.rend(); ++rule)
        back.rules.push_back({rule->rule, rule->asOther, rule->to, rule->from});
    for (auto pair = change.twoPeople.rbegin(); pair != change.twoPeople.rend(); ++pair)
        back.twoPeople.push_back({pair->low, pair->high, !pair->said});
    auto taken = changeAll(db, back, now, watch);
    if (!taken && (taken.error().code == ErrorCode::Conflict || taken.error().code == ErrorCode::NotFound))
        return fail(ErrorCode::LaterEventStandsOnIt, taken.error().detail);
    return taken;
}

}  // namespace tablee::storage
