#include "audience/free_time_view.h"

#include "audience/clock_label.h"
#include "audience/state_line.h"
#include "common/fit_disc.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tablee::ui {

namespace {

constexpr qreal largestRing = 90;
constexpr qreal smallestRing = 66;
/// A ring shrinks to this so that the words beside it take few lines.
constexpr qreal ringForFewLines = 74;
constexpr int fewLines = 3;
constexpr int manyLines = 8;
constexpr qreal digitSize = 6;
constexpr qreal stateRow = 5.8;
constexpr qreal tallStateRow = 8;  ///< one language above the other
constexpr qreal ruleLength = 12;  ///< how long it is
constexpr qreal ruleWidth = 0.2;
constexpr qreal wideAsideGap = 3;
constexpr qreal tallAsideGap = 2;
constexpr qreal largestRingBeside = 0.42;  ///< of the width, where the words stand beside it
constexpr qreal largestRingAbove = 40;  ///< where they stand below it
constexpr qreal smallestRingPart = 0.5;  ///< of these two
constexpr qreal smallerWordsAside = 0.6;  ///< of their size; below that the ring gives way first
constexpr qreal largestState = 3.2;
constexpr qreal markOfState = 1.4;  ///< of the size of the words behind it
constexpr qreal ringGap = 2.5;  ///< from the ring to words beside it

bool hasWordForState(ClockState state)
{
    return state == ClockState::Paused || state == ClockState::LastTwentieth || state == ClockState::Over;
}

}  // namespace

FreeTimeView::FreeTimeView(QWidget *parent)
    : AudiencePage{parent}
    , m_title{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("title")}
    , m_hint{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignBottom, this, QStringLiteral("hint")}
    , m_phrase{SceneLabel::Weight::Bold, Qt::AlignCenter, this, QStringLiteral("phrase")}
    , m_state{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignCenter, this}}
    , m_digits{new ClockLabel{ClockLabel::Shape::DigitsAlone, this}}
{
    m_digits->setObjectName(QStringLiteral("clock"));
    m_state->setObjectName(QStringLiteral("state"));
}

void FreeTimeView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_face = scene.clock;
    if (!scene.clockShown)
        m_face = {scene.clock.length, scene.clock.length, ClockState::Ready};
    const QStringList title = titleTexts(scene, words);
    m_title.setTexts(
        title.isEmpty() ? words.texts(QT_TRANSLATE_NOOP("Audience", "Framed free time")) : title);
    const QStringList coming = comingTexts(scene, words);
    const QStringList hint = coming.isEmpty()
        ? words.texts(QT_TRANSLATE_NOOP("Audience", "Go to somebody you do not know yet."))
        : coming;
    // Without a phrase, what to do stands in its place.
    m_phrase.setTexts(scene.phrase ? words.texts(*scene.phrase) : hint);
    m_hint.setTexts(scene.phrase ? hint : QStringList());
    m_digitsShown = scene.digits && scene.clockShown;
    m_digits->setVisible(m_digitsShown);
    m_digits->setFace(m_face);
    m_marked = hasWordForState(m_face.state);
    const bool coarse = chairWorth(m_face.length) > chairWorth({});
    m_state->setText(m_marked ? words.line(stateSource(m_face.state))
            : coarse
            ? words.texts(QT_TRANSLATE_NOOP("Audience", "one chair is 5 minutes")).join(QChar::LineSeparator)
            : QString());
}

void FreeTimeView::showClock(const ClockFace &face)
{
    m_face = face;
    m_digits->setFace(face);
    update(m_ring.toAlignedRect());
}

QRectF FreeTimeView::middleRing() const
{
    const qreal side = m_diameter * unit();
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void FreeTimeView::arrange()
{
    m_rule = {};
    if (!arrangeAround())
        arrangeAside();
}

bool FreeTimeView::arrangeAround()
{
    for (int i = 0; i < m_phrase.count(); ++i)
        m_phrase.at(i).setSideAlignment(Qt::AlignCenter);
    const bool outside = isTall() ? arrangeTall() : chooseRing();
    m_ring = middleRing();
    arrangeState();
    arrangeDigits();
    return arrangePhrase() && outside;
}

bool FreeTimeView::chooseRing()
{
    // The largest ring that leaves the corners to words in few lines, or else in many; only then the words
    // shrink.
    for (qreal size = 1; size >= 0.5; size -= 0.1)
        for (m_mostLines = fewLines; m_mostLines <= manyLines; m_mostLines += manyLines - fewLines)
            for (m_diameter = largestRing;
                 m_diameter >= (m_mostLines == fewLines ? ringForFewLines : smallestRing); m_diameter -= 2)
                if (arrangeCorners(
                        pixels(std::max(leastWords, 4.4 * size)), pixels(std::max(leastWords, 3.8 * size))))
                    return true;
    return false;
}

bool FreeTimeView::arrangeTall()
{
    const QRectF page = inner();
    const qreal band = 18 * unit();
    m_diameter = std::min(page.width(), page.height() - 2 * band) / unit();
    const auto stack = [&](TextPair &pair, const QRectF &room, int largest) {
        if (pair.count() == 0)
            return true;
        const QSizeF share{room.width(), room.height() / pair.count()};
        const int size
            = fittingPixelSize(pair.texts(), pair.first().style(), share, pixels(leastWords), largest);
        bool whole = true;
        for (int i = 0; i < pair.count(); ++i) {
            pair.at(i).setSideAlignment(Qt::AlignCenter);
            pair.at(i).place({{room.left(), room.top() + i * share.height()}, share}, size);
            whole = whole && !pair.at(i).isCut();
        }
        return whole;
    };
    const qreal free = (page.height() - m_diameter * unit()) / 2 - ringGap * unit();
    const qreal high = std::min(free, band);
    const bool title = stack(m_title, {page.left(), page.top(), page.width(), high}, pixels(4.4));
    return stack(m_hint, {page.left(), page.bottom() - high, page.width(), high}, pixels(3.8)) && title;
}

/// In the head of the disc, as far from the phrase as the words of the state at its foot.
void FreeTimeView::arrangeDigits()
{
    if (!m_digitsShown)
        return;
    const QRectF disc = calmRingDisc(m_ring);
    const int size = pixels(digitSize);
    const qreal high = 1.2 * size;
    m_digits->setDigits(Qt::AlignHCenter | Qt::AlignVCenter, size);
    const qreal wide = digitsWidth(m_digits->text(), size);
    m_digits->setGeometry(
        QRectF{disc.center().x() - wide / 2, disc.top() + disc.height() * 0.13 - high / 2, wide + 1, high}
            .toAlignedRect());
}

bool FreeTimeView::arrangeCorners(int titleSize, int hintSize)
{
    if (!placeInCorner(m_title.first(), Qt::TopLeftCorner, titleSize))
        return false;
    if (m_title.count() == 2 && !placeInCorner(m_title.second(), Qt::TopRightCorner, titleSize))
        return false;
    // One language stands across the ring from its title.
    const Qt::Corner first = m_hint.count() == 2 ? Qt::BottomLeftCorner : Qt::BottomRightCorner;
    if (m_hint.count() > 0 && !placeInCorner(m_hint.first(), first, hintSize))
        return false;
    return m_hint.count() < 2 || placeInCorner(m_hint.second(), Qt::BottomRightCorner, hintSize);
}

bool FreeTimeView::placeInCorner(SceneLabel &label, Qt::Corner corner, int pixelSize)
{
    const QRectF page = inner();
    const QPointF middle = QRectF{rect()}.center();
    const bool right = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    const bool bottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
    const qreal clear = (m_diameter / 2 + ringGap) * unit();
    label.setSideAlignment(
        (right ? Qt::AlignRight : Qt::AlignLeft) | (bottom ? Qt::AlignBottom : Qt::AlignTop));
    // Try from wide to narrow until the inner corner of the text is outside the ring.
    for (qreal wide = std::min(page.width() * 0.3, 40 * unit()); wide > 4 * unit(); wide -= unit()) {
        QSizeF size = textSize(label.text(), label.style(), pixelSize, wide);
        size.setWidth(size.width() + 2);
        const qreal highest = m_mostLines * label.style().lineHeight * pixelSize + 1;
        if (!fits(label.text(), label.style(), pixelSize, {size.width(), highest}))
            return false;
        const QRectF room{right ? page.right() - size.width() : page.left(),
            bottom ? page.bottom() - size.height() : page.top(), size.width(), size.height()};
        const QPointF inside{right ? room.left() : room.right(), bottom ? room.top() : room.bottom()};
        const bool above = bottom ? inside.y() > middle.y() : inside.y() < middle.y();
        if (above && QLineF{inside, middle}.length() > clear) {
            label.place(room, pixelSize);
            return true;
        }
    }
    return false;
}

void FreeTimeView::arrangeState()
{
    const QRectF disc = calmRingDisc(m_ring);
    const QSizeF room{disc.width() * 0.55, stateRow * unit()};
    placeState({{}, room}, {disc.center().x(), disc.bottom() - disc.height() * 0.13});
}

/// In the middle there, no wider than the room.
void FreeTimeView::placeState(const QRectF &whole, const QPointF &centre)
{
    m_state->hide();
    if (m_state->text().isEmpty())
        return;
    const QSizeF room = whole.size();
    const int size = fittingPixelSize(
        {m_state->text()}, m_state->style(), room, pixels(leastWords), pixels(largestState));
    const QSizeF needed = textSize(m_state->text(), m_state->style(), size, room.width());
    const QPointF middle = centre + QPointF{m_marked ? markOfState / 2 * size : 0, 0};
    const qreal mark = 0.9 * size;
    const qreal left = middle.x() - needed.width() / 2 - 1;
    m_state->place({left, middle.y() - needed.height() / 2, needed.width() + 2, needed.height() + 1}, size);
    m_mark = {left - markOfState * size, middle.y() - mark / 2, mark, mark};
}

bool FreeTimeView::arrangePhrase()
{
    // The words of the state take the foot of the disc: the phrase then has a smaller one, higher up.
    const bool state = !m_state->text().isEmpty();
    const QRectF whole = calmRingDisc(m_ring);
    const qreal foot = state ? 0.14 * whole.height() : 0;
    const qreal head = m_digitsShown ? 0.14 * whole.height() : 0;
    const qreal sides = (foot + head) / 2;
    const QRectF disc = whole.adjusted(sides, head, -sides, -foot);
    if (m_phrase.count() == 0)
        return true;
    const qreal gap = (isTall() ? 2.4 : 4.8) * unit();
    const DiscText set = fitIntoDisc(m_phrase.texts(), m_phrase.first().style(), disc.width() / 2, gap,
        pixels(leastWords), pixels(m_phrase.count() == 2 ? 6.6 : 8.4));
    qreal top = disc.center().y()
        - (std::accumulate(set.heights.begin(), set.heights.end(), gap * (m_phrase.count() - 1)) / 2);
    for (int i = 0; i < m_phrase.count(); ++i) {
        const qreal high = set.heights[static_cast<std::size_t>(i)];
        m_phrase.at(i).place({disc.center().x() - set.width / 2, top, set.width, high}, set.pixelSize);
        top += high + gap;
        if (i == 0 && m_phrase.count() == 2)
            m_rule = {disc.center().x() - ruleLength / 2 * unit(), top - gap / 2, ruleLength * unit(),
                ruleWidth * unit()};
    }
    return set.isInside;
}

qreal FreeTimeView::asideGap() const
{
    return (isTall() ? tallAsideGap : wideAsideGap) * unit();
}

FreeTimeView::Aside FreeTimeView::asideAt(qreal part) const
{
    const QRectF page = inner();
    const bool state = !m_state->text().isEmpty();
    if (isTall()) {
        const qreal side = largestRingAbove * part * unit();
        const qreal left = state ? page.left() : page.center().x() - side / 2;
        const QRectF ring{left, page.top(), side, side};
        const qreal words = ring.bottom() + asideGap();
        const qreal beside = ring.right() + asideGap();
        return {ring, {beside, ring.top(), page.right() - beside, side},
            {page.left(), words, page.width(), page.bottom() - words}};
    }
    const qreal row = state ? tallStateRow * unit() : 0;
    const qreal side = std::min(page.width() * largestRingBeside * part, page.height() - row);
    const QRectF ring{page.left(), page.center().y() - (side + row) / 2, side, side};
    const qreal words = ring.right() + 2 * asideGap();
    return {ring, {page.left(), ring.bottom() + unit(), side, row},
        {words, page.top(), page.right() - words, page.height()}};
}

FreeTimeView::AsideSizes FreeTimeView::asideSizes(qreal scale) const
{
    const auto size = [&](qreal units) {
        return pixels(std::max(leastWords, units * scale));
    };
    return {size(4.4), size(6.6), size(3.8)};
}

/// Of each title, each phrase, each hint.
std::vector<qreal> FreeTimeView::asideHeights(const AsideSizes &sizes, qreal width) const
{
    std::vector<qreal> heights;
    for (const auto &part : {m_title.heightsAt(sizes.title, width), m_phrase.heightsAt(sizes.phrase, width),
             m_hint.heightsAt(sizes.hint, width)})
        heights.insert(heights.end(), part.begin(), part.end());
    return heights;
}

qreal FreeTimeView::asideGaps() const
{
    return (m_title.count() + m_phrase.count() + m_hint.count() - 1) * asideGap();
}

/// The room that the mark leaves to the words of the state.
QSizeF FreeTimeView::stateRoomOf(const Aside &aside) const
{
    const qreal mark = m_marked ? markOfState * pixels(largestState) : 0;
    return {aside.state.width() - mark, aside.state.height()};
}

bool FreeTimeView::asideFits(const Aside &aside, const AsideSizes &sizes) const
{
    const QRectF &room = aside.words;
    if (!fits(m_state->text(), m_state->style(), pixels(leastWords), stateRoomOf(aside)))
        return false;
    const std::vector<qreal> heights = asideHeights(sizes, room.width());
    const auto whole = [&](const TextPair &pair, int size) {
        return std::all_of(pair.texts().begin(), pair.texts().end(),
            [&](const QString &text) { return fits(text, pair.first().style(), size, room.size()); });
    };
    return std::accumulate(heights.begin(), heights.end(), asideGaps()) <= room.height()
        && whole(m_title, sizes.title) && whole(m_phrase, sizes.phrase) && whole(m_hint, sizes.hint);
}

void FreeTimeView::arrangeAside()
{
    Aside aside = asideAt(smallestRingPart);
    AsideSizes sizes = asideSizes(0);
    const auto choose = [&] {
        for (const qreal least : {smallerWordsAside, 0.0})
            for (qreal part = 1; part > smallestRingPart - 0.01; part -= 0.1)
                for (qreal scale = 1; scale > least; scale -= 0.05)
                    if (asideFits(asideAt(part), asideSizes(scale))) {
                        aside = asideAt(part);
                        sizes = asideSizes(scale);
                        return;
                    }
    };
    choose();
    m_ring = aside.ring;
    placeState({{}, stateRoomOf(aside)}, aside.state.center());
    placeAside(aside.words, sizes);
    if (!m_digitsShown)
        return;
    const QRectF disc = calmRingDisc(m_ring);
    const QString digits = m_digits->text();
    const int size = std::max(pixels(leastWords),
        static_cast<int>(std::min(0.3 * disc.width(), 0.8 * disc.width() / digitsWidth(digits, 1))));
    m_digits->setDigits(Qt::AlignHCenter | Qt::AlignVCenter, size);
    QRectF room{0, 0, digitsWidth(digits, size) + 1, 1.2 * size};
    room.moveCenter(disc.center());
    m_digits->setGeometry(room.toAlignedRect());
}

void FreeTimeView::placeAside(const QRectF &room, const AsideSizes &sizes)
{
    const std::vector<qreal> heights
        = sharedHeights(asideHeights(sizes, room.width()), room.height() - asideGaps());
    qreal top = room.center().y() - std::accumulate(heights.begin(), heights.end(), asideGaps()) / 2;
    auto height = heights.begin();
    const auto put = [&](TextPair &pair, int size) {
        for (int i = 0; i < pair.count(); ++i) {
            pair.at(i).setSideAlignment(Qt::AlignLeft | Qt::AlignTop);
            pair.at(i).place({room.left(), top, room.width(), *height}, size);
            top += *height++ + asideGap();
        }
    };
    put(m_title, sizes.title);
    put(m_phrase, sizes.phrase);
    put(m_hint, sizes.hint);
    if (m_phrase.count() == 2)
        m_rule = {room.left(), QRectF{m_phrase.first().geometry()}.bottom() + asideGap() / 2,
            ruleLength * unit(), ruleWidth * unit()};
}

void FreeTimeView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    paintCalmRing(painter, m_ring, m_face, colours);
    painter.fillRect(m_rule, colours.edge);
    if (m_marked)
        paintStateMark(painter, m_mark, m_face.state, colours);
}

}  // namespace tablee::ui
