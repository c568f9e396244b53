#include "conducting/desk_messages.h"

#include "common/error_text.h"
#include "common/toast.h"
#include "conducting/room_facts.h"
#include "live/when_answered.h"

namespace tablee::ui {

DeskMessages::DeskMessages(SessionConductor &conductor, Toast &toast, QObject *parent)
    : QObject{parent}
    , m_conductor{conductor}
    , m_toast{toast}
{
    connect(&m_toast, &Toast::undoRequested, this, &DeskMessages::undoWhatWasTold);
    connect(&m_conductor, &SessionConductor::peopleMoved, this, &DeskMessages::tellMoves);
}

void DeskMessages::tell(const SessionConductor::Done &done, const QString &success)
{
    whenAnswered(done, this, [this, success](const Result<void> &result) {
        if (!result)
            m_toast.tell(errorText(result.error()), {});
        else if (!success.isEmpty()) {
            m_told = m_conductor.newestDecision();
            m_toast.tell(success, tr("Undo"));
        }
    });
}

void DeskMessages::tellWithoutWayBack(const SessionConductor::Done &done, const QString &success)
{
    whenAnswered(done, this, [this, success](const Result<void> &result) {
        m_toast.tell(result ? success : errorText(result.error()), {});
    });
}

/// Takes back what the toast speaks of, and nothing else that came after it.
void DeskMessages::undoWhatWasTold()
{
    if (m_conductor.newestDecision() == m_told)
        emit undoWanted();
    else
        m_toast.tell(errorText({ErrorCode::LaterEventStandsOnIt, {}}), {});
}

void DeskMessages::tellMoves(const std::vector<MemberId> &moved)
{
    QStringList moves;
    const RoomFacts facts{m_conductor};
    const int round = facts.roundOnBoard();
    for (const MemberId member : moved)
        if (const auto table = tableOf(m_conductor.evening(), round, member))
            moves.append(tr("%1 to table %2").arg(facts.nameOf(member), facts.tableNumber(*table)));
    if (moves.size() <= 3)
        m_toast.tell(moves.join(QStringLiteral(", ")), {});
    else
        m_toast.tell(tr("%n people change tables. The screen shows the new places.", nullptr,
                         static_cast<int>(moves.size())),
            {});
}

}  // namespace tablee::ui
