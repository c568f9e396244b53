#pragma once

namespace tablee::ui {

/// What the desk asks on the page of the evening, one at a time; where nobody sees the desk, the only display
/// asks it.
enum class DeskQuestion {
    None,
    CutStep,  ///< is the step that is on to end although it has time left?
    SkipStep,  ///< is the step that has not begun to be left out?
    DropRound,  ///< is the last round to come to be left out?
    SeatNewcomer,  ///< does whoever has come take the chair that is offered?
    MakeUp,  ///< which steps to come are to give time?
};

/// Whether it goes away by itself in a moment: a key has asked, and the same key once more is its own yes.
constexpr bool fades(DeskQuestion question)
{
    return question == DeskQuestion::CutStep || question == DeskQuestion::SkipStep
        || question == DeskQuestion::DropRound;
}

}  // namespace tablee::ui
