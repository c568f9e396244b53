#include "audience/audience_window.h"

#include "audience/cross_fade.h"
#include "audience/find_table_view.h"
#include "audience/floor_view.h"
#include "audience/free_time_view.h"
#include "audience/key_hint.h"
#include "audience/message_view.h"
#include "audience/round_view.h"
#include "audience/screen_cover.h"
#include "audience/step_view.h"
#include "audience/thank_you_view.h"
#include "common/no_light.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScopedValueRollback>

#include <chrono>
#include <utility>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

/// Long enough to find oneself among the names of a page, and no longer, for the others wait.
constexpr auto pageTime = 4s;
constexpr auto timeForAName = 200ms;

bool onlyTheClockDiffers(AudienceScene before, const AudienceScene &after)
{
    before.clock = after.clock;
    return before == after;
}

}  // namespace

AudienceWindow::AudienceWindow(
    const Words &french, const Words &english, Mode mode, Motion motion, QWidget *parent)
    : QWidget{parent, Qt::Window | Qt::FramelessWindowHint}
    , m_french{french}
    , m_english{english}
    , m_mode{mode}
    , m_motion{motion}
    , m_fade{new CrossFade{this}}
    , m_keys{new KeyHint{*this, french}}
    , m_cover{std::make_unique<ScreenCover>(*this)}
{
    setObjectName(QStringLiteral("audience"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    // The program ends with the desk, however many projectors are lit.
    setAttribute(Qt::WA_QuitOnClose, false);
    setCursor(Qt::BlankCursor);
    if (mode == Mode::SecondDisplay) {
        setWindowFlag(Qt::WindowDoesNotAcceptFocus);
        setAttribute(Qt::WA_ShowWithoutActivating);
    } else {
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    auto *step = new StepView{this};
    m_views = {{AudienceView::Welcome, step}, {AudienceView::TablesSoon, step},
        {AudienceView::FindTable, new FindTableView{this}}, {AudienceView::Floor, new FloorView{this}},
        {AudienceView::Round, new RoundView{this}}, {AudienceView::FreeTime, new FreeTimeView{this}},
        {AudienceView::Plenary, step}, {AudienceView::Break, step}, {AudienceView::Harvest, step},
        {AudienceView::ThankYou, new ThankYouView{this}}, {AudienceView::Message, new MessageView{this}}};
    for (const auto &[view, page] : m_views)
        page->hide();
    m_pageTimer.setObjectName(QStringLiteral("pages"));
    connect(&m_pageTimer, &QTimer::timeout, this, [this] {
        if (pages() < 2)
            return;
        change([this] { showPage(currentPage()->page() + 1); });
        giveTime();
        emit pageTurned();
    });
    connect(m_keys, &KeyHint::questionSeen, this, &AudienceWindow::questionSeen);
    connect(m_keys, &KeyHint::onceMoreOver, this, &AudienceWindow::onceMoreOver);
    setTheme(ThemeKind::Dark);
    retitle();
}

AudienceWindow::~AudienceWindow() = default;

void AudienceWindow::setTheme(ThemeKind kind)
{
    setWindowTheme(*this, kind);
    update();
}

void AudienceWindow::setScene(AudienceScene scene)
{
    if (scene == m_scene)
        return;
    if (onlyTheClockDiffers(m_scene, scene)) {
        setClock(scene.clock);
        return;
    }
    const bool otherStep
        = scene.view != m_scene.view || scene.round != m_scene.round || scene.rounds != m_scene.rounds;
    change([&] {
        m_scene = std::move(scene);
        retitle();
        showCurrentView();
    });
    if (otherStep)
        m_keys->forgetQuestion();
}

void AudienceWindow::setClock(const ClockFace &clock)
{
    const bool sameLook = clock.state == m_scene.clock.state && clock.length == m_scene.clock.length;
    const bool justOver = runsOut(m_scene.clock, clock);
    m_scene.clock = clock;
    AudiencePage *page = currentPage();
    if (!page)
        return;
    if (sameLook)
        page->showClock(clock);
    else
        page->showScene(m_scene, sceneWords());
    if (justOver && m_motion == Motion::Full)
        page->markTheEnd();
}

void AudienceWindow::forgetPeople()
{
    for (const auto &[view, page] : m_views)
        if (page != currentPage())
            page->showScene({}, sceneWords());
}

SceneWords AudienceWindow::sceneWords() const
{
    return {m_french, m_english, m_scene.language};
}

AudiencePage *AudienceWindow::currentPage() const
{
    const auto found = m_views.find(m_scene.view);
    return found == m_views.end() ? nullptr : found->second;
}

void AudienceWindow::retitle()
{
    setWindowTitle(sceneWords().line(QT_TRANSLATE_NOOP("Audience", "Audience screen")));
}

void AudienceWindow::showCurrentView()
{
    AudiencePage *current = currentPage();
    if (current) {
        current->setGeometry(rect());
        current->showScene(m_scene, sceneWords());
    }
    for (const auto &[view, page] : m_views)
        page->setVisible(page == current);
    // Somebody who comes in changes the list, and must not keep the room from its next page.
    const bool turns = m_scene.view == AudienceView::FindTable || m_scene.view == AudienceView::Floor;
    if (!turns)
        m_pageTimer.stop();
    else if (!m_pageTimer.isActive() || m_scene.view != m_turning)
        turnPages();
    m_turning = m_scene.view;
}

/// From the first one on.
void AudienceWindow::turnPages()
{
    if (currentPage()->page() > 0)
        showPage(0);
    giveTime();
}

void AudienceWindow::giveTime()
{
    m_pageTimer.start(pageTime + currentPage()->entriesOnPage() * timeForAName);
}

void AudienceWindow::change(const std::function<void()> &what)
{
    const bool fading = isVisible() && m_motion == Motion::Full;
    if (!fading) {
        what();
        return;
    }
    const auto whole = [this] {
        const QScopedValueRollback aside{m_paintedAside, true};
        return grab();
    };
    const QPixmap before = whole();
    m_fade->hide();
    what();
    m_fade->run(before, whole());
}

double AudienceWindow::partShown() const
{
    return m_fade->isHidden() ? 1 : m_fade->part();
}

QPixmap AudienceWindow::picture(int pixels) const
{
    const QScopedValueRollback aside{m_paintedAside, true};
    const qreal scale = qreal(pixels) / qMax(1, width());
    QPixmap picture{pixels, qRound(height() * scale)};
    picture.fill(emptyGround());
    if (AudiencePage *page = currentPage()) {
        QPainter painter{&picture};
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        page->render(&painter, {}, {}, QWidget::DrawChildren);
    }
    return picture;
}

int AudienceWindow::pages() const
{
    const AudiencePage *page = currentPage();
    return page ? page->pages() : 0;
}

void AudienceWindow::showPage(int page)
{
    if (AudiencePage *current = currentPage())
        current->showPage(page);
}

QStringList AudienceWindow::cutTexts() const
{
    const AudiencePage *page = currentPage();
    return page ? page->cutTexts() : QStringList();
}

void AudienceWindow::showOn(QScreen *screen)
{
    m_cover->cover(screen);
    if (m_mode == Mode::OnlyDisplay)
        m_keys->tellKeys();
}

const QScreen *AudienceWindow::shownOn() const
{
    return m_cover->screen();
}

void AudienceWindow::stayInPlace()
{
    if (m_cover->screen() != nullptr && !m_cover->isInPlace())
        m_cover->cover(m_cover->screen());
}

void AudienceWindow::resizeEvent(QResizeEvent *)
{
    m_fade->hide();
    for (const auto &[view, page] : m_views)
        page->setGeometry(rect());
    m_keys->place();
}

QColor AudienceWindow::emptyGround() const
{
    return m_scene.view == AudienceView::Black ? noLight : themeOf(*this).ground;
}

void AudienceWindow::paintEvent(QPaintEvent *event)
{
    QPainter painter{this};
    painter.fillRect(event->rect(), emptyGround());
}

}  // namespace tablee::ui
