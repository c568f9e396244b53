#pragma once

#include "common/sentence.h"
#include "conducting/live_page.h"
#include "evening_parts.h"
#include "evening_screen.h"
#include "live/session_conductor.h"
#include "report_desk.h"
#include "sessions/prepared_session.h"
#include "shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace tablee {

/// One evening on the desk: ties the conductor to the live page, the audience screen and the report, and lets
/// the clock tick.
class EveningDesk final : public QObject {
    Q_OBJECT

public:
    EveningDesk(EveningParts parts, std::unique_ptr<SessionConductor> conductor);
    ~EveningDesk() override;

    SessionConductor &conductor() { return *m_conductor; }
    bool isOver() const;

    /// Shows the live page and the audience screen.
    void begin();
    /// The same after a crash or a closed desk: the screen as it was, and a word about where we are.
    void comeBack(const std::optional<DisplayRecord> &display, const LoadedSession &session);

    /// The sessions that are prepared, for what the room is told at its end.
    void tellComing(const std::vector<ComingSession> &coming);
    /// Closes the evening when its agenda is through and nobody has.
    void closeIfOver();
    /// The same, and shows what it was.
    void showReport();

    /// Opens it again, after it was closed, and shows it.
    void goOn();
    /// Takes back that it was closed: it goes on as if it had not been.
    void undoTheEnd();

    /// They have been erased for good: no part of it names them any more, and the room sees what it saw.
    void forgetMembers(const std::vector<MemberId> &members);

    /// Before the desk speaks another language: the words it will be spoken with.
    void setWords(const Words &words) { m_page->setWords(words); }
    /// Once it speaks it.
    void followLanguage();
    /// The community is called so from now on.
    void nameCommunity(const QString &name);
    void followAudienceChoices() { m_screen->followChoices(); }
    void chooseAudienceLanguage(AudienceLanguage language) { m_screen->chooseLanguage(language); }
    /// The room looks at the desk's own display.
    bool coversTheDesk() const { return m_screen->isAlone(); }

signals:
    /// The evening went on, or back.
    void moved();
    /// The time of the evening went on, so long ago if that changed its second, or the room is to see
    /// something else: what shows it follows now.
    void changing(Milliseconds ago = {});
    /// Whether the computer keeps its displays lit for the room.
    void awakeAnswered(std::optional<bool> agreed);

private:
    void connectPage();
    void connectMenus();
    void followEvening();
    void followSaving();
    void watchDisk();
    void followAwake(std::optional<bool> agreed);
    void refuse(const Error &error);
    void followPlan();
    void tellNotKept(const Error &error);
    void tell(const Error &error);
    void tick();
    void awaitSecond(const Reading &now);
    void watchClock(const Reading &now);
    void watchSleep(const Reading &now);
    bool isStepRunning() const;
    /// What the desk warns of until it is over or has been read; the most urgent first. A display may stay
    /// away all evening, and must not hide what cannot wait so long.
    enum class Peril { Slept, DiskFull, DisplayGone, ClockMoved, MaySleep };
    void warn(Peril peril, ui::Sentence sentence);
    void stopWarning(Peril peril);
    void sayWarning();
    void takeWarningAction();
    void finish();
    void finishNow();
    ReportDesk::Subject reportSubject() const;
    Region region() const;

    EveningParts m_parts;
    std::unique_ptr<SessionConductor> m_conductor;
    ui::LivePage *m_page;
    std::unique_ptr<EveningScreen> m_screen;
    QTimer m_ticks;
    Reading m_clockSeen;  ///< against which a jump of the wall clock is noticed
    Reading m_ticked;  ///< when the clocks were looked at last
    std::optional<Milliseconds> m_secondChanges;  ///< when after that the clocks read otherwise
    std::map<Peril, ui::Sentence> m_warnings;
    Milliseconds m_slept{};  ///< in the sleeps that are warned of, together
    bool m_toldOfDisk = false;
    bool m_toldOfSleep = false;  ///< that the computer may fall asleep
    bool m_tellsOfNoPlan = false;
    bool m_isRefused = false;  ///< the disk has refused the last that was asked of it
};

}  // namespace tablee
