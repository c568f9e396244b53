#pragma once

#include <QFont>

namespace tablee::ui {

/// Makes the typeface of the program known, from the resources it carries. Call once, after the application
/// exists; again is harmless.
void loadFonts();

/// Atkinson Hyperlegible at `pixelSize`, with the system's sans behind it for the scripts and signs it lacks.
QFont typeface(qreal pixelSize, QFont::Weight weight = QFont::Normal);

}  // namespace tablee::ui
