#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"

#include <QWidget>

class QProgressBar;

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// Something that takes its time: what it is, how far it is, and the way to stop it.
class WorkProgress final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit WorkProgress(QWidget *parent = nullptr);

    /// Begins anew, with the keyboard on the way to stop it.
    void begin(Sentence what);
    /// From 0 to 1.
    void setProgress(double part);

signals:
    void stopRequested();

private:
    void retranslate() override;

    Sentence m_what;
    PlainLabel *m_doing;
    QProgressBar *m_bar;
    ActionButton *m_stop;
};

}  // namespace tablee::ui
