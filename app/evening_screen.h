#pragma once

#include "audience/evening_scene.h"
#include "conducting/live_page.h"
#include "evening_parts.h"
#include "live/held_evening.h"
#include "live/session_conductor.h"
#include "platform/keep_awake.h"
#include "sessions/display_record.h"
#include "shell/audience_stage.h"
#include "sound/gong.h"

#include <QObject>

#include <map>
#include <optional>

namespace tablee {

/// What the room sees of an evening: the audience screen as it was chosen, kept in the file, told on the live
/// page.
class EveningScreen final : public QObject {
    Q_OBJECT

public:
    EveningScreen(const EveningParts &parts, SessionConductor &conductor, ui::LivePage &page);

    /// Before begin(), after a crash or a closed desk: what the room saw. `held`: the evening it saw, when
    /// the picture was held.
    void restore(const DisplayRecord &display, const std::optional<HeldEvening> &held);
    /// Shows the screen, on a display of its own if there is one.
    void begin();

    /// Everywhere, also on the desk's own display.
    void project() { m_stage.project(true); }
    void hide() { m_stage.hide(); }
    void showOrHide();

    /// Does it, or takes it back.
    void wish(ui::ScreenWish wish);
    void writeMessage();
    /// What the facilitator may want to say next, as a message of one's own: who goes to which table.
    void offer(const BilingualText &message);

    void followChoices();
    void followEvening();
    void showTime(const Reading &now);

signals:
    void displayLost();
    void displayFound();
    void awakeAnswered(std::optional<bool> agreed);

private:
    void followPlace();
    void connectStage();
    void connectCard();
    void keepDisplay();
    void tellCover();
    void toggleFloor();
    void toggleGong();
    void strikeAtTheEnd(const Reading &now);
    void keepAwake();
    void toggleHold();
    void toggleMessage(ui::ScreenWish wish);
    void showWritten(const BilingualText &message);
    void endWriting();
    BilingualText messageOf(ui::ScreenWish wish) const;
    std::optional<ui::ScreenWish> wishOfMessage() const;
    ui::AudienceScene scene() const;
    ui::AudienceScene sceneOf(const EveningState &evening, const Reading &now) const;
    ui::EveningForTheRoom roomOf(const EveningState &evening, const std::map<MemberId, QString> &names) const;

    const EveningParts &m_parts;
    SessionConductor &m_conductor;
    ui::LivePage &m_page;
    ui::AudienceStage m_stage;
    std::map<StepId, std::vector<const OpeningPhrase *>> m_phrasesOfSteps;
    ui::SceneMoment m_moment;  ///< of the scene that is on
    DisplayRecord m_shown;  ///< what the facilitator wants the room to see
    std::optional<DisplayRecord> m_kept;  ///< what of it is in the file
    std::optional<ui::AudienceScene> m_held;  ///< the picture the room goes on seeing
    BilingualText m_written;  ///< the last message of one's own
    ui::Gong m_gong;
    std::pair<StepId, ClockState> m_heard;  ///< the step that runs, and how its clock stood at the last tick
    std::unique_ptr<ui::KeepAwake> m_awake;  ///< as long as the room sees something
    bool m_begun = false;
    bool m_writingAlone = false;  ///< the desk came back to the only display for a message to be written
};

/// The members of the community by the names they show.
std::map<MemberId, QString> shownNames(const SessionConductor &conductor);

}  // namespace tablee
