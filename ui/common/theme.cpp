#include "common/theme.h"

#include "common/accessible_parts.h"
#include "common/desk_style.h"
#include "common/style_sheet.h"
#include "common/type_scale.h"
#include "common/window_dress.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>
#include <QWidget>

namespace tablee::ui {

namespace {

constexpr char themeProperty[] = "tableeTheme";

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme lightTheme()
{
    return {.kind = ThemeKind::Light,
        .ground = rgb(0xF4EFE5),
        .surface = rgb(0xFFFCF6),
        .raised = rgb(0xFFFFFF),
        .sunken = rgb(0xEBE4D6),
        .line = rgb(0xDDD4C3),
        .edge = rgb(0x81776A),
        .rest = rgb(0xA99E8C),
        .ink = rgb(0x17262B),
        .ink2 = rgb(0x3F4D52),
        .pine = rgb(0x095743),
        .pineDeep = rgb(0x07463A),
        .pineSoft = rgb(0xDAEAE2),
        .onPine = rgb(0xFFFCF6),
        .share = rgb(0xE69F00),
        .shareInk = rgb(0x6A4300),
        .shareSoft = rgb(0xFBECCB),
        .learn = rgb(0x0072B2),
        .learnInk = rgb(0x00507F),
        .learnSoft = rgb(0xDBEAF4),
        .soon = rgb(0xE69F00),
        .soonInk = rgb(0x6A4300),
        .soonSoft = rgb(0xFBECCB),
        .last = rgb(0xD55E00),
        .lastInk = rgb(0x853200),
        .lastSoft = rgb(0xFBE3D5),
        .over = rgb(0xCC79A7),
        .overInk = rgb(0x812F5E),
        .overSoft = rgb(0xF6E2ED),
        .focus = rgb(0x0072B2)};
}

Theme darkTheme()
{
    return {.kind = ThemeKind::Dark,
        .ground = rgb(0x1B1814),
        .surface = rgb(0x26221C),
        .raised = rgb(0x312C25),
        .sunken = rgb(0x12100D),
        .line = rgb(0x403A30),
        .edge = rgb(0x978D7D),
        .rest = rgb(0xA39887),
        .ink = rgb(0xF6F0E4),
        .ink2 = rgb(0xCCC4B6),
        .pine = rgb(0x66CDA9),
        .pineDeep = rgb(0x8EE0C6),
        .pineSoft = rgb(0x203D33),
        .onPine = rgb(0x0A1F1A),
        .share = rgb(0xF2B134),
        .shareInk = rgb(0xF7C766),
        .shareSoft = rgb(0x433414),
        .learn = rgb(0x56B4E9),
        .learnInk = rgb(0x8CCDF3),
        .learnSoft = rgb(0x1B3442),
        .soon = rgb(0xF2B134),
        .soonInk = rgb(0xF7C766),
        .soonSoft = rgb(0x433414),
        .last = rgb(0xFF8A4A),
        .lastInk = rgb(0xFFAD80),
        .lastSoft = rgb(0x482818),
        .over = rgb(0xD183B3),
        .overInk = rgb(0xEDB9D6),
        .overSoft = rgb(0x402737),
        .focus = rgb(0x56B4E9)};
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.raised);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.ink2);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.onPine);
    palette.setColor(QPalette::Highlight, theme.pine);
    palette.setColor(QPalette::HighlightedText, theme.onPine);
    palette.setColor(QPalette::Link, theme.learnInk);
    palette.setColor(QPalette::LinkVisited, theme.learnInk);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.ground);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.surface);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.edge);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.edge);
    return palette;
}

QVariant stored(ThemeKind kind)
{
    return QVariant{static_cast<int>(kind)};
}

}  // namespace

const Theme &theme(ThemeKind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return kind == ThemeKind::Dark ? dark : light;
}

void applyTheme(QApplication &application, ThemeKind kind)
{
    const Theme &chosen = theme(kind);
    loadFonts();
    // The style stays when only the theme changes: every widget would be polished twice.
    if (!application.property(themeProperty).isValid()) {
        application.setStyle(new DeskStyle);
        describePartsToAssistiveTechnology();
        new WindowDress{application};
    }
    application.setProperty(themeProperty, stored(kind));
    application.setPalette(paletteOf(chosen));
    application.setFont(fontFor(TextRole::Text));
    application.findChild<WindowDress *>()->wear(styleSheet(chosen));
}

void setWindowTheme(QWidget &window, ThemeKind kind)
{
    const Theme &chosen = theme(kind);
    window.setProperty(themeProperty, stored(kind));
    window.setPalette(paletteOf(chosen));
    window.setStyleSheet(styleSheet(chosen));
}

bool hasThemeOfItsOwn(const QWidget &window)
{
    return window.property(themeProperty).isValid();
}

const Theme &themeOf(const QWidget &widget)
{
    QVariant kind = widget.window()->property(themeProperty);
    if (!kind.isValid())
        kind = qApp->property(themeProperty);
    return theme(kind.isValid() ? static_cast<ThemeKind>(kind.toInt()) : ThemeKind::Light);
}

}  // namespace tablee::ui
