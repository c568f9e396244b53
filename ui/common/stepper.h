#pragma once

#include <QWidget>

class QSpinBox;

namespace tablee::ui {

class ActionButton;

/// A small number: a minus, the number, a plus. The number can be typed, and moved by the arrow keys and by
/// the two signs; to assistive technology it is a spin button.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    /// Small, for one of many in a list.
    void setCompact();
    /// The number alone, where a list has no room for its signs.
    void setBare();
    void setRange(int least, int most);
    int value() const;
    void setValue(int value);

    /// What is counted ("People at a table"); whoever listens hears it with each of the two signs as well.
    void setWords(const QString &name);

signals:
    void valueChanged(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLimits();

    ActionButton *m_less;
    QSpinBox *m_value;
    ActionButton *m_more;
};

}  // namespace tablee::ui
