#include "common/state_mark.h"

#include "common/clock_painting.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QPainter>

namespace tablee::ui {

StateMark::StateMark(QWidget *parent)
    : QWidget{parent}
{
    setFixedSize(iconSize::small, iconSize::small);
}

void StateMark::setState(ClockState state)
{
    m_state = state;
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintStateMark(painter, rect(), m_state, themeOf(*this));
}

}  // namespace tablee::ui
