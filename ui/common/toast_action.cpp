#include "common/toast_action.h"

#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QPainter>

namespace tablee::ui {

namespace {

constexpr int actionPadding = 10;
constexpr qreal underlineGap = 4;

}  // namespace

ToastAction::ToastAction(QWidget *parent)
    : QPushButton{parent}
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

QSize ToastAction::sizeHint() const
{
    const int words = QFontMetrics{fontFor(TextRole::List, true)}.size(Qt::TextShowMnemonic, text()).width();
    return {words + 2 * actionPadding, height::rowControl};
}

void ToastAction::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const QFont font = fontFor(TextRole::List, true);
    painter.setFont(font);
    painter.setPen(QPen{themeOf(*this).ground, isDown() ? 2.0 : 1.0});
    const QRectF room = QRectF{rect()}.adjusted(actionPadding, 0, -actionPadding, 0);
    painter.drawText(room, Qt::AlignCenter | Qt::TextHideMnemonic, text());
    const QFontMetricsF metrics{font};
    const qreal baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.drawLine(QLineF{room.left(), qRound(baseline + underlineGap) + 0.5, room.right(),
        qRound(baseline + underlineGap) + 0.5});
}

}  // namespace tablee::ui
