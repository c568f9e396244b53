#pragma once

#include "common/plain_label.h"

namespace tablee::ui {

/// A drawing beside words, in the colour of their tone. It says nothing of its own, so assistive technology
/// passes it by.
class IconMark : public QWidget {
    Q_OBJECT

public:
    IconMark(const QString &iconName, Tone tone, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone;
};

}  // namespace tablee::ui
