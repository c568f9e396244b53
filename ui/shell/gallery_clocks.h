#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "timing/step_time.h"

#include <vector>

namespace tablee::ui {

class PlainLabel;
class RoundClock;

/// The clock in each of its states, side by side.
class GalleryClocks final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GalleryClocks(QWidget *parent = nullptr);

private:
    struct Shown {
        ClockState state;
        RoundClock *clock;
        PlainLabel *word;
    };

    void retranslate() override;
    Shown addClock(ClockState state, Milliseconds remaining);

    PlainLabel *m_title;
    std::vector<Shown> m_clocks;
};

}  // namespace tablee::ui
