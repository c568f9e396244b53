#include "conducting/seat_words.h"

#include "conducting/room_facts.h"
#include "live/swapped_round.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct SeatWords {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::SeatWords)
};

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
        = SeatWords::tr("%1 sits at table %2.").arg(facts.nameOf(member), facts.tableNumber(table));
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

}  // namespace tablee::ui
