#include "commands/member_commands.h"

#include "interchange/members_csv.h"
#include "language/region.h"
#include "platform/boot_clock.h"
#include "platform/whole_file.h"
#include "storage/community_file.h"
#include "storage/community_store.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "storage/person_erasure.h"

#include <algorithm>

namespace tablee {

namespace {

using Progress = std::function<void(double)>;

/// How the work is shared out among understanding the rows, comparing them and writing.
constexpr double understood = 0.1, compared = 0.3;

/// A part of the whole, from `from` to `to`.
Progress within(const Progress &progress, double from, double to)
{
    return [&progress, from, to](double part) {
        progress(from + part * (to - from));
    };
}

/// What the call says of rows, which may each hold two people.
SamePersonAnswers answersOf(const ImportList &wanted)
{
    SamePersonAnswers answers;
    for (const auto &[rows, answer] :
        {std::pair{&wanted.same, SamePersonAnswer::Same}, {&wanted.another, SamePersonAnswer::Another}})
        for (const int row : *rows)
            answers[row] = answers[-row] = answer;
    return answers;
}

void takeOutQuestions(std::set<int> &rows, const ImportPreview &preview)
{
    for (const ImportRow &row : preview.rows)
        if (row.isQuestion)
            rows.erase(row.line);
}

Result<TakenList> previewOf(const QSqlDatabase &db, const ImportList &wanted,
    const std::vector<ListedPerson> &people, const Progress &progress)
{
    const auto members = storage::MemberStore{db}.all();
    if (!members)
        return fail(members.error());
    std::set<int> notAsked = wanted.same;
    notAsked.insert(wanted.another.begin(), wanted.another.end());
    // An answer may settle another row, or ask about one.
    if (!notAsked.empty())
        takeOutQuestions(notAsked, previewImport(people, *members, {}).value());
    SamePersonAnswers answers = answersOf(wanted);
    auto preview
        = previewImport(people, *members, {.progress = within(progress, understood, compared)}, answers);
    if (!preview)
        return fail(preview.error());
    takeOutQuestions(notAsked, *preview);
    if (wanted.allAreSame) {
        for (const ImportRow &row : preview->rows)
            if (row.meansNamesake())
                answers[row.key()] = SamePersonAnswer::Same;
        preview = previewImport(people, *members, {}, answers);
    }
    return TakenList{std::move(*preview), std::move(notAsked)};
}

Result<TakenList> apply(const QSqlDatabase &db, const ImportList &wanted,
    const std::vector<ListedPerson> &people, Milliseconds now, const Progress &progress)
{
    auto taken = previewOf(db, wanted, people, progress);
    if (!taken || !taken->notAsked.empty())
        return taken;
    if (const auto changed
        = storage::changeMembers(db, taken->preview.edits, now, {.progress = within(progress, compared, 1)});
        !changed)
        return fail(changed.error());
    return taken;
}

}  // namespace

Result<TakenList> importList(const ImportList &wanted, const ListTable &list,
    const std::vector<ListField> &fields, const Progress &progress)
{
    const auto people
        = listedPeople(list, fields, {.progress = within(progress, 0, understood)}, wanted.together);
    if (!people)
        return fail(people.error());
    if (wanted.dryRun) {
        const auto community = storage::CommunityFile::openForReading(wanted.file);
        if (!community)
            return fail(community.error());
        return previewOf(community->handle(), wanted, *people, progress);
    }
    const Reading now = BootClock{}.now();
    const auto community = storage::CommunityFile::open({.path = wanted.file, .now = now}).result();
    if (!community)
        return fail(community.error());
    auto done = (*community)->run([&](const QSqlDatabase &db) {
        return apply(db, wanted, *people, now.utc, progress);
    });
    auto imported = done.result();
    (*community)->close();
    return imported;
}

tl::expected<int, FileFault> exportMembers(const ExportMembers &members, const Words &words)
{
    const auto faultIn = [](const QString &file, const Error &error) {
        return tl::unexpected{FileFault{file, error}};
    };
    const auto community = storage::CommunityFile::openForReading(members.file);
    if (!community)
        return faultIn(members.file, community.error());
    const auto about = storage::CommunityStore{community->handle()}.read();
    if (!about)
        return faultIn(members.file, about.error());
    const auto all = storage::MemberStore{community->handle()}.all();
    if (!all)
        return faultIn(members.file, all.error());
    const std::vector<Member> listed = exported(*all);
    const QChar separator = csvSeparator(regionOf(*about));
    if (const auto written = writeWholeFile(members.output, membersCsv(listed, words, separator)); !written)
        return faultIn(members.output, written.error());
    return static_cast<int>(listed.size());
}

Result<Erasure> erasePerson(const ErasePerson &wanted)
{
    const Reading now = BootClock{}.now();
    const auto community = storage::CommunityFile::open({.path = wanted.file, .now = now}).result();
    if (!community)
        return fail(community.error());
    auto done = (*community)->run([&wanted, &now](const QSqlDatabase &db) -> Result<Erasure> {
        const auto members = storage::MemberStore{db}.all();
        if (!members)
            return fail(members.error());
        const auto person = std::find_if(members->begin(), members->end(),
            [&wanted](const Member &member) { return member.uid == wanted.person && !isErased(member); });
        if (person == members->end())
            return fail(ErrorCode::NotFound, "member");
        return storage::erasePerson(db, wanted.file, person->id, now.utc);
    });
    auto erased = done.result();
    (*community)->close();
    return erased;
}

}  // namespace tablee
