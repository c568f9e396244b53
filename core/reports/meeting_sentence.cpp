#include "reports/meeting_sentence.h"

#include <algorithm>

namespace tablee {

namespace {

constexpr auto meetingContext = "MeetingSentence";

}  // namespace

int MeetingFigures::unavoidable() const
{
    return std::clamp(seatPairs - freshBound, 0, std::max(excess, 0));
}

QString freshText(const MeetingFigures &figures, const Words &words)
{
    // Two halves, for each of the two numbers chooses its own plural.
    const QString fresh = words.in(
        meetingContext, QT_TRANSLATE_N_NOOP("MeetingSentence", "%n new meeting(s)"), figures.fresh);
    const int possible = std::max(figures.freshBound, figures.fresh);
    return fresh + u' '
        + words.in(meetingContext, QT_TRANSLATE_N_NOOP("MeetingSentence", "of %n possible"), possible);
}

QString repeatsText(const MeetingFigures &figures, const Words &words)
{
    if (figures.excess <= 0)
        return words.in(meetingContext, QT_TRANSLATE_NOOP("MeetingSentence", "no repeat"));
    const QString repeats
        = words.in(meetingContext, QT_TRANSLATE_N_NOOP("MeetingSentence", "%n repeat(s)"), figures.excess);
    const int unavoidable = figures.unavoidable();
    if (unavoidable == 0)
        return repeats;
    if (unavoidable == figures.excess)
        return repeats
            + words.in(
                meetingContext, QT_TRANSLATE_N_NOOP("MeetingSentence", ", all unavoidable"), unavoidable);
    return repeats
        + words.in(
            meetingContext, QT_TRANSLATE_N_NOOP("MeetingSentence", ", %n of them unavoidable"), unavoidable);
}

QString meetingSentence(const MeetingFigures &figures, const Words &words)
{
    if (figures.people == 1)
        return words.in(
            meetingContext, QT_TRANSLATE_NOOP("MeetingSentence", "One person only: no meetings."));
    if (figures.people <= 0 || figures.seatPairs <= 0)
        return words.in(meetingContext, QT_TRANSLATE_NOOP("MeetingSentence", "No meetings."));
    if (figures.tables == 1 && figures.seatPairs >= figures.people * (figures.people - 1) / 2)
        return words.in(
            meetingContext, QT_TRANSLATE_NOOP("MeetingSentence", "One table: everybody meets everybody."));
    const QString fresh = freshText(figures, words) + u'.';
    if (figures.excess <= 0)
        return fresh;
    return fresh + u' ' + repeatsText(figures, words) + u'.';
}

}  // namespace tablee
