#include "audience/find_table_head.h"

#include "audience/clock_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal roundRow = 4.6;  ///< units, as is all here
constexpr qreal titleRow = 7.6;
constexpr qreal clockRow = 7.6;
constexpr qreal clockWords = 3.2;
constexpr qreal digitRow = 6;

bool isTall(const QRectF &page)
{
    return page.width() < page.height();
}

qreal lineWidth(const SceneLabel &label, const QString &text, int pixelSize)
{
    return text.isEmpty() ? 0 : textSize(text, label.style(), pixelSize, 1e6).width() + 2;
}

}  // namespace

bool areAtOneTable(const std::vector<SeatLine> &lines)
{
    return !lines.empty() && lines.front().table > 0
        && std::all_of(lines.begin(), lines.end(),
            [&](const SeatLine &line) { return line.table == lines.front().table; });
}

FindTableHead::FindTableHead(QWidget &page)
    : m_round{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, &page}}
    , m_title{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, &page, QStringLiteral("title")}
    , m_startsIn{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignRight | Qt::AlignVCenter, &page}}
    , m_state{page}
    , m_clock{new ClockLabel{ClockLabel::Shape::DigitsAlone, &page}}
{
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setInk(SceneLabel::Ink::Pine);
    m_startsIn->setObjectName(QStringLiteral("startsIn"));
    m_clock->setObjectName(QStringLiteral("clock"));
}

void FindTableHead::take(const AudienceScene &scene, const SceneWords &words)
{
    m_title.setTexts(
        words.texts(areAtOneTable(scene.lines) ? QT_TRANSLATE_NOOP("Audience", "We all sit together")
                                               : QT_TRANSLATE_NOOP("Audience", "Find your table")));
    m_round->setText(joined(roundTexts(scene, words)));
    takeClock(scene, words);
}

void FindTableHead::showClock(const ClockFace &face)
{
    m_clock->setFace(face);
}

/// Before its round, a clock past its time would hurry nobody and worry everybody.
void FindTableHead::takeClock(const AudienceScene &scene, const SceneWords &words)
{
    const bool late = !scene.underWay && scene.clock.remaining < Milliseconds::zero();
    const bool clock = scene.clockShown && !late;
    const bool state = scene.clockShown && (scene.underWay || scene.clock.state == ClockState::Paused);
    m_state.clear();
    if (state)
        m_state.tell(scene.clock.state, words);
    m_starts = clock && !state ? words.texts(QT_TRANSLATE_NOOP("Audience", "Starts in")) : QStringList();
    m_startsIn->setText(joined(m_starts));
    m_clock->setVisible(clock);
    m_clock->setFace(scene.clock);
}

void FindTableHead::arrange(const QRectF &page, qreal unit)
{
    m_unit = unit;
    const bool tall = isTall(page);
    const qreal clock = std::max(lineWidth(*m_startsIn, m_startsIn->text(), pixelsOf(clockWords, m_unit)),
        m_state.widthAt(pixelsOf(clockWords, m_unit)));
    const qreal words = page.width() - (clock > 0 && !tall ? clock + 4 * m_unit : 0);
    const qreal round = roundRow * m_unit;
    const QSizeF roundRoom{words, round};
    m_round->place({page.topLeft(), roundRoom},
        fittingPixelSize({m_round->text()}, m_round->style(), roundRoom, pixelsOf(leastWords, m_unit),
            pixelsOf(tall ? leastWords : 3.6, m_unit)));
    if (tall)
        arrangeClockInRow(
            {page.left(), page.top() + round + titleRow * m_unit, page.width(), clockRow * m_unit});
    else
        arrangeClock({page.right() - clock, page.top(), clock, round + titleRow * m_unit});
    arrangeTitle({page.left(), page.top() + round, words, titleRow * m_unit});
}

qreal FindTableHead::heightOn(const QRectF &page)
{
    return roundRow + titleRow + (isTall(page) ? clockRow : 0);
}

/// Words on the left, digits on the right.
void FindTableHead::arrangeClockInRow(const QRectF &room)
{
    const int size = pixelsOf(leastWords, m_unit);
    const qreal digitsRoom = digitsWidth(m_clock->text(), pixelsOf(digitRow, m_unit)) + 2;
    const QRectF words{room.left(), room.top(), room.width() - digitsRoom - 2 * m_unit, room.height()};
    m_startsIn->setSideAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_startsIn->setText(besideOrBelow(m_starts, *m_startsIn, size, words.width()));
    m_startsIn->place(words, size);
    m_state.place(words, size, Qt::AlignLeft);
    m_clock->setDigits(Qt::AlignRight, pixelsOf(digitRow, m_unit));
    m_clock->setGeometry(
        QRectF{room.right() - digitsRoom, room.top(), digitsRoom, room.height()}.toAlignedRect());
}

void FindTableHead::arrangeClock(const QRectF &room)
{
    const QRectF words{room.left(), room.top(), room.width(), roundRow * m_unit};
    m_startsIn->setSideAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_startsIn->place(words, pixelsOf(clockWords, m_unit));
    m_state.place(words, pixelsOf(clockWords, m_unit), Qt::AlignRight);
    m_clock->setDigits(Qt::AlignRight, pixelsOf(digitRow, m_unit));
    const qreal high = 1.2 * digitRow * m_unit;
    m_clock->setGeometry(QRectF{room.left(), room.bottom() - high, room.width(), high}.toAlignedRect());
}

void FindTableHead::arrangeTitle(const QRectF &room)
{
    const auto widthAt = [&](int size) {
        qreal sum = (m_title.count() - 1) * 1.3 * size;
        for (const QString &text : m_title.texts())
            sum += lineWidth(m_title.first(), text, size);
        return sum;
    };
    int size = pixelsOf(6, m_unit);
    while (size > pixelsOf(4.4, m_unit) && widthAt(size) > room.width())
        --size;
    m_dot = 0;
    if (widthAt(size) <= room.width()) {
        const qreal row = 1.2 * size;
        qreal left = room.left();
        for (int i = 0; i < m_title.count(); ++i) {
            const qreal own = lineWidth(m_title.at(i), m_title.texts().at(i), size);
            m_title.at(i).place({left, room.bottom() - row, own, row}, size);
            left += own + 1.3 * size;
            if (i == 0 && m_title.count() == 2)
                m_dot = left - 0.65 * size;
        }
        return;
    }
    // One above the other where they do not fit beside one another.
    const QSizeF half{room.width(), room.height() / m_title.count()};
    size = fittingPixelSize(
        m_title.texts(), m_title.first().style(), half, pixelsOf(leastWords, m_unit), pixelsOf(6, m_unit));
    for (int i = 0; i < m_title.count(); ++i)
        m_title.at(i).place({{room.left(), room.top() + i * half.height()}, half}, size);
}

void FindTableHead::paint(QPainter &painter) const
{
    m_state.paint(painter);
    if (m_dot == 0)
        return;
    const SceneLabel &title = m_title.first();
    const qreal radius = 0.06 * title.pixelSize();
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(title).edge);
    painter.drawEllipse(QPointF{m_dot, QRectF{title.geometry()}.center().y() + radius}, radius, radius);
}

}  // namespace tablee::ui
