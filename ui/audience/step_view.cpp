#include "audience/welcome_view.h"

#include "audience/clock_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

WelcomeView::WelcomeView(QWidget *parent)
    : AudiencePage{parent}
    , m_welcome{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignBottom, this}}
    , m_title{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignTop, this}}
    , m_startsIn{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignCenter, this}}
    , m_state{*this}
    , m_clock{new ClockLabel{ClockLabel::Shape::Round, this}}
{
    m_welcome->setObjectName(QStringLiteral("welcome"));
    m_title->setObjectName(QStringLiteral("title"));
    m_startsIn->setObjectName(QStringLiteral("startsIn"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_welcome->setInk(SceneLabel::Ink::Pine);
}

void WelcomeView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_people = scene.people;
    // A clock past its time would hurry nobody and worry everybody: the table takes its place.
    m_clockShown = scene.clockShown && scene.clock.remaining >= Milliseconds::zero();
    m_welcome->setText(words.line(QT_TRANSLATE_NOOP("Audience", "Welcome")));
    m_title->setText(scene.title);
    const bool paused = scene.clockShown && scene.clock.state == ClockState::Paused;
    m_state.clear();
    if (paused)
        m_state.tell(scene.clock.state, words);
    m_startsIn->setText(
        m_clockShown && !paused ? words.line(QT_TRANSLATE_NOOP("Audience", "Starts in")) : QString());
    m_clock->setVisible(m_clockShown);
    m_clock->setFace(scene.clock);
}

void WelcomeView::showClock(const ClockFace &face)
{
    m_clock->setFace(face);
}

QRectF WelcomeView::pictureRoom() const
{
    const QRectF page = inner();
    const qreal side = std::min(page.height() - 16 * unit(), page.width() * 0.46);
    return {page.right() - side, page.center().y() - side / 2, side, side};
}

void WelcomeView::arrange()
{
    const QRectF page = inner();
    const QRectF picture = pictureRoom();
    const QRectF words{page.left(), page.top(), picture.left() - page.left() - 5 * unit(), page.height()};
    const QSizeF titleRoom{words.width(), 56 * unit()};
    const int size
        = fittingPixelSize({m_title->text()}, m_title->style(), titleRoom, pixels(leastWritten), pixels(12));
    const qreal high = textSize(m_title->text(), m_title->style(), size, words.width()).height();
    const int small = fittingPixelSize(
        {m_welcome->text()}, m_welcome->style(), {words.width(), 8 * unit()}, pixels(leastWords), pixels(5));
    const qreal welcome = 1.4 * small;
    const qreal top = page.center().y() - (high + welcome + 2 * unit()) / 2;
    m_welcome->place({words.left(), top, words.width(), welcome}, small);
    m_title->place({words.left(), top + welcome + 2 * unit(), words.width(), high}, size);
    m_clock->setGeometry(picture.toAlignedRect());
    const QRectF above{picture.left(), picture.top() - 7 * unit(), picture.width(), 5 * unit()};
    m_startsIn->place(above, pixels(3.6));
    m_state.place(above, pixels(3.6), Qt::AlignHCenter);
}

void WelcomeView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    m_state.paint(painter);
    if (m_clockShown)
        return;
    // Chairs for those who are here already, and always some more.
    const int chairs = std::clamp(m_people + 2, 6, 16);
    paintTable(
        painter, pictureRoom(), {0, chairs, std::min(m_people, chairs - 1), false, false}, themeOf(*this));
}

}  // namespace tablee::ui
