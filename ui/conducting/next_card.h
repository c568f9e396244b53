#pragma once

#include "common/card.h"

namespace tablee::ui {

class PlainLabel;

/// What is ready for the next round, in one honest sentence.
class NextCard final : public Card {
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    void showPlan(const QString &heading, const QString &sentence);

    /// Leaves its room to others for as long as they need it.
    void stepAside(bool aside);

private:
    PlainLabel *m_heading;
    PlainLabel *m_sentence;
    bool m_aside = false;
};

}  // namespace tablee::ui
