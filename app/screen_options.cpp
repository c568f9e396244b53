#include "screen_options.h"

#include "common/screens.h"

#include <QFileDialog>
#include <QScreen>

namespace tablee {

ScreenOptions::ScreenOptions(Settings &settings, QWidget &desk)
    : m_settings{settings}
    , m_desk{desk}
{
    connect(&m_trial, &ui::Gong::soundRefused, this, [this](const QString &path) {
        // A Qt that plays nothing without a loudspeaker refuses every sound there.
        if (!ui::Gong::hasLoudspeaker())
            return;
        m_settings.setGongSound({});
        emit changed();
        m_window->setOptions(kept());
        m_window->tellUnplayable(path);
    });
}

void ScreenOptions::show()
{
    if (!m_window) {
        m_window = std::make_unique<ui::ScreenSettings>();
        connect(m_window.get(), &ui::ScreenSettings::chosen, this, &ScreenOptions::keep);
        connect(m_window.get(), &ui::ScreenSettings::soundRequested, this, &ScreenOptions::chooseSound);
    }
    QStringList displays;
    for (const ui::ScreenFacts &screen : ui::screensNow())
        if (screen.name != m_desk.screen()->name())
            displays.append(screen.name);
    m_window->setOptions(kept());
    m_window->setDisplays(displays);
    m_window->tellLoudspeaker(ui::Gong::hasLoudspeaker());
    m_window->tellAwake(m_agreed);
    // Over the desk, never on the display of the room.
    m_window->adjustSize();
    m_window->move(m_desk.geometry().center() - m_window->rect().center());
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ScreenOptions::tellAwake(std::optional<bool> agreed)
{
    m_agreed = agreed;
    if (m_window)
        m_window->tellAwake(agreed);
}

void ScreenOptions::keep(const ui::ScreenOptions &options)
{
    m_settings.setAudienceDisplay(options.display);
    m_settings.setClockLimits(options.limits);
    m_settings.setGong(options.gong);
    m_settings.setSoftBell(options.softBell);
    m_settings.setGongSound(options.sound);
    m_settings.setRoom(options.backRow.metres, options.backRow.pictureCentimetres);
    emit changed();
}

void ScreenOptions::chooseSound()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), tr("Choose a sound"), m_settings.gongSound(), tr("Sounds (*.wav)"));
    if (path.isEmpty())
        return;
    ui::ScreenOptions options = kept();
    options.sound = path;
    keep(options);
    m_window->setOptions(options);
    m_trial.setSound(path);
}

ui::ScreenOptions ScreenOptions::kept() const
{
    return {.display = m_settings.audienceDisplay(),
        .limits = m_settings.clockLimits(),
        .gong = m_settings.gong(),
        .softBell = m_settings.softBell(),
        .sound = m_settings.gongSound(),
        .backRow = {m_settings.roomMetres(), m_settings.pictureCentimetres()}};
}

}  // namespace tablee
