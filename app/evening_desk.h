#pragma once

#include "audience/evening_scene.h"
#include "conducting/live_page.h"
#include "desk_choices.h"
#include "directory/community.h"
#include "exchange/phrases.h"
#include "live/session_conductor.h"
#include "reporting/report_page.h"
#include "sessions/display_record.h"
#include "shell/audience_stage.h"
#include "shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tablee {

/// One evening on the desk and on the wall: ties the conductor to the live page, the audience screen and the
/// report, and lets the clock tick.
class EveningDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::MainWindow &window;
        DeskChoices &choices;
        Settings &settings;
        const Clock &clock;
        const PhraseBook &phrases;
        std::shared_ptr<storage::CommunityFile> file;
        QString reportFolder;
        Community community;
    };

    EveningDesk(const Parts &parts, std::unique_ptr<SessionConductor> conductor);
    ~EveningDesk() override;

    SessionConductor &conductor() { return *m_conductor; }

    /// Shows the live page and the audience screen.
    void begin();
    /// The same after a crash or a closed desk: the screen as it was, and a word about where we are.
    void comeBack(const std::optional<DisplayRecord> &display);

    /// Before the desk speaks another language: the words it will be spoken with.
    void setWords(const Words &words);
    void followAudienceChoices();
    /// Tells the window and the screen what is on; also when the desk comes to speak another language.
    void followEvening();

signals:
    void anotherEveningRequested();
    /// Whether the evening is under way, each time that may have changed.
    void runs(bool underWay);

private:
    void connectPage();
    void connectStage();
    void followPlace();
    void keepDisplay();
    void tick();
    void watchClock(const Reading &now);
    void showReport();
    void refreshReport();
    void finish();
    void writeReport(Language language, bool open);
    ui::AudienceScene scene(const Reading &now) const;
    ReportSource reportSource() const;
    std::map<MemberId, QString> names() const;
    QString title(Language language) const;
    Region region() const;

    Parts m_parts;
    std::unique_ptr<SessionConductor> m_conductor;
    std::unique_ptr<ui::AudienceStage> m_stage;
    ui::LivePage *m_page;
    ui::ReportPage *m_report = nullptr;
    std::map<StepId, const OpeningPhrase *> m_phrasesOfSteps;
    QTimer m_ticks;
    DisplayRecord m_display;  ///< as it was last written
    Reading m_clockSeen;  ///< against which a jump of the wall clock is noticed
};

}  // namespace tablee
