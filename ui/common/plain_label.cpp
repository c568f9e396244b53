#include "common/plain_label.h"

#include "common/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace tablee::ui {

namespace {

constexpr qreal unlimited = 1 << 20;
constexpr std::size_t roomsKept = 6;

/// A paragraph asks for no more than this many times its size, about 65 letters; a longer line is hard to
/// read.
constexpr int paragraphWidth = 32;

/// Where the lines of a text that itself has line breaks are to break.
QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

}  // namespace

QColor toneColour(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Ink:
        return theme.ink;
    case Tone::Second:
        return theme.ink2;
    case Tone::Pine:
        return theme.pine;
    case Tone::Info:
        return theme.learnInk;
    case Tone::Warning:
        return theme.soonInk;
    case Tone::Error:
        return theme.lastInk;
    case Tone::OnInk:
        return theme.ground;
    }
    return theme.ink;
}

PlainLabel::PlainLabel(TextRole role, QWidget *parent)
    : PlainLabel{{}, role, parent}
{
}

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel{parent}
    , m_role{role}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    look();
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    look();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void PlainLabel::setBold(bool bold)
{
    m_bold = bold;
    look();
}

void PlainLabel::setEmphasis(const QStringList &parts)
{
    m_emphasis = parts;
    look();
}

void PlainLabel::setOneLine(bool oneLine)
{
    setWordWrap(!oneLine);
    QSizePolicy policy{oneLine ? QSizePolicy::Minimum : QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(!oneLine);
    setSizePolicy(policy);
    look();
}

void PlainLabel::setRunningOn()
{
    m_runsOn = true;
    QSizePolicy policy{QSizePolicy::Maximum, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    look();
}

void PlainLabel::look()
{
    m_measured.rooms.clear();
    setFont(fontFor(m_role, m_bold));
    updateGeometry();
    update();
}

/// Lays the text out at the line height of its role and returns the room it takes.
QSize PlainLabel::layOut(QTextLayout &layout, qreal width) const
{
    layout.setText(withLineSeparators(text()));
    layout.setFont(fontFor(m_role, m_bold));
    QTextOption option{alignment()};
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> bold;
    for (const QString &part : m_emphasis) {
        const auto at = text().indexOf(part);
        if (at < 0 || part.isEmpty())
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        bold.append({static_cast<int>(at), static_cast<int>(part.size()), format});
    }
    layout.setFormats(bold);

    const qreal pitch = textMeasure(m_role).lineHeight;
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (pitch - line.height()) / 2});
        widest = qMax(widest, line.naturalTextWidth());
        y += pitch;
    }
    layout.endLayout();
    // The edge of a bold last letter is smoothed into the pixel after it.
    return {qCeil(widest) + 1, qCeil(y)};
}

/// What layOut() returns, measured once for each text and width.
QSize PlainLabel::roomFor(qreal width) const
{
    if (m_measured.text != text() || m_measured.wraps != wordWrap() || m_measured.rooms.size() > roomsKept)
        m_measured = {text(), wordWrap(), {}};
    for (const auto &[measured, room] : m_measured.rooms)
        if (measured == width)
            return room;
    QTextLayout layout;
    return m_measured.rooms.emplace_back(width, layOut(layout, width)).second;
}

QSize PlainLabel::sizeHint() const
{
    const qreal most = wordWrap() && !m_runsOn ? paragraphWidth * textMeasure(m_role).size : unlimited;
    const QMargins margins = contentsMargins();
    return roomFor(most) + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    return {qMin(sizeHint().width(), 6 * textMeasure(m_role).size), textMeasure(m_role).lineHeight};
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return sizeHint().height();
    const QMargins margins = contentsMargins();
    return roomFor(width - margins.left() - margins.right()).height() + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    const QRect room = contentsRect();
    QTextLayout layout;
    const int taken = layOut(layout, room.width()).height();
    int top = room.top();
    if (alignment() & Qt::AlignVCenter)
        top += (room.height() - taken) / 2;
    else if (alignment() & Qt::AlignBottom)
        top += room.height() - taken;
    QPainter painter{this};
    const Theme &theme = themeOf(*this);
    painter.setPen(isEnabled() ? toneColour(m_tone, theme) : theme.edge);
    layout.draw(&painter, QPointF(room.left(), top));
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        update();
}

}  // namespace tablee::ui
