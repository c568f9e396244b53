#pragma once

#include "audience/evening_scene.h"
#include "conducting/live_page.h"
#include "evening_parts.h"
#include "live/session_conductor.h"
#include "sessions/display_record.h"
#include "shell/audience_stage.h"

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

    /// Shows the screen, on a display of its own if there is one.
    void begin();
    /// After begin(): the screen as it was before a crash or a closed desk.
    void comeBack(const std::optional<DisplayRecord> &display);

    /// Everywhere, also on the desk's own display.
    void project() { m_stage.project(true); }
    void hide() { m_stage.hide(); }
    void showOrHide();

    void followChoices();
    void followEvening();
    void showTime(const Reading &now);

signals:
    void displayLost();
    void displayFound();

private:
    void followPlace();
    void keepDisplay();
    ui::AudienceScene scene() const;

    const EveningParts &m_parts;
    SessionConductor &m_conductor;
    ui::LivePage &m_page;
    ui::AudienceStage m_stage;
    std::map<StepId, const OpeningPhrase *> m_phrasesOfSteps;
    DisplayRecord m_kept;
};

/// The members of the community by the names they show.
std::map<MemberId, QString> shownNames(const SessionConductor &conductor);

}  // namespace tablee
