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

/// Letters that the title of an evening seldom has more of.
inline constexpr qsizetype longestTitle = 100;

/// The same with all words as long as the desk lets them be, in an agenda of twelve rounds, near the end of a
/// step; with the shortest there are; and with words without end, from a file of other hands.
ui::AudienceScene longestScene(ui::AudienceView view, tablee::AudienceLanguage language);
ui::AudienceScene shortestScene(ui::AudienceView view, tablee::AudienceLanguage language);
ui::AudienceScene endlessScene(ui::AudienceView view, tablee::AudienceLanguage language);

}  // namespace tablee::test
