#include "shell/audience_stage.h"

#include "language/region.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

/// In pixels of the desk: as wide as the card that shows it.
constexpr int pictureWidth = 266;

QScreen *screenNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(
        screens.begin(), screens.end(), [&](const QScreen *screen) { return screen->name() == name; });
    return found == screens.end() ? nullptr : *found;
}

}  // namespace

AudienceStage::AudienceStage(const Words &french, const Words &english, QWidget &desk, QObject *parent)
    : QObject{parent}
    , m_french{french}
    , m_english{english}
    , m_desk{desk}
{
    for (const QScreen *screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &AudienceStage::followDisplays);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](const QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &AudienceStage::followDisplays);
        followDisplays();
    });
    // The screen is still in the list while screenRemoved is told.
    connect(
        qGuiApp, &QGuiApplication::screenRemoved, this, &AudienceStage::followDisplays, Qt::QueuedConnection);
}

AudienceStage::~AudienceStage() = default;

void AudienceStage::setPreferredDisplay(const QString &name)
{
    if (name == m_preferred)
        return;
    m_preferred = name;
    followDisplays();
}

bool AudienceStage::isAlone() const
{
    return m_window != nullptr && m_window->mode() == AudienceWindow::Mode::OnlyDisplay;
}

QStringList AudienceStage::possibleDisplays() const
{
    QStringList names;
    for (const ScreenFacts &screen : screensNow())
        if (screen.name != m_desk.screen()->name())
            names.append(screen.name);
    return names;
}

void AudienceStage::setDriver(Language language)
{
    m_driver = language;
    if (m_window)
        m_window->setDriver(language);
}

void AudienceStage::setTheme(ThemeKind kind)
{
    m_theme = kind;
    if (m_window)
        m_window->setTheme(kind);
    takePicture();
}

void AudienceStage::setReducedMotion(bool reduced)
{
    m_motion = reduced ? AudienceWindow::Motion::Reduced : AudienceWindow::Motion::Full;
    if (m_window)
        m_window->setMotion(m_motion);
}

ScreenChoice AudienceStage::choose(bool isAsked)
{
    const ScreenNames known{
        .preferred = m_preferred, .home = m_home, .current = m_display, .desk = m_desk.screen()->name()};
    const ScreenChoice chosen = chooseAudienceScreen(screensNow(), known);
    m_home = homeAfter(chosen, known, isAsked);
    return chosen;
}

void AudienceStage::project(bool evenAlone)
{
    m_wanted = true;
    // The desk may be carried to the display that the room looks at.
    if (const QWindow *desk = m_desk.window()->windowHandle())
        connect(desk, &QWindow::screenChanged, this, &AudienceStage::followDisplays, Qt::UniqueConnection);
    const ScreenChoice chosen = choose(true);
    if (chosen.kind == ScreenChoice::Kind::Second)
        open(AudienceWindow::Mode::SecondDisplay, chosen.name);
    else if (evenAlone || chosen.kind == ScreenChoice::Kind::Mirrored)
        open(AudienceWindow::Mode::OnlyDisplay, chosen.name);
    emit placeChanged();
}

void AudienceStage::projectAgain()
{
    m_awaitsDisplay = true;  // until it is shown
    project(false);
    if (m_awaitsDisplay)
        emit displayLost();
}

void AudienceStage::hide()
{
    m_wanted = false;
    close();
    stopAwaiting();
    emit placeChanged();
}

void AudienceStage::open(AudienceWindow::Mode mode, const QString &display)
{
    QScreen *screen = screenNamed(display);
    if (screen == nullptr)
        return;
    close();
    m_display = display;
    m_window = std::make_unique<AudienceWindow>(m_french, m_english, mode, m_motion);
    m_window->setDriver(m_driver);
    m_window->setTheme(m_theme);
    m_window->setScene(m_scene);
    connect(m_window.get(), &AudienceWindow::actWished, this, [this](DeskAct act) {
        emit actWished(act);
        if (act == DeskAct::LookFor)
            QMetaObject::invokeMethod(this, &AudienceStage::hide, Qt::QueuedConnection);
    });
    connect(m_window.get(), &AudienceWindow::undoRequested, this, &AudienceStage::undoRequested);
    connect(m_window.get(), &AudienceWindow::redoRequested, this, &AudienceStage::redoRequested);
    connect(m_window.get(), &AudienceWindow::makeUpAgreed, this, &AudienceStage::makeUpAgreed);
    connect(m_window.get(), &AudienceWindow::timeTyped, this, &AudienceStage::timeTyped);
    connect(m_window.get(), &AudienceWindow::screenWished, this, &AudienceStage::screenWished);
    connect(m_window.get(), &AudienceWindow::backToDeskRequested, this, &AudienceStage::hide,
        Qt::QueuedConnection);
    connect(m_window.get(), &AudienceWindow::questionSeen, this, &AudienceStage::questionSeen);
    connect(m_window.get(), &AudienceWindow::onceMoreOver, this, &AudienceStage::onceMoreOver);
    connect(m_window.get(), &AudienceWindow::pageTurned, this, &AudienceStage::takePicture);
    m_window->showOn(screen);
    takePicture();
    tellCut();
    if (mode == AudienceWindow::Mode::OnlyDisplay)
        m_desk.hide();
    stopAwaiting();
}

void AudienceStage::close()
{
    if (!m_window)
        return;
    const bool alone = isAlone();
    m_window.reset();
    m_display.clear();
    emit pictureChanged({});
    tellCut();
    if (alone) {
        m_desk.show();
        m_desk.activateWindow();
    }
}

void AudienceStage::stopAwaiting()
{
    if (std::exchange(m_awaitsDisplay, false))
        emit displayAwaitedNoLonger();
}

void AudienceStage::followDisplays()
{
    if (!m_wanted)
        return;
    const ScreenChoice chosen = choose(false);
    // By the screen, not by its name: a projector that changes its picture is gone for a moment, takes the
    // window with it, and is another one of the same name before anybody has asked.
    const bool isElsewhere = m_window && m_window->shownOn() != screenNamed(chosen.name);
    switch (chosen.kind) {
    case ScreenChoice::Kind::Second:
        if (!m_window || isAlone() || isElsewhere)
            open(AudienceWindow::Mode::SecondDisplay, chosen.name);
        break;
    case ScreenChoice::Kind::Mirrored:
        // What the room sees now is the desk.
        if (!isAlone() || isElsewhere) {
            const bool wasAlone = isAlone();  // then nobody types at the desk, which is hidden
            open(AudienceWindow::Mode::OnlyDisplay, chosen.name);
            if (m_window && !wasAlone)
                m_window->waitUntilKeysRest();
        }
        break;
    case ScreenChoice::Kind::Single:
        // Never onto the desk's display unasked: the facilitator may be typing a name.
        if (isAlone() && isElsewhere) {
            open(AudienceWindow::Mode::OnlyDisplay, chosen.name);
        } else if (m_window && !isAlone()) {
            close();
            m_awaitsDisplay = true;
            emit displayLost();
        }
        break;
    }
    if (m_window)
        m_window->stayInPlace();
    tellCut();
    emit placeChanged();
}

void AudienceStage::askDriver(DeskQuestion question, const QString &words)
{
    if (isAlone())
        m_window->askDriver(question, words);
}

void AudienceStage::forgetQuestion()
{
    if (isAlone())
        m_window->forgetQuestion();
}

void AudienceStage::tellKeys()
{
    if (isAlone())
        m_window->tellKeys();
}

void AudienceStage::tellDriver(const QString &why)
{
    if (isAlone())
        m_window->tellDriver(why);
}

void AudienceStage::setScene(const AudienceScene &scene)
{
    m_scene = scene;
    if (m_window)
        m_window->setScene(scene);
    takePicture();
    tellCut();
}

void AudienceStage::forgetPeople()
{
    if (m_window)
        m_window->forgetPeople();
}

void AudienceStage::setClock(const ClockFace &clock)
{
    m_scene.clock = clock;
    if (m_window)
        m_window->setClock(clock);
    if (clockText(clock.remaining) != m_clockInPicture)
        takePicture();
}

void AudienceStage::tellCut()
{
    const QStringList cut = m_window ? m_window->cutTexts() : QStringList();
    if (cut == m_cut)
        return;
    m_cut = cut;
    emit textsCut(cut);
}

void AudienceStage::takePicture()
{
    if (!m_window || isAlone())
        return;
    m_clockInPicture = clockText(m_scene.clock.remaining);
    const qreal density = m_desk.devicePixelRatioF();
    QPixmap picture = m_window->picture(qRound(pictureWidth * density));
    picture.setDevicePixelRatio(density);
    emit pictureChanged(picture);
}

}  // namespace tablee::ui
