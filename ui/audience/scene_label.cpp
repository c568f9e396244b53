#include "audience/scene_label.h"

#include "common/theme.h"

#include <QPainter>

namespace tablee::ui {

namespace {

const QColor &colourOf(SceneLabel::Ink ink, const Theme &theme)
{
    switch (ink) {
    case SceneLabel::Ink::First:
        return theme.ink;
    case SceneLabel::Ink::Second:
        return theme.ink2;
    case SceneLabel::Ink::Pine:
        return theme.pine;
    }
    Q_UNREACHABLE();
}

}  // namespace

SceneLabel::SceneLabel(Weight weight, Qt::Alignment alignment, QWidget *parent)
    : QLabel{parent}
    , m_weight{weight}
{
    // Names and phrases are what people typed: never markup.
    setTextFormat(Qt::PlainText);
    setAlignment(alignment);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SceneLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void SceneLabel::setSideAlignment(Qt::Alignment alignment)
{
    setAlignment(alignment);
}

void SceneLabel::place(const QRectF &room, int pixelSize)
{
    m_pixelSize = pixelSize;
    setGeometry(room.toAlignedRect());
    m_shown = endingIn(size(), text(), style(), m_pixelSize);
    setVisible(!text().isEmpty());
    update();
}

TextStyle SceneLabel::style() const
{
    QFont plain = font();
    plain.setBold(m_weight == Weight::Bold);
    return {plain, m_weight == Weight::Bold ? 1.16 : 1.22};
}

QSizeF SceneLabel::neededSize() const
{
    return textSize(m_shown, style(), m_pixelSize, width());
}

void SceneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setPen(colourOf(m_ink, themeOf(*this)));
    paintFitted(painter, rect(), m_shown, style(), m_pixelSize, alignment());
}

}  // namespace tablee::ui
