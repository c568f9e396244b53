#pragma once

#include "audience/audience_scene.h"

namespace tablee::test {

/// Invented guests with short and long names, repeated with numbers behind when more are asked for; sorted,
/// spread over tables of four.
std::vector<ui::SeatLine> guestLines(int people);

/// Tables of five chairs for so many people; every seventh from the third on has a chair more.
std::vector<ui::FloorTable> floorOf(int people);

/// People without names: "1", "2", ...
std::vector<ui::SeatLine> numberLines(int people);

/// Names that are hard to set: 200 letters, right to left, emoji, one letter.
std::vector<ui::SeatLine> hardLines();

/// A scene of this view in the middle of an evening.
ui::AudienceScene scene(ui::AudienceView view, tablee::AudienceLanguage language, int people);

}  // namespace tablee::test
