#include "audience/message_view.h"

#include "audience/clock_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tablee::ui {

namespace {

constexpr qreal footRow = 6;
constexpr qreal narrowFootRow = 9;  ///< one language above the other
constexpr qreal footGap = 2.4;
constexpr qreal footWords = 3.6;
constexpr qreal footDigits = 5.4;
constexpr qreal languageGap = 5;
constexpr qreal largestAlone = 15;
constexpr qreal largestOfTwo = 12;

}  // namespace

MessageView::MessageView(QWidget *parent)
    : AudiencePage{parent}
    , m_message{SceneLabel::Weight::Bold, Qt::AlignCenter, this, QStringLiteral("message")}
    , m_step{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, this}}
    , m_state{*this}
    , m_clock{new ClockLabel{ClockLabel::Shape::DigitsAlone, this}}
{
    m_clock->setObjectName(QStringLiteral("clock"));
    m_step->setObjectName(QStringLiteral("step"));
}

void MessageView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_message.setTexts(scene.message ? words.texts(*scene.message) : QStringList());
    m_state.clear();
    if (scene.clockShown)
        m_state.tell(scene.clock.state, words);
    m_steps = scene.clockShown ? stepTexts(scene, words) : QStringList();
    m_step->setText(joined(m_steps));
    m_step->setVisible(!m_steps.isEmpty());
    m_clock->setVisible(scene.clockShown);
    m_clock->setFace(scene.clock);
}

void MessageView::showClock(const ClockFace &face)
{
    m_clock->setFace(face);
}

qreal MessageView::footWidth(int pixelSize) const
{
    const qreal step = m_steps.isEmpty()
        ? 0
        : textSize(joined(m_steps), m_step->style(), pixelSize, 1e6).width() + 2 + footGap * unit();
    return step + m_state.widthAt(pixelSize) + footGap * unit()
        + digitsWidth(m_clock->text(), pixels(footDigits)) + 1;
}

/// The words of the foot are smaller rather than one above the other.
int MessageView::footSize() const
{
    int size = pixels(footWords);
    while (size > pixels(leastWords) && footWidth(size) > inner().width())
        --size;
    return size;
}

bool MessageView::footIsNarrow() const
{
    return footWidth(footSize()) > inner().width();
}

/// On a screen that is higher than wide the step stands above its state.
qreal MessageView::footHeight() const
{
    const qreal row = footIsNarrow() ? narrowFootRow : footRow;
    return (isTall() && !m_steps.isEmpty() ? 2 : 1) * row * unit();
}

/// The foot is free where no clock runs.
QRectF MessageView::faceRoom() const
{
    const QRectF page = inner();
    const qreal foot = m_state.isEmpty() ? 0 : footHeight() + 3 * unit();
    return page.adjusted(0, 0, 0, -foot);
}

QRectF MessageView::wordsRoom() const
{
    const QRectF face = faceRoom();
    return face.adjusted(5 * unit(), 5 * unit(), -5 * unit(), -5 * unit());
}

void MessageView::arrange()
{
    const QRectF room = wordsRoom();
    const int count = std::max(1, m_message.count());
    const qreal gap = (count - 1) * languageGap * unit();
    const QSizeF share{room.width(), (room.height() - gap) / count};
    const TextStyle style = m_message.first().style();
    const int size = fittingPixelSize(m_message.texts(), style, share, pixels(leastWords),
        pixels(count == 2 ? largestOfTwo : largestAlone));
    const std::vector<qreal> heights
        = sharedHeights(m_message.heightsAt(size, room.width()), room.height() - gap);
    qreal top = room.center().y() - std::accumulate(heights.begin(), heights.end(), gap) / 2;
    m_rule = 0;
    for (int i = 0; i < m_message.count(); ++i) {
        const qreal high = heights[static_cast<std::size_t>(i)];
        m_message.at(i).place({room.left(), top, room.width(), high}, size);
        top += high + languageGap * unit();
        if (i == 0 && count == 2)
            m_rule = top - languageGap * unit() / 2;
    }
    arrangeFoot();
}

/// Step, state and digits side by side, in the middle.
void MessageView::arrangeFoot()
{
    if (m_state.isEmpty())
        return;
    const QRectF page = inner();
    const QRectF foot{page.left(), page.bottom() - footHeight(), page.width(), footHeight()};
    const bool narrow = footIsNarrow();
    m_step->setText(narrow ? m_steps.join(QChar::LineSeparator) : joined(m_steps));
    if (isTall()) {
        arrangeTallFoot(foot);
        return;
    }
    const int words = footSize();
    const qreal gap = footGap * unit();
    const qreal clock = digitsWidth(m_clock->text(), pixels(footDigits)) + 1;
    const qreal step
        = m_steps.isEmpty() ? 0 : textSize(m_step->text(), m_step->style(), words, 1e6).width() + 2;
    const qreal before = step > 0 ? step + gap : 0;
    const qreal state = std::min(m_state.widthAt(words), foot.width() - before - gap - clock - 1);
    const qreal left = foot.center().x() - (before + state + gap + clock) / 2;
    m_step->setSideAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_step->place({left, foot.top(), step, foot.height()}, words);
    m_state.place({left + before, foot.top(), state, foot.height()}, words, Qt::AlignLeft);
    placeClock({left + before + state + gap, foot.top(), clock, foot.height()});
}

void MessageView::arrangeTallFoot(const QRectF &foot)
{
    const int words = footSize();
    const qreal high = m_steps.isEmpty() ? 0 : foot.height() / 2;
    m_step->setSideAlignment(Qt::AlignCenter);
    m_step->place({foot.left(), foot.top(), foot.width(), high}, words);
    const qreal gap = footGap * unit();
    const qreal clock = digitsWidth(m_clock->text(), pixels(footDigits)) + 1;
    const qreal state = std::min(m_state.widthAt(words), foot.width() - gap - clock - 1);
    const QRectF row = foot.adjusted(0, high, 0, 0);
    const qreal left = row.center().x() - (state + gap + clock) / 2;
    m_state.place({left, row.top(), state, row.height()}, words, Qt::AlignLeft);
    placeClock({left + state + gap, row.top(), clock, row.height()});
}

void MessageView::placeClock(const QRectF &room)
{
    m_clock->setGeometry(room.toAlignedRect());
    m_clock->setDigits(Qt::AlignLeft | Qt::AlignVCenter, pixels(footDigits));
}

void MessageView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.pineSoft);
    painter.drawRoundedRect(faceRoom(), 7 * unit(), 7 * unit());
    if (m_rule > 0)
        painter.fillRect(QRectF{width() / 2.0 - 6 * unit(), m_rule - 0.1 * unit(), 12 * unit(), 0.2 * unit()},
            colours.edge);
    m_state.paint(painter);
}

}  // namespace tablee::ui
