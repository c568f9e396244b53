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
constexpr qreal shareBar = 4;
constexpr qreal checkSize = 14;
constexpr qreal leastWidth = 48;

QString wordsOf(const TimeLineStep &step)
{
    return QStringLiteral("%1, %2").arg(step.name, step.longDetail.isEmpty() ? step.detail : step.longDetail);
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

/// Wide enough for its words, done or not, so that nothing moves when it ends.
qreal TimeLine::widthForWords(const TimeLineStep &step) const
{
    const qreal name = QFontMetricsF{fontFor(TextRole::List, true)}.horizontalAdvance(step.name);
    const qreal detail = QFontMetricsF{fontFor(TextRole::Caption)}.horizontalAdvance(step.detail);
    return std::max({leastWidth, std::ceil(name) + checkSize + between, std::ceil(detail)}) + 2 * stepPadding;
}

/// Each step gets room for its words where there is enough for all, and of the rest a share by its minutes.
std::vector<QRectF> TimeLine::places() const
{
    std::vector<QRectF> places;
    const auto count = static_cast<qreal>(m_steps.size());
    const qreal room = width() - between * (count - 1);
    std::vector<qreal> least;
    for (const TimeLineStep &step : m_steps)
        least.push_back(widthForWords(step));
    const qreal words = std::accumulate(least.begin(), least.end(), qreal{0});
    const qreal squeezed = std::min<qreal>(1, room / std::max<qreal>(words, 1));
    const qreal rest = room - words * squeezed;
    const qreal minutes = std::accumulate(m_steps.begin(), m_steps.end(), qreal{0},
        [](qreal sum, const TimeLineStep &step) { return sum + static_cast<qreal>(step.length.count()); });
    qreal left = 0;
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const auto length = static_cast<qreal>(m_steps[index].length.count());
        const qreal width = least[index] * squeezed + rest * (minutes > 0 ? length / minutes : 1 / count);
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
    const bool done = step.state == TimeLineStep::State::Done || uncounted;

    QPainterPath shape;
    shape.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.setPen(step.state == TimeLineStep::State::Ahead ? QPen{colours.edge, 1} : QPen{Qt::NoPen});
    painter.setBrush(now ? colours.pine : done ? colours.sunken : colours.surface);
    painter.drawPath(shape);
    if (now && step.share > 0) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF{place.left(), place.bottom() - shareBar,
                             place.width() * std::min<qreal>(step.share, 1), shareBar},
            colours.share);
        painter.restore();
    }

    QRectF words = place.adjusted(stepPadding, 3, -stepPadding, -3);
    QRectF nameRow{words.left(), words.top(), words.width(), 20};
    if (done) {
        paintIcon(painter, uncounted ? QStringLiteral("minus") : QStringLiteral("check"),
            {nameRow.left(), nameRow.center().y() - checkSize / 2, checkSize, checkSize},
            uncounted ? colours.ink2 : colours.pine);
        nameRow.setLeft(nameRow.left() + checkSize + between);
    }
    const QFont bold = fontFor(TextRole::List, true);
    const QString name
        = QFontMetricsF{bold}.horizontalAdvance(step.name) <= nameRow.width() ? step.name : step.shortName;
    painter.setFont(bold);
    painter.setPen(now ? colours.onPine : colours.ink);
    painter.drawText(nameRow, Qt::AlignLeft | Qt::AlignVCenter, name);

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
