#include "live/check_words.h"

#include "directory/name_text.h"

namespace tablee {

namespace {

constexpr auto checkContext = "Check";

QString fileFaultText(const Fault &fault, const Words &words)
{
    const QString text = cleanName(fault.text);
    if (fault.kind == FaultKind::Pages)
        return words.in(checkContext, QT_TRANSLATE_NOOP("Check", "The pages of the file: %1")).arg(text);
    if (fault.kind == FaultKind::MergedInCircle)
        return words.in(checkContext,
            QT_TRANSLATE_N_NOOP(
                "Check", "%n member(s) merged into one another in a circle, so that nobody is left."),
            fault.count);
    return words
        .in(checkContext,
            QT_TRANSLATE_N_NOOP("Check", "%n row(s) of the table %1 name(s) something that is not there."),
            fault.count)
        .arg(text);
}

QString logFaultText(const Fault &fault, const Words &words)
{
    switch (fault.kind) {
    case FaultKind::EventsMissing:
        return words.in(checkContext,
            QT_TRANSLATE_N_NOOP("Check", "%n event(s) missing in the log, from number %1 on."), fault.count);
    case FaultKind::LastSeqDiffers:
        return words.in(
            checkContext, QT_TRANSLATE_NOOP("Check", "The log does not end at number %1, as it should."));
    case FaultKind::UndoOfNothing:
        return words.in(checkContext,
            QT_TRANSLATE_NOOP("Check", "Event %1 takes back something that is not in the log."));
    case FaultKind::NoSeats:
        return words.in(checkContext,
            QT_TRANSLATE_NOOP("Check", "Event %1 announces a round that its plan does not have."));
    default:
        return words.in(checkContext,
            QT_TRANSLATE_N_NOOP("Check", "%n event(s) cannot have happened, the first is number %1."),
            fault.count);
    }
}

QString keptFaultText(const Fault &fault, const Words &words)
{
    switch (fault.kind) {
    case FaultKind::SessionUnreadable:
        return words.in(checkContext, QT_TRANSLATE_NOOP("Check", "It cannot be read."));
    case FaultKind::FiguresDiffer:
        return words.in(checkContext,
            QT_TRANSLATE_NOOP("Check", "The report would show other figures than the logs give."));
    case FaultKind::MeetingsMissing:
        return words.in(checkContext,
            QT_TRANSLATE_N_NOOP("Check", "%n meeting(s) of round %1 missing in the list of meetings."),
            fault.count);
    default:
        return words.in(checkContext,
            QT_TRANSLATE_N_NOOP("Check", "%n meeting(s) of round %1 too many in the list of meetings."),
            fault.count);
    }
}

QString sessionFaultText(const Fault &fault, const Words &words)
{
    switch (fault.kind) {
    case FaultKind::SessionUnreadable:
    case FaultKind::FiguresDiffer:
        return keptFaultText(fault, words);
    case FaultKind::MeetingsMissing:
    case FaultKind::MeetingsTooMany:
        return keptFaultText(fault, words).arg(fault.round);
    default:
        return logFaultText(fault, words).arg(fault.seq);
    }
}

}  // namespace

QString countsText(const CommunityCheck &check, const Words &words)
{
    return QStringList{words.in(checkContext, QT_TRANSLATE_N_NOOP("Check", "%n member(s)"), check.members),
        words.in(checkContext, QT_TRANSLATE_N_NOOP("Check", "%n session(s)"), check.sessions),
        words.in(checkContext, QT_TRANSLATE_N_NOOP("Check", "%n meeting(s)"), check.meetings)}
        .join(QStringLiteral(", "));
}

QString faultText(const Fault &fault, const Words &words)
{
    if (fault.session == 0)
        return fileFaultText(fault, words);
    return words.in(checkContext, QT_TRANSLATE_NOOP("Check", "Session %1:")).arg(fault.session) + u' '
        + sessionFaultText(fault, words);
}

}  // namespace tablee
