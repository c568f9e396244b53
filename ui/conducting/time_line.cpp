#include "conducting/time_line.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tablee::ui {

namespace {

constexpr int stepHeight = 44;
constexpr qreal between = 4;
constexpr qreal stepPadding = 10;
constexpr qreal narrowPadding = 4;
constexpr qreal shareBar = 4;
constexpr qreal checkSize = 14;
constexpr qreal drawingSize = 16;
constexpr qreal leastWidth = 48;

QString wordsOf(const TimeLineStep &step)
{
    return QStringLiteral("%1, %2").arg(step.name, step.longDetail.isEmpty() ? step.detail : step.longDetail);
}

bool isOver(const TimeLineStep &step)
{
    return step.state == TimeLineStep::State::Done || step.state == TimeLineStep::State::Uncounted;
}

/// Of the name alone.
qreal widthOfName(const TimeLineStep &step)
{
    return QFontMetricsF{fontFor(TextRole::List, true)}.horizontalAdvance(step.name);
}

qreal widthInShort(const TimeLineStep &step)
{
    return step.number.isEmpty()
        ? drawingSize
        : std::ceil(QFontMetricsF{fontFor(TextRole::List, true)}.horizontalAdvance(step.number));
}

/// Wide enough for its words, done or not, so that nothing moves when it ends.
qreal widthForWords(const TimeLineStep &step)
{
    const qreal detail = QFontMetricsF{fontFor(TextRole::Caption)}.horizontalAdvance(step.detail);
    return std::max({leastWidth, std::ceil(widthOfName(step)) + checkSize + between, std::ceil(detail)})
        + 2 * stepPadding;
}

TimeLine::Named namedWithin(qreal width, const TimeLineStep &step)
{
    const qreal mark = isOver(step) ? checkSize + between : 0;
    if (mark + widthOfName(step) <= width - 2 * stepPadding)
        return TimeLine::Named::InFull;
    // Where we are is told in the narrowest place.
    const bool fits = widthInShort(step) <= width - 2 * narrowPadding;
    return fits || step.state == TimeLineStep::State::Now ? TimeLine::Named::InShort : TimeLine::Named::Not;
}

}  // namespace

TimeLine::TimeLine(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLine::setSteps(std::vector<TimeLineStep> steps)
{
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    QStringList words;
    for (const TimeLineStep &step : m_steps)
        words.append(wordsOf(step));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize TimeLine::sizeHint() const
{
    return {600, stepHeight};
}

QSize TimeLine::minimumSizeHint() const
{
    return {200, stepHeight};
}

int TimeLine::shortWidth() const
{
    qreal width = between * (static_cast<qreal>(m_steps.size()) - 1);
    for (const TimeLineStep &step : m_steps)
        width += widthInShort(step) + 2 * narrowPadding;
    return static_cast<int>(std::ceil(width));
}

std::vector<TimeLine::Named> TimeLine::named() const
{
    const std::vector<QRectF> rects = places();
    std::vector<Named> named;
    for (std::size_t index = 0; index < m_steps.size(); ++index)
        named.push_back(namedWithin(rects[index].width(), m_steps[index]));
    return named;
}

/// Each step gets room for its words where there is enough for all, and of the rest a share by its minutes.
/// Where there is not, each gets room for its number or drawing first, and of the rest a share by its words.
std::vector<QRectF> TimeLine::places() const
{
    std::vector<QRectF> places;
    const qreal room = width() - between * (static_cast<qreal>(m_steps.size()) - 1);
    std::vector<qreal> least;
    std::vector<qreal> wish;
    for (const TimeLineStep &step : m_steps) {
        least.push_back(widthForWords(step));
        wish.push_back(static_cast<qreal>(std::max<Milliseconds::rep>(step.length.count(), 1)));
    }
    const auto sum = [](const std::vector<qreal> &widths) {
        return std::accumulate(widths.begin(), widths.end(), qreal{0});
    };
    if (sum(least) > room)
        for (std::size_t index = 0; index < m_steps.size(); ++index) {
            const qreal inShort = widthInShort(m_steps[index]) + 2 * narrowPadding;
            wish[index] = least[index] - inShort;
            least[index] = inShort;
        }
    const qreal squeezed = std::min<qreal>(1, room / std::max<qreal>(sum(least), 1));
    const qreal rest = room - sum(least) * squeezed;
    const qreal wished = sum(wish);
    qreal left = 0;
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const qreal width = least[index] * squeezed + rest * wish[index] / wished;
        places.emplace_back(left, 0, width, height());
        left += width + between;
    }
    return places;
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> rects = places();
    for (std::size_t index = 0; index < m_steps.size(); ++index)
        paintStep(painter, rects[index], m_steps[index]);
}

void TimeLine::paintStep(QPainter &painter, const QRectF &place, const TimeLineStep &step) const
{
    const Theme &colours = themeOf(*this);
    const bool now = step.state == TimeLineStep::State::Now;
    const bool uncounted = step.state == TimeLineStep::State::Uncounted;

    QPainterPath shape;
    shape.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.setPen(step.state == TimeLineStep::State::Ahead ? QPen{colours.edge, 1} : QPen{Qt::NoPen});
    painter.setBrush(now ? colours.pine : isOver(step) ? colours.sunken : colours.surface);
    painter.drawPath(shape);
    if (now && step.share > 0) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF{place.left(), place.bottom() - shareBar,
                             place.width() * std::min<qreal>(step.share, 1), shareBar},
            colours.share);
        painter.restore();
    }

    const QRectF words = place.adjusted(stepPadding, 3, -stepPadding, -3);
    QRectF nameRow{words.left(), words.top(), words.width(), 20};
    const Named named = namedWithin(place.width(), step);
    if (named != Named::InFull) {
        if (named == Named::InShort)
            paintInShort(painter, place, step);
        return;
    }
    if (isOver(step)) {
        paintIcon(painter, uncounted ? QStringLiteral("minus") : QStringLiteral("check"),
            {nameRow.left(), nameRow.center().y() - checkSize / 2, checkSize, checkSize},
            uncounted ? colours.ink2 : colours.pine);
        nameRow.setLeft(nameRow.left() + checkSize + between);
    }
    painter.setFont(fontFor(TextRole::List, true));
    painter.setPen(now ? colours.onPine : colours.ink);
    painter.drawText(nameRow, Qt::AlignLeft | Qt::AlignVCenter, step.name);

    const QFont plain = fontFor(TextRole::Caption);
    const auto fits = [&](const QString &text) {
        return QFontMetricsF{plain}.horizontalAdvance(text) <= words.width();
    };
    const bool isLong = !step.longDetail.isEmpty() && fits(step.longDetail);
    if (!isLong && !fits(step.detail))
        return;
    painter.setFont(plain);
    painter.setPen(now ? colours.onPine : colours.ink2);
    painter.drawText(QRectF{words.left(), words.top() + 19, words.width(), 18},
        Qt::AlignLeft | Qt::AlignVCenter, isLong ? step.longDetail : step.detail);
}

/// The number of a round, the drawing of another step, in the middle of its place.
void TimeLine::paintInShort(QPainter &painter, const QRectF &place, const TimeLineStep &step) const
{
    const Theme &colours = themeOf(*this);
    const QColor ink = step.state == TimeLineStep::State::Now ? colours.onPine
        : isOver(step)                                        ? colours.ink2
                                                              : colours.ink;
    if (step.number.isEmpty()) {
        QRectF drawing{0, 0, drawingSize, drawingSize};
        drawing.moveCenter(place.center());
        paintIcon(painter, step.iconName, drawing, ink);
        return;
    }
    painter.setFont(fontFor(TextRole::List, true));
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, step.number);
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<QRectF> rects = places();
    const auto under = std::find_if(
        rects.begin(), rects.end(), [help](const QRectF &rect) { return rect.contains(help->pos()); });
    if (under != rects.end()) {
        const TimeLineStep &step = m_steps[static_cast<std::size_t>(under - rects.begin())];
        QToolTip::showText(help->globalPos(), wordsOf(step), this);
    }
    return true;
}

}  // namespace tablee::ui
