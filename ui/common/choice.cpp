#include "common/choice.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace tablee::ui {

Choice::Choice(QWidget *parent)
    : QComboBox{parent}
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
}

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    const Theme &theme = themeOf(*this);
    QPainter painter{this};
    const QRectF mark{width() - gap::medium - qreal(iconSize::small), (height() - iconSize::small) / 2.0,
        iconSize::small, iconSize::small};
    paintIcon(painter, QStringLiteral("chevron-down"), mark, isEnabled() ? theme.ink2 : theme.edge);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change what happens to pass under the mouse.
    event->ignore();
}

}  // namespace tablee::ui
