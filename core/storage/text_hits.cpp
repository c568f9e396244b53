#include "directory/name_text.h"
#include "directory/search_key.h"
#include "language/region.h"
#include "storage/erasing.h"
#include "storage/statement.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

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
    return dayOfSession(stored.section(u' ', 0, 0).toLongLong(), stored.section(u' ', 1));
}

/// An older file may not have it yet.
Result<bool> isKept(const QSqlDatabase &db, const TextSource &source)
{
    static const QRegularExpression column{QStringLiteral("\\.(\\w+)")};
    auto each = column.globalMatch(QString::fromLatin1(source.text));
    while (each.hasNext()) {
        auto found = run(db, QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"),
            {QString::fromLatin1(source.table), each.next().captured(1)});
        if (!found)
            return fail(std::move(found.error()));
        if (!found->next())
            return false;
    }
    return true;
}

/// Shorter words are in every other text.
constexpr qsizetype shortestTellingWord = 4;

/// "A.": in every other text as well. A name of one sign has no small letter.
bool isInitial(const QString &key)
{
    return key.size() == 1 && key != key.toUpper();
}

void addKey(QStringList &keys, const QString &key)
{
    if (!key.isEmpty() && !keys.contains(key))
        keys += key;
}

/// The key of a text, if it tells anything.
QString tellingKey(const QString &text)
{
    const QString key = text.isEmpty() ? QString{} : searchKey(text);
    return isInitial(key) ? QString{} : key;
}

/// By what a text names whoever is called so.
void addKeysOf(NameKeys &keys, const PersonName &name)
{
    const QString given = tellingKey(name.given), family = tellingKey(name.rest);
    // The only name there is stands for the person.
    addKey(keys.sure, name.rest.isEmpty() ? given : family);
    if (!name.given.isEmpty() && !name.rest.isEmpty()) {
        addKey(keys.sure, searchKey(name.given + u' ' + name.rest));
        addKey(keys.sure, searchKey(name.rest + u' ' + name.given));
    }
    addKey(keys.words, given);
    const QString most = family.isEmpty() ? given : family;
    if (most.size() >= shortestTellingWord)
        addKey(keys.beginnings, most);
    for (const QString &word : most.split(u' '))
        if (word.size() >= shortestTellingWord)
            addKey(keys.words, word);
}

/// A name as somebody typed it, in whatever order: of "Anna Maria Sow" the family name may be the last word.
void addKeysOfTyped(NameKeys &keys, const QString &typed)
{
    const PersonName name = splitName(typed);
    addKeysOf(keys, name);
    addKey(keys.words, tellingKey(name.rest.section(u' ', -1)));
}

bool standsIn(const QString &folded, const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(),
        [&folded](const QString &key) { return folded.contains(u' ' + key + u' '); });
}

bool beginsAWordIn(const QString &folded, const QStringList &keys)
{
    return std::any_of(
        keys.begin(), keys.end(), [&folded](const QString &key) { return folded.contains(u' ' + key); });
}

/// How surely a text names whoever has these keys; nothing when it does not.
std::optional<TextHit> hitIn(const QString &text, const NameKeys &keys)
{
    const QString folded = u' ' + searchKey(text) + u' ';
    if (standsIn(folded, keys.sure))
        return TextHit{.text = text};
    if (standsIn(folded, keys.words) || beginsAWordIn(folded, keys.beginnings))
        return TextHit{.text = text, .mayBeAnother = true};
    return std::nullopt;
}

}  // namespace

QString dayOfSession(qint64 startsAt, const QString &zone)
{
    return localTime(startsAt, zone).date().toString(Qt::ISODate);
}

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

Result<NameKeys> nameKeysOf(const QSqlDatabase &db, const std::vector<MemberId> &members)
{
    NameKeys keys;
    for (const MemberId member : members) {
        auto row = runForRow(db,
            QStringLiteral("SELECT coalesce(given, ''), coalesce(family, ''), coalesce(typed, ''), "
                           "coalesce(email, '') FROM member WHERE id = ?"),
            {toSql(member)}, "member");
        if (!row)
            return fail(std::move(row.error()));
        const PersonName name{row->value(0).toString(), row->value(1).toString()};
        const QString typed = row->value(2).toString();
        if (!displayName(name).isEmpty())
            addKeysOf(keys, name);
        if (name.rest.isEmpty() && !typed.isEmpty())
            addKeysOfTyped(keys, typed);
        addKey(keys.sure, tellingKey(row->value(3).toString()));
    }
    return keys;
}

Result<std::vector<TextHit>> textsWith(const QSqlDatabase &db, const NameKeys &keys, MemberId except)
{
    std::vector<TextHit> hits;
    for (const TextSource &source : textSources) {
        const auto kept = isKept(db, source);
        if (!kept)
            return fail(kept.error());
        if (!*kept)
            continue;
        auto rows = textsOf(db, source, except);
        if (!rows)
            return fail(std::move(rows.error()));
        while (rows->next()) {
            auto hit = hitIn(rows->value(0).toString(), keys);
            if (!hit)
                continue;
            hit->kind = source.kind;
            hit->where = whoseText(*rows, source.owner);
            if (std::find(hits.begin(), hits.end(), *hit) == hits.end())
                hits.push_back(std::move(*hit));
        }
    }
    std::stable_partition(hits.begin(), hits.end(), [](const TextHit &hit) { return !hit.mayBeAnother; });
    return hits;
}

Result<std::vector<TextHit>> textsNaming(const QSqlDatabase &db, MemberId id)
{
    const auto members = rowsOfPerson(db, id);
    if (!members)
        return fail(members.error());
    const auto keys = nameKeysOf(db, *members);
    if (!keys)
        return fail(keys.error());
    return textsWith(db, *keys, id);
}

}  // namespace tablee::storage
