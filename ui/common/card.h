#pragma once

#include <QFrame>

namespace tablee::ui {

/// A surface with a hairline and round corners: what belongs together stands on one.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A chosen card has a pine border.
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }

private:
    bool m_chosen = false;
};

}  // namespace tablee::ui
