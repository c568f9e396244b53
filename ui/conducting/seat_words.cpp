#include "conducting/seat_words.h"

#include "conducting/room_facts.h"
#include "evening/meetings.h"
#include "live/explanation_text.h"
#include "live/swapped_round.h"

#include <QCoreApplication>

#include <algorithm>

namespace tablee::ui {

namespace {

struct SeatWords {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::SeatWords)
};

/// Among more, trying every exchange would keep the desk waiting.
constexpr std::size_t mostToTry = 600;

bool haveMet(const SessionConductor &conductor, MemberId one, MemberId other)
{
    const std::pair pair{std::min(one, other), std::max(one, other)};
    const std::vector<Meeting> tonight = heldMeetings(conductor.evening());
    return conductor.metBefore().contains(pair)
        || std::any_of(tonight.begin(), tonight.end(), [&](const Meeting &meeting) {
               return std::pair{meeting.low, meeting.high} == pair;
           });
}

QString repeatsSentence(const RepeatCount &repeats)
{
    if (repeats.then == 0 && repeats.now == 0)
        return SeatWords::tr("No repeat.");
    if (repeats.then == repeats.now)
        return SeatWords::tr("%n repeats, as before.", nullptr, repeats.then);
    if (repeats.then == 0)
        return SeatWords::tr("No repeat instead of %1.").arg(repeats.now);
    return SeatWords::tr("%n repeats instead of %1.", nullptr, repeats.then).arg(repeats.now);
}

}  // namespace

QString moveSentence(const SessionConductor &conductor, MemberId member, TableId table)
{
    const RoomFacts facts{conductor};
    const int round = facts.roundOnBoard();
    const QString sits
        = SeatWords::tr("%1 sits at table %2.").arg(facts.nameOf(member), facts.tableCalled(table));
    // In a round that is on it is told as it is, wanted or not.
    if (phaseOfRound(conductor.evening(), round) != RoundPhase::Announced)
        return sits;
    return sits + u' '
        + repeatsSentence(repeatsOfMove(conductor.evening(), conductor.metBefore(), round, member, table));
}

QString swapSentence(const SessionConductor &conductor, MemberId member, MemberId other)
{
    const RoomFacts facts{conductor};
    const RepeatCount repeats
        = repeatsOfSwap(conductor.evening(), conductor.metBefore(), facts.roundOnBoard(), member, other);
    return SeatWords::tr("%1 and %2 change places.").arg(facts.nameOf(member), facts.nameOf(other)) + u' '
        + repeatsSentence(repeats);
}

QString togetherSentence(
    SessionConductor &conductor, int round, MemberId one, MemberId other, const Words &words)
{
    const RoomFacts facts{conductor};
    const QString pair
        = SeatWords::tr("%1 and %2 together:").arg(facts.nameOf(one), facts.nameOf(other)) + u' ';
    const RoundPhase phase = phaseOfRound(conductor.evening(), round);
    const bool hasBegun = phase != RoundPhase::Announced && phase != RoundPhase::Unknown;
    const std::optional<RoundsPlan> plan = conductor.planOf(round);
    if (plan && plan->problem.people.size() <= mostToTry)
        if (const auto told = explanationText(
                *plan, round, one, other, [&](MemberId member) { return facts.nameOf(member); }, words))
            return (pair + told->why + u' ' + (hasBegun ? QString{} : told->parting)).trimmed();
    return pair
        + (haveMet(conductor, one, other) ? SeatWords::tr("They have met before.")
                                          : SeatWords::tr("They have not met before."));
}

}  // namespace tablee::ui
