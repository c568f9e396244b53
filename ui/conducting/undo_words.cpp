#include "conducting/undo_words.h"

#include "conducting/room_facts.h"
#include "language/step_words.h"
#include "live/undoing.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::UndoWords)
};

/// Something that happened to a step; empty for any other event.
QString ofStep(const Event &event, const QString &step)
{
    switch (event.kind) {
    case EventKind::Start:
        return UndoWords::tr("Undone: the start of “%1”.").arg(step);
    case EventKind::Pause:
        return UndoWords::tr("Undone: the pause of “%1”.").arg(step);
    case EventKind::Resume:
        return UndoWords::tr("Undone: “%1” going on.").arg(step);
    case EventKind::AddTime:
    case EventKind::Revise:
        return UndoWords::tr("Undone: the change of time of “%1”.").arg(step);
    case EventKind::End:
        return event.code == static_cast<int>(StepOutcome::Skipped)
            ? UndoWords::tr("Undone: leaving out “%1”.").arg(step)
            : UndoWords::tr("Undone: the end of “%1”.").arg(step);
    case EventKind::Undo:
        return UndoWords::tr("Undone: going back to “%1”.").arg(step);
    default:
        return {};
    }
}

/// Something that happened to a person, a table or the session.
QString ofRoom(const Event &event, const RoomFacts &facts)
{
    switch (event.kind) {
    case EventKind::CheckIn:
        return UndoWords::tr("Undone: the arrival of %1.").arg(facts.nameOf(event.member));
    case EventKind::CheckOut:
        return UndoWords::tr("Undone: the departure of %1.").arg(facts.nameOf(event.member));
    case EventKind::Seat:
        return UndoWords::tr("Undone: %1 at table %2.")
            .arg(facts.nameOf(event.member), facts.tableCalled(event.table));
    case EventKind::Announce:
        return UndoWords::tr("Undone: the change of places.");
    case EventKind::CloseTable:
        return UndoWords::tr("Undone: the closing of table %1.").arg(facts.tableCalled(event.table));
    case EventKind::OpenTable:
        return UndoWords::tr("Undone: the opening of table %1.").arg(facts.tableCalled(event.table));
    case EventKind::Close:
        return UndoWords::tr("Undone: the end of the evening.");
    default:
        return {};
    }
}

}  // namespace

QString undoneSentence(const SessionConductor &conductor, EventId decision, const Words &words)
{
    const std::optional<Decision> newest = newestDecision(conductor.evening());
    if (!newest || newest->event.id != decision)
        return {};
    const Event &event = newest->event;
    // The length of one step to come may have been set as well.
    if (event.kind == EventKind::Revise && newest->undoes.size() > 1)
        return UndoWords::tr("Undone: the minutes taken from steps to come.");
    const Step *step = findStep(conductor.evening().setting, event.step);
    return step != nullptr ? ofStep(event, stepName(*step, words)) : ofRoom(event, RoomFacts{conductor});
}

}  // namespace tablee::ui
