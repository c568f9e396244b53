#include "directory/search_key.h"
#include "storage/erasing.h"
#include "storage/member_store.h"
#include "storage/statement.h"

#include <algorithm>
#include <array>

// The texts that somebody wrote freely, searched for a name.

namespace tablee::storage {

namespace {

struct TextSource {
    FreeText kind;
    const char *sql;
};

constexpr std::array textSources{
    TextSource{FreeText::MemberNote, "SELECT note FROM member WHERE note IS NOT NULL AND id <> ?1"},
    TextSource{FreeText::SessionTitle, "SELECT title FROM session WHERE title <> '' AND ?1"},
    TextSource{FreeText::SessionPlace, "SELECT place FROM session WHERE place IS NOT NULL AND ?1"},
    TextSource{FreeText::SessionPurpose, "SELECT purpose FROM session WHERE purpose IS NOT NULL AND ?1"},
    TextSource{FreeText::StepTitle, "SELECT title FROM step WHERE title IS NOT NULL AND ?1"},
    TextSource{FreeText::TableName, "SELECT name FROM room_table WHERE name IS NOT NULL AND ?1"},
    TextSource{FreeText::RuleReason, "SELECT reason FROM rule WHERE reason IS NOT NULL AND ?1"},
    TextSource{FreeText::RoomMessage, "SELECT message_fr FROM display WHERE message_fr IS NOT NULL AND ?1"},
    TextSource{FreeText::RoomMessage, "SELECT message_en FROM display WHERE message_en IS NOT NULL AND ?1"},
    TextSource{
        FreeText::Topic, "SELECT coalesce(name_fr, '') || ' ' || coalesce(name_en, '') FROM topic WHERE ?1"},
    TextSource{FreeText::Organisation, "SELECT name FROM organisation WHERE ?1"},
    TextSource{FreeText::TemplateName, "SELECT name FROM session_template WHERE ?1"},
    TextSource{FreeText::Team, "SELECT team FROM member WHERE team IS NOT NULL AND id <> ?1"},
    TextSource{FreeText::Phrase,
        "SELECT coalesce(french, '') || ' ' || coalesce(english, '') FROM phrase_note WHERE ?1"},
    TextSource{FreeText::CommunityName, "SELECT name FROM community WHERE ?1"},
    TextSource{FreeText::TemplateStep, "SELECT title FROM template_step WHERE title IS NOT NULL AND ?1"},
};

/// What would tell who somebody is: the family name, or the only name there is, and the address. A given name
/// alone is that of many.
QStringList tellingKeys(const Member &member)
{
    QStringList keys;
    for (const QString &name : {member.family.isEmpty() ? displayName(member) : member.family, member.email})
        if (const QString key = searchKey(name); !name.isEmpty() && !keys.contains(key))
            keys += key;
    return keys;
}

bool names(const QString &text, const QStringList &keys)
{
    const QString folded = u' ' + searchKey(text) + u' ';
    return std::any_of(keys.begin(), keys.end(),
        [&folded](const QString &key) { return folded.contains(u' ' + key + u' '); });
}

}  // namespace

Result<bool> isWrittenYet(const QSqlDatabase &db, const TextHit &hit)
{
    constexpr std::int64_t anybody = -1;
    for (const TextSource &source : textSources) {
        if (source.kind != hit.kind)
            continue;
        auto rows = run(db, QString::fromLatin1(source.sql), {toSql(anybody)});
        if (!rows)
            return fail(std::move(rows.error()));
        while (rows->next())
            if (rows->value(0).toString() == hit.text)
                return true;
    }
    return false;
}

Result<std::vector<TextHit>> textsNaming(const QSqlDatabase &db, MemberId id)
{
    const auto members = rowsOfPerson(db, id);
    if (!members)
        return fail(members.error());
    QStringList keys;
    for (const MemberId each : *members) {
        const auto member = MemberStore{db}.find(each);
        if (!member)
            return fail(member.error());
        keys += tellingKeys(*member);
    }
    std::vector<TextHit> hits;
    for (const TextSource &source : textSources) {
        auto rows = run(db, QString::fromLatin1(source.sql), {toSql(id)});
        if (!rows)
            return fail(std::move(rows.error()));
        while (rows->next())
            if (TextHit hit{source.kind, rows->value(0).toString()};
                names(hit.text, keys) && std::find(hits.begin(), hits.end(), hit) == hits.end())
                hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace tablee::storage
