#include "audience/state_line.h"

#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {
constexpr qreal markSize = 0.9;  ///< of the pixel size of the word
constexpr qreal wordStarts = 1.4;
}  // namespace

StateLine::StateLine(QWidget &page)
    : m_label{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, &page}}
{
    m_label->setObjectName(QStringLiteral("state"));
    m_label->hide();
}

void StateLine::tell(ClockState state, const SceneWords &words)
{
    m_state = state;
    m_texts = words.texts(stateSource(state));
    m_line = words.line(stateSource(state));
    m_label->setText(m_line);
}

void StateLine::clear()
{
    m_texts.clear();
    m_line.clear();
    m_label->setText({});
    m_label->hide();
}

qreal StateLine::widthAt(int pixelSize) const
{
    if (isEmpty())
        return 0;
    return widthOf(m_line, pixelSize);
}

qreal StateLine::widthOf(const QString &text, int pixelSize) const
{
    return textSize(text, m_label->style(), pixelSize, 1e6).width() + 2 + wordStarts * pixelSize;
}

void StateLine::place(const QRectF &room, int pixelSize, Qt::Alignment side)
{
    if (isEmpty())
        return;
    // One language above the other where they do not fit beside one another.
    const bool narrow = widthAt(pixelSize) > room.width() + 1;
    m_label->setText(narrow ? m_texts.join(QChar::LineSeparator) : m_line);
    const qreal wide = widthOf(m_label->text(), pixelSize);
    const qreal spare = room.width() - wide;
    const qreal left = room.left()
        + (side & Qt::AlignRight          ? spare
                : side & Qt::AlignHCenter ? spare / 2
                                          : 0);
    const qreal mark = markSize * pixelSize;
    m_mark = {left, room.center().y() - mark / 2, mark, mark};
    const qreal word = wordStarts * pixelSize;
    m_label->place({left + word, room.top(), wide - word, room.height()}, pixelSize);
}

void StateLine::paint(QPainter &painter) const
{
    if (!isEmpty())
        paintStateMark(painter, m_mark, m_state, themeOf(*m_label));
}

const char *stateSource(ClockState state)
{
    switch (state) {
    case ClockState::Ready:
        return QT_TRANSLATE_NOOP("Audience", "starting soon");
    case ClockState::Running:
        return QT_TRANSLATE_NOOP("Audience", "running");
    case ClockState::LastFifth:
        return QT_TRANSLATE_NOOP("Audience", "nearly there");
    case ClockState::LastTwentieth:
        return QT_TRANSLATE_NOOP("Audience", "time to close");
    case ClockState::Over:
        return QT_TRANSLATE_NOOP("Audience", "over time");
    case ClockState::Paused:
        return QT_TRANSLATE_NOOP("Audience", "paused");
    }
    Q_UNREACHABLE();
}

}  // namespace tablee::ui
