#include "live/demo_story.h"

#include "directory/name_text.h"
#include "evening/fold.h"
#include "evening/meetings.h"
#include "language/region.h"
#include "language/step_words.h"
#include "reports/meeting_sentence.h"
#include "reports/report_words.h"
#include "timing/step_time.h"

#include <algorithm>

namespace tablee {

namespace {

constexpr auto storyContext = "DemoStory";
constexpr int timeWidth = 11;

/// One entry of the log between the evening before it and the evening after it.
struct Moment {
    const Event &event;
    const EveningState &before;
    const EveningState &after;
};

class Teller {
public:
    Teller(const KeptSession &demo, const Words &words)
        : m_demo{demo}
        , m_words{words}
        , m_region{regionOf(demo.community)}
        , m_report{makeReport(keptReport(demo))}
    {
    }

    QStringList tell()
    {
        m_lines += m_report.community;
        m_lines += hoursText(m_report, m_words, m_region);
        EveningState evening = begin(m_demo.loaded.setting);
        for (const Event &event : m_demo.loaded.log) {
            const EveningState after = apply(evening, event);
            tellMoment({event, evening, after});
            evening = after;
        }
        m_lines += QString{};
        m_lines += leadText(m_report, m_words);
        m_lines += meetingSentence(m_report.meetings, m_words);
        return m_lines;
    }

private:
    void tellMoment(const Moment &moment)
    {
        const QString sentence = sentenceOf(moment);
        if (sentence.isEmpty())
            return;
        openAct(moment.event.kind);
        m_lines += timeText(moment.event.at).leftJustified(timeWidth) + sentence;
        if (moment.event.kind == EventKind::Start)
            tellTables(moment);
    }

    /// Each act has its first event and its heading.
    void openAct(EventKind kind)
    {
        const QString heading = headingBefore(kind);
        if (heading.isEmpty() || m_headings.contains(heading))
            return;
        m_headings += heading;
        m_lines += QString{};
        m_lines += heading;
    }

    QString headingBefore(EventKind kind) const
    {
        switch (kind) {
        case EventKind::OpenDoors:
            return text(QT_TRANSLATE_NOOP("DemoStory", "Before"));
        case EventKind::Start:
            return text(QT_TRANSLATE_NOOP("DemoStory", "During"));
        case EventKind::Close:
            return text(QT_TRANSLATE_NOOP("DemoStory", "After"));
        default:
            return {};
        }
    }

    void tellTables(const Moment &moment)
    {
        const int round = findStep(moment.after.setting, moment.event.step)->round;
        for (const RoomTable &table : moment.after.setting.tables) {
            QStringList names;
            for (const MemberId member : membersAt(moment.after, round, table.id))
                names += nameOf(member);
            if (names.isEmpty())
                continue;
            const QString line = text(QT_TRANSLATE_NOOP("DemoStory", "Table %1: %2"));
            m_lines += QString{timeWidth, u' '}
                + line.arg(QString::number(table.number), names.join(QStringLiteral(", ")));
        }
    }

    QString sentenceOf(const Moment &moment) const
    {
        const Event &event = moment.event;
        switch (event.kind) {
        case EventKind::OpenDoors:
            return doorsSentence(event);
        case EventKind::CheckIn:
            return event.at == m_demo.loaded.log.front().at
                ? QString{}
                : text(QT_TRANSLATE_NOOP("DemoStory", "%1 has arrived.")).arg(nameOf(event.member));
        case EventKind::CheckOut:
            return text(QT_TRANSLATE_NOOP("DemoStory", "%1 has left.")).arg(nameOf(event.member));
        case EventKind::Announce:
            return announceSentence(moment);
        case EventKind::Seat:
            return text(QT_TRANSLATE_NOOP("DemoStory", "Table %1 has a chair left for %2."))
                .arg(QString::number(findTable(moment.after.setting, event.table)->number),
                    nameOf(event.member));
        case EventKind::Close:
            return text(QT_TRANSLATE_NOOP("DemoStory", "The session is closed."));
        default:
            return stepSentence(moment);
        }
    }

    QString stepSentence(const Moment &moment) const
    {
        const Event &event = moment.event;
        const Step *step = findStep(moment.after.setting, event.step);
        if (step == nullptr)
            return {};
        const StepState &state = stateOf(moment.after, step->id);
        const QString name = stepName(*step, m_words);
        const QString left = clockText(remaining(*step, state, event.at));
        switch (event.kind) {
        case EventKind::Start:
            return text(QT_TRANSLATE_NOOP("DemoStory", "%1 begins, %2."))
                .arg(name, minutesText(lengthOf(*step, state)));
        case EventKind::Pause:
            return text(QT_TRANSLATE_NOOP("DemoStory", "Pause, %1 left.")).arg(left);
        case EventKind::Resume:
            return text(QT_TRANSLATE_NOOP("DemoStory", "It goes on, %1 left.")).arg(left);
        case EventKind::AddTime:
            return text(QT_TRANSLATE_NOOP("DemoStory", "%1 more, %2 left."))
                .arg(minutesText(event.amount), left);
        case EventKind::End:
            return endSentence(moment, *step, name);
        default:
            return {};
        }
    }

    QString doorsSentence(const Event &doors) const
    {
        const auto &log = m_demo.loaded.log;
        const auto here = std::count_if(log.begin(), log.end(), [&doors](const Event &event) {
            return event.kind == EventKind::CheckIn && event.at == doors.at;
        });
        return text(QT_TRANSLATE_NOOP("DemoStory", "The doors open.")) + u' '
            + m_words.in(
                storyContext, QT_TRANSLATE_N_NOOP("DemoStory", "%n person(s) here."), static_cast<int>(here));
    }

    QString announceSentence(const Moment &moment) const
    {
        const Event &event = moment.event;
        const QString round = stepName(StepKind::Round, event.round, m_words);
        if (phaseOfRound(moment.before, event.round) != RoundPhase::Announced)
            return text(QT_TRANSLATE_NOOP("DemoStory", "%1 is announced: everybody finds their table."))
                .arg(round);
        const auto moved = std::count_if(event.seats.begin(), event.seats.end(), [&](const Seating &seat) {
            return tableOf(moment.before, event.round, seat.member) != seat.table;
        });
        return text(QT_TRANSLATE_NOOP("DemoStory", "%1 is announced anew.")).arg(round) + u' '
            + m_words.in(storyContext, QT_TRANSLATE_N_NOOP("DemoStory", "%n person(s) at another table."),
                static_cast<int>(moved));
    }

    QString endSentence(const Moment &moment, const Step &step, const QString &name) const
    {
        const StepState &state = stateOf(moment.after, step.id);
        const ReportStep told{step.kind, step.round, step.planned, state.run, true};
        const QString end
            = text(QT_TRANSLATE_NOOP("DemoStory", "%1 ends: %2.")).arg(name, stepTimeText(told, m_words));
        if (step.kind != StepKind::Round)
            return end;
        const int fresh = countMeetings(heldMeetings(moment.after)).fresh
            - countMeetings(heldMeetings(moment.before)).fresh;
        return end + u' '
            + m_words.in(storyContext, QT_TRANSLATE_N_NOOP("DemoStory", "%n new meeting(s)."), fresh);
    }

    QString text(const char *source) const { return m_words.in(storyContext, source); }

    QString nameOf(MemberId member) const
    {
        const auto found = m_demo.loaded.members.find(member);
        return found == m_demo.loaded.members.end() ? QStringLiteral("?")
                                                    : cleanName(displayName(found->second));
    }

    QString timeText(const Reading &at) const
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.utc.count(), m_report.start.timeZone());
        return timeOfDay(time.time(), m_words.language(), m_region);
    }

    const KeptSession &m_demo;
    const Words &m_words;
    Region m_region;
    SessionReport m_report;
    QStringList m_lines;
    QStringList m_headings;
};

}  // namespace

QStringList demoStory(const KeptSession &demo, const Words &words)
{
    return Teller{demo, words}.tell();
}

}  // namespace tablee
