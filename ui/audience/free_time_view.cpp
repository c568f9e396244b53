#include "audience/free_time_view.h"

#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

namespace {

constexpr qreal largestRing = 90;
constexpr qreal smallestRing = 66;
constexpr qreal ringGap = 2.5;  ///< from the ring to words beside it

bool hasWordForState(ClockState state)
{
    return state == ClockState::Paused || state == ClockState::LastTwentieth || state == ClockState::Over;
}

}  // namespace

FreeTimeView::FreeTimeView(QWidget *parent)
    : AudiencePage{ parent }
    , m_title{ SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("title") }
    , m_hint{ SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignBottom, this, QStringLiteral("hint") }
    , m_phrase{ SceneLabel::Weight::Bold, Qt::AlignCenter, this, QStringLiteral("phrase") }
    , m_state{ new SceneLabel{ SceneLabel::Weight::Regular, Qt::AlignCenter, this } }
{
    m_state->setObjectName(QStringLiteral("state"));
}

void FreeTimeView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_face = scene.clock;
    if (!scene.clockShown)
        m_face.state = ClockState::Ready;
    m_title.setTexts(words.texts(QT_TRANSLATE_NOOP("Audience", "Framed free time")));
    m_hint.setTexts(words.texts(QT_TRANSLATE_NOOP("Audience", "Go to somebody you do not know yet.")));
    m_phrase.setTexts(scene.phrase ? words.texts(*scene.phrase) : QStringList());
    m_state->setText(hasWordForState(m_face.state) ? words.line(stateSource(m_face.state)) : QString());
}

void FreeTimeView::showClock(const ClockFace &face)
{
    m_face = face;
    update(ring().toAlignedRect());
}

QRectF FreeTimeView::ring() const
{
    const qreal side = m_diameter * unit();
    return { (width() - side) / 2, (height() - side) / 2, side, side };
}

void FreeTimeView::arrange()
{
    // The largest ring that leaves the corners to the words; only then the words shrink.
    for (qreal size = 1; size >= 0.5; size -= 0.1)
        for (m_diameter = largestRing; m_diameter >= smallestRing; m_diameter -= 2)
            if (arrangeCorners(pixels(std::max(2.0, 4.4 * size)), pixels(std::max(2.0, 3.8 * size)))) {
                arrangePhrase();
                return;
            }
    arrangePhrase();
}

bool FreeTimeView::arrangeCorners(int titleSize, int hintSize)
{
    const bool two = m_title.count() == 2;
    bool fitting = placeInCorner(m_title.first(), Qt::TopLeftCorner, titleSize)
        && placeInCorner(m_hint.first(), two ? Qt::BottomLeftCorner : Qt::BottomRightCorner, hintSize);
    if (two)
        fitting = fitting && placeInCorner(m_title.second(), Qt::TopRightCorner, titleSize)
            && placeInCorner(m_hint.second(), Qt::BottomRightCorner, hintSize);
    return fitting;
}

bool FreeTimeView::placeInCorner(SceneLabel &label, Qt::Corner corner, int pixelSize)
{
    const QRectF page = inner();
    const QPointF middle = QRectF{ rect() }.center();
    const bool right = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    const bool bottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
    const qreal clear = (m_diameter / 2 + ringGap) * unit();
    label.setSideAlignment(
        (right ? Qt::AlignRight : Qt::AlignLeft) | (bottom ? Qt::AlignBottom : Qt::AlignTop));
    // Try from wide to narrow until the inner corner of the text is outside the ring.
    for (qreal wide = std::min(page.width() * 0.3, 40 * unit()); wide > 4 * unit(); wide -= unit()) {
        QSizeF size = textSize(label.text(), label.style(), pixelSize, wide);
        size.setWidth(size.width() + 2);
        if (!fits(label.text(), label.style(), pixelSize, { size.width(), height() * 0.42 }))
            return false;
        const QRectF room{ right ? page.right() - size.width() : page.left(),
            bottom ? page.bottom() - size.height() : page.top(), size.width(), size.height() };
        const QPointF inside{ right ? room.left() : room.right(), bottom ? room.top() : room.bottom() };
        const bool above = bottom ? inside.y() > middle.y() : inside.y() < middle.y();
        if (above && QLineF{ inside, middle }.length() > clear) {
            label.place(room, pixelSize);
            return true;
        }
    }
    return false;
}

void FreeTimeView::arrangePhrase()
{
    const QRectF disc = calmRingDisc(ring());
    const qreal radius = disc.width() / 2;
    const int languages = m_phrase.count();
    m_state->hide();
    if (!m_state->text().isEmpty()) {
        const QSizeF room{ radius * 1.1, 3.6 * unit() };
        const int size
            = fittingPixelSize({ m_state->text() }, m_state->style(), room, pixels(2), pixels(2.8));
        const qreal wide = textSize(m_state->text(), m_state->style(), size, room.width()).width() + 2;
        const qreal top = disc.bottom() - radius * 0.34;
        m_state->place({ disc.center().x() - wide / 2 + 0.7 * size, top, wide, room.height() }, size);
        m_mark
            = { m_state->x() - 1.4 * size, top + (room.height() - 0.9 * size) / 2, 0.9 * size, 0.9 * size };
    }
    m_rule = disc.center().y();
    if (languages == 0)
        return;
    // A block of the height h fits where the disc is still wide enough at its far edge.
    int best = pixels(2);
    const TextStyle style = m_phrase.first().style();
    const qreal gap = languages == 2 ? 2.4 * unit() : 0;
    const auto heightOf = [&](int i, int size, qreal wide) {
        return textSize(m_phrase.texts().at(i), style, size, wide).height();
    };
    qreal wide = radius;
    for (int size = pixels(7); size >= pixels(2) && best == pixels(2); --size) {
        for (qreal part = 1.86; part >= 1.2; part -= 0.06) {
            const qreal tryWide = radius * part;
            const qreal half = std::sqrt(radius * radius * 0.96 - tryWide * tryWide / 4);
            qreal high = gap * 2;
            bool whole = true;
            for (int i = 0; i < languages; ++i) {
                high += heightOf(i, size, tryWide);
                whole = whole && fits(m_phrase.texts().at(i), style, size, { tryWide, 2 * radius });
            }
            const qreal spare = m_state->text().isEmpty() ? 0.0 : radius * 0.1;
            if (whole && high / 2 <= half - spare) {
                best = size;
                wide = tryWide;
                break;
            }
        }
    }
    qreal high = 0;
    for (int i = 0; i < languages; ++i)
        high += heightOf(i, best, wide);
    qreal top = disc.center().y() - (high + 2 * gap) / 2;
    for (int i = 0; i < languages; ++i) {
        const qreal block = heightOf(i, best, wide);
        m_phrase.at(i).place({ disc.center().x() - wide / 2, top, wide, block }, best);
        top += block + gap;
        if (i == 0)
            m_rule = top;
        top += gap;
    }
}

void FreeTimeView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{ this };
    paintCalmRing(painter, ring(), m_face, colours);
    if (m_phrase.count() == 2)
        painter.fillRect(
            QRectF{ width() / 2.0 - 6 * unit(), m_rule - 0.1 * unit(), 12 * unit(), 0.2 * unit() },
            colours.edge);
    if (!m_state->text().isEmpty())
        paintStateMark(painter, m_mark, m_face.state, colours);
}

}  // namespace tablee::ui
