#include "interchange/import_preview.h"

#include "directory/member_details.h"
#include "directory/member_names.h"
#include "directory/name_case.h"
#include "directory/name_text.h"
#include "directory/search_key.h"
#include "interchange/people_known.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

void fill(QString &text, const QString &from)
{
    if (text.isEmpty())
        text = from;
}

/// What a list adds to somebody who is known.
Member filledIn(Member known, const Member &listed)
{
    if (known.given.isEmpty() && known.family.isEmpty() && !listed.family.isEmpty()) {
        known.given = listed.given;
        known.family = listed.family;
    }
    fill(known.organisation, listed.organisation);
    fill(known.team, listed.team);
    fill(known.email, listed.email);
    fill(known.note, listed.note);
    if (known.speaks.empty())
        known.speaks = listed.speaks;
    known.toShare = withTopics(known.toShare, listed.toShare);
    known.toLearn = withTopics(known.toLearn, listed.toLearn);
    known.retired = known.retired && listed.retired;
    return known;
}

/// "FR, EN", in either language.
QString codesOf(const std::set<Language> &languages)
{
    QStringList spelled;
    for (const Language language : languages)
        spelled += language == Language::French ? QStringLiteral("FR") : QStringLiteral("EN");
    return spelled.join(QStringLiteral(", "));
}

/// Where a list contradicts what is known, which stays: gaps alone are filled.
std::vector<KeptValue> keptAgainst(const Member &known, const Member &listed)
{
    std::vector<KeptValue> kept;
    for (QString Member::*part : {&Member::organisation, &Member::team, &Member::email, &Member::note})
        if (!(known.*part).isEmpty() && !(listed.*part).isEmpty()
            && searchKey(known.*part) != searchKey(listed.*part))
            kept.push_back({known.*part, listed.*part});
    if (!known.speaks.empty() && !listed.speaks.empty() && known.speaks != listed.speaks)
        kept.push_back({codesOf(known.speaks), codesOf(listed.speaks)});
    return kept;
}

/// Whether a row says of somebody what was not known, beyond that they are there again.
bool saysMoreThan(const Member &known, const Member &listed)
{
    Member filled = filledIn(known, listed);
    filled.retired = known.retired;
    filled.given = known.given;
    filled.family = known.family;
    return filled != known;
}

/// What tells somebody from others of the same name.
QString tellingOf(const Member &member)
{
    QStringList told{member.organisation, member.team, member.email};
    told.removeAll(QString{});
    return told.join(QStringLiteral(", "));
}

class Import {
public:
    Import(const std::vector<ListedPerson> &people, const std::vector<Member> &members,
        const SamePersonAnswers &answers)
        : m_known{members}
        , m_answers{answers}
    {
        if (!members.empty())
            for (const ListedPerson &person : people)
                m_listed.insert(nameKeyOf(person.member));
    }

    void take(const ListedPerson &listed)
    {
        const ListedPerson person = inKnownOrder(listed);
        // As the community will show the name; what names nobody is told as it stands.
        const QString shown = displayName(person.member);
        ImportRow row{person.line, shown.isEmpty() ? person.name : shown};
        row.organisation = person.member.organisation;
        row.isNamedAfterAddress = person.isNamedAfterAddress;
        row.hasBrokenLetter = person.hasBrokenLetter;
        row.hasTooFewCells = person.hasTooFewCells;
        row.together = person.together;
        row.isSecond = person.isSecond;
        row.mayBeSeveral = person.mayBeSeveral;
        row.unreadAddress = person.unreadAddress;
        if (person.leftOut)
            leaveOut(row, *person.leftOut);
        else
            takeMeant(row, person);
        if (row.isLeftOutInDoubt())
            m_unclear.emplace_back(m_preview.rows.size(), person);
        m_preview.rows.push_back(std::move(row));
    }

    /// What rows further down say of somebody may tell whom a row means. Without this the same list would do
    /// more when it comes again. False when it was stopped.
    bool takeUnclear(const std::stop_token &stop)
    {
        constexpr int mostTimes = 4;  // a list that is made to need more is no list of people
        bool isClearer = true;
        for (int time = 0; time < mostTimes && isClearer; ++time) {
            isClearer = false;
            std::size_t looked = 0;
            for (const auto &[place, person] : std::exchange(m_unclear, {})) {
                if (looked++ % rowsBetweenTwoLooks == 0 && stop.stop_requested())
                    return false;
                ImportRow row = m_preview.rows[place];
                row.reason.reset();
                row.firstLine = 0;
                takeMeant(row, person);
                if (row.isLeftOutInDoubt())
                    m_unclear.emplace_back(place, person);
                else
                    isClearer = true;
                m_preview.rows[place] = std::move(row);
            }
        }
        return true;
    }

    ImportPreview preview() { return std::move(m_preview); }

private:
    /// Below "Nom et prénom" people write their name as they say it, too: so does whoever is a member in that
    /// order alone.
    ListedPerson inKnownOrder(ListedPerson person) const
    {
        if (!person.isTurnedRound || m_known.hasMember(person.member))
            return person;
        Member asTyped = person.member;
        const PersonName name = splitName(person.name);
        asTyped.given = givenNameInCase(name.given, name.rest);
        asTyped.family = familyNameInCase(name.rest);
        asTyped = cleaned(asTyped);
        if (asTyped.typed == displayName(asTyped))
            asTyped.typed.clear();
        if (m_known.hasMember(asTyped))
            person.member = asTyped;
        return person;
    }

    static void leaveOut(ImportRow &row, LeftOutReason reason)
    {
        row.fate = RowFate::LeftOut;
        row.reason = reason;
    }

    void takeMeant(ImportRow &row, const ListedPerson &person)
    {
        PeopleKnown::Meant meant = m_known.meantBy(person.member);
        if (std::holds_alternative<PeopleKnown::Nobody>(meant))
            if (const auto place = whoHasTheAddress(person.member)) {
                meant = PeopleKnown::Somebody{*place, true};
                row.knownAs = displayName(m_known.at(*place).member);
            }
        auto *somebody = std::get_if<PeopleKnown::Somebody>(&meant);
        if (somebody && somebody->isUnopposed)
            somebody->isQuestion = isQuestion(m_known.at(somebody->place), person);
        row.meansOneOfSeveral = std::holds_alternative<PeopleKnown::Several>(meant);
        row.isQuestion = somebody ? somebody->isQuestion : row.meansOneOfSeveral;
        row.known = somebody && row.isQuestion ? tellingOf(m_known.at(somebody->place).member) : QString{};
        const auto answer = row.isQuestion ? m_answers.find(row.key()) : m_answers.end();
        if (answer != m_answers.end() && answer->second == SamePersonAnswer::Another)
            meant = PeopleKnown::Nobody{row.knownAs.isEmpty()};
        else if (answer != m_answers.end() && somebody)
            somebody->isQuestion = false;
        std::visit([&](auto whom) { take(row, person, whom); }, meant);
    }

    /// Nothing speaks against it, and nothing but the name for it: the same for as long as nothing is given.
    /// Of two rows only those that are alike in all they hold are one for sure.
    static bool isQuestion(const KnownPerson &known, const ListedPerson &person)
    {
        return known.line > 0 ? known.cells != person.cells : saysMoreThan(known.member, person.member);
    }

    /// A member who is corrected here would come in once more under the old name. Whoever stands in the list
    /// as they are called shares the address.
    std::optional<std::size_t> whoHasTheAddress(const Member &listed)
    {
        const auto place = listed.email.isEmpty() ? std::nullopt : m_known.onlyOneAt(listed.email);
        return place && m_known.at(*place).line == 0
                && !m_listed.contains(nameKeyOf(m_known.at(*place).member))
            ? place
            : std::nullopt;
    }

    static QString nameKeyOf(const Member &member) { return nameKey(displayName(member)); }

    void take(ImportRow &row, const ListedPerson &person, PeopleKnown::Nobody nobody)
    {
        row.fate = RowFate::New;
        row.isNamesake = nobody.hasNamesake;
        m_known.add({person.member, person.line, person.member.uid, person.cells, m_preview.edits.size()});
        m_preview.edits.push_back({std::nullopt, person.member});
    }

    void take(ImportRow &row, const ListedPerson &, PeopleKnown::Several)
    {
        leaveOut(row, LeftOutReason::SeveralOfThisName);
    }

    void take(ImportRow &row, const ListedPerson &person, PeopleKnown::Somebody meant)
    {
        KnownPerson &known = m_known.at(meant.place);
        if (known.line > 0) {
            row.firstLine = known.line;
            leaveOut(row, meant.isQuestion ? LeftOutReason::PerhapsTwiceInList : LeftOutReason::TwiceInList);
            if (!meant.isQuestion)
                fillIn(known, person.member);
            return;
        }
        known.line = person.line;
        if (!meant.isQuestion)
            row.kept = keptAgainst(known.member, person.member);
        known.uid = person.member.uid;
        known.cells = person.cells;
        row.fate = meant.isQuestion ? RowFate::PerhapsSame : fateOf(known, person.member);
    }

    RowFate fateOf(KnownPerson &known, const Member &listed)
    {
        const bool wasRetired = known.member.retired;
        const bool saysMore = fillIn(known, listed);
        if (wasRetired && !known.member.retired)
            return RowFate::ComesBack;
        return saysMore ? RowFate::Updated : RowFate::SamePerson;
    }

    /// Whether the row says something new of somebody.
    bool fillIn(KnownPerson &known, const Member &listed)
    {
        Member filled = filledIn(known.member, listed);
        if (filled == known.member)
            return false;
        if (known.edit) {
            m_preview.edits[*known.edit].after = filled;
        } else {
            known.edit = m_preview.edits.size();
            m_preview.edits.push_back({known.member, filled});
        }
        known.member = std::move(filled);
        return true;
    }

    PeopleKnown m_known;
    const SamePersonAnswers &m_answers;
    QSet<QString> m_listed;  ///< the names in the list, by nameKey(); only where there are members
    ImportPreview m_preview;
    std::vector<std::pair<std::size_t, ListedPerson>> m_unclear;  ///< by the place of their row
};

}  // namespace

bool ImportPreview::namesOrganisations() const
{
    return std::any_of(
        rows.begin(), rows.end(), [](const ImportRow &row) { return !row.organisation.isEmpty(); });
}

int ImportPreview::countTogether() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.isSecond; }));
}

int ImportPreview::countWaiting() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.waitsForAnAnswer(); }));
}

int ImportPreview::count(RowFate fate) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [fate](const ImportRow &row) { return row.fate == fate; }));
}

int ImportPreview::countNamedAfterAddress() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [](const ImportRow &row) { return row.isNamedAfterAddress && row.fate != RowFate::LeftOut; }));
}

Result<ImportPreview> previewImport(const std::vector<ListedPerson> &people,
    const std::vector<Member> &members, const ListWatch &watch, const SamePersonAnswers &answers)
{
    const auto stopped = fail(ErrorCode::Cancelled, "while comparing a list");
    Import import{people, members, answers};
    for (std::size_t row = 0; row < people.size(); ++row) {
        if (row % rowsBetweenTwoLooks == 0) {
            if (watch.stop.stop_requested())
                return stopped;
            if (watch.progress)
                watch.progress(static_cast<double>(row) / static_cast<double>(people.size()));
        }
        import.take(people[row]);
    }
    if (!import.takeUnclear(watch.stop))
        return stopped;
    return import.preview();
}

}  // namespace tablee
