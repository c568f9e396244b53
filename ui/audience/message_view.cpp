#include "audience/message_view.h"

#include "audience/clock_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal footRow = 6;
constexpr qreal tallFootRow = 9;  ///< one language above the other
constexpr qreal languageGap = 5;
constexpr qreal largestAlone = 15;
constexpr qreal largestOfTwo = 12;

}  // namespace

MessageView::MessageView(QWidget *parent)
    : AudiencePage{parent}
    , m_message{SceneLabel::Weight::Bold, Qt::AlignCenter, this, QStringLiteral("message")}
    , m_state{*this}
    , m_clock{new ClockLabel{ClockLabel::Shape::DigitsAlone, this}}
{
    m_clock->setObjectName(QStringLiteral("clock"));
}

void MessageView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_message.setTexts(scene.message ? words.texts(*scene.message) : QStringList());
    m_state.clear();
    if (scene.clockShown)
        m_state.tell(scene.clock.state, words);
    m_clock->setVisible(scene.clockShown);
    m_clock->setFace(scene.clock);
}

void MessageView::showClock(const ClockFace &face)
{
    m_clock->setFace(face);
}

qreal MessageView::footHeight() const
{
    return (width() < height() ? tallFootRow : footRow) * unit();
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
    qreal high = gap;
    for (const QString &text : m_message.texts())
        high += textSize(text, style, size, room.width()).height();
    qreal top = room.center().y() - high / 2;
    m_rule = 0;
    for (int i = 0; i < m_message.count(); ++i) {
        const qreal lines = textSize(m_message.texts()[i], style, size, room.width()).height();
        m_message.at(i).place({room.left(), top, room.width(), lines}, size);
        top += lines + languageGap * unit();
        if (i == 0 && count == 2)
            m_rule = top - languageGap * unit() / 2;
    }
    arrangeFoot();
}

/// State and digits side by side, in the middle.
void MessageView::arrangeFoot()
{
    if (m_state.isEmpty())
        return;
    const QRectF page = inner();
    const QRectF row{page.left(), page.bottom() - footHeight(), page.width(), footHeight()};
    const int words = pixels(3.6);
    const int digits = pixels(5.4);
    const qreal gap = 2.4 * unit();
    const qreal clock = digitsWidth(m_clock->text(), digits);
    const qreal state = std::min(m_state.widthAt(words), row.width() - gap - clock - 1);
    const qreal left = row.center().x() - (state + gap + clock) / 2;
    m_state.place({left, row.top(), state, row.height()}, words, Qt::AlignLeft);
    m_clock->setGeometry(QRectF{left + state + gap, row.top(), clock + 1, row.height()}.toAlignedRect());
    m_clock->setDigits(Qt::AlignLeft | Qt::AlignVCenter, digits);
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
