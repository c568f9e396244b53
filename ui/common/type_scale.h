#pragma once

#include "paper/typeface.h"

namespace tablee::ui {

/// The sizes of words on the desk (ARCHITECTURE.md, Looks). Nothing is written in any other.
enum class TextRole { FirstPage, Page, Section, Text, List, Caption };

struct TextMeasure {
    int size;  ///< logical pixels
    int lineHeight;  ///< logical pixels
    bool heading;
};

constexpr TextMeasure textMeasure(TextRole role)
{
    switch (role) {
    case TextRole::FirstPage:
        return {36, 42, true};
    case TextRole::Page:
        return {24, 28, true};
    case TextRole::Section:
        return {17, 24, true};
    case TextRole::Text:
        return {15, 21, false};
    case TextRole::List:
        return {14, 20, false};
    case TextRole::Caption:
        return {13, 18, false};
    }
    return {15, 21, false};
}

/// The font of `role`: headings bold and a hair tighter, the rest regular unless `bold`.
QFont fontFor(TextRole role, bool bold = false);

}  // namespace tablee::ui
