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

private:
    PlainLabel *m_heading;
    PlainLabel *m_sentence;
};

}  // namespace tablee::ui
