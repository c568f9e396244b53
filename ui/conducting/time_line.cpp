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
#include <utility>

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

qreal widthOfDetail(const QString &text)
{
    return std::ceil(QFontMetricsF{fontFor(TextRole::Caption)}.horizontalAdvance(text));
}

/// Wide enough for its words, done or not, so that nothing moves when it ends.
qreal widthForWords(const TimeLineStep &step)
{
    return std::max(
               {leastWidth, std::ceil(widthOfName(step)) + checkSize + between, widthOfDetail(step.detail)})
        + 2 * stepPadding;
}

/// Its number or drawing, and the hour below; the same for any hour of so many digits, so that no step moves
/// with each minute of a start that waits.
qreal widthForHour(const TimeLineStep &step)
{
    qreal widest = widthInShort(step);
    for (const QChar digit : QStringView{u"0123456789"}) {
        QString hour = step.hour;
        std::replace_if(
            hour.begin(), hour.end(), [](QChar sign) { return sign.isDigit(); }, digit);
        widest = std::max(widest, widthOfDetail(hour));
    }
    return widest + 2 * narrowPadding;
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

/// The hour of a step to come says more than how long it is: that is told where the mouse rests.
QString detailWithin(qreal width, const TimeLineStep &step)
{
    const TimeLine::Named named = namedWithin(width, step);
    const auto fits = [width](const QString &text, qreal padding) {
        return !text.isEmpty() && widthOfDetail(text) <= width - 2 * padding;
    };
    if (named == TimeLine::Named::InFull && fits(step.longDetail, stepPadding))
        return step.longDetail;
    if (named != TimeLine::Named::Not && fits(step.hour, narrowPadding))
        return step.hour;
    const bool isInShort = named == TimeLine::Named::InShort && step.state == TimeLineStep::State::Now;
    if (named == TimeLine::Named::InFull || isInShort)
        return fits(step.detail, isInShort ? narrowPadding : stepPadding) ? step.detail : QString{};
    return {};
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

QStringList TimeLine::details() const
{
    const std::vector<QRectF> rects = places();
    QStringList details;
    for (std::size_t index = 0; index < m_steps.size(); ++index)
        details.append(detailWithin(rects[index].width(), m_steps[index]));
    return details;
}

/// Where there is too little for all words: room for the number or the drawing of each, then for all that is
/// told of the step that is on, then for the hour of the next one, of the last one, and of those between.
std::vector<qreal> TimeLine::leastWidths(qreal room) const
{
    std::vector<qreal> widths;
    for (const TimeLineStep &step : m_steps)
        widths.push_back(widthInShort(step) + 2 * narrowPadding);
    qreal left = room - std::accumulate(widths.begin(), widths.end(), qreal{0});
    const auto grant = [&](std::size_t index, qreal width) {
        if (const qreal more = width - widths[index]; more > 0 && more <= left) {
            widths[index] = width;
            left -= more;
        }
    };
    std::vector<std::size_t> ahead;
    for (std::size_t index = 0; index < m_steps.size(); ++index)
        if (m_steps[index].state == TimeLineStep::State::Now)
            grant(index, widthForWords(m_steps[index]));
        else if (m_steps[index].state == TimeLineStep::State::Ahead)
            ahead.push_back(index);
    if (ahead.size() > 2)
        std::rotate(ahead.begin() + 1, ahead.end() - 1, ahead.end());
    for (const std::size_t index : ahead)
        grant(index, widthForHour(m_steps[index]));
    return widths;
}

/// Each step gets room for its words where there is enough for all, and of the rest a share by its minutes.
/// Where there is not, each gets the least it needs, and of the rest a share by its words.
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
    if (sum(least) > room) {
        wish = std::exchange(least, leastWidths(room));
        for (std::size_t index = 0; index < m_steps.size(); ++index)
            wish[index] = std::max<qreal>(wish[index] - least[index], 1);
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

    const Named named = namedWithin(place.width(), step);
    if (named != Named::InFull) {
        if (named == Named::InShort)
            paintInShort(painter, place, step);
        return;
    }
    const QString detail = detailWithin(place.width(), step);
    const qreal padding = std::clamp((place.width() - widthOfDetail(detail)) / 2, narrowPadding, stepPadding);
    const QRectF words = place.adjusted(padding, 3, -padding, -3);
    QRectF nameRow{words.left(), words.top(), words.width(), 20};
    if (isOver(step)) {
        paintIcon(painter, uncounted ? QStringLiteral("minus") : QStringLiteral("check"),
            {nameRow.left(), nameRow.center().y() - checkSize / 2, checkSize, checkSize},
            uncounted ? colours.ink2 : colours.pine);
        nameRow.setLeft(nameRow.left() + checkSize + between);
    }
    painter.setFont(fontFor(TextRole::List, true));
    painter.setPen(now ? colours.onPine : colours.ink);
    painter.drawText(nameRow, Qt::AlignLeft | Qt::AlignVCenter, step.name);

    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(now ? colours.onPine : colours.ink2);
    painter.drawText(
        QRectF{words.left(), words.top() + 19, words.width(), 18}, Qt::AlignLeft | Qt::AlignVCenter, detail);
}

/// The number of a round, the drawing of another step, in the middle of its place, above what is told of it.
void TimeLine::paintInShort(QPainter &painter, const QRectF &place, const TimeLineStep &step) const
{
    const Theme &colours = themeOf(*this);
    const QColor ink = step.state == TimeLineStep::State::Now ? colours.onPine
        : isOver(step)                                        ? colours.ink2
                                                              : colours.ink;
    const QString detail = detailWithin(place.width(), step);
    QRectF above = place;
    if (!detail.isEmpty()) {
        above = {place.left(), place.top() + 3, place.width(), 20};
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(step.state == TimeLineStep::State::Now ? colours.onPine : colours.ink2);
        painter.drawText(QRectF{place.left(), above.top() + 19, place.width(), 18}, Qt::AlignCenter, detail);
    }
    if (step.number.isEmpty()) {
        QRectF drawing{0, 0, drawingSize, drawingSize};
        drawing.moveCenter(above.center());
        paintIcon(painter, step.iconName, drawing, ink);
        return;
    }
    painter.setFont(fontFor(TextRole::List, true));
    painter.setPen(ink);
    painter.drawText(above, Qt::AlignCenter, step.number);
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
