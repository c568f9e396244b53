#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "sessions/quick_session.h"

class QBoxLayout;

namespace tablee::ui {

class ActionButton;
class PlainLabel;
class RoomPreview;
class Stepper;

/// What the evening will be: three numbers, the tables as they will stand, what can be promised, and the
/// start.
class EveningCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit EveningCard(QWidget *parent = nullptr);

    /// So many are on the list; whoever knows fewest of them knows `fewestKnown`.
    void setPeople(int people, int fewestKnown);

    /// While the evening is being made: the button says so and takes no second press.
    void setStarting(bool starting);

    QuickStart quickStart() const;

signals:
    void startRequested();

private:
    void retranslate() override;
    QBoxLayout *numbers();
    QBoxLayout *foot();
    bool sitsTogether() const;
    void showRoom();
    void showPromise(const std::vector<int> &sizes);

    PlainLabel *m_seatsLabel;
    PlainLabel *m_minutesLabel;
    PlainLabel *m_roundsLabel;
    Stepper *m_seats;
    Stepper *m_minutes;
    Stepper *m_rounds;
    RoomPreview *m_preview;
    PlainLabel *m_sum;
    PlainLabel *m_promise;
    ActionButton *m_start;

    int m_people = 0;
    int m_fewestKnown = 0;
    bool m_seatsTouched = false;
    bool m_starting = false;
};

}  // namespace tablee::ui
