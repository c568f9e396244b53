#include "conducting/arrival_words.h"

#include "conducting/room_facts.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct ArrivalWords {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::ArrivalWords)
};

/// Who has a number only is called that, so that the number is not taken for a count.
QString calledOf(const QString &name)
{
    bool isNumber = false;
    name.toInt(&isNumber);
    return isNumber ? ArrivalWords::tr("Number %1").arg(name) : name;
}

/// In the round the room has been told and that has not begun; empty when there is none, or when it knows
/// nothing of them yet.
QString inAnnouncedRound(const SessionConductor &conductor, MemberId member, const QString &name)
{
    const RoomFacts facts{conductor};
    const int round = facts.roundOnBoard();
    if (phaseOfRound(conductor.evening(), round) != RoundPhase::Announced)
        return {};
    const auto table = tableOf(conductor.evening(), round, member);
    if (!table)
        return {};
    if (!table->isValid())
        return ArrivalWords::tr("%1 is here and sits round %2 out.").arg(name, QString::number(round));
    return ArrivalWords::tr("%1 is here: table %2 in round %3.")
        .arg(name, facts.tableCalled(*table), QString::number(round));
}

}  // namespace

QString arrivalSentence(const SessionConductor &conductor, MemberId member)
{
    const RoomFacts facts{conductor};
    const QString name = calledOf(facts.nameOf(member));
    if (const QString announced = inAnnouncedRound(conductor, member, name); !announced.isEmpty())
        return announced;
    const int next = facts.nextRound();
    // In a running round a chair may be offered; one that is about to be announced will name the table.
    if (next == 0 || facts.offersSeats() || facts.awaitsTables())
        return ArrivalWords::tr("%1 is here.").arg(name);
    return ArrivalWords::tr("%1 is here and joins in from round %2.").arg(name, QString::number(next));
}

}  // namespace tablee::ui
