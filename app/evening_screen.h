#pragma once

#include "audience/evening_scene.h"
#include "conducting/live_page.h"
#include "evening_parts.h"
#include "live/room_display.h"
#include "live/session_conductor.h"
#include "platform/keep_awake.h"
#include "sessions/loaded_session.h"
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

    /// Before begin(), after a crash or a closed desk: what the room saw of `session`.
    void restore(const DisplayRecord &display, const LoadedSession &session);
    /// Shows the screen, on a display of its own if there is one.
    void begin();

    /// Everywhere, also on the desk's own display.
    void project();
    /// The same by its key; not onto the desk's own display while the one that has gone is awaited.
    void projectByKey();
    void hide() { m_stage.hide(); }
    bool isAlone() const { return m_stage.isShown() && m_stage.isAlone(); }
    /// Where we are back, or what could not be done or not written: where nobody sees the desk, the wall says
    /// so.
    void tellDriver(const QString &why) { m_stage.tellDriver(why); }

    /// Does it, or takes it back.
    void wish(ui::ScreenWish wish);
    void writeMessage();

    /// When people meet again: UTC; nothing where nobody knows. The last picture tells the room.
    void tellNext(std::optional<Milliseconds> next);
    void followChoices();
    /// From now on, and wherever nobody chooses otherwise.
    void chooseLanguage(AudienceLanguage language);
    void followEvening();
    /// Somebody who took part has been erased for good: what was written or held may name them, and goes.
    void forgetPeople();
    void showTime(const Reading &now);

    /// What the room is to see is on its way into the file.
    bool isWriting() const { return m_writing > 0; }

signals:
    /// The room is to see something else: the windows follow now.
    void changing();
    void writingChanged();
    /// What the room is to see could not be written: it sees it, and a crash would not bring it back.
    void notKept(const tablee::Error &error);
    void displayLost();
    void displayAwaitedNoLonger();
    void awakeAnswered(std::optional<bool> agreed);

private:
    void followPlace();
    void connectStage();
    void connectCard();
    void keepDisplay();
    void see(const DisplayRecord &display);
    void tellCover(ui::AudienceView view);
    void toggleGong();
    void strikeAtTheEnd(const Reading &now);
    void keepAwake();
    void toggleHold();
    void showWritten(const BilingualText &message);
    std::optional<ui::ScreenWish> wishOfMessage() const;
    SpokenEvening spoken() const;
    ui::AudienceScene scene() const;
    RoomLook look() const { return m_display.look(m_page.showsTables()); }
    ui::AudienceScene sceneOf(const EveningState &evening, const RoomLook &look, const Reading &now) const;
    ui::EveningForTheRoom roomOf(const EveningState &evening, const RoomLook &look) const;

    const EveningParts &m_parts;
    SessionConductor &m_conductor;
    ui::LivePage &m_page;
    ui::AudienceStage m_stage;
    std::map<StepId, std::vector<const OpeningPhrase *>> m_phrasesOfSteps;
    /// Chosen, or settled when the evening began: the room does not read otherwise because the desk does.
    AudienceLanguage m_language;
    ui::SceneMoment m_moment;  ///< of the scene that is on
    RoomDisplay m_display;
    std::optional<ui::AudienceScene> m_held;  ///< the picture the room goes on seeing
    std::optional<Milliseconds> m_next;  ///< when people meet again, UTC
    ui::Gong m_gong{this};
    std::pair<StepId, ui::ClockFace> m_heard;  ///< the current step, and its clock at the last tick
    std::unique_ptr<ui::KeepAwake> m_awake;  ///< as long as the room is to see something
    int m_writing = 0;  ///< changes that are not written yet
};

}  // namespace tablee
