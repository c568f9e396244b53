#include "evening_screen.h"

#include "shell/main_window.h"
#include "storage/display_store.h"

namespace tablee {

namespace {

/// What the table `display` says of the screen: it follows the evening, or it is hidden.
const QString shownView = QStringLiteral("evening");
const QString hiddenView = QStringLiteral("hidden");
const QString aloneView = QStringLiteral("evening, only display");

}  // namespace

std::map<MemberId, QString> shownNames(const SessionConductor &conductor)
{
    std::map<MemberId, QString> names;
    for (const auto &[id, member] : conductor.members())
        names.emplace(id, displayName(member));
    return names;
}

EveningScreen::EveningScreen(const EveningParts &parts, SessionConductor &conductor, ui::LivePage &page)
    : m_parts{parts}
    , m_conductor{conductor}
    , m_page{page}
    , m_stage{parts.choices.words(Language::French), parts.choices.words(Language::English), parts.window}
    , m_phrasesOfSteps{parts.phrases.phrasesOf(conductor.evening().setting.agenda,
          conductor.session().seatsPerTable == 2, static_cast<std::uint64_t>(conductor.session().id.value()))}
{
    m_stage.setPreferredDisplay(parts.settings.audienceDisplay());
    connect(&m_stage, &ui::AudienceStage::placeChanged, this, &EveningScreen::followPlace);
    connect(&m_stage, &ui::AudienceStage::pictureChanged, &page, &ui::LivePage::showWall);
    connect(&m_stage, &ui::AudienceStage::displayLost, this, &EveningScreen::displayLost);
    connect(&m_stage, &ui::AudienceStage::displayFound, this, &EveningScreen::displayFound);
    connect(&m_stage, &ui::AudienceStage::startPauseRequested, &page, &ui::LivePage::startOrPause);
    connect(&m_stage, &ui::AudienceStage::nextRequested, &page, &ui::LivePage::next);
    connect(&m_stage, &ui::AudienceStage::backRequested, &page, &ui::LivePage::back);
    connect(&m_stage, &ui::AudienceStage::minuteAdded, &page, &ui::LivePage::addMinute);
    connect(&m_stage, &ui::AudienceStage::minuteTaken, &page, &ui::LivePage::takeMinute);
    connect(&m_stage, &ui::AudienceStage::tablesRequested, &page, &ui::LivePage::toggleTables);
    connect(&page, &ui::LivePage::tablesToggled, this, &EveningScreen::followEvening);
    connect(&page, &ui::LivePage::endQuestioned, &m_stage, &ui::AudienceStage::askOnceMore);
    connect(&m_stage, &ui::AudienceStage::onceMoreOver, &page, &ui::LivePage::keepStep);
    connect(&page, &ui::LivePage::projectRequested, this, &EveningScreen::project);
    connect(&page, &ui::LivePage::hideRequested, this, &EveningScreen::hide);
    connect(&page, &ui::LivePage::languageChosen, this, [this](AudienceLanguage language) {
        m_parts.settings.setAudienceLanguage(language);
        followChoices();
    });
}

void EveningScreen::begin()
{
    m_stage.project(false);
}

void EveningScreen::comeBack(const std::optional<DisplayRecord> &display)
{
    if (display && display->view == hiddenView)
        m_stage.hide();
    else if (display && display->view == aloneView)
        m_stage.project(true);
}

void EveningScreen::showOrHide()
{
    if (m_stage.isShown())
        hide();
    else
        project();
}

void EveningScreen::followChoices()
{
    m_stage.setTheme(themeKindOf(m_parts.settings.audienceTheme()));
    m_stage.setReducedMotion(m_parts.settings.reducedMotion());
    m_parts.window.menus().setAudienceLanguage(m_parts.settings.audienceLanguage());
    followEvening();
    followPlace();
}

void EveningScreen::followEvening()
{
    m_stage.setDriver(m_parts.choices.language());
    m_stage.setScene(scene());
}

void EveningScreen::showTime(const Reading &now)
{
    m_stage.setClock(ui::clockOf(m_conductor.evening(), now));
}

void EveningScreen::followPlace()
{
    const auto place = !m_stage.isShown() ? ui::ScreenCard::Place::Hidden
        : m_stage.isAlone()               ? ui::ScreenCard::Place::OnlyDisplay
                                          : ui::ScreenCard::Place::SecondDisplay;
    m_page.showScreen(place, m_stage.displayName(), m_parts.settings.audienceLanguage());
    keepDisplay();
}

/// What the room sees goes into the file, so that a crash, or another machine, brings the same screen back.
void EveningScreen::keepDisplay()
{
    DisplayRecord record;
    record.view = !m_stage.isShown() ? hiddenView : m_stage.isAlone() ? aloneView : shownView;
    record.language = storedName(m_parts.settings.audienceLanguage());
    if (record == m_kept)
        return;
    m_kept = record;
    m_parts.file->run([session = m_conductor.session().id, record](
                          const auto &db) { return storage::DisplayStore{db}.save(session, record); });
}

ui::AudienceScene EveningScreen::scene() const
{
    const QString &title = m_conductor.session().title;
    return ui::sceneOf({.evening = m_conductor.evening(),
                           .names = shownNames(m_conductor),
                           .phrases = m_phrasesOfSteps,
                           .title = title.isEmpty() ? m_parts.community.name : title,
                           .language = m_parts.settings.audienceLanguage(),
                           .tables = m_page.showsTables()},
        m_conductor.now());
}

}  // namespace tablee
