#pragma once

#include "common/retranslated.h"
#include "preparing/session_edit.h"

#include <QWidget>

namespace tablee::ui {

class Choice;
class PlainLabel;

/// What counts when seats are shared out: new meetings alone, or what people told of themselves as well. A
/// sentence says what that means.
class WhatCounts final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit WhatCounts(QWidget *parent = nullptr);

    void showSession(const PreparedSession &session);

signals:
    void edited(const tablee::ui::SessionEdit &edit);

private:
    void retranslate() override;
    void choose(int index);
    void showMeaning();

    int m_dial = 0;
    PlainLabel *m_label;
    Choice *m_choice;
    PlainLabel *m_meaning;
};

}  // namespace tablee::ui
