#pragma once

#include "common/card.h"

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// What is ready for the next round, in one honest sentence.
class NextCard final : public Card {
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    void showPlan(const QString &heading, const QString &sentence);

    /// What the button under it says; empty for no button.
    void offerTables(const QString &words);

    /// Leaves its room to others for as long as they need it.
    void stepAside(bool aside);

signals:
    void tablesPressed();

private:
    PlainLabel *m_heading;
    PlainLabel *m_sentence;
    ActionButton *m_tables;
    bool m_aside = false;
};

}  // namespace tablee::ui
