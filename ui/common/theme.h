#pragma once

#include <QColor>

class QApplication;
class QWidget;

namespace tablee::ui {

enum class ThemeKind { Light, Dark };

/// The one table of colours (ARCHITECTURE.md, Looks). `soft` is a fill, `ink` a word on ground, surface or its own
/// soft.
struct Theme {
    ThemeKind kind;
    QColor ground, surface, raised, sunken;
    QColor line, edge, rest;
    QColor ink, ink2;
    QColor pine, pineDeep, pineSoft, onPine;
    QColor share, shareInk, shareSoft;
    QColor learn, learnInk, learnSoft;
    QColor soon, soonInk, soonSoft;
    QColor last, lastInk, lastSoft;
    QColor over, overInk, overSoft;
    QColor focus;
};

const Theme &theme(ThemeKind kind);

/// Fonts, palette and the one style sheet of the program; the first call also sets the style and describes
/// the parts to assistive technology. Call again to change the theme of a running program.
void applyTheme(QApplication &application, ThemeKind kind);

/// Gives one window another theme than the desk's (the audience screen).
void setWindowTheme(QWidget &window, ThemeKind kind);

/// Whether setWindowTheme() was called for it, so that the desk's theme is none of its affair.
bool hasThemeOfItsOwn(const QWidget &window);

/// The theme `widget` is painted with: its window's own, or else the application's.
const Theme &themeOf(const QWidget &widget);

}  // namespace tablee::ui
