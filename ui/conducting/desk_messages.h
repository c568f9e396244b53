#pragma once

#include "live/session_conductor.h"

#include <QObject>

#include <optional>

namespace tablee::ui {

class Toast;

/// What the desk says of what was done: in the toast, once it is on the disk.
class DeskMessages final : public QObject {
    Q_OBJECT

public:
    /// Keeps references to both.
    DeskMessages(SessionConductor &conductor, Toast &toast, QObject *parent);

    /// Says `success` with the way back once `done` is through, or why it could not be done.
    void tell(const SessionConductor::Done &done, const QString &success);

    /// The same for what is no step of the evening, so that there is nothing for "Undo" to find.
    void tellWithoutWayBack(const SessionConductor::Done &done, const QString &success);

signals:
    /// What the toast speaks of is to be taken back.
    void undoWanted();

private:
    void undoWhatWasTold();
    void tellMoves(const std::vector<MemberId> &moved);

    SessionConductor &m_conductor;
    Toast &m_toast;
    std::optional<EventId> m_told;  ///< the decision the toast speaks of
};

}  // namespace tablee::ui
