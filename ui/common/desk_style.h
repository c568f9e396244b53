#pragma once

#include <QProxyStyle>

namespace tablee::ui {

/// Fusion, with what a style sheet can only draw from picture files painted from the theme: the marks of
/// check boxes and radio buttons.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

}  // namespace tablee::ui
