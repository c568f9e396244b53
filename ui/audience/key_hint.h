#pragma once

#include "language/words.h"

#include <QTimer>
#include <QWidget>

namespace tablee::ui {

class SceneLabel;

/// On the only display, for some seconds in the lower margin: what the keys do, or that the same key once
/// more ends the step too early. The mouse shows for as long.
class KeyHint final : public QObject {
    Q_OBJECT

public:
    /// Keeps references to both.
    KeyHint(QWidget &screen, const Words &words);

    /// From now on in these words, what stands there too.
    void speak(const Words &words);
    /// Unless something is being asked.
    void tellKeys();
    /// The key is to be pressed once more: time is left in the step, or the desk would be seen by the room.
    /// Refused is no question, and stands in the place of one, see refuse().
    enum class Asked { Nothing, EndStep, ShowDesk, Refused };
    void ask(Asked asked);
    /// What was asked for was not done, for this reason: in the words of whoever drives, which are not
    /// translated again.
    void refuse(const QString &why);
    Asked asked() const { return m_asked; }
    /// Another step is on: what was asked concerns nobody.
    void forgetQuestion();
    /// After each change of the size of the screen.
    void place();

signals:
    /// The key that ends the step was not pressed again in time, or something else took the question's place.
    void onceMoreOver();

private:
    void become(Asked asked);
    QString text() const;
    void show();
    void hide();

    QWidget &m_screen;
    const Words *m_words;
    SceneLabel *m_label;
    QTimer m_timer;
    Asked m_asked = Asked::Nothing;
    QString m_refusal;
};

}  // namespace tablee::ui
