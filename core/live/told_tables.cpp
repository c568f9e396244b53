#include "live/told_tables.h"

#include "evening/fold.h"
#include "live/moves_message.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tablee {

namespace {

bool isOfEarlierMember(const Seating &one, const Seating &other)
{
    return one.member < other.member;
}

bool sitsElsewhere(const EveningState &evening, int round, const Seating &told)
{
    const auto now = tableOf(evening, round, told.member);
    return now && *now != told.table;
}

}  // namespace

ToldTables::ToldTables(const Setting &setting, std::span<const Event> log, const MovesTold &told)
{
    EveningState then = begin(setting);
    for (const Event &event : log) {
        then = apply(std::move(then), event);
        follow(then, told);
    }
}

void ToldTables::follow(const EveningState &evening, const MovesTold &told)
{
    const int round = announcedRound(evening);
    const Seats now = round == 0 ? Seats{} : evening.room.rounds.at(round).seats;
    if (round != m_round || evening.lastSeq <= told.upTo) {
        m_round = round;
        m_since = evening.lastSeq;
        m_seats = now;
        m_shown.clear();
    } else {
        Seats all;
        std::set_union(m_seats.begin(), m_seats.end(), now.begin(), now.end(), std::back_inserter(all),
            isOfEarlierMember);
        m_seats = std::move(all);
    }
    if (told.shownFrom < m_since || told.shownFrom == 0 || evening.lastSeq < told.shownFrom)
        return;
    for (const Seating &seat : m_seats)
        if (sitsElsewhere(evening, m_round, seat))
            m_shown.insert(seat.member);
}

std::vector<MemberId> ToldTables::moved(const EveningState &evening) const
{
    std::vector<MemberId> moved;
    for (const Seating &seat : m_seats)
        if (isPresent(evening, seat.member) && tableOf(evening, m_round, seat.member)
            && (sitsElsewhere(evening, m_round, seat) || m_shown.contains(seat.member)))
            moved.push_back(seat.member);
    return moved;
}

}  // namespace tablee
