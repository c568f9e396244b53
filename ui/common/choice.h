#pragma once

#include <QComboBox>
#include <QPointer>

class QLabel;

namespace tablee::ui {

/// One of a few, folded away: a combo box in the looks of the program.
class Choice : public QComboBox {
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr);

    /// What is chosen here, for a screen reader, where no label beside it says so. On Linux a combo box has
    /// no accessible name but what is chosen, and is named by a label alone.
    void setSpokenName(const QString &name);

    /// Where letters are keys of the desk they choose nothing here; elsewhere they find what begins with them.
    void setPassesLetters() { m_passesLetters = true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_passesLetters = false;
    QPointer<QLabel> m_spokenName;  ///< never shown; a sibling, for only such are looked for
};

}  // namespace tablee::ui
