#include "common/desk_style.h"

#include "common/icon.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace tablee::ui {

namespace {

constexpr int indicatorSize = 20;
constexpr qreal indicatorCorner = 5;

void paintIndicator(QPainter &painter, const QStyleOption &option, const Theme &theme, bool round)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF frame = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{!isEnabled ? theme.line : isOn ? theme.pine : theme.edge, 1});
    painter.setBrush(isOn && isEnabled ? theme.pine : theme.raised);
    const qreal radius = round ? frame.height() / 2 : indicatorCorner;
    painter.drawRoundedRect(frame, radius, radius);
    const QColor mark = isEnabled ? theme.onPine : theme.edge;
    if (isOn && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(frame.center(), frame.width() / 5, frame.width() / 5);
    } else if (isOn) {
        paintIcon(painter, QStringLiteral("check"), frame.adjusted(2, 2, -2, -2), mark);
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        paintIcon(painter, QStringLiteral("minus"), frame.adjusted(2, 2, -2, -2), theme.ink2);
    }
    painter.restore();
}

}  // namespace

DeskStyle::DeskStyle()
    : QProxyStyle{QStringLiteral("Fusion")}
{
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (isIndicator && option && painter && widget)
        paintIndicator(*painter, *option, themeOf(*widget), element == PE_IndicatorRadioButton);
    else if (element != PE_FrameFocusRect)  // the focus ring shows that
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

}  // namespace tablee::ui
