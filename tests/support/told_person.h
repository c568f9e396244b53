#pragma once

#include "sessions/person_record.h"

namespace tablee::test {

/// The record of somebody about whom everything is known that can be, markup and a formula among it; or of
/// somebody about whom only the name is.
inline PersonRecord personRecord(bool everything)
{
    constexpr Milliseconds then{1'795'200'000'000};
    PersonRecord record{.community = u"Les mardis <du> quai"_qs, .region = u"quebec"_qs, .readAt = then};
    PersonRow row;
    row.member = {.id = MemberId{7},
        .uid = u"00000000-0000-4000-8000-000000000007"_qs,
        .given = u"Zoé <b>x</b> & Ko"_qs};
    if (everything) {
        row.member.family = u"=cmd"_qs;
        row.member.typed = u"=CMD, Zoé"_qs;
        row.member.searchKey = u"zoe ko cmd"_qs;
        row.member.organisation = u"Bibliothèque du quai"_qs;
        row.member.team = u"Accueil"_qs;
        row.member.email = u"zoe@quai.example"_qs;
        row.member.speaks = {Language::French, Language::English};
        row.member.note = u"préfère la fenêtre\n<script>alert(1)</script>"_qs;
        row.badge = u"Q7"_qs;
        row.origin = u"desk"_qs;
        row.retiredAt = then;
    }
    record.rows.push_back(row);
    if (!everything)
        return record;
    row.member.id = MemberId{9};
    row.member.mergedInto = MemberId{7};
    record.rows.push_back(row);
    record.consents = {{ConsentPurpose::News, then}, {ConsentPurpose::Photographs, then, then}};
    record.topics = {{u"la reliure"_qs, TopicKind::Share, then}, {u"le vélo"_qs, TopicKind::Learn, then}};
    record.ties = {{u"Awa Sow"_qs, KnownBy::Declared, true, then}, {{}, KnownBy::Marked, false, then, then}};
    record.toldFrom = 2;
    record.seatingPlans = 3;
    for (const QString &title : {QString{}, u"Le jardin"_qs}) {
        PersonSession session{title, u"Québec"_qs, then.count(), u"America/Toronto"_qs,
            Attendance{MemberId{7}, Role::Host, false}, true, true};
        session.entries = {{then, EventKind::CheckIn}, {then, EventKind::SetRole, Role::Host},
            {then, EventKind::Seat, Role::Seated, 2, 4, true}, {then, EventKind::CheckOut}};
        session.seats = {
            {1, 4, u"près de la porte"_qs, 3, SeatTime::Counted}, {2, 0}, {3, 2, {}, 1, SeatTime::TooShort}};
        session.met = 4;
        session.rules = {{RuleKind::Apart, 0, {}, true}, {RuleKind::Fixed, 4, u"près de la porte"_qs}};
        session.corrections = {{{u"Zoe <b>"_qs, {}, u"ZOE"_qs}, {u"Zoé"_qs}}};
        record.sessions.push_back(std::move(session));
    }
    record.texts = {{FreeText::SessionTitle, u"Chez Zoé"_qs, u"2027-03-30"_qs}, {FreeText::MemberNote}};
    return record;
}

}  // namespace tablee::test
