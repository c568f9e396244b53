#pragma once

#include "conducting/time_line.h"
#include "evening/evening_state.h"
#include "language/region.h"
#include "language/words.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tablee::ui {

/// The moment for which the agenda is told, the zone in which its hours are read, and when people were told
/// that it begins (UTC), if they were.
struct AgendaMoment {
    Reading now;
    QTimeZone zone;
    std::optional<Milliseconds> announced = {};
};

/// The agenda as the time line shows it.
std::vector<TimeLineStep> timeLineSteps(
    const EveningState &evening, const Words &words, Region region, const AgendaMoment &moment);

/// "Ends at 8:04 pm", and how that differs from the plan.
struct EveningEnd {
    QString sentence;
    QString time;  ///< the part to stand in bold
    int minutesLate = 0;
};
EveningEnd eveningEnd(
    const EveningState &evening, const Words &words, Region region, const AgendaMoment &moment);

/// "Round 2 of 3", or the name of another kind of step.
QString stepTitle(const Step &step, int rounds, const Words &words);

/// "Then Round 3 · 12 min"; empty for the last step.
QString nextSentence(const EveningState &evening, const Words &words);

/// "We are back in round 2, 6:12 left."
QString backSentence(const EveningState &evening, const Words &words, const Reading &now);

}  // namespace tablee::ui
