#include "directory/search_key.h"
#include "language/region.h"
#include "storage/erasing.h"
#include "storage/member_store.h"
#include "storage/statement.h"

#include <QDateTime>

#include <algorithm>
#include <array>

// The texts that somebody wrote freely, searched for a name.

namespace tablee::storage {

namespace {

/// Of which person or session a text is, where there are several.
enum class Owner { None, Member, Session, Template };

struct TextSource {
    FreeText kind;
    const char *text;
    const char *table;
    Owner owner = Owner::None;
};

constexpr std::array textSources{
    TextSource{FreeText::MemberNote, "member.note", "member", Owner::Member},
    TextSource{FreeText::SessionTitle, "session.title", "session", Owner::Session},
    TextSource{FreeText::SessionPlace, "session.place", "session", Owner::Session},
    TextSource{FreeText::SessionPurpose, "session.purpose", "session", Owner::Session},
    TextSource{FreeText::StepTitle, "step.title", "step", Owner::Session},
    TextSource{FreeText::TableName, "room_table.name", "room_table", Owner::Session},
    TextSource{FreeText::RuleReason, "rule.reason", "rule", Owner::Session},
    TextSource{FreeText::RoomMessage, "display.message_fr", "display", Owner::Session},
    TextSource{FreeText::RoomMessage, "display.message_en", "display", Owner::Session},
    TextSource{FreeText::Topic, "coalesce(topic.name_fr, '') || ' ' || coalesce(topic.name_en, '')", "topic"},
    TextSource{FreeText::Organisation, "organisation.name", "organisation"},
    TextSource{FreeText::TemplateName, "session_template.name", "session_template"},
    TextSource{FreeText::Team, "member.team", "member", Owner::Member},
    TextSource{FreeText::Phrase,
        "coalesce(phrase_note.french, '') || ' ' || coalesce(phrase_note.english, '')", "phrase_note"},
    TextSource{FreeText::CommunityName, "community.name", "community"},
    TextSource{FreeText::TemplateStep, "template_step.title", "template_step", Owner::Template},
};

/// Every text of a source that is not `except`'s own, and whose it is.
Result<QSqlQuery> textsOf(const QSqlDatabase &db, const TextSource &source, MemberId except)
{
    const QString table = QString::fromLatin1(source.table);
    QString whose = QStringLiteral("''"), joined, condition = QStringLiteral("?");
    switch (source.owner) {
    case Owner::None:
        break;
    case Owner::Member:
        whose = QStringLiteral(
            "coalesce(nullif(trim(coalesce(given, '') || ' ' || coalesce(family, '')), ''), typed, '')");
        condition = QStringLiteral("member.id <> ?");
        break;
    case Owner::Session:
        whose = QStringLiteral("session.starts_at || ' ' || session.zone");
        if (table != u"session")
            joined = QStringLiteral(" JOIN session ON session.id = session_id");
        break;
    case Owner::Template:
        whose = QStringLiteral("session_template.name");
        joined = QStringLiteral(" JOIN session_template ON session_template.id = template_id");
        break;
    }
    const QString text = QString::fromLatin1(source.text);
    return run(db,
        QStringLiteral("SELECT %1, %2 FROM %3%4 WHERE %1 <> '' AND %5")
            .arg(text, whose, table, joined, condition),
        {toSql(except.isValid() ? except.value() : std::int64_t{-1})});
}

/// A session by its day, as it is there.
QString whoseText(const QSqlQuery &row, Owner owner)
{
    const QString stored = row.value(1).toString();
    if (owner != Owner::Session)
        return stored;
    return QDateTime::fromMSecsSinceEpoch(
        stored.section(u' ', 0, 0).toLongLong(), zoneNamed(stored.section(u' ', 1)))
        .date()
        .toString(Qt::ISODate);
}

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
    for (const TextSource &source : textSources) {
        if (source.kind != hit.kind)
            continue;
        auto rows = textsOf(db, source, {});
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
        auto rows = textsOf(db, source, id);
        if (!rows)
            return fail(std::move(rows.error()));
        while (rows->next())
            if (TextHit hit{source.kind, rows->value(0).toString(), whoseText(*rows, source.owner)};
                names(hit.text, keys) && std::find(hits.begin(), hits.end(), hit) == hits.end())
                hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace tablee::storage
