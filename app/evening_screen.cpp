#include "evening_screen.h"

#include "evening/progress.h"
#include "live/announced_start.h"
#include "live/held_evening.h"
#include "live/when_answered.h"
#include "shell/main_window.h"
#include "storage/display_store.h"

#include <utility>

namespace tablee {

EveningScreen::EveningScreen(const EveningParts &parts, SessionConductor &conductor, ui::LivePage &page)
    : m_parts{parts}
    , m_conductor{conductor}
    , m_page{page}
    , m_stage{parts.choices.words(Language::French), parts.choices.words(Language::English), parts.window}
    , m_phrasesOfSteps{parts.phrases.phraseTurnsOf(conductor.evening().setting.agenda,
          conductor.session().seatsPerTable == 2, static_cast<std::uint64_t>(conductor.session().id.value()))}
    , m_language{parts.settings.audienceLanguage(parts.choices.language())}
{
    m_stage.setPreferredDisplay(parts.settings.audienceDisplay());
    connectStage();
    connectCard();
}

void EveningScreen::connectStage()
{
    connect(&m_stage, &ui::AudienceStage::placeChanged, this, &EveningScreen::followPlace);
    connect(&m_stage, &ui::AudienceStage::pictureChanged, &m_page, &ui::LivePage::showWall);
    connect(&m_stage, &ui::AudienceStage::displayLost, this, &EveningScreen::displayLost);
    connect(
        &m_stage, &ui::AudienceStage::displayAwaitedNoLonger, this, &EveningScreen::displayAwaitedNoLonger);
    connect(&m_stage, &ui::AudienceStage::actWished, this, [this](ui::DeskAct act) {
        // The desk comes for that one, and may stand on another page.
        if (act == ui::DeskAct::LookFor)
            m_parts.window.showPage(ui::Act::Live);
        m_page.act(act);
    });
    connect(&m_stage, &ui::AudienceStage::undoRequested, &m_page, &ui::LivePage::undo);
    connect(&m_stage, &ui::AudienceStage::redoRequested, &m_page, &ui::LivePage::redo);
    connect(&m_stage, &ui::AudienceStage::timeTyped, &m_page, &ui::LivePage::takeTypedTime);
    connect(&m_stage, &ui::AudienceStage::makeUpAgreed, &m_page, &ui::LivePage::agreeToMakeUp);
    connect(&m_stage, &ui::AudienceStage::screenWished, this, &EveningScreen::wish);
    connect(&m_page, &ui::LivePage::tablesToggled, this, [this] {
        followEvening();
        keepDisplay();
    });
    connect(&m_page, &ui::LivePage::questionAsked, &m_stage, &ui::AudienceStage::askDriver);
    connect(&m_stage, &ui::AudienceStage::questionSeen, &m_page, &ui::LivePage::noteQuestionSeen);
    connect(&m_stage, &ui::AudienceStage::onceMoreOver, &m_page, &ui::LivePage::keepStep);
    connect(&m_page, &ui::LivePage::changedBack, &m_stage, &ui::AudienceStage::tellDriver);
    connect(&m_page, &ui::LivePage::chairTaken, &m_stage, &ui::AudienceStage::tellDriver);
    connect(&m_page, &ui::LivePage::questionsSettled, &m_stage, &ui::AudienceStage::forgetQuestion);
    connect(&m_page, &ui::LivePage::nothingDone, &m_stage, &ui::AudienceStage::tellDriver);
    connect(&m_stage, &ui::AudienceStage::textsCut, &m_page.screenCard(), &ui::ScreenCard::showCut);
}

void EveningScreen::connectCard()
{
    connect(&m_page, &ui::LivePage::projectRequested, this, &EveningScreen::project);
    connect(&m_page, &ui::LivePage::hideRequested, this, &EveningScreen::hide);
    connect(&m_page, &ui::LivePage::languageChosen, this, &EveningScreen::chooseLanguage);
    const ui::ScreenCard *card = &m_page.screenCard();
    connect(card, &ui::ScreenCard::displayChosen, this, [this](const QString &name) {
        m_parts.settings.setAudienceDisplay(name);
        followChoices();
    });
    connect(card, &ui::ScreenCard::wished, this, &EveningScreen::wish);
    connect(card, &ui::ScreenCard::writingRequested, this, &EveningScreen::writeMessage);
    connect(card, &ui::ScreenCard::messageWritten, this, &EveningScreen::showWritten);
}

void EveningScreen::restore(const DisplayRecord &display, const LoadedSession &session)
{
    m_display.restore(spoken(), display, session.log);
    m_language = audienceLanguageNamed(display.language).value_or(m_language);
    if (!display.held)
        return;
    const HeldEvening held = heldEvening(session, *display.held);
    m_held = sceneOf(held.evening, display.held->look, held.at);
}

void EveningScreen::begin()
{
    if (m_display.wished().look.tables && !m_page.showsTables())
        m_page.toggleTables();
    switch (m_display.begin(m_conductor.evening())) {
    case DisplayStart::Hidden:
        m_stage.hide();
        break;
    case DisplayStart::Awaited:
        m_stage.projectAgain();
        break;
    case DisplayStart::BesideTheDesk:
        m_stage.project(false);
        break;
    case DisplayStart::Anywhere:
        m_stage.project(true);
        break;
    }
}

void EveningScreen::project()
{
    if (!m_stage.isShown())
        m_stage.project(true);
}

/// A remote sends this key over and over, and must not cover the desk while somebody types a name there: that
/// is asked where it is told that the display has gone.
void EveningScreen::projectByKey()
{
    if (m_stage.isAwaitingDisplay())
        emit displayLost();
    else
        project();
}

void EveningScreen::followChoices()
{
    m_stage.setTheme(themeKindOf(m_parts.settings.audienceTheme()));
    m_stage.setPreferredDisplay(m_parts.settings.audienceDisplay());
    m_page.setClockLimits(m_parts.settings.clockLimits());
    m_gong.setMuted(!m_parts.settings.gong());
    m_gong.setSound(m_parts.settings.gongSound());
    m_page.screenCard().showGong(m_parts.settings.gong());
    m_stage.setReducedMotion(m_parts.settings.reducedMotion());
    m_parts.window.menus().setAudienceLanguage(m_language);
    followEvening();
    followPlace();
}

void EveningScreen::chooseLanguage(AudienceLanguage language)
{
    m_parts.settings.setAudienceLanguage(language);
    m_language = language;
    followChoices();
}

void EveningScreen::tellNext(std::optional<Milliseconds> next)
{
    if (m_next == next)
        return;
    m_next = next;
    if (m_display.hasBegun())
        followEvening();
}

void EveningScreen::followEvening()
{
    if (m_display.follow(spoken()))
        keepDisplay();
    m_stage.setDriver(m_parts.choices.language());
    m_moment = ui::momentOf(roomOf(m_conductor.evening(), look()), m_conductor.now());
    const ui::AudienceScene shown = scene();
    m_stage.setScene(shown);
    tellCover(shown.view);
}

void EveningScreen::showTime(const Reading &now)
{
    strikeAtTheEnd(now);
    if (m_held)
        return;
    const ui::EveningForTheRoom room = roomOf(m_conductor.evening(), look());
    if (const ui::SceneMoment moment = ui::momentOf(room, now); moment != m_moment)
        followEvening();
    else
        m_stage.setClock(ui::clockOf(room, now));
}

/// Once, when the time of a step runs out before everybody's eyes: not when a desk comes back to one that is
/// over already, nor when one that is over goes on after a pause.
void EveningScreen::strikeAtTheEnd(const Reading &now)
{
    const EveningState &evening = m_conductor.evening();
    const Step *step = currentStep(evening);
    if (step == nullptr)
        return;
    const std::pair heard{step->id, ui::clockOf(roomOf(evening, look()), now)};
    const auto before = std::exchange(m_heard, heard);
    if (before.first == step->id && ui::runsOut(before.second, heard.second)) {
        // One that was refused for want of a loudspeaker may be heard by now.
        m_gong.setSound(m_parts.settings.gongSound());
        m_gong.strike();
    } else if (before.first == step->id && m_parts.settings.softBell()
        && ui::comesNear(before.second, heard.second))
        m_gong.ringSoftly();
}

void EveningScreen::keepAwake()
{
    // Also while the projector is unplugged: the room waits for it.
    if (m_stage.isWanted() == (m_awake != nullptr))
        return;
    m_awake.reset();
    if (m_stage.isWanted())
        m_awake = std::make_unique<ui::KeepAwake>(tr("The room looks at the audience screen."),
            [this](bool agreed) { emit awakeAnswered(agreed); });
}

void EveningScreen::followPlace()
{
    const auto place = !m_stage.isShown() ? ui::ScreenCard::Place::Hidden
        : m_stage.isAlone()               ? ui::ScreenCard::Place::OnlyDisplay
                                          : ui::ScreenCard::Place::SecondDisplay;
    keepAwake();
    m_page.screenCard().showDisplays(m_stage.possibleDisplays(), m_stage.displayName());
    m_page.showScreen(place, m_stage.displayName(), m_language);
    keepDisplay();
}

/// What the room sees goes into the file, so that a crash, or another machine, brings the same screen back.
void EveningScreen::keepDisplay()
{
    const auto record = m_display.toKeep(m_conductor.evening(),
        {.isWanted = m_stage.isWanted(),
            .isAlone = m_stage.isAlone(),
            .hadDisplay = m_stage.hasHadDisplay(),
            .tables = m_page.showsTables(),
            .language = storedName(m_language)});
    if (!record)
        return;
    const auto saved = m_parts.file->run([session = m_conductor.session().id, record = *record,
                                             spare = m_parts.file->spareRoom()](const auto &db) {
        return spare->writing(db, [&] { return storage::DisplayStore{db}.save(session, record); });
    });
    ++m_writing;
    emit writingChanged();
    whenAnswered(saved, this, [this, record = *record](const Result<void> &kept) {
        --m_writing;
        emit writingChanged();
        see(record);
        if (!kept) {
            m_display.writeAgain();
            emit notKept(kept.error());
        }
    });
}

void EveningScreen::see(const DisplayRecord &display)
{
    emit changing();
    m_display.see(display);
    followEvening();
}

ui::AudienceScene EveningScreen::scene() const
{
    ui::AudienceScene scene = m_held ? *m_held : sceneOf(m_conductor.evening(), look(), m_conductor.now());
    scene.language = m_language;
    const DisplayRecord &seen = m_display.seen();
    if (!seen.message.isEmpty()) {
        scene.view = ui::AudienceView::Message;
        scene.message = seen.message;
    }
    if (seen.black)
        scene.view = ui::AudienceView::Black;
    return scene;
}

ui::AudienceScene EveningScreen::sceneOf(
    const EveningState &evening, const RoomLook &look, const Reading &now) const
{
    return ui::sceneOf(roomOf(evening, look), now);
}

/// Keeps a reference to the evening.
ui::EveningForTheRoom EveningScreen::roomOf(const EveningState &evening, const RoomLook &look) const
{
    const QString &title = m_conductor.session().title;
    return {.evening = evening,
        .names = m_conductor.namesInParts(),
        .phrases = m_phrasesOfSteps,
        .title = title.isEmpty() ? m_parts.community.name : title,
        .language = m_language,
        .tables = look.tables,
        .floor = look.floor,
        .digits = look.digits,
        .limits = m_parts.settings.clockLimits(),
        .startsAt = awaitedStart(m_conductor.session(), m_conductor.evening()),
        .next = m_next,
        .zone = zoneNamed(m_conductor.session().zone),
        .region = regionOf(m_parts.community)};
}

}  // namespace tablee
