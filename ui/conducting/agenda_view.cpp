#include "conducting/agenda_view.h"

#include "language/step_words.h"
#include "timing/step_time.h"

#include <algorithm>

namespace tablee::ui {

namespace {

QString say(const Words &words, const char *source)
{
    return words.in("Agenda", source);
}

/// "8:04 pm"
QString hourOf(Milliseconds utc, const Words &words, Region region, const AgendaMoment &moment)
{
    return timeOfDay(nearestTimeOfDay(utc, moment.zone), words.language(), region);
}

/// Where there is no room for its name.
QString drawingOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Welcome:
        return QStringLiteral("door-open");
    case StepKind::Round:
        return QStringLiteral("armchair");
    case StepKind::FreeTime:
        return QStringLiteral("users");
    case StepKind::Plenary:
        return QStringLiteral("presentation");
    case StepKind::Break:
        return QStringLiteral("coffee");
    case StepKind::Harvest:
        return QStringLiteral("sprout");
    case StepKind::Closing:
        return QStringLiteral("log-out");
    }
    return {};
}

/// A round that is over and does not count.
bool broughtNoMeetings(const EveningState &evening, const Step &step)
{
    return step.kind == StepKind::Round && phaseOfRound(evening, step.round) == RoundPhase::Void;
}

QString stateDetail(
    const Step &step, const StepState &state, const Words &words, Region region, const AgendaMoment &moment)
{
    if (state.phase == StepPhase::Ended && state.outcome == StepOutcome::Skipped)
        return say(words, QT_TRANSLATE_NOOP("Agenda", "left out"));
    if (state.phase == StepPhase::Ended)
        return minutesText(state.run);
    if (state.phase == StepPhase::Paused)
        return say(words, QT_TRANSLATE_NOOP("Agenda", "paused"));
    const Milliseconds left = remaining(step, state, moment.now);
    if (state.phase == StepPhase::Running && left > Milliseconds::zero())
        return say(words, QT_TRANSLATE_NOOP("Agenda", "until %1"))
            .arg(hourOf(moment.now.utc + left, words, region, moment));
    return state.phase == StepPhase::Running ? clockText(left) : minutesText(lengthOf(step, state));
}

}  // namespace

std::vector<TimeLineStep> timeLineSteps(
    const EveningState &evening, const Words &words, Region region, const AgendaMoment &moment)
{
    const Reading &now = moment.now;
    const Step *current = currentStep(evening);
    std::vector<TimeLineStep> steps;
    // Of the next step to come, as far as one can tell.
    Milliseconds begins = now.utc;
    if (phaseOf(evening) != SessionPhase::Live)
        begins = std::max(begins, moment.announced.value_or(begins));
    for (const Step &step : evening.setting.agenda) {
        const StepState &state = stateOf(evening, step.id);
        TimeLineStep shown;
        // A round goes by its number here: its own title has no room.
        shown.name = step.round > 0 ? stepName(step.kind, step.round, words) : stepName(step, words);
        if (step.round > 0)
            shown.number = QString::number(step.round);
        else
            shown.iconName = drawingOf(step.kind);
        shown.length = state.phase == StepPhase::Ended ? state.run : lengthOf(step, state);
        shown.detail = stateDetail(step, state, words, region, moment);
        if (state.phase == StepPhase::Ahead) {
            shown.hour = hourOf(begins, words, region, moment);
            shown.longDetail = shown.hour + QStringLiteral(" \u00b7 ") + shown.detail;
        }
        if (state.phase != StepPhase::Ended)
            begins += std::max(remaining(step, state, now), Milliseconds::zero());
        const bool leftOut = state.outcome == StepOutcome::Skipped;
        const bool tooShort = !leftOut && broughtNoMeetings(evening, step);
        if (tooShort)
            shown.detail = say(words, QT_TRANSLATE_NOOP("Agenda", "too short"));
        if (state.phase == StepPhase::Ended)
            shown.state = leftOut || tooShort ? TimeLineStep::State::Uncounted : TimeLineStep::State::Done;
        else if (current == &step)
            shown.state = TimeLineStep::State::Now;
        if (state.phase == StepPhase::Running || state.phase == StepPhase::Paused) {
            const auto length = std::max<Milliseconds::rep>(lengthOf(step, state).count(), 1);
            shown.share = static_cast<qreal>(timeRun(state, now).count()) / static_cast<qreal>(length);
        }
        steps.push_back(std::move(shown));
    }
    return steps;
}

EveningEnd eveningEnd(
    const EveningState &evening, const Words &words, Region region, const AgendaMoment &moment)
{
    if (currentStep(evening) == nullptr)
        return {};
    const AgendaEnd end = agendaEnd(evening, moment.now, moment.announced);
    EveningEnd shown;
    shown.time = hourOf(end.expected, words, region, moment);
    shown.minutesLate = static_cast<int>(minutesLate(end).count());
    const QString planned = hourOf(end.planned, words, region, moment);
    if (shown.minutesLate == 0)
        shown.sentence = say(words, QT_TRANSLATE_NOOP("Agenda", "Ends at %1")).arg(shown.time);
    else if (shown.minutesLate > 0)
        shown.sentence
            = say(words, QT_TRANSLATE_NOOP("Agenda", "Ends at %1 instead of %2")).arg(shown.time, planned);
    else
        shown.sentence = say(words, QT_TRANSLATE_NOOP("Agenda", "Ends at %1 instead of %2 (%3 min)"))
                             .arg(shown.time, planned, u'−' + QString::number(-shown.minutesLate));
    return shown;
}

QString stepTitle(const Step &step, int rounds, const Words &words)
{
    if (step.kind != StepKind::Round)
        return stepName(step, words);
    const QString number
        = say(words, QT_TRANSLATE_NOOP("Agenda", "Round %1 of %2")).arg(step.round).arg(rounds);
    return step.title.empty() ? number
                              : say(words, QT_TRANSLATE_NOOP("Agenda", "%1: %2"))
                                    .arg(number, titleText(QString::fromStdString(step.title), words));
}

QString nextSentence(const EveningState &evening, const Words &words)
{
    const auto &agenda = evening.setting.agenda;
    const Step *current = currentStep(evening);
    const auto position = std::find_if(
        agenda.begin(), agenda.end(), [current](const Step &step) { return &step == current; });
    const auto after = position == agenda.end() ? position : std::next(position);
    // What has been left out does not come next.
    const auto coming = std::find_if(after, agenda.end(),
        [&evening](const Step &step) { return stateOf(evening, step.id).phase != StepPhase::Ended; });
    if (coming == agenda.end())
        return say(words, QT_TRANSLATE_NOOP("Agenda", "Then the evening ends."));
    const Step &next = *coming;
    return say(words, QT_TRANSLATE_NOOP("Agenda", "Then: %1 · %2"))
        .arg(stepName(next, words), minutesText(lengthOf(next, stateOf(evening, next.id))));
}

QString backSentence(const EveningState &evening, const Words &words, const Reading &now)
{
    const Step *step = currentStep(evening);
    if (step == nullptr)
        return say(words, QT_TRANSLATE_NOOP("Agenda", "We are back. The evening was at its end."));
    const StepState &state = stateOf(evening, step->id);
    const QString name = stepName(*step, words);
    if (state.phase == StepPhase::Ahead)
        return say(words, QT_TRANSLATE_NOOP("Agenda", "We are back. Next: %1.")).arg(name);
    const Milliseconds left = remaining(*step, state, now);
    const bool isRound = step->kind == StepKind::Round;
    const QString where = isRound ? QString::number(step->round) : name;
    if (left < Milliseconds::zero())
        return say(words,
            isRound ? QT_TRANSLATE_NOOP("Agenda", "We are back in round %1, %2 over time.")
                    : QT_TRANSLATE_NOOP("Agenda", "We are back: %1, %2 over time."))
            .arg(where, durationText(-left));
    return say(words,
        isRound ? QT_TRANSLATE_NOOP("Agenda", "We are back in round %1, %2 left.")
                : QT_TRANSLATE_NOOP("Agenda", "We are back: %1, %2 left."))
        .arg(where, clockText(left));
}

}  // namespace tablee::ui
