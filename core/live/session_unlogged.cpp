#include "directory/member_details.h"
#include "directory/name_text.h"
#include "directory/search_key.h"
#include "live/names_in_room.h"
#include "live/session_conductor.h"
#include "storage/correction_store.h"
#include "storage/rule_store.h"

#include <QUuid>

#include <algorithm>
#include <utility>

// What is decided beside the log: names that are corrected, rules that are made or dropped.

namespace tablee {

namespace {

/// Where one part is spelled otherwise, the other says where it begins: "Marie Claire Dupond".
PersonName correctedParts(const Member &member, const QString &name)
{
    if (!member.given.isEmpty() && !member.family.isEmpty()) {
        if (const QString given = member.given + u' '; name.startsWith(given) && name.size() > given.size())
            return {member.given, name.mid(given.size())};
        if (const QString family = u' ' + member.family; name.endsWith(family) && name.size() > family.size())
            return {name.chopped(family.size()), member.family};
    }
    return splitName(name);
}

/// Like on the page of members: who is known by a given and a family name keeps both.
Member named(Member member, const QString &name)
{
    if (member.given.isEmpty() && member.family.isEmpty()) {
        member.typed = name;
    } else {
        const PersonName parts = correctedParts(member, name);
        member.given = parts.given;
        member.family = parts.rest;
        member.typed.clear();  // it was the wrong one, or somebody else's
    }
    member.searchKey = searchKey(name);
    return member;
}

bool isOfSamePeople(const SeatRule &one, const SeatRule &other)
{
    if (isOfTwo(one.kind) != isOfTwo(other.kind))
        return false;
    return isOfTwo(one.kind) ? std::minmax(one.one, one.other) == std::minmax(other.one, other.other)
                             : one.one == other.one;
}

}  // namespace

/// Done on the storage thread, with no event; `take` is given what came of it before anybody is told.
template <typename Change, typename Take>
SessionConductor::Done SessionConductor::changeBesideTheLog(Change change, Take take)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    ++m_deciding;
    ask(std::move(change), [this, promise, take](const auto &changed) {
        take(changed);
        --m_deciding;
        emit savingChanged();
        promise->addResult(changed ? Result<void>{} : Result<void>{fail(changed.error())});
        promise->finish();
    });
    emit savingChanged();
    return promise->future();
}

// --- names

void SessionConductor::nameEverybody()
{
    m_names = namesInRoom(m_members, m_attendance, m_evening);
    m_namesInParts = partsInRoom(m_names, m_members);
}

SessionConductor::Done SessionConductor::rename(MemberId id, const QString &name)
{
    const auto found = m_members.find(id);
    if (found == m_members.end() || name.isEmpty())
        return answeredAtOnce(fail(ErrorCode::InvalidInput, "no such member, or an empty name"));
    const Member edited = cleaned(named(found->second, name));
    const NameCorrection correction{.request = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .member = id,
        .before = spellingOf(found->second),
        .after = spellingOf(edited),
        .made = m_unlogged.next(m_evening.lastSeq)};
    m_unlogged.add({.made = correction.made, .name = correction, .presses = m_presses, .underway = 1});
    return changeNames(
        [session = m_session.id, edited, correction, now = m_clock.now().utc](
            const auto &db) { return storage::correctName(db, session, edited, correction, now); },
        [this, turn = correction.made.turn](const Result<storage::CorrectedName> &changed) {
            m_unlogged.settle(turn, changed.has_value(), {});
            if (changed)
                m_unlogged.placeAfter(turn, changed->correction.made.seq);
            else
                m_unlogged.forget(turn);
        });
}

/// What could not be written can be asked for again.
SessionConductor::Done SessionConductor::exchangeName(
    const UnloggedDecision &decision, std::optional<DeskTurn> takenBack)
{
    const auto [turn, before] = std::pair{decision.made.turn, decision.takenBack};
    const NameCorrection name = *decision.name;
    m_unlogged.ask(turn, takenBack, m_evening.lastSeq, m_presses);
    return changeNames(
        [name, takenBack, seq = m_evening.lastSeq, now = m_clock.now().utc](const auto &db) {
            return takenBack ? storage::takeNameBack(db, name, *takenBack, now)
                             : storage::correctNameAgain(db, name, seq, now);
        },
        [this, turn = turn, before = before](const Result<storage::CorrectedName> &changed) {
            m_unlogged.settle(turn, changed.has_value(), before);
            if (!changed && changed.error().code == ErrorCode::LaterEventStandsOnIt)
                m_unlogged.forget(turn);
        });
}

/// Has names changed on the storage thread; `settle` is given what came of it.
template <typename Change, typename Settle>
SessionConductor::Done SessionConductor::changeNames(Change change, Settle settle)
{
    return changeBesideTheLog(
        std::move(change), [this, settle](const Result<storage::CorrectedName> &changed) {
            settle(changed);
            if (!changed)
                return;
            for (const MemberEdit &edit : changed->change.edits)
                if (edit.after)
                    m_members[edit.after->id] = *edit.after;
            nameEverybody();
            emit eveningChanged();
        });
}

// --- rules

SessionConductor::Done SessionConductor::addRule(const SeatRule &rule)
{
    RuleChange change{.added = {rule}};
    for (const SeatRule &known : rules())
        if (isOfSamePeople(known, rule) && known.kind == rule.kind && known.table == rule.table)
            return answeredAtOnce(fail(ErrorCode::NotAllowedNow, "that rule holds already"));
        else if (isOfSamePeople(known, rule))
            change.dropped.push_back(known);
    return decideRules(change);
}

SessionConductor::Done SessionConductor::dropRule(const SeatRule &rule)
{
    return decideRules({.dropped = {rule}});
}

SessionConductor::Done SessionConductor::decideRules(const RuleChange &change)
{
    if (firstUntoldRound(m_evening) == 0)
        return answeredAtOnce(
            fail(ErrorCode::NotAllowedNow, "no round is to come that a rule could count in"));
    const DeskTurn at = m_unlogged.next(m_evening.lastSeq);
    m_unlogged.add({.made = at, .presses = m_presses, .underway = 1});
    return changeRules([session = m_session.id, change, turn = at.turn](
                           const auto &db) { return storage::changeRules(db, session, change, turn); },
        [this, turn = at.turn](bool done) {
            m_unlogged.settle(turn, done, {});
            if (!done)
                m_unlogged.forget(turn);
        });
}

SessionConductor::Done SessionConductor::switchRules(
    const UnloggedDecision &decision, std::optional<DeskTurn> takenBack)
{
    const std::int64_t turn = takenBack ? takenBack->turn : m_unlogged.next(m_evening.lastSeq).turn;
    const auto [made, before] = std::pair{decision.made.turn, decision.takenBack};
    m_unlogged.ask(made, takenBack, m_evening.lastSeq, m_presses);
    return changeRules([session = m_session.id, made = made, turn](
                           const auto &db) { return storage::switchRules(db, session, made, turn); },
        [this, made = made, before = before](bool done) { m_unlogged.settle(made, done, before); });
}

/// Written first: the rounds to come are planned by it once it is in the file.
template <typename Change, typename Settle>
SessionConductor::Done SessionConductor::changeRules(Change change, Settle settle)
{
    auto written = [change = std::move(change), spare = m_file->spareRoom()](const auto &db) {
        return spare->writing(db, [&] { return change(db); });
    };
    return changeBesideTheLog(std::move(written), [this, settle](const Result<RuleBook> &book) {
        settle(book.has_value());
        if (!book) {
            emit refused(book.error());
            return;
        }
        m_unlogged.adoptRules(*book);
        m_rounds.setRules(book->rules);
        if (m_leaving)
            return;
        m_rounds.follow(m_evening);
        emit eveningChanged();
    });
}

}  // namespace tablee
