#pragma once

namespace tablee {

/// Why a row of a list brings nobody.
enum class LeftOutReason {
    NoName,
    TooManyCells,  ///< more than there are headings: something in the row is out of place
    Cancelled,
    Refunded,
    NotPaid,  ///< the payment failed
    NotComing,
    TwiceInList,  ///< the person stands further up
    PerhapsTwiceInList,  ///< somebody of this name does, and nothing says whether it is the same person
    SeveralOfThisName,  ///< members, and nothing in the row says which of them
};

}  // namespace tablee
