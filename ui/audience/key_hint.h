#pragma once

#include "audience/scene_words.h"

#include <QTimer>
#include <QWidget>

namespace tablee::ui {

class SceneLabel;

/// On the only display, for some seconds in the lower margin: what the keys do, or that the same key once
/// more ends the step too early. The mouse shows for as long.
class KeyHint final : public QObject {
    Q_OBJECT

public:
    explicit KeyHint(QWidget &screen);

    /// Unless something is being asked.
    void tellKeys(const SceneWords &words);
    void askOnceMore(const SceneWords &words);
    /// Another step is on: what was asked concerns nobody.
    void forgetQuestion();
    /// After each change of the size of the screen.
    void place();

signals:
    /// The key was not pressed again in time.
    void onceMoreOver();

private:
    void show(const QString &text);

    QWidget &m_screen;
    SceneLabel *m_label;
    QTimer m_timer;
    bool m_onceMore = false;  ///< a key is asked for again
};

}  // namespace tablee::ui
