#include "shell/gallery_clocks.h"

#include "common/plain_label.h"
#include "common/round_clock.h"
#include "common/spacing.h"
#include "common/state_mark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tablee::ui {

using namespace std::chrono_literals;

GalleryClocks::GalleryClocks(QWidget *parent)
    : Retranslated<QWidget>{parent}
    , m_title{new PlainLabel{TextRole::Text, this}}
{
    m_title->setTone(Tone::Second);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::large);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::medium);
    column->addWidget(m_title);
    column->addLayout(row);

    m_clocks = {addClock(ClockState::Running, 6min + 12s), addClock(ClockState::LastFifth, 1min + 42s),
        addClock(ClockState::LastTwentieth, 27s), addClock(ClockState::Over, -80s),
        addClock(ClockState::Paused, 6min + 12s)};
    for (const Shown &shown : m_clocks)
        row->addWidget(shown.clock->parentWidget());
    retranslate();
}

GalleryClocks::Shown GalleryClocks::addClock(ClockState state, Milliseconds remaining)
{
    auto *card = new Card{this};
    auto *clock = new RoundClock{card};
    clock->setFixedSize(156, 156);
    clock->setFace({.length = 10min, .remaining = remaining, .state = state});
    auto *mark = new StateMark{card};
    mark->setState(state);
    auto *word = new PlainLabel{TextRole::Text, card};
    word->setBold(true);
    word->setOneLine(true);

    auto *caption = new QHBoxLayout;
    caption->setSpacing(gap::small);
    caption->addStretch();
    caption->addWidget(mark);
    caption->addWidget(word);
    caption->addStretch();
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(gap::small, gap::medium, gap::small, gap::medium);
    column->setSpacing(gap::small);
    column->addWidget(clock, 0, Qt::AlignHCenter);
    column->addLayout(caption);
    return {state, clock, word};
}

void GalleryClocks::retranslate()
{
    const auto wordFor = [](ClockState state) {
        switch (state) {
        case ClockState::Ready:
            return tr("ready");
        case ClockState::Running:
            return tr("running");
        case ClockState::LastFifth:
            return tr("nearly there");
        case ClockState::LastTwentieth:
            return tr("time to close");
        case ClockState::Over:
            return tr("over time");
        case ClockState::Paused:
            return tr("paused");
        }
        return QString{};
    };
    m_title->setText(tr("The clock: a chair for each minute; colour, word and shape"));
    for (const Shown &shown : m_clocks) {
        shown.word->setText(wordFor(shown.state));
        shown.clock->setAccessibleName(tr("Clock"));
    }
}

}  // namespace tablee::ui
