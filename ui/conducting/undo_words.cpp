#include "conducting/undo_words.h"

#include "conducting/room_facts.h"
#include "language/step_words.h"
#include "live/undoing.h"

#include <QCoreApplication>

#include <optional>

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
        return UndoWords::tr("the start of “%1”").arg(step);
    case EventKind::Pause:
        return UndoWords::tr("the pause of “%1”").arg(step);
    case EventKind::Resume:
        return UndoWords::tr("“%1” going on").arg(step);
    case EventKind::AddTime:
    case EventKind::Revise:
        return UndoWords::tr("the change of time of “%1”").arg(step);
    case EventKind::End:
        return event.code == static_cast<int>(StepOutcome::Skipped)
            ? UndoWords::tr("leaving out “%1”").arg(step)
            : UndoWords::tr("the end of “%1”").arg(step);
    case EventKind::Undo:
        return UndoWords::tr("going back to “%1”").arg(step);
    default:
        return {};
    }
}

/// Something that happened to a person, a table or the session.
QString ofRoom(const Event &event, const RoomFacts &facts)
{
    switch (event.kind) {
    case EventKind::CheckIn:
        return UndoWords::tr("the arrival of %1").arg(facts.nameOf(event.member));
    case EventKind::CheckOut:
        return UndoWords::tr("the departure of %1").arg(facts.nameOf(event.member));
    case EventKind::Seat:
        return UndoWords::tr("%1 at table %2")
            .arg(facts.nameOf(event.member), facts.tableCalled(event.table));
    case EventKind::Announce:
        return UndoWords::tr("the change of places");
    case EventKind::CloseTable:
        return UndoWords::tr("the closing of table %1").arg(facts.tableCalled(event.table));
    case EventKind::OpenTable:
        return UndoWords::tr("the opening of table %1").arg(facts.tableCalled(event.table));
    case EventKind::Close:
        return UndoWords::tr("the end of the evening");
    case EventKind::Reopen:
        return UndoWords::tr("going on with the evening");
    default:
        return {};
    }
}

/// The same where the room reads it.
QString ofSomebody(const Event &event, const RoomFacts &facts)
{
    switch (event.kind) {
    case EventKind::CheckIn:
        return UndoWords::tr("an arrival");
    case EventKind::CheckOut:
        return UndoWords::tr("a departure");
    case EventKind::Seat:
        return UndoWords::tr("somebody at table %1").arg(facts.tableCalled(event.table));
    default:
        return ofRoom(event, facts);
    }
}

/// "the end of “Round 2”"
QString called(const SessionConductor &conductor, const Decision &decision, const Words &words, ReadBy reader)
{
    const Event &event = decision.event;
    // The length of one step to come may have been set as well.
    if (event.kind == EventKind::Revise && decision.undoes.size() > 1)
        return UndoWords::tr("the minutes taken from steps to come");
    const Step *step = findStep(conductor.evening().setting, event.step);
    if (step != nullptr)
        return ofStep(event, stepName(*step, words));
    const RoomFacts facts{conductor};
    return reader == ReadBy::Desk ? ofRoom(event, facts) : ofSomebody(event, facts);
}

/// `sentence` of what a decision is called; empty where it has no name.
QString told(const QString &sentence, const SessionConductor &conductor,
    const std::optional<Decision> &decision, const Words &words, ReadBy reader)
{
    const QString name = decision ? called(conductor, *decision, words, reader) : QString{};
    return name.isEmpty() ? QString{} : sentence.arg(name);
}

}  // namespace

QString undoneSentence(
    const SessionConductor &conductor, const Undoable &decision, const Words &words, ReadBy reader)
{
    if (const DeskTurn *made = std::get_if<DeskTurn>(&decision)) {
        const auto name = conductor.correctionOf(*made);
        if (!name)
            return UndoWords::tr("The rules are as they were before.");
        return reader == ReadBy::Desk ? UndoWords::tr("The name is %1 again.").arg(shownName(name->before))
                                      : UndoWords::tr("A name is as it was before.");
    }
    const std::optional<Decision> newest = newestDecision(conductor.evening());
    if (!newest || newest->event.id != std::get<EventId>(decision))
        return {};
    //: %1 is something that was decided: "the end of “Round 2”".
    return told(UndoWords::tr("Undone: %1."), conductor, newest, words, reader);
}

QString redoneSentence(
    const SessionConductor &conductor, const Undoable &undone, const Words &words, ReadBy reader)
{
    //: %1 is something that was decided: "the end of “Round 2”".
    const QString sentence = UndoWords::tr("Done again: %1.");
    const DeskTurn *made = std::get_if<DeskTurn>(&undone);
    if (made == nullptr)
        return told(sentence, conductor, newestUndone(conductor.evening()), words, reader);
    const auto name = conductor.correctionOf(*made);
    if (!name)
        return sentence.arg(UndoWords::tr("the change of the rules"));
    return sentence.arg(reader == ReadBy::Desk ? UndoWords::tr("the name %1").arg(shownName(name->after))
                                               : UndoWords::tr("the correction of a name"));
}

QString laterFirstSentence(const SessionConductor &conductor, const Words &words, ReadBy reader)
{
    const EveningState &evening = conductor.evening();
    const std::optional<Decision> newest = newestDecision(evening);
    const Step *current = currentStep(evening);
    if (current != nullptr && hasBegun(stateOf(evening, current->id)))
        //: %1 is a step, %2 something that was decided: "the start of “Round 2”".
        return told(UndoWords::tr("“%1” has begun, so Back cannot take up the step before it. Ctrl+Z undoes "
                                  "one thing after the other, first %2.")
                        .arg(stepName(*current, words), QStringLiteral("%1")),
            conductor, newest, words, reader);
    //: %1 is something that was decided: "the arrival of Ana Silva".
    return told(
        UndoWords::tr("Something was done since, so Back cannot take up the step before. Ctrl+Z undoes "
                      "one thing after the other, first %1."),
        conductor, newest, words, reader);
}

}  // namespace tablee::ui
