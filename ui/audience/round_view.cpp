#include "audience/round_view.h"

#include "audience/clock_label.h"
#include "common/icon.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

/// Where the parts stand, from the top; on a screen that is higher than wide everything is narrower, and the
/// words take what the clock leaves.
struct Heights {
    qreal clockTop;
    qreal clock;
    qreal words;
};
constexpr Heights wideHeights{13, 45.8, 62.5};
constexpr Heights tallHeights{19.8, 25.4, 50};
constexpr Heights tightHeights{19, 14, 34.5};  ///< tall, with more words than that leaves room for

const Heights &heightsOf(bool tall, bool tight)
{
    return !tall ? wideHeights : tight ? tightHeights : tallHeights;
}

constexpr qreal headerRow = 5.6;
constexpr qreal worthRow = 4;  ///< what a chair is
constexpr qreal worthRoom = 1.8;  ///< below the clock, where it takes none from the words
constexpr qreal mostHint = 0.45;  ///< of the room of the words, below a phrase
constexpr qreal hairlineGap = 3.7;  ///< from the hairline to the words

}  // namespace

RoundView::RoundView(QWidget *parent)
    : AudiencePage{parent}
    , m_round{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, this, QStringLiteral("round")}
    , m_state{*this}
    , m_clock{new ClockLabel{ClockLabel::Shape::Long, this}}
    , m_waiting{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignCenter, this}}
    , m_worth{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignCenter, this}}
    , m_phrase{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("phrase")}
    , m_hint{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("hint")}
{
    m_clock->setObjectName(QStringLiteral("clock"));
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_worth->setObjectName(QStringLiteral("chairWorth"));
    m_worth->setInk(SceneLabel::Ink::Second);
    m_round.second().setSideAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void RoundView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_clockShown = scene.clockShown;
    m_face = scene.clock;
    m_round.setTexts(roundTexts(scene, words));
    m_state.tell(scene.clockShown ? scene.clock.state : ClockState::Ready, words);
    m_clock->setVisible(m_clockShown);
    m_clock->setFace(scene.clock);
    m_rounds = m_clockShown ? QStringList() : words.texts([&](const Words &language) {
        return language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Round %1")).arg(scene.round);
    });
    const bool coarse = m_clockShown && chairWorth(scene.clock.length) > chairWorth({});
    m_worths = coarse ? words.texts(QT_TRANSLATE_NOOP("Audience", "one chair is 5 minutes")) : QStringList();
    // What the round is about says more than any phrase to begin with.
    const QStringList title = titleTexts(scene, words);
    m_phrase.setTexts(!title.isEmpty() ? title : scene.phrase ? words.texts(*scene.phrase) : QStringList());
    const QStringList coming = comingTexts(scene, words);
    m_ending = !coming.isEmpty();
    m_hint.setTexts(m_ending
            ? coming
            : words.texts(QT_TRANSLATE_NOOP("Audience", "Go to somebody you do not know yet.")));
}

void RoundView::showClock(const ClockFace &face)
{
    m_face = face;
    m_clock->setFace(face);
}

void RoundView::markTheEnd()
{
    m_clock->swell();
}

QRectF RoundView::clockRoom() const
{
    const Heights &heights = heightsOf(isTall(), m_tight);
    return {width() * 0.02, heights.clockTop * unit(), width() * 0.96, heights.clock * unit()};
}

int RoundView::worthRows() const
{
    return isTall() ? std::max(1, static_cast<int>(m_worths.size())) : 1;
}

QRectF RoundView::waitingRoom() const
{
    const QRectF room = clockRoom();
    const qreal wide = std::min(room.width(), 128 * unit());
    return {room.center().x() - wide / 2, room.top(), wide, room.height()};
}

QRectF RoundView::wordsRoom() const
{
    const QRectF page = inner();
    const qreal words = heightsOf(isTall(), m_tight).words;
    const qreal worth = tellsWorth() ? worthRows() * worthRow - worthRoom : 0;
    const qreal top = (words + worth) * unit();
    return {page.left(), top, page.width(), page.bottom() - top};
}

void RoundView::arrange()
{
    m_tight = false;
    arrangeParts();
    m_tight = isTall() && !cutTexts().isEmpty();
    if (m_tight)
        arrangeParts();
}

void RoundView::arrangeParts()
{
    arrangeHeader();
    arrangeClock();
    arrangeWords();
}

bool RoundView::tellsWorth() const
{
    return !m_worths.isEmpty() && !m_tight;
}

void RoundView::arrangeHeader()
{
    const QRectF page = inner();
    const qreal row = headerRow * unit();
    const bool two = m_round.count() == 2;
    const qreal gap = 3 * unit();
    // Round, state and round share the row; one size for all three.
    const auto widthOf = [&](const SceneLabel &label, int pixelSize) {
        return textSize(label.text(), label.style(), pixelSize, 1e6).width() + 2;
    };
    int size = pixels(4);
    const auto taken = [&] {
        return widthOf(m_round.first(), size) + (two ? widthOf(m_round.second(), size) : 0)
            + (isTall() ? 0 : m_state.widthAt(size) + gap) + gap;
    };
    while (size > pixels(leastWords) && taken() > page.width())
        --size;
    m_round.first().place({page.left(), page.top(), widthOf(m_round.first(), size), row}, size);
    const qreal state = m_state.widthAt(size);
    qreal left = page.right() - state;
    if (two) {
        const qreal second = widthOf(m_round.second(), size);
        m_round.second().place({page.right() - second, page.top(), second, row}, size);
    }
    if (isTall()) {
        const qreal top = page.top() + row;
        m_state.place(
            {page.left(), top, page.width(), clockRoom().top() - top}, pixels(leastWords), Qt::AlignHCenter);
        return;
    }
    if (two) {
        const qreal second = widthOf(m_round.second(), size);
        left = page.center().x() - state / 2;
        left = std::min(left, page.right() - second - gap - state);
        left = std::max(left, page.left() + widthOf(m_round.first(), size) + gap);
    }
    m_state.place({left, page.top(), state, row}, size, Qt::AlignLeft);
}

void RoundView::arrangeClock()
{
    const QRectF room = clockRoom();
    m_clock->setGeometry(room.toAlignedRect());
    const QRectF face = longTableFace(waitingRoom()).adjusted(6 * unit(), 0, -6 * unit(), 0);
    m_waiting->setText(isTall() ? m_rounds.join(QChar::LineSeparator) : joined(m_rounds));
    // As high as one line: the two rounds stay beside one another.
    const QSizeF line{face.width(), 15 * unit()};
    m_waiting->place(
        face, fittingPixelSize({m_waiting->text()}, m_waiting->style(), line, pixels(4), pixels(12)));
    // Two languages stand one above the other where they are too long beside one another.
    m_worth->setText(!tellsWorth() ? QString{}
            : isTall()             ? m_worths.join(QChar::LineSeparator)
                                   : joined(m_worths));
    m_worth->place({room.left(), room.bottom() + 0.3 * unit(), room.width(), worthRows() * worthRow * unit()},
        pixels(leastWords));
}

void RoundView::arrangeWords()
{
    arrangeHints(wishedHint());
    if (m_phrase.count() == 0)
        return;
    const bool side = hasTwoLanguages() && !spansBoth();
    const TextStyle style = m_phrase.first().style();
    const QRectF whole = spansBoth() ? wordsRoom() : cell(0);
    const auto room = [&] {
        return QSizeF{whole.width(), whole.height() - m_hintsHigh - 2.2 * unit()};
    };
    const auto fitting = [&] {
        return fittingPixelSize(m_phrase.texts(), style, room(), pixels(leastWords), pixels(side ? 6.4 : 8));
    };
    int size = fitting();
    // What is talked about is never smaller than what to do.
    if (size < wishedHint()) {
        arrangeHints(size);
        size = fitting();
    }
    for (int i = 0; i < m_phrase.count(); ++i) {
        m_phrase.at(i).setSideAlignment(side ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignCenter);
        m_phrase.at(i).place({spansBoth() ? whole.topLeft() : cell(i).topLeft(), room()}, size);
    }
}

bool RoundView::spansBoth() const
{
    return !isTall() && m_phrase.count() == 1 && m_hint.count() == 2;
}

bool RoundView::hasTwoLanguages() const
{
    return std::max(m_phrase.count(), m_hint.count()) == 2;
}

/// Two languages stand side by side, or one below the other.
QRectF RoundView::cell(int language) const
{
    const QRectF room = wordsRoom();
    if (!hasTwoLanguages())
        return room;
    const qreal gap = hairlineGap * unit() * (isTall() ? 0.6 : 1);
    const QSizeF size = isTall() ? QSizeF{room.width(), room.height() / 2 - gap}
                                 : QSizeF{room.width() / 2 - gap, room.height()};
    const QPointF next = isTall() ? QPointF{0, size.height() + 2 * gap} : QPointF{size.width() + 2 * gap, 0};
    return {room.topLeft() + language * next, size};
}

int RoundView::wishedHint() const
{
    const bool alone = m_phrase.count() == 0;
    if (isTall())
        return pixels(alone ? 4 : leastWords);
    return pixels(alone ? 6 : hasTwoLanguages() ? 3.6 : 4);
}

void RoundView::arrangeHints(int wished)
{
    const bool two = hasTwoLanguages();
    const bool alone = m_phrase.count() == 0;
    const TextStyle style = m_hint.first().style();
    const QSizeF share{cell(0).width() - 1.5 * wished - 2, cell(0).height() * (alone ? 1 : mostHint)};
    const int size = fittingPixelSize(m_hint.texts(), style, share, pixels(leastWords), wished);
    const qreal hands = 1.5 * size;
    QSizeF largest;
    for (const QString &text : m_hint.texts())
        largest = largest.expandedTo(textSize(text, style, size, cell(0).width() - hands - 2));
    largest.setHeight(std::min(largest.height(), share.height()));
    for (int i = 0; i < m_hint.count(); ++i) {
        const QRectF room = cell(i);
        const qreal top = alone ? room.center().y() - largest.height() / 2 : room.bottom() - largest.height();
        // One language stands in the middle under the clock.
        const qreal left = two ? room.left() : room.center().x() - (largest.width() + hands) / 2;
        const qreal wide = two ? room.width() - hands : largest.width() + 2;
        m_hint.at(i).place({left + hands, top, wide, largest.height()}, size);
        m_hands[static_cast<std::size_t>(i)] = {left, top + 0.06 * size, 1.1 * size, 1.1 * size};
    }
    m_hintsHigh = largest.height();
}

void RoundView::paintWaitingTable(QPainter &painter) const
{
    const int chairs = m_face.length > Milliseconds::zero() ? chairCount(m_face.length) : 12;
    paintLongTable(painter, waitingRoom(), chairs, chairs, themeOf(*this));
}

void RoundView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    m_state.paint(painter);
    if (!m_clockShown)
        paintWaitingTable(painter);
    for (int i = 0; i < m_hint.count(); ++i)
        paintIcon(painter, m_ending ? QStringLiteral("chevron-right") : QStringLiteral("handshake"),
            m_hands[static_cast<std::size_t>(i)], colours.pine);
    if (hasTwoLanguages()) {
        const QRectF room = wordsRoom();
        const qreal down = spansBoth() ? m_hintsHigh : room.height();
        const QRectF rule = isTall() ? QRectF{room.left(), room.center().y(), room.width(), 0.2 * unit()}
                                     : QRectF{room.center().x(), room.bottom() - down, 0.2 * unit(), down};
        painter.fillRect(rule, colours.line);
    }
}

}  // namespace tablee::ui
