#include "common/unshifted_digits.h"

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

constexpr std::array unshifted{std::pair{Qt::Key_Ampersand, u'1'}, std::pair{Qt::Key_Eacute, u'2'},
    std::pair{Qt::Key_QuoteDbl, u'3'}, std::pair{Qt::Key_Apostrophe, u'4'},
    std::pair{Qt::Key_ParenLeft, u'5'}, std::pair{Qt::Key_Minus, u'6'}, std::pair{Qt::Key_section, u'6'},
    std::pair{Qt::Key_Egrave, u'7'}, std::pair{Qt::Key_Underscore, u'8'}, std::pair{Qt::Key_Exclam, u'8'},
    std::pair{Qt::Key_Ccedilla, u'9'}, std::pair{Qt::Key_Agrave, u'0'}};

}  // namespace

std::optional<QChar> unshiftedDigit(const QKeyEvent &event)
{
    const auto found = std::find_if(unshifted.begin(), unshifted.end(),
        [&](const auto &entry) { return entry.first == event.key() && event.modifiers() == Qt::NoModifier; });
    return found == unshifted.end() ? std::nullopt : std::optional<QChar>{found->second};
}

}  // namespace tablee::ui
