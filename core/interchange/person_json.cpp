#include "interchange/person_json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tablee {

namespace {

QString momentOf(Milliseconds utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue momentOf(const std::optional<Milliseconds> &utc)
{
    return utc ? QJsonValue{momentOf(*utc)} : QJsonValue{};
}

template <typename Entry, typename Say> QJsonArray listOf(const std::vector<Entry> &entries, Say say)
{
    QJsonArray list;
    for (const Entry &entry : entries)
        list.append(say(entry));
    return list;
}

QString codeOf(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::ContactDetails:
        return u"contactDetails"_qs;
    case ConsentPurpose::Photographs:
        return u"photographs"_qs;
    case ConsentPurpose::News:
        return u"news"_qs;
    }
    Q_UNREACHABLE();
}

QString codeOf(TopicKind kind)
{
    switch (kind) {
    case TopicKind::Share:
        return u"share"_qs;
    case TopicKind::Learn:
        return u"learn"_qs;
    case TopicKind::Difficulty:
        return u"difficulty"_qs;
    }
    Q_UNREACHABLE();
}

QString codeOf(KnownBy source)
{
    switch (source) {
    case KnownBy::Team:
        return u"team"_qs;
    case KnownBy::Organisation:
        return u"organisation"_qs;
    case KnownBy::Declared:
        return u"declared"_qs;
    case KnownBy::Together:
        return u"together"_qs;
    case KnownBy::Met:
        return u"met"_qs;
    case KnownBy::Marked:
        return u"marked"_qs;
    case KnownBy::Imported:
        return u"imported"_qs;
    }
    Q_UNREACHABLE();
}

QString codeOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Apart:
        return u"apart"_qs;
    case RuleKind::Together:
        return u"together"_qs;
    case RuleKind::Fixed:
        return u"fixed"_qs;
    case RuleKind::Host:
        return u"host"_qs;
    }
    Q_UNREACHABLE();
}

QString codeOf(Role role)
{
    switch (role) {
    case Role::Seated:
        return u"seated"_qs;
    case Role::Host:
        return u"host"_qs;
    case Role::Observer:
        return u"observer"_qs;
    case Role::Speaker:
        return u"speaker"_qs;
    case Role::Helper:
        return u"helper"_qs;
    }
    Q_UNREACHABLE();
}

QString codeOf(FreeText kind)
{
    switch (kind) {
    case FreeText::MemberNote:
        return u"noteOnSomebodyElse"_qs;
    case FreeText::SessionTitle:
        return u"sessionTitle"_qs;
    case FreeText::SessionPlace:
        return u"sessionPlace"_qs;
    case FreeText::SessionPurpose:
        return u"sessionPurpose"_qs;
    case FreeText::StepTitle:
        return u"stepTitle"_qs;
    case FreeText::TableName:
        return u"tableName"_qs;
    case FreeText::RuleReason:
        return u"ruleReason"_qs;
    case FreeText::RoomMessage:
        return u"roomMessage"_qs;
    case FreeText::Topic:
        return u"topic"_qs;
    case FreeText::Organisation:
        return u"organisation"_qs;
    case FreeText::TemplateName:
        return u"templateName"_qs;
    case FreeText::TemplateStep:
        return u"templateStep"_qs;
    case FreeText::Team:
        return u"teamOfSomebodyElse"_qs;
    case FreeText::Phrase:
        return u"phrase"_qs;
    case FreeText::CommunityName:
        return u"communityName"_qs;
    }
    Q_UNREACHABLE();
}

QJsonObject json(const PersonRow &row)
{
    const Member &member = row.member;
    QJsonArray speaks;
    for (const Language language : member.speaks)
        speaks.append(language == Language::French ? u"fr"_qs : u"en"_qs);
    return {{u"numberInFile"_qs, qint64{member.id.value()}}, {u"tableeId"_qs, member.uid},
        {u"badge"_qs, row.badge}, {u"given"_qs, member.given}, {u"family"_qs, member.family},
        {u"typed"_qs, member.typed}, {u"searchedAs"_qs, member.searchKey},
        {u"organisation"_qs, member.organisation}, {u"team"_qs, member.team}, {u"email"_qs, member.email},
        {u"speaks"_qs, speaks}, {u"note"_qs, member.note}, {u"origin"_qs, row.origin},
        {u"version"_qs, qint64{member.rowVersion}}, {u"addedAt"_qs, momentOf(member.createdAt)},
        {u"retiredAt"_qs, momentOf(row.retiredAt)},
        {u"isPartOf"_qs,
            member.mergedInto.isValid() ? QJsonValue{qint64{member.mergedInto.value()}} : QJsonValue{}}};
}

QJsonObject json(const PersonEntry &entry)
{
    QJsonObject object{{u"at"_qs, momentOf(entry.at)},
        {u"what"_qs, QString::fromLatin1(nameOf(entry.kind).data(), qsizetype(nameOf(entry.kind).size()))},
        {u"takenBack"_qs, entry.takenBack}};
    if (entry.kind == EventKind::SetRole)
        object.insert(u"role"_qs, codeOf(entry.role));
    if (entry.round > 0)
        object.insert(u"round"_qs, entry.round);
    if (entry.table > 0)
        object.insert(u"table"_qs, entry.table);
    return object;
}

QJsonObject json(const PersonSeat &seat)
{
    return {{u"round"_qs, seat.round}, {u"table"_qs, seat.table > 0 ? QJsonValue{seat.table} : QJsonValue{}},
        {u"tableName"_qs, seat.tableName}, {u"others"_qs, seat.others},
        {u"counted"_qs, seat.time == SeatTime::Counted}};
}

QJsonObject json(const PersonRule &rule)
{
    QJsonObject object{{u"kind"_qs, codeOf(rule.kind)}, {u"reason"_qs, rule.reason},
        {u"reasonKeptBack"_qs, rule.reasonKeptBack}, {u"takenBack"_qs, rule.takenBack}};
    if (!isOfTwo(rule.kind))
        object.insert(u"table"_qs, rule.table);
    return object;
}

QJsonObject json(const Spelling &name)
{
    return {{u"given"_qs, name.given}, {u"family"_qs, name.family}, {u"typed"_qs, name.typed}};
}

QJsonObject json(const PersonCorrection &correction)
{
    return {{u"before"_qs, json(correction.before)}, {u"after"_qs, json(correction.after)},
        {u"takenBack"_qs, correction.takenBack}};
}

QJsonObject json(const PersonSession &session)
{
    const auto &place = session.attendance;
    return {{u"title"_qs, session.title}, {u"place"_qs, session.place},
        {u"startsAt"_qs, momentOf(Milliseconds{session.startsAt})}, {u"zone"_qs, session.zone},
        {u"role"_qs, place ? QJsonValue{codeOf(place->role)} : QJsonValue{}},
        {u"expected"_qs, place && place->expected}, {u"guest"_qs, session.isGuest},
        {u"facilitates"_qs, session.facilitates},
        {u"log"_qs, listOf(session.entries, [](const PersonEntry &entry) { return json(entry); })},
        {u"seats"_qs, listOf(session.seats, [](const PersonSeat &seat) { return json(seat); })},
        {u"peopleMet"_qs, session.met},
        {u"rules"_qs, listOf(session.rules, [](const PersonRule &rule) { return json(rule); })},
        {u"correctedNames"_qs,
            listOf(session.corrections, [](const PersonCorrection &each) { return json(each); })}};
}

QJsonObject json(const PersonTie &tie)
{
    return {{u"with"_qs, tie.other.isEmpty() ? QJsonValue{} : QJsonValue{tie.other}},
        {u"source"_qs, codeOf(tie.source)}, {u"saidByThisPerson"_qs, tie.saidByThem},
        {u"saidAt"_qs, momentOf(tie.saidAt)}, {u"removedAt"_qs, momentOf(tie.removedAt)}};
}

QJsonObject json(const PersonConsent &consent)
{
    return {{u"purpose"_qs, codeOf(consent.purpose)}, {u"grantedAt"_qs, momentOf(consent.grantedAt)},
        {u"withdrawnAt"_qs, momentOf(consent.withdrawnAt)}};
}

QJsonObject json(const PersonTopic &topic)
{
    return {{u"name"_qs, topic.name}, {u"kind"_qs, codeOf(topic.kind)}, {u"since"_qs, momentOf(topic.since)}};
}

QJsonObject json(const TextHit &hit)
{
    return {{u"kind"_qs, codeOf(hit.kind)}, {u"where"_qs, hit.where},
        {u"text"_qs, hit.text.isEmpty() ? QJsonValue{} : QJsonValue{hit.text}}};
}

}  // namespace

QByteArray personJson(const PersonRecord &record)
{
    const auto each = [](const auto &entry) {
        return json(entry);
    };
    return QJsonDocument{
        QJsonObject{{u"format"_qs, u"tablee-person-1"_qs}, {u"community"_qs, record.community},
            {u"readAt"_qs, momentOf(record.readAt)}, {u"rows"_qs, listOf(record.rows, each)},
            {u"consents"_qs, listOf(record.consents, each)}, {u"topics"_qs, listOf(record.topics, each)},
            {u"knows"_qs, listOf(record.ties, each)}, {u"sessions"_qs, listOf(record.sessions, each)},
            {u"saidToBeAnotherThan"_qs, record.toldFrom}, {u"seatingPlans"_qs, record.seatingPlans},
            {u"textsThatMayNameThem"_qs, listOf(record.texts, each)}}}
        .toJson(QJsonDocument::Indented);
}

}  // namespace tablee
